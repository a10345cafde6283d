import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isNarrowed } from '../utils/log/filter';
import type { CallChange } from '../utils/model/call';
import type { Problem } from '../utils/model/result';
import type { CallLogView, LoggedCall } from '../utils/model/views';
import { ProblemList } from './ProblemList';
import { LogSearch, type LogSearchProps } from './log/LogSearch';
import { EditCall } from './sheet/EditCall';
import { callFacts } from './ui/call-facts';
import { outcomeText } from './ui/outcome';
import { useSheetKeys } from './sheet/use-sheet-keys';
import { Button } from './ui/Button';
import { AskFirst, Confirm } from './ui/Confirm';
import { useLocale } from './ui/locale';
import { dayHere, timeText } from './ui/call-time';
import { dayText } from './ui/time';

export interface MyCallsProps {
  log: CallLogView;
  search: LogSearchProps;
  /** Milliseconds. */
  now: number;
  /** Id of the call that is being corrected. */
  editing: string | null;
  busy: boolean;
  /** Why the last change was not kept, shown beside the call that it is about. */
  problems: Problem[];
  /** What was done last, and to the call to whom. */
  done: { what: 'gone' | 'changed' | 'deleted' | 'deleted_all'; name: string } | null;
  onEdit: (callId: string | null) => void;
  onSave: (call: LoggedCall, change: CallChange) => void;
  onTakeBack: (call: LoggedCall) => void;
  /** Called after they said that they are sure, as all deleting is. */
  onDelete: (call: LoggedCall) => void;
  onDeleteAll: () => void;
  onMore: () => void;
}

/** Calls of one day, in the order given. */
function byDay(calls: LoggedCall[]): [day: string, calls: LoggedCall[]][] {
  const days = new Map<string, LoggedCall[]>();
  for (const call of calls) days.set(call.day, [...(days.get(call.day) ?? []), call]);
  return [...days];
}

const DONE = { gone: 'call.log.gone', changed: 'call.log.changed', deleted: 'log.deleted' } as const;

const doneText = ({ what, name }: NonNullable<MyCallsProps['done']>): string =>
  what === 'deleted_all' ? i18n.t('log.deleted_all') : i18n.t(DONE[what], [name]);

/** Why there is nothing in the list. */
const emptyText = ({ filter }: LogSearchProps): string => {
  if (isNarrowed(filter)) return i18n.t('log.nothing');
  return i18n.t(filter.practice ? 'log.no_practice' : 'call.log.none');
};

/** My calls, the newest first: to look through, each to be corrected, taken back or deleted, and all to be deleted. */
export function MyCalls({ log, search, now, done, ...rest }: MyCallsProps) {
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
  useLayoutEffect(() => {
    // The button that was pressed went with its call.
    if (done && document.activeElement === document.body) status.current?.focus();
  }, [done]);
  const { counts } = search;
  const held = counts ? counts.all + (search.filter.practice ? 0 : counts.practice) : 0;
  return (
    <div class="log">
      {(log.calls.length > 0 || held > 0 || search.filter.practice) && <LogSearch {...search} />}
      {log.calls.length > 0 && <p class="muted">{i18n.t('call.log.hint')}</p>}
      <p
        class={done ? 'notice good' : 'hear-only'}
        role="status"
        tabIndex={-1}
        ref={status}
        data-done={done?.what}
      >
        {done && doneText(done)}
      </p>
      {!editing && <ProblemList problems={rest.problems} />}
      {log.calls.length === 0 && log.counts && <p class="empty">{emptyText(search)}</p>}
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
      {held > 0 && <DeleteAll calls={held} busy={rest.busy} onDelete={rest.onDeleteAll} />}
    </div>
  );
}

/** All of it, with what that means. */
const DeleteAll = (props: { calls: number; busy: boolean; onDelete: () => void }) => (
  <section class="card log-delete-all" aria-labelledby="log-delete-all">
    <h2 id="log-delete-all">{i18n.t('log.delete_all_title')}</h2>
    <p class="muted">{i18n.t('log.delete_all_hint')}</p>
    <AskFirst
      action="delete-all"
      label={i18n.t('log.delete_all')}
      title={i18n.t('log.delete_all_sure', props.calls)}
      yes={i18n.t('log.delete_all_yes')}
      no={i18n.t('log.keep')}
      busy={props.busy}
      onYes={props.onDelete}
    >
      <p>{i18n.t('log.delete_what')}</p>
      <p>{i18n.t('log.delete_sent')}</p>
      <p>
        {i18n.t('log.delete_all_save')} <a href="#/backup">{i18n.t('organise.backup')}</a>
      </p>
    </AskFirst>
  </section>
);

type LogRowProps = Omit<MyCallsProps, 'log' | 'search' | 'done' | 'onMore' | 'onDeleteAll'> & {
  logged: LoggedCall;
};

function LogRow({ logged, now, editing, busy, problems, ...on }: LogRowProps) {
  const { call, title, bills } = logged;
  const locale = useLocale();
  const row = useRef<HTMLLIElement>(null);
  useSheetKeys(row);
  const isEdited = editing === call.id;
  const [asking, setAsking] = useState(false);
  const wasAsking = useRef(false);
  useLayoutEffect(() => {
    if (wasAsking.current && !asking)
      row.current?.querySelector<HTMLElement>('[data-action="delete"]')?.focus();
    wasAsking.current = asking;
  }, [asking]);
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
        {!isEdited && !asking && (
          <span class="row wrap">
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
            <Button
              kind="quiet"
              action="delete"
              aria-disabled={busy}
              onPress={() => !busy && setAsking(true)}
            >
              {i18n.t('log.delete')}
              <span class="hear-only"> {call.targetName}</span>
            </Button>
          </span>
        )}
      </div>
      {asking && !isEdited && (
        <Confirm
          action="delete"
          title={i18n.t('log.delete_sure', [call.targetName])}
          yes={i18n.t('log.delete_yes')}
          no={i18n.t('log.keep')}
          busy={busy}
          onYes={() => on.onDelete(logged)}
          onNo={() => setAsking(false)}
        >
          <p>{i18n.t('log.delete_what')}</p>
          {!call.test && <p>{i18n.t('log.delete_sent')}</p>}
        </Confirm>
      )}
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
