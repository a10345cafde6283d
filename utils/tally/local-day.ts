/**
 * The calendar day of very many instants. A formatter takes a microsecond or more each; within one UTC date a zone's
 * calendar turns at most once, so that one look-up a date and zone is enough.
 */
import { dayOf } from '../model/time';

/** Before `turn` (`HH:MM` in UTC) it is `before`, from then on `after`. */
interface Turn {
  before: string;
  turn: string;
  after: string;
}

const MINUTES = 24 * 60;
const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

function turnOf(date: string, zone: string): Turn {
  const at = (minute: number) => dayOf(`${date}T${clock(minute)}:00Z`, zone);
  const before = at(0);
  const after = at(MINUTES - 1);
  let [low, high] = [0, MINUTES - 1];
  while (before !== after && high - low > 1) {
    const middle = (low + high) >> 1;
    if (at(middle) === before) low = middle;
    else high = middle;
  }
  return { before, turn: clock(high), after };
}

/** By the hour in UTC as a number; null where the day turns within it. */
interface Zone {
  hours: Map<number, string | null>;
  turns: Map<string, Turn>;
}

const zones = new Map<string, Zone>();

/**
 * As `dayOf`, for many.
 * @param instant ISO 8601 in UTC, as `toISOString` writes it
 * @param zone IANA zone
 */
export function localDay(instant: string, zone: string): string {
  let known = zones.get(zone);
  if (!known) zones.set(zone, (known = { hours: new Map(), turns: new Map() }));
  const hour = hourOf(instant);
  const day = known.hours.get(hour);
  if (typeof day === 'string') return day;
  const date = instant.slice(0, 10);
  let turn = known.turns.get(date);
  if (!turn) known.turns.set(date, (turn = turnOf(date, zone)));
  const isWhole = turn.before === turn.after || instant.slice(11, 13) !== turn.turn.slice(0, 2);
  const found = turn.before === turn.after || instant.slice(11, 16) < turn.turn ? turn.before : turn.after;
  known.hours.set(hour, isWhole || turn.turn.endsWith(':00') ? found : null);
  return found;
}

/** `2026-11-22T15` as the number 2026112215: no text is made for it. */
function hourOf(instant: string): number {
  let hour = 0;
  for (let i = 0; i < 13; i += 1) {
    const digit = instant.charCodeAt(i) - 48;
    if (digit >= 0 && digit <= 9) hour = hour * 10 + digit;
  }
  return hour;
}

const DAY = 86_400_000;

/** `days` after a calendar day, `YYYY-MM-DD`; before it where negative. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** Calendar days from one to another, negative where `to` is the earlier one. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
