/**
 * What to call now, over all campaigns: one person at a time, with all bills for that person together. Pure: the
 * same for the popup's first line, the list of calls and the sheet's next step.
 *
 * The order: a deadline within two days; then a call-back on its day; then the nearest deadline, by the capitol's
 * calendar. Within the same urgency a due call-back comes first, then a goal that is not met, then whom the campaign
 * wants most. Who was tried today already, or reached before, comes after everybody who was not.
 */
import { dayOf } from '../model/time';
import type { CampaignView, TargetView } from '../model/views';
import { asks, standingOf, type Moment, type Standing } from './standing';

export type QueueReason = 'deadline' | 'call_back' | 'goal';

/** One campaign's wish to have one person called. */
export interface QueueItem {
  campaign: CampaignView;
  target: TargetView;
  /** Why it comes when it comes; none where nothing presses. */
  reasons: QueueReason[];
}

export interface QueueEntry {
  /** The person, as the most pressing of the campaigns has them. */
  target: TargetView;
  /** At least one, the most pressing first. */
  items: QueueItem[];
}

export interface WaitingEntry extends QueueEntry {
  /** Not before an instant (ISO UTC), or a day of the reader's calendar. */
  until: { at: string } | { day: string };
}

export interface Queue {
  /** The most pressing person first. */
  entries: QueueEntry[];
  /** To be called again, but not yet; the soonest first. */
  waiting: WaitingEntry[];
  skipped: QueueItem[];
  /** Calls made today that are no skips, the newest first. */
  today: QueueItem[];
}

type Rank = readonly (number | string)[];

interface Placed {
  item: QueueItem;
  standing: Standing;
  /** A call-back is due. */
  isDue: boolean;
  rank: Rank;
}

const SOON_MS = 48 * 60 * 60 * 1000;

/**
 * @param campaigns of the reader's place, whatever their state, several groups' on one bill joined
 * @param hasNumber whether a number of that person is left that was not found wrong, dead or full
 */
export function makeQueue(
  campaigns: readonly CampaignView[],
  moment: Moment,
  hasNumber: (person: string) => boolean,
): Queue {
  const people = new Map<string, Placed[]>();
  for (const campaign of campaigns) {
    if (!asks(campaign)) continue;
    campaign.targets.forEach((target, place) => {
      const placed = placedOf(campaign, target, place, moment, hasNumber(target.id));
      const held = people.get(target.id);
      if (held) held.push(placed);
      else people.set(target.id, [placed]);
    });
  }
  const queue: Queue = { entries: [], waiting: [], skipped: [], today: [] };
  const ranks = new Map<QueueEntry, Rank>();
  for (const all of people.values()) {
    const placed = all.sort((a, b) => compare(a.rank, b.rank));
    for (const { item, standing } of placed) {
      const { lastCall: last } = item.target;
      if (standing.kind === 'skipped') queue.skipped.push(item);
      else if (last && last.outcome !== 'skip' && moment.dayOf(last.at) === moment.today)
        queue.today.push(item);
    }
    // Who does not answer for one bill does not for the next: the newest call says when to try again.
    const held = waitOf(placed, moment);
    const open = placed.filter((p) => p.standing.kind === 'open');
    if (open.length > 0 && (!held || open.some((p) => p.isDue))) {
      const entry = entryOf(open);
      const [, ...rank] = open[0]!.rank;
      // By another number they come again today, but after everybody else.
      ranks.set(entry, [missedToday(placed, moment) ? 1 : open[0]!.rank[0]!, ...rank]);
      queue.entries.push(entry);
    } else {
      const until = held ?? soonest(placed);
      const waiting = placed.filter((p) => p.standing.kind === 'waiting' || p.standing.kind === 'open');
      if (until) queue.waiting.push({ ...entryOf(waiting), until });
    }
  }
  queue.entries.sort((a, b) => compare(ranks.get(a) ?? [], ranks.get(b) ?? []));
  queue.waiting.sort((a, b) => (whenOf(a.until) < whenOf(b.until) ? -1 : 1));
  queue.today.sort((a, b) => (a.target.lastCall!.at < b.target.lastCall!.at ? 1 : -1));
  return queue;
}

function placedOf(
  campaign: CampaignView,
  target: TargetView,
  place: number,
  moment: Moment,
  hasNumber: boolean,
): Placed {
  const standing = standingOf(target, moment, hasNumber);
  const { deadline } = campaign;
  const soon = deadline !== undefined && Date.parse(deadline.at) - moment.now < SOON_MS;
  const due = standing.kind === 'open' && standing.due === true;
  const again = standing.kind === 'open' && standing.again === true;
  const goal = target.goal !== undefined;
  return {
    item: {
      campaign,
      target,
      reasons: [
        ...(deadline ? (['deadline'] as const) : []),
        ...(due ? (['call_back'] as const) : []),
        ...(goal ? (['goal'] as const) : []),
      ],
    },
    standing,
    isDue: due,
    rank: [
      again ? 1 : 0,
      soon ? 0 : due ? 1 : 2,
      // By the hour where little is left: the day alone would not tell which comes first.
      deadline ? dayOf(deadline.at, deadline.zone) : '9999',
      due ? 0 : 1,
      goal ? 0 : 1,
      deadline?.at ?? '',
      place,
      campaign.title,
      campaign.key,
    ],
  };
}

/** The newest of today's calls to a person, where it did not get through. */
function missedToday(placed: readonly Placed[], { dayOf: day, today }: Moment): Placed | undefined {
  const at = ({ item }: Placed) => item.target.lastCall?.at ?? '';
  const called = placed.filter(
    ({ item: { target } }) => target.lastCall && target.lastCall.outcome !== 'skip',
  );
  const [newest] = called.sort((a, b) => (at(a) < at(b) ? 1 : -1));
  const missed = newest?.item.target.lastCall?.outcome === 'unavailable' && day(at(newest)) === today;
  return missed ? newest : undefined;
}

/** When a person may be tried again who was missed today, or undefined. */
function waitOf(placed: readonly Placed[], moment: Moment): WaitingEntry['until'] | undefined {
  const standing = missedToday(placed, moment)?.standing;
  return standing?.kind === 'waiting' ? standing.until : undefined;
}

const soonest = (placed: readonly Placed[]): WaitingEntry['until'] | undefined =>
  placed
    .flatMap(({ standing }) => (standing.kind === 'waiting' ? [standing.until] : []))
    .sort((a, b) => (whenOf(a) < whenOf(b) ? -1 : 1))[0];

/** Days and instants sort as texts. */
const whenOf = (until: WaitingEntry['until']): string => ('at' in until ? until.at : until.day);

function entryOf(placed: readonly Placed[]): QueueEntry {
  const items = placed.map((p) => p.item);
  return { target: items[0]!.target, items };
}

function compare(a: Rank, b: Rank): number {
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i]!, b[i]!];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}
