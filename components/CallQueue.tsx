import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { CampaignKey } from '../utils/model/call';
import type { CampaignView } from '../utils/model/views';
import type { Queue, QueueEntry, QueueItem, WaitingEntry } from '../utils/queue';
import { billsText } from './CallNow';
import { PracticeBanner } from './PracticeBanner';
import { HoursLine } from './sheet/HoursLine';
import { outcomeText } from './ui/outcome';
import { Button } from './ui/Button';
import { DeadlineTag } from './ui/DeadlineTag';
import { useLocale } from './ui/locale';
import { fullName, seatText, shortName } from './ui/person';
import { bothClocks, dayText, whenText } from './ui/time';

export interface CallQueueProps {
  calls: Queue & {
    /** IANA zone of the capitol. */
    zone: string;
    /** Campaigns that ask for nobody of the reader's. */
    nobody: CampaignView[];
    /** The reader's own seats that are empty. */
    vacant: { chamberName: string; district: string }[];
  };
  /** Milliseconds. */
  now: number;
  practice: boolean;
  onCall: (campaign: CampaignKey, targetId: string) => void;
  /** Take a call, or a skip, back by its id. */
  onUndo: (callId: string) => void;
  onPractice: (on: boolean) => void;
  onBack: () => void;
}

/** How many rows of a list are drawn: whoever has called these finds the next. */
const ROWS = 20;

/** All of the reader's calls: what to call now, what later, what was skipped, and what is done today. */
export function CallQueue({ calls, now, practice, onCall, onUndo, onPractice, onBack }: CallQueueProps) {
  const locale = useLocale();
  const { entries, waiting, skipped, today, zone, nobody, vacant } = calls;
  const name = ({ campaign }: QueueItem) => campaign.bills[0]?.identifier ?? campaign.title;
  return (
    <div class="rotunda panel" lang={locale}>
      {practice && <PracticeBanner onEnd={() => onPractice(false)} />}
      <main class="panel-body my-calls" data-part="my-calls">
        <Button kind="quiet" look="back" action="back" onPress={onBack}>
          <span aria-hidden="true">‹ </span>
          {i18n.t('queue.close')}
        </Button>
        <h1>{i18n.t('queue.title')}</h1>
        <p class="muted" data-made={today.length}>
          {i18n.t('queue.made', today.length)}{' '}
          {entries.length === 0 && i18n.t(today.length > 0 ? 'queue.all_done' : 'queue.none')}
        </p>
        {entries.length > 0 && <HoursLine zone={zone} now={now} />}
        <Part title={i18n.t('queue.next')} rows={entries}>
          {(entry, i) => (
            <li key={entry.target.id} class="call-row" data-queued={entry.target.id}>
              <Who entry={entry} />
              {entry.items.some((item) => item.reasons.includes('call_back')) && (
                <b>{i18n.t('queue.again')}</b>
              )}
              <Due entry={entry} now={now} />
              <Button
                kind={i === 0 ? 'primary' : 'plain'}
                action="call"
                onPress={() => onCall(entry.items[0]!.target.campaign, entry.target.id)}
              >
                {i18n.t('queue.call', [shortName(entry.target)])}
              </Button>
            </li>
          )}
        </Part>
        <Part title={i18n.t('queue.waiting')} rows={waiting}>
          {(entry) => (
            <li key={entry.target.id} class="call-row" data-waiting={entry.target.id}>
              <Who entry={entry} />
              <span class="muted">{untilText(entry.until, now, locale)}</span>
              <Button
                kind="quiet"
                action="call"
                onPress={() => onCall(entry.items[0]!.target.campaign, entry.target.id)}
              >
                {i18n.t('queue.call', [shortName(entry.target)])}
              </Button>
            </li>
          )}
        </Part>
        <Part title={i18n.t('queue.skipped')} hint={i18n.t('queue.skipped_hint')} rows={skipped}>
          {(item) => (
            <li
              key={`${item.campaign.key} ${item.target.id}`}
              class="call-row"
              data-skipped={item.target.id}
              data-campaign={item.campaign.key}
            >
              <span>
                <b>{fullName(item.target)}</b> · {name(item)}
              </span>
              <Button action="take-back" onPress={() => onUndo(item.target.lastCall?.id ?? '')}>
                {i18n.t('queue.take_back')}
              </Button>
            </li>
          )}
        </Part>
        <Part title={i18n.t('queue.today')} rows={today}>
          {(item) => (
            <li
              key={`${item.campaign.key} ${item.target.id}`}
              class="call-row"
              data-called={item.target.id}
              data-campaign={item.campaign.key}
            >
              <span>
                <b>{fullName(item.target)}</b> · {name(item)}
                <br />
                <span class="muted">
                  {item.target.lastCall && outcomeText(item.target.lastCall)},{' '}
                  {whenText(item.target.lastCall?.at ?? '', now, locale)} · {progress(item)}
                </span>
              </span>
              <Button kind="quiet" action="undo" onPress={() => onUndo(item.target.lastCall?.id ?? '')}>
                {i18n.t('queue.undo')}
              </Button>
            </li>
          )}
        </Part>
        {(nobody.length > 0 || vacant.length > 0) && (
          <section class="col" data-part="nobody">
            <h2 class="sec">{i18n.t('queue.nobody')}</h2>
            {vacant.map((seat) => (
              <p key={seatText(seat)}>{i18n.t('queue.vacant', [seatText(seat)])}</p>
            ))}
            {nobody.length > 0 && (
              <p class="muted">{i18n.t('queue.nobody_hint', [titles(nobody, locale)])}</p>
            )}
          </section>
        )}
        {!practice && (
          <section class="col">
            <p class="tiny">{i18n.t('practice.about')}</p>
            <Button action="start-practice" onPress={() => onPractice(true)}>
              {i18n.t('practice.start')}
            </Button>
          </section>
        )}
      </main>
    </div>
  );
}

