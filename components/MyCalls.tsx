import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CallChange } from '../utils/model/call';
import type { Problem } from '../utils/model/result';
import type { CallLogView, LoggedCall } from '../utils/model/views';
import { ProblemList } from './ProblemList';
import { EditCall } from './sheet/EditCall';
import { callFacts } from './ui/call-facts';
import { outcomeText } from './ui/outcome';
import { useSheetKeys } from './sheet/use-sheet-keys';
import { Button } from './ui/Button';
import { useLocale } from './ui/locale';
import { dayHere, timeText } from './ui/call-time';
import { dayText } from './ui/time';

export interface MyCallsProps {
  log: CallLogView;
  /** Milliseconds. */
  now: number;
  /** Id of the call that is being corrected. */
  editing: string | null;
  busy: boolean;
  /** Why the last change was not kept, shown beside the call that it is about. */
  problems: Problem[];
  /** What was done last, and to the call to whom. */
  done: { what: 'gone' | 'changed'; name: string } | null;
  onEdit: (callId: string | null) => void;
  onSave: (call: LoggedCall, change: CallChange) => void;
  onTakeBack: (call: LoggedCall) => void;
  onMore: () => void;
}

/** Calls of one day, in the order given. */
function byDay(calls: LoggedCall[]): [day: string, calls: LoggedCall[]][] {
  const days = new Map<string, LoggedCall[]>();
  for (const call of calls) days.set(call.day, [...(days.get(call.day) ?? []), call]);
  return [...days];
}

/** My calls, the newest first, each to be corrected or taken back. */
export function MyCalls({ log, now, done, ...rest }: MyCallsProps) {
  const locale = useLocale();
  const status = useRef<HTMLParagraphElement>(null);
  const { editing } = rest;
  const wasEditing = useRef<string | null>(null);
  useLayoutEffect(() => {
    // The form that had the focus is gone; the call it was about has a new id by now, or is as it was.
    const before = wasEditing.current;
    wasEditing.current = editing;
    if (before === null || editing !== null) return;
    (document.querySelector<HTMLElement>(`[data-call="${before}"] button`) ?? status.current)?.focus();
  }, [editing]);
  return (
    <div class="log">
      {log.calls.length > 0 && <p class="muted">{i18n.t('call.log.hint')}</p>}
      <p
        class={done ? 'notice good' : 'hear-only'}
        role="status"
        tabIndex={-1}
        ref={status}
        data-done={done?.what}
      >
        {done && i18n.t(`call.log.${done.what}`, [done.name])}
      </p>
      {!editing && <ProblemList problems={rest.problems} />}
      {log.calls.length === 0 && <p class="empty">{i18n.t('call.log.none')}</p>}
      {byDay(log.calls).map(([day, calls]) => (
        <section key={day} class="card log-day" data-day={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>{dayText(day, locale)}</h2>
          <ul class="plain-list">
            {calls.map((logged) => (
              <LogRow key={logged.call.id} logged={logged} now={now} {...rest} />
            ))}
          </ul>
        </section>
      ))}
      {log.more && (
        <p>
          <Button action="more-calls" onPress={rest.onMore}>
            {i18n.t('call.log.more')}
          </Button>
        </p>
      )}
    </div>
  );
}

type LogRowProps = Omit<MyCallsProps, 'log' | 'done' | 'onMore'> & { logged: LoggedCall };

function LogRow({ logged, now, editing, busy, problems, ...on }: LogRowProps) {
  const { call, title, bills } = logged;
  const locale = useLocale();
  const row = useRef<HTMLLIElement>(null);
  useSheetKeys(row);
  const isEdited = editing === call.id;
  return (
    <li ref={row} tabIndex={-1} class="log-row" data-call={call.id}>
      <div class="row between wrap">
        <div class="grow">
          <p>
            <b>{call.targetName}</b> · {outcomeText(call)}
            {call.test && ' '}
            {call.test && <span class="tag watch">{i18n.t('call.log.practice')}</span>}
          </p>
          <p class="muted">{[bills.join(', '), title ?? i18n.t('call.log.unknown')].join(' · ')}</p>
          <p class="muted">
            {[
              timeText(call.at, call.zone, locale),
              ...callFacts(call, locale),
              ...(call.corrected ? [i18n.t('call.log.corrected')] : []),
            ].join(' · ')}
          </p>
          {call.note && <p class="log-note">{call.note}</p>}
        </div>
        {!isEdited && (
          <span class="row">
            <Button action="change" aria-disabled={busy} onPress={() => !busy && on.onEdit(call.id)}>
              {i18n.t('call.saved.change')}
              <span class="hear-only"> {call.targetName}</span>
            </Button>
            <Button
              kind="quiet"
              action="take-back"
              aria-disabled={busy}
              onPress={(event) => !busy && event.detail < 2 && on.onTakeBack(logged)}
            >
              {i18n.t('call.log.take_back')}
              <span class="hear-only"> {call.targetName}</span>
            </Button>
          </span>
        )}
      </div>
      {isEdited && (
        <>
          <EditCall
            call={call}
            today={dayHere(now)}
            personal
            busy={busy}
            onSave={(change) => on.onSave(logged, change)}
            onCancel={() => on.onEdit(null)}
          />
          <ProblemList problems={problems} />
        </>
      )}
    </li>
  );
}
