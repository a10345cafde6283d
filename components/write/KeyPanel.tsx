import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Problem } from '../../utils/model/result';
import { ProblemList } from '../ProblemList';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { CopyBox } from './CopyBox';

/** A key of the author's, as it is shown. */
export interface KeyView {
  publicKey: string;
  fingerprint: string;
  backedUp: boolean;
  /** This feed is signed by it. */
  used: boolean;
}

export interface KeyPanelProps {
  keys: KeyView[];
  busy: boolean;
  problems: Problem[];
  /** What was done last, to be said. */
  done: 'made' | 'saved' | 'restored' | null;
  /** They sign what a partner says: one is always chosen, and its public half is shown, to be sent. */
  ofPartner?: boolean;
  onMake: () => void;
  /** Null for an unsigned feed. */
  onUse: (publicKey: string | null) => void;
  onBackUp: (publicKey: string, passphrase: string) => void;
  onRestore: (file: File, passphrase: string) => void;
  onBack: () => void;
}

/** The keys that sign the feed: made here, saved to a file, and read from one. */
export function KeyPanel(props: KeyPanelProps) {
  const { keys, busy, problems, done, ofPartner = false, onMake, onUse, onBackUp, onRestore, onBack } = props;
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [phrase, setPhrase] = useState('');
  const used = keys.find((key) => key.used);
  const differs = again !== '' && first !== again;
  return (
    <>
      <p>
        <Button kind="quiet" action="back" onPress={onBack}>
          ← {i18n.t(ofPartner ? 'partners.speak.start' : 'write.all')}
        </Button>
      </p>
      <section class="card step" aria-labelledby="write-key-title" aria-busy={busy}>
        <h2 id="write-key-title">{i18n.t(ofPartner ? 'partners.speak.my_key' : 'write.key_title')}</h2>
        <p>{i18n.t(ofPartner ? 'partners.speak.my_key_hint' : 'write.key_what')}</p>
        <div role="status">{done && <Notice tone="good" title={i18n.t(`write.key_${done}`)} />}</div>
        <ProblemList problems={problems} />
        {used && !used.backedUp && (
          <Notice tone="due" title={i18n.t('write.key_alone')}>
            <p>{i18n.t(ofPartner ? 'partners.speak.key_alone_hint' : 'write.key_alone_hint')}</p>
          </Notice>
        )}
        {keys.length > 0 && (
          <fieldset class="col">
            <legend class={ofPartner ? 'hear-only' : 'write-legend'}>
              {i18n.t(ofPartner ? 'partners.speak.my_key' : 'write.key_used')}
            </legend>
            {keys.map((key) => (
              <label key={key.publicKey} class="check">
                <input
                  type="radio"
                  name="key"
                  value={key.publicKey}
                  checked={key.used}
                  onChange={() => onUse(key.publicKey)}
                />
                <span>
                  <code data-fingerprint={key.publicKey}>{key.fingerprint}</code>{' '}
                  <span class="muted">
                    {i18n.t(key.backedUp ? 'write.key_backed_up' : 'write.key_not_backed_up')}
                  </span>
                </span>
              </label>
            ))}
            {!ofPartner && (
              <label class="check">
                <input type="radio" name="key" value="" checked={!used} onChange={() => onUse(null)} />
                <span>{i18n.t('write.key_none')}</span>
              </label>
            )}
          </fieldset>
        )}
        {ofPartner && used && (
          <CopyBox
            id="w-public-key"
            label={i18n.t('partners.speak.public_key')}
            text={used.publicKey}
            copy={i18n.t('partners.speak.copy_key')}
            rows={1}
          />
        )}
        <p>
          <Button
            action="make-key"
            kind={keys.length === 0 ? 'primary' : 'plain'}
            aria-disabled={busy}
            onPress={() => !busy && onMake()}
          >
            {i18n.t('write.key_make')}
          </Button>
        </p>
      </section>
      {used && (
        <form
          class="card step"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (busy || !first || first !== again) return;
            onBackUp(used.publicKey, first);
            setFirst('');
            setAgain('');
          }}
        >
          <h2>{i18n.t('write.backup')}</h2>
          <p class="muted">{i18n.t('write.backup_hint')}</p>
          <div class="two">
            <Field id="w-pass" label={i18n.t('write.passphrase')}>
              <input
                id="w-pass"
                name="passphrase"
                type="password"
                autocomplete="new-password"
                value={first}
                onInput={(event) => setFirst(event.currentTarget.value)}
              />
            </Field>
            <Field id="w-pass2" label={i18n.t('write.passphrase_again')}>
              <input
                id="w-pass2"
                name="passphrase-again"
                type="password"
                autocomplete="new-password"
                aria-describedby="w-pass2-problem"
                {...(differs && { 'aria-invalid': true as const })}
                value={again}
                onInput={(event) => setAgain(event.currentTarget.value)}
              />
              <p class="field-problem" id="w-pass2-problem">
                {differs && i18n.t('write.passphrase_differs')}
              </p>
            </Field>
          </div>
          <p>
            <Button action="backup-key" aria-disabled={busy || !first || first !== again}>
              {i18n.t('write.backup_save')}
            </Button>
          </p>
        </form>
      )}
      <form
        class="card step"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy && file && phrase) onRestore(file, phrase);
        }}
      >
        <h2>{i18n.t('write.restore')}</h2>
        <Field id="w-key-file" label={i18n.t('write.restore_file')}>
          <input
            id="w-key-file"
            name="key-file"
            type="file"
            accept=".json,application/json"
            onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
          />
        </Field>
        <Field id="w-key-pass" label={i18n.t('write.passphrase')}>
          <input
            id="w-key-pass"
            name="restore-passphrase"
            type="password"
            autocomplete="off"
            value={phrase}
            onInput={(event) => setPhrase(event.currentTarget.value)}
          />
        </Field>
        <p>
          <Button action="restore-key" aria-disabled={busy || !file || !phrase}>
            {i18n.t('write.restore_do')}
          </Button>
        </p>
      </form>
    </>
  );
}
