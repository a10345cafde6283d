/** Which reminders are due at an instant, and when the next one will be. Pure: the clock is handed in. */
import { dayOf, instantOf } from '../model/time';
import type { ReminderSettings } from '../model/reminder-settings';

/** A running campaign as far as reminders go; what is left out is not among them. */
export interface ToRemind {
  key: string;
  title: string;
  /** Instants, ISO UTC. */
  deadlines: readonly { type: 'committee_hearing' | 'floor_vote' | 'governor_action'; at: string }[];
  /** People still to be called. */
  open: number;
  /** People to be called again, and the day of it, `YYYY-MM-DD` in the reader's zone. */
  callBacks: readonly { target: string; name: string; day: string }[];
}

/** A campaign that has ended, for somebody who called. */
export interface Ended {
  key: string;
  title: string;
  result: 'won' | 'lost' | 'withdrawn';
}

export type Reminder = { key: string; campaign: string; title: string } & (
  | { kind: 'eve' | 'morning'; type: ToRemind['deadlines'][number]['type']; at: string; open: number }
  | { kind: 'call_back'; name: string; target: string }
  | { kind: 'weekly'; open: number }
  | { kind: 'ended'; result: Ended['result'] }
);

export interface Plan {
  /** All that is due now, to be shown together. */
  due: Reminder[];
  /** When to look again, milliseconds; null where nothing is to come. */
  next: number | null;
}

interface Moment {
  reminder: Reminder;
  /** Milliseconds; due from the one, and no use from the other on. */
  from: number;
  until: number;
}

const HOUR = 60 * 60 * 1000;
/** A call-back that nobody was reminded of is still worth a word for a while. */
const CALL_BACK_DAYS = 7;

/**
 * @param now milliseconds
 * @param zone IANA zone of the device
 * @param told keys of reminders that were shown
 */
export function planReminders(
  campaigns: readonly ToRemind[],
  ended: readonly Ended[],
  settings: ReminderSettings,
  now: number,
  zone: string,
  told: ReadonlySet<string>,
): Plan {
  if (!settings.on) return { due: [], next: null };
  const today = dayOf(now, zone);
  const clock = (day: string, hour: number) => Date.parse(instantOf(`${day}T${two(hour)}:00`, zone));
  const quietEnd = (instant: number): number => {
    if (!settings.quiet || settings.quiet.from === settings.quiet.to) return instant;
    const { from, to } = settings.quiet;
    const day = dayOf(instant, zone);
    for (const first of [addDays(day, -1), day]) {
      const end = clock(from < to ? first : addDays(first, 1), to);
      if (instant >= clock(first, from) && instant < end) return end;
    }
    return instant;
  };
  const moments = [
    ...campaigns.flatMap((c) => [
      ...(settings.deadlines ? deadlineMoments(c, settings.hour, zone, clock) : []),
      ...(settings.callBacks ? callBackMoments(c, settings.hour, clock) : []),
    ]),
    ...weeklyMoments(campaigns, settings, today, clock),
    ...ended.map(({ key, title, result }): Moment => ({
      reminder: { kind: 'ended', key: `ended:${key}`, campaign: key, title, result },
      from: now,
      until: Infinity,
    })),
  ]
    .map((m) => ({ ...m, from: quietEnd(m.from) }))
    .filter((m) => m.from < m.until && m.until > now && !told.has(m.reminder.key));
  // A moment that came in time may be looked at late: the quiet hours hold for the moment of showing.
  const awake = quietEnd(now);
  const ready = moments.filter((m) => m.from <= now);
  const later = moments.filter((m) => m.from > now).map((m) => m.from);
  if (awake > now && ready.length > 0) later.push(awake);
  return {
    due: awake > now ? [] : ready.map((m) => m.reminder),
    next: later.length > 0 ? Math.min(...later) : null,
  };
}

type Clock = (day: string, hour: number) => number;

function deadlineMoments(c: ToRemind, hour: number, zone: string, clock: Clock): Moment[] {
  if (c.open === 0) return [];
  return c.deadlines.flatMap(({ type, at }): Moment[] => {
    const end = Date.parse(at);
    const day = dayOf(at, zone);
    const morning = clock(day, hour);
    const make = (kind: 'eve' | 'morning', from: number, until: number): Moment => ({
      reminder: {
        ...{ kind, key: `${kind}:${c.key}:${at}`, campaign: c.key, title: c.title },
        ...{ type, at, open: c.open },
      },
      from,
      until,
    });
    return [
      make('eve', clock(addDays(day, -1), hour), Math.min(clock(day, 0), end)),
      // A hearing before that hour has only its eve.
      ...(morning < end ? [make('morning', morning, end)] : []),
    ];
  });
}

const callBackMoments = (c: ToRemind, hour: number, clock: Clock): Moment[] =>
  c.callBacks.map(({ target, name, day }) => ({
    reminder: {
      ...{ kind: 'call_back', key: `call_back:${c.key}:${target}:${day}` },
      ...{ campaign: c.key, title: c.title, name, target },
    },
    from: clock(day, hour),
    until: clock(addDays(day, CALL_BACK_DAYS), 0),
  }));

function weeklyMoments(
  campaigns: readonly ToRemind[],
  { weekly }: ReminderSettings,
  today: string,
  clock: Clock,
): Moment[] {
  const open = campaigns.filter((c) => c.open > 0);
  const [first] = open;
  if (!weekly || !first) return [];
  const back = (weekdayOf(today) - weekly.weekday + 7) % 7;
  const calls = open.reduce((sum, c) => sum + c.open, 0);
  return [addDays(today, -back), addDays(today, 7 - back)].map((day) => {
    const from = clock(day, weekly.hour);
    return {
      reminder: {
        ...{ kind: 'weekly', key: `weekly:${day}`, campaign: first.key, title: first.title },
        open: calls,
      },
      from,
      until: from + 24 * HOUR,
    };
  });
}

const two = (n: number): string => String(n).padStart(2, '0');

function addDays(day: string, n: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + n);
  return date.toISOString().slice(0, 10);
}

const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();