interface PartProps<T> {
  title: string;
  hint?: string;
  rows: readonly T[];
  children: (row: T, index: number) => ComponentChildren;
}

/** One list with its heading; nothing where it is empty. */
function Part<T>({ title, hint, rows, children }: PartProps<T>) {
  if (rows.length === 0) return null;
  return (
    <section class="col">
      <h2 class="sec row between">
        <span>{title}</span>
        <span class="figures">{rows.length}</span>
      </h2>
      {hint && <p class="tiny">{hint}</p>}
      <ul class="plain-list card">{rows.slice(0, ROWS).map(children)}</ul>
    </section>
  );
}

function Who({ entry }: { entry: QueueEntry }) {
  const locale = useLocale();
  return (
    <span>
      <b>{fullName(entry.target)}</b> <span class="muted">{seatText(entry.target)}</span>
      <br />
      {billsText(entry, locale)}
    </span>
  );
}

function Due({ entry, now }: { entry: QueueEntry; now: number }) {
  const due = entry.items.find((item) => item.reasons.includes('deadline'))?.campaign;
  return due ? <DeadlineTag campaign={due} now={now} short /> : null;
}

const untilText = (until: WaitingEntry['until'], now: number, locale: string): string =>
  'at' in until
    ? i18n.t('queue.at', [bothClocks(until.at, zoneHere(), now, locale)])
    : i18n.t('queue.on', [dayText(until.day, locale)]);

const zoneHere = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** "2 of 3 called", for the campaign, of the reader's own people. */
const progress = ({ campaign: { targets } }: QueueItem): string =>
  i18n.t('queue.done_of', [targets.filter((t) => t.done).length, targets.length]);

function titles(campaigns: readonly CampaignView[], locale: string): string {
  const list = new Intl.ListFormat(locale, { type: 'unit' }).format(
    campaigns.slice(0, 5).map((c) => c.title),
  );
  return campaigns.length > 5 ? i18n.t('queue.more', [list, campaigns.length - 5]) : list;
}
