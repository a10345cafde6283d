import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { changesAnything, type KindPlan } from '../../utils/backup/kinds';
import type { RestoreMode } from '../../utils/backup/plan';
import type { Problem } from '../../utils/model/result';
import { ProblemList } from '../ProblemList';
import { Button } from '../ui/Button';
import { Confirm } from '../ui/Confirm';
import { Field } from '../ui/Field';
import { useLocale } from '../ui/locale';
import { Notice } from '../ui/Notice';
import { whenText } from '../ui/time';
import { PlanTable, removedText } from './PlanTable';

export interface RestoreCardProps {
  /** Milliseconds. */
  now: number;
  /** The chosen file opens with a passphrase only. */
  sealed: boolean;
  /** Null until a file is open. */
  opened: { made: string; mode: RestoreMode; kinds: readonly KindPlan[] } | null;
  busy: 'opening' | 'restoring' | null;
  problems: Problem[];
  /** What is to be done after a restore; null before one. */
  done: { hosts: string[]; asked: 'allowed' | 'refused' | null; notify: boolean } | null;
  onFile: () => void;
  onOpen: (file: File, passphrase: string) => void;
  onMode: (mode: RestoreMode) => void;
  onRestore: () => void;
  onLeave: () => void;
  /** Called in the click itself. */
  onAllow: () => void;
}

/** A backup brought back: the file, what it will do, and then that. */
export function RestoreCard(props: RestoreCardProps) {
  const { sealed, opened, busy, problems, done } = props;
  const [file, setFile] = useState<File | null>(null);
  const [phrase, setPhrase] = useState('');
  const ready = !busy && file !== null && (!sealed || phrase !== '');
  return (
    <section class="card step" aria-labelledby="data-restore" aria-busy={busy !== null} data-part="restore">
      <h2 id="data-restore">{i18n.t('backup.restore_title')}</h2>
      <p>{i18n.t('backup.restore_hint')}</p>
      <form
        class="col"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) props.onOpen(file, phrase);
        }}
      >
        <Field id="data-file" label={i18n.t('backup.file')}>
          <input
            id="data-file"
            name="backup-file"
            type="file"
            onChange={(event) => {
              setFile(event.currentTarget.files?.[0] ?? null);
              setPhrase('');
              props.onFile();
            }}
          />
        </Field>
        {sealed && (
          <Field id="data-pass" label={i18n.t('backup.passphrase')}>
            <input
              id="data-pass"
              name="restore-passphrase"
              type="password"
              autocomplete="off"
              value={phrase}
              onInput={(event) => setPhrase(event.currentTarget.value)}
            />
          </Field>
        )}
        {!opened && (
          <p>
            <Button action="open-backup" aria-disabled={!ready}>
              {i18n.t(busy === 'opening' ? 'backup.opening' : 'backup.open')}
            </Button>
          </p>
        )}
      </form>
      <ProblemList problems={problems} />
      {opened && <Opened {...props} opened={opened} />}
      <div role="status">{done && <Notice tone="good" title={i18n.t('backup.restored')} />}</div>
      {done && <Afterwards {...done} onAllow={props.onAllow} />}
    </section>
  );
}

const MODES = ['merge', 'replace'] as const;

function Opened(props: RestoreCardProps & { opened: NonNullable<RestoreCardProps['opened']> }) {
  const { opened, busy, now } = props;
  const locale = useLocale();
  const [asking, setAsking] = useState(false);
  const taken = removedText(opened.kinds, locale);
  const isIdle = busy === null;
  return (
    <>
      <p>
        <b>{i18n.t('backup.opened', [whenText(opened.made, now, locale)])}</b>
      </p>
      <fieldset class="col">
        <legend class="data-legend">{i18n.t('backup.mode')}</legend>
        {MODES.map((mode) => (
          <label key={mode} class="check data-mode">
            <input
              type="radio"
              name="backup-mode"
              value={mode}
              checked={opened.mode === mode}
              onChange={() => {
                setAsking(false);
                if (isIdle) props.onMode(mode);
              }}
            />
            <span>
              {i18n.t(`backup.${mode}`)}
              <span class="muted data-hint">{i18n.t(`backup.${mode}_hint`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <PlanTable kinds={opened.kinds} />
      {asking && taken !== '' ? (
        <Confirm
          action="restore"
          title={i18n.t('backup.sure', [taken])}
          yes={i18n.t('backup.sure_yes')}
          no={i18n.t('backup.leave')}
          busy={!isIdle}
          onYes={() => {
            setAsking(false);
            props.onRestore();
          }}
          onNo={() => setAsking(false)}
        />
      ) : (
        <div class="row wrap">
          {changesAnything(opened.kinds) && (
            <Button
              kind="primary"
              action="restore"
              aria-disabled={!isIdle}
              onPress={() => {
                if (!isIdle) return;
                if (taken === '') props.onRestore();
                else setAsking(true);
              }}
            >
              {i18n.t(busy === 'restoring' ? 'backup.restoring' : 'backup.do')}
            </Button>
          )}
          <Button kind="quiet" action="leave-backup" onPress={() => isIdle && props.onLeave()}>
            {i18n.t('backup.leave')}
          </Button>
        </div>
      )}
    </>
  );
}

/** What the browser has to be asked again: it keeps for itself what it allowed. */
function Afterwards({
  hosts,
  asked,
  notify,
  onAllow,
}: NonNullable<RestoreCardProps['done']> & { onAllow: () => void }) {
  return (
    <>
      <div role="status">
        {asked && (
          <Notice tone={asked === 'allowed' ? 'good' : 'calm'} title={i18n.t(`backup.hosts_${asked}`)} />
        )}
      </div>
      {hosts.length > 0 && (
        <Notice tone="due" title={i18n.t('backup.hosts')}>
          <p class="hosts" data-part="missing-hosts">
            {hosts.join(', ')}
          </p>
          <p>
            <Button action="allow-sites" onPress={onAllow}>
              {i18n.t('backup.hosts_allow')}
            </Button>
          </p>
        </Notice>
      )}
      {notify && <Notice tone="due" title={i18n.t('backup.notify')} />}
    </>
  );
}
