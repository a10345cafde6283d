/** Whether somebody is likely to answer at a capitol now, by its own clock. Advice: nothing is refused because of it. */
import type { LineHours } from '../model/services';
import { dayOf, instantOf } from '../model/time';
import { daysAfter, holidayOn, weekdayOf, type Holiday } from './holidays';

export interface HoursAdvice {
  /** `open`: call now; `opens`: not open yet, but today; `closed`: for the rest of the capitol's day. */
  kind: 'open' | 'opens' | 'closed';
  /** Instant at which it closes where it is open, else at which it opens next; ISO UTC. */
  at: string;
  /** IANA zone of the capitol. */
  zone: string;
  /** These are the hours that offices usually keep, not ones known of this line. */
  usual: boolean;
  /** Today is a holiday by federal law: probably closed. */
  holiday?: Holiday;
}

/** What offices usually keep where nothing is known. */
const USUAL: readonly LineHours[] = [{ days: [1, 5], open: '09:00', close: '17:00' }];

/** A fortnight has an open day, whatever the holidays. */
const FAR = 14;

/**
 * @param zone IANA zone of the capitol
 * @param now milliseconds
 * @param hours what is known of the line's hours. Those of sessions and of the time between them are taken
 *   together and said as usual: which of both holds is not known here. None: Monday to Friday, 9 to 5, as usual
 */
export function adviseHours(zone: string, now: number, hours: readonly LineHours[] = []): HoursAdvice {
  const known = hours.length > 0 ? hours : USUAL;
  const usual = hours.length === 0 || hours.some((h) => h.season !== undefined);
  const today = dayOf(now, zone);
  const holiday = holidayOn(today);
  const said = { zone, usual, ...(holiday && isOpenDay(known, today) && { holiday }) };
  for (let after = 0; after <= FAR; after++) {
    const day = daysAfter(today, after);
    const span = holidayOn(day) ? null : spanOf(known, day);
    if (!span) continue;
    const [open, close] = span.map((time) => instantOf(`${day}T${time}`, zone)) as [string, string];
    if (now >= Date.parse(close)) continue;
    if (now >= Date.parse(open)) return { kind: 'open', at: close, ...said };
    return { kind: after === 0 ? 'opens' : 'closed', at: open, ...said };
  }
  // No day of the week is open: nothing to say but the usual.
  return adviseHours(zone, now);
}

/** From the earliest opening to the latest closing of a day of the week, or null where it is closed. */
function spanOf(hours: readonly LineHours[], day: string): [open: string, close: string] | null {
  const weekday = weekdayOf(day);
  const open = hours.filter(({ days: [from, to] }) => from <= weekday && weekday <= to);
  if (open.length === 0) return null;
  const opens = open.map((h) => h.open).sort();
  const closes = open.map((h) => h.close).sort();
  return [opens[0]!, closes.at(-1)!];
}

const isOpenDay = (hours: readonly LineHours[], day: string): boolean => spanOf(hours, day) !== null;
