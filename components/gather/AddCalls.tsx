import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { GatherReport, OpenedLink } from '../../utils/model/gather-views';
import type { Problem } from '../../utils/model/result';
import { ProblemList } from '../ProblemList';
import { Field } from '../ui/Field';
import { PasteForm } from '../ui/PasteForm';
import { OpenedCalls } from './OpenedCalls';
import { AddedReport } from './AddedReport';

export interface AddCallsProps {
  busy: boolean;
  /** How many are read, and of how many; null until it has taken a while. */
  progress: { done: number; of: number } | null;
  /** What became of what was given last. */
  report: GatherReport | null;
  problems: Problem[];
  /** The link by which the page was opened, until it is added or left. */
  opened: OpenedLink | null;
  onFiles: (files: File[]) => void;
  /** Called in the drop itself, whose data is gone afterwards. */
  onDrop: (data: DataTransfer) => void;
  onText: (text: string) => void;
  onOpened: (add: boolean) => void;
}

/** More letters than a field shows without holding up the whole page: they are taken as they are pasted. */
const SHOWN = 500_000;

/** What members sent, added: dropped, chosen, pasted, or opened as a link. */
export function AddCalls(props: AddCallsProps) {
  const { busy, progress, report, problems, opened, onFiles, onDrop, onText, onOpened } = props;
  const [isOver, setOver] = useState(false);
  return (
    <>
      <p class="muted">{i18n.t('gather.add.hint')}</p>
      {opened && <OpenedCalls opened={opened} busy={busy} onAnswer={onOpened} />}
      <section
        class={`card step gather-add ${isOver ? 'over' : ''}`}
        aria-labelledby="add-title"
        aria-busy={busy}
        data-part="drop"
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={(event) => {
          // Over what is inside of it, it is still over it.
          if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (!busy && event.dataTransfer) onDrop(event.dataTransfer);
        }}
      >
        <h2 id="add-title">{i18n.t('gather.add.title')}</h2>
        <p class="gather-drop">{i18n.t('gather.add.drop')}</p>
        <Field id="tally-files" label={i18n.t('gather.add.file')} hint={i18n.t('gather.add.file_hint')}>
          <input
            id="tally-files"
            type="file"
            name="tally-files"
            multiple
            aria-describedby="tally-files-hint"
            onChange={(event) => {
              const field = event.currentTarget;
              const files = [...(field.files ?? [])];
              // Choosing the same files again must count as a change.
              field.value = '';
              if (!busy && files.length > 0) onFiles(files);
            }}
          />
        </Field>
        <PasteForm
          id="tally-text"
          name="tally-text"
          label={i18n.t('gather.add.paste')}
          hint={i18n.t('gather.add.paste_hint')}
          kind="primary"
          action="add-text"
          button={i18n.t('gather.add.do')}
          busy={busy}
          atOnce={SHOWN}
          onText={(text) => {
            onText(text);
            return true;
          }}
        />
      </section>
      <div role="status" data-gathering={busy || undefined}>
        {busy && (
          <div class="card step">
            <p>
              {progress
                ? i18n.t('gather.add.progress', [progress.done, progress.of])
                : i18n.t('gather.add.busy')}
            </p>
            {progress && (
              <>
                <progress max={progress.of} value={progress.done} aria-label={i18n.t('gather.add.busy')} />
                <p class="muted">{i18n.t('gather.add.may_close')}</p>
              </>
            )}
          </div>
        )}
      </div>
      <ProblemList problems={problems} />
      {report && !busy && <AddedReport report={report} />}
    </>
  );
}
