import { i18n } from '#i18n';
import type { DeadlineView } from '../../utils/model/views';

/** Making a formatter costs more than a hundred uses of it, and a list of deadlines asks for the same few. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A day without a clock, `2026-08-05`, as people write it. Text that is no day comes back as it is. */
export function dayText(day: string, locale: string): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return formatOf(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
}

/** The day of an instant in the reader's own zone, as people write it. */
export const dayOfInstant = (at: string, locale: string): string =>
  formatOf(locale, { dateStyle: 'medium' }).format(new Date(at));

/** An instant of the past in the reader's own zone: "today 9:12 AM", "Nov 3, 9:12 AM". `now` in milliseconds. */
export function whenText(at: string, now: number, locale: string): string {
  const date = new Date(at);
  const time = formatOf(locale, { timeStyle: 'short' }).format(date);
  if (date.toDateString() === new Date(now).toDateString()) return i18n.t('when.today', [time]);
  const day = formatOf(locale, { day: 'numeric', month: 'short' }).format(date);
  return i18n.t('when.day', [day, time]);
}

/** Number of the calendar day in a zone, so that two of them can be subtracted. */
function dayNumber(instant: number, zone: string): number {
  const parts = formatOf('en-CA', { timeZone: zone, dateStyle: 'short' }).format(instant);
  return Date.parse(`${parts}T00:00:00Z`) / DAY;
}

/** IANA zone of the device; asked anew, since it changes on a journey. */
const zoneHere = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** "12:00 PM". */
const clockAt = (instant: number, timeZone: string, locale: string): string =>
  formatOf(locale, { timeZone, hour: 'numeric', minute: '2-digit' }).format(instant);

const weekdayAt = (instant: number, timeZone: string, locale: string): string =>
  formatOf(locale, { timeZone, weekday: 'short' }).format(instant);

/** The reader's clock where it differs from the capitol's, with the day where that differs too; else null. */
function clockElsewhere(instant: number, capitol: string, mine: string, locale: string): string | null {
  const yours = clockAt(instant, mine, locale);
  const sameDay = dayNumber(instant, capitol) === dayNumber(instant, mine);
  if (sameDay) return yours === clockAt(instant, capitol, locale) ? null : yours;
  return `${weekdayAt(instant, mine, locale)} ${yours}`;
}

/** "Central Time" and "CT". */
const zoneName = (
  instant: number,
  timeZone: string,
  locale: string,
  timeZoneName: 'longGeneric' | 'shortGeneric',
): string =>
  formatOf(locale, { timeZone, timeZoneName })
    .formatToParts(instant)
    .find((part) => part.type === 'timeZoneName')?.value ?? timeZone;

/**
 * An instant by the capitol's clock, with the day where that is not today, and by the reader's where it differs:
 * "5:00 PM", "Mon 8:00 AM Central Time (your time 9:00 AM)".
 * @param zone IANA zone of the capitol
 * @param now milliseconds
 * @param mine IANA zone of the reader; the device's own when left out
 */
export function bothClocks(at: string, zone: string, now: number, locale: string, mine = zoneHere()): string {
  const instant = Date.parse(at);
  const here = clockAt(instant, zone, locale);
  const isToday = dayNumber(instant, zone) === dayNumber(now, zone);
  const there = isToday ? here : `${weekdayAt(instant, zone, locale)} ${here}`;
  const yours = clockElsewhere(instant, zone, mine, locale);
  return yours === null
    ? there
    : i18n.t('hours.both', [there, zoneName(instant, zone, locale, 'longGeneric'), yours]);
}

export interface DeadlineText {
  /** At the capitol: "Thu, Nov 26, 12:00 PM". */
  at: string;
  /** Only what tells it apart: "Thu 12:00 PM" within a week, else "Dec 15". */
  short: string;
  /** "in 3 hours", "tomorrow", "in 2 days". */
  left: string;
  /** The same instant on the reader's clock, where it differs: "1:00 PM", or "Fri 2:00 AM" where it is another day there. */
  yours: string | null;
  /** What the capitol's clock is called: "Central Time", or in short "CT". */
  zoneName: (short: boolean) => string;
  /** Under two days are left. */
  soon: boolean;
  /** A week or more is left, or it is past: `short` names no hour. */
  far: boolean;
}

/**
 * A deadline in words. Days are counted by the capitol's calendar, so that
 * "tomorrow" is what the legislature means by it.
 * @param now milliseconds
 * @param zone IANA zone of the reader; the device's own when left out
 */
export function deadlineText(
  deadline: Pick<DeadlineView, 'at' | 'zone'>,
  now: number,
  locale: string,
  zone = zoneHere(),
): DeadlineText {
  const at = Date.parse(deadline.at);
  const clock = (timeZone: string) => clockAt(at, timeZone, locale);
  const day = (parts: Intl.DateTimeFormatOptions) =>
    formatOf(locale, { timeZone: deadline.zone, ...parts }).format(at);
  const date = { month: 'short', day: 'numeric' } as const;
  const days = dayNumber(at, deadline.zone) - dayNumber(now, deadline.zone);
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const ahead = at - now;
  const left =
    days !== 0
      ? words.format(days, 'day')
      : ahead >= HOUR
        ? words.format(Math.floor(ahead / HOUR), 'hour')
        : words.format(Math.max(0, Math.ceil(ahead / MINUTE)), 'minute');
  const here = clock(deadline.zone);
  const far = ahead <= 0 || days >= 7;
  const yours = clockElsewhere(at, deadline.zone, zone, locale);
  return {
    at: `${day({ weekday: 'short', ...date })}, ${here}`,
    short: far ? day(date) : `${day({ weekday: 'short' })} ${here}`,
    left,
    yours,
    zoneName: (short) => zoneName(at, deadline.zone, locale, short ? 'shortGeneric' : 'longGeneric'),
    soon: ahead < 2 * DAY,
    far,
  };
}
