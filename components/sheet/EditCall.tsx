import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { mayCallBack, OUTCOMES, REASONS, type CallChange } from '../../utils/model/call';
import { Button } from '../ui/Button';
import { AnswerBlock } from './AnswerBlock';
import { CallBackRow } from './CallBackRow';
import type { SavedCall } from './state';

export interface EditCallProps {
  call: SavedCall;
  /** `YYYY-MM-DD`. */
  today: string;
  /** False inside somebody else's page: the note is neither shown nor changed. */
  personal: boolean;
  /** A correction is on its way. */
  busy: boolean;
  onSave: (change: CallChange) => void;
  onCancel: () => void;
}

/** What a recorded call may be corrected to, without its id and time. The note is left as it is. */
export const changeOf = ({ outcome, reason, position, callBack }: SavedCall): CallChange => ({
  outcome,
  ...(reason && { reason }),
  ...(position && { position }),
  ...(callBack && { callBack }),
});

/** One field of a change anew; undefined takes it away. */
export function withPart(
  change: CallChange,
  part: { [K in keyof CallChange]?: CallChange[K] | undefined },
): CallChange {
  const fields = Object.entries({ ...change, ...part }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(fields) as unknown as CallChange;
}

/** A recorded call, to be corrected: nothing is written before it is saved, and then as a new record. */
export function EditCall({ call, today, personal, busy, onSave, onCancel }: EditCallProps) {
  const id = useId();
  const [change, setChange] = useState(changeOf(call));
  const [note, setNote] = useState(call.note ?? '');
  const first = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    first.current?.querySelector<HTMLElement>('[aria-pressed=true]')?.focus({ preventScroll: true });
    first.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  const { outcome, reason, position, callBack } = change;
  const isOpen = outcome === 'unavailable' && !reason;
  const save = () => {
    if (busy || isOpen) return;
    onSave({
      outcome,
      ...(outcome === 'unavailable' && reason && { reason }),
      ...(outcome === 'contact' && position && { position }),
      ...(callBack && mayCallBack(change) && { callBack }),
      ...(personal && { note: note.trim() }),
    });
  };
  const set = (part: Parameters<typeof withPart>[1]) => setChange((held) => withPart(held, part));
  return (
    <div
      class="edit-call"
      role="group"
      aria-labelledby={`${id}-title`}
      data-part="edit"
      data-edited={call.id}
    >
      <p class="ask-line" id={`${id}-title`}>
        {i18n.t('call.edit.title')}
      </p>
      <div class="choices" role="group" aria-label={i18n.t('outcome.label')} ref={first}>
        {OUTCOMES.map((o, i) => (
          <Button
            key={o}
            data-outcome={o}
            data-digit={i + 1}
            aria-pressed={o === outcome}
            onPress={() => set({ outcome: o })}
          >
            {i18n.t(`outcome.${o}`)}
          </Button>
        ))}
      </div>
      {outcome === 'unavailable' && (
        <div class="reasons" role="group" aria-labelledby={`${id}-reason`} data-digits="why" data-key="r">
          <p class="ask-line" id={`${id}-reason`}>
            {i18n.t('reason.label')}
          </p>
          {REASONS.map((r) => (
            <Button key={r} data-reason={r} aria-pressed={r === reason} onPress={() => set({ reason: r })}>
              {i18n.t(`reason.${r}`)}
            </Button>
          ))}
        </div>
      )}
      {(outcome === 'contact' || personal) && (
        <AnswerBlock
          {...(outcome === 'contact' && { answer: { position, onPosition: (p) => set({ position: p }) } })}
          {...(personal && { note: { id: `${id}-note`, text: note, onNote: setNote } })}
        />
      )}
      {mayCallBack(change) && (
        <CallBackRow live today={today} day={callBack} busy={busy} onDay={(day) => set({ callBack: day })} />
      )}
      <div class="row wrap">
        <Button kind="primary" action="save-edit" hotkey="s" aria-disabled={busy || isOpen} onPress={save}>
          {i18n.t('call.edit.save')}
        </Button>
        <Button kind="quiet" action="cancel-edit" hotkey="Escape" onPress={onCancel}>
          {i18n.t('call.edit.cancel')}
        </Button>
      </div>
    </div>
  );
}
