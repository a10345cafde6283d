import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Problem } from '../../utils/model/result';
import { lookOf } from '../../utils/sign/passphrase';
import { ProblemList } from '../ProblemList';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Passphrase } from './Passphrase';

export interface SaveCardProps {
  /** Signing keys on this device. */
  keys: number;
  busy: boolean;
  problems: Problem[];
  /** Name of the file that was saved last. */
  saved: string | null;
  /** @param passphrase empty for none */
  onSave: (passphrase: string) => void;
}

/** Everything saved in one file, locked where the reader wants it. */
export function SaveCard({ keys, busy, problems, saved, onSave }: SaveCardProps) {
  const [sealed, setSealed] = useState(true);
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const ready = !busy && (!sealed || (lookOf(first) !== 'short' && first === again));
  return (
    <form
      class="card step"
      noValidate
      aria-labelledby="data-save"
      aria-busy={busy}
      data-part="save"
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        onSave(sealed ? first : '');
        setFirst('');
        setAgain('');
      }}
    >
      <h2 id="data-save">{i18n.t('backup.save_title')}</h2>
      <p>{i18n.t('backup.save_hint')}</p>
      <label class="check">
        <input
          type="checkbox"
          name="backup-seal"
          checked={sealed}
          onChange={(event) => setSealed(event.currentTarget.checked)}
        />
        <span>{i18n.t('backup.seal')}</span>
      </label>
      {sealed && <Passphrase {...{ first, again }} onFirst={setFirst} onAgain={setAgain} />}
      {!sealed && keys > 0 && <Notice tone="due" title={i18n.t('backup.keys_out', keys)} />}
      <ProblemList problems={problems} />
      <div role="status">
        {saved !== null && <Notice tone="good" title={i18n.t('backup.saved', [saved])} />}
      </div>
      <p>
        <Button kind="primary" action="save-backup" aria-disabled={!ready}>
          {i18n.t(busy ? 'backup.saving' : 'backup.save')}
        </Button>
      </p>
    </form>
  );
}
