import { i18n } from '#i18n';
import type { DeadlineView } from '../../utils/model/views';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A day without a clock, `2026-08-05`, as people write it. Text that is no day comes back as it is. */
export function dayText(day: string, locale: string): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
}

/** The day of an instant in the reader's own zone, as people write it. */
export const dayOfInstant = (at: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(at));

/** An instant of the past in the reader's own zone: "today 9:12 AM", "Nov 3, 9:12 AM". `now` in milliseconds. */
export function whenText(at: string, now: number, locale: string): string {
  const date = new Date(at);
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(date);
  if (date.toDateString() === new Date(now).toDateString()) return i18n.t('when.today', [time]);
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }).format(date);
  return i18n.t('when.day', [day, time]);
}

/** Number of the calendar day in a zone, so that two of them can be subtracted. */
function dayNumber(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(instant);
  return Date.parse(`${parts}T00:00:00Z`) / DAY;
}

export interface DeadlineText {
  /** At the capitol: "Thu, Nov 26, 12:00 PM". */
  at: string;
  /** Only what tells it apart: "Thu 12:00 PM" within a week, else "Dec 15". */
  short: string;
  /** "in 3 hours", "tomorrow", "in 2 days". */
  left: string;
  /** The same instant on the reader's clock, where it differs: "1:00 PM". */
  yours: string | null;
  /** Under two days are left. */
  soon: boolean;
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
  zone = new Intl.DateTimeFormat().resolvedOptions().timeZone,
): DeadlineText {
  const at = Date.parse(deadline.at);
  const clock = (timeZone: string) =>
    new Intl.DateTimeFormat(locale, { timeZone, hour: 'numeric', minute: '2-digit' }).format(at);
  const day = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: deadline.zone, ...parts }).format(at);
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
  const yours = clock(zone);
  return {
    at: `${day({ weekday: 'short', ...date })}, ${here}`,
    short: ahead > 0 && days < 7 ? `${day({ weekday: 'short' })} ${here}` : day(date),
    left,
    yours: yours === here ? null : yours,
    soon: ahead < 2 * DAY,
  };
}

/** The calendar day of an instant in milliseconds on the reader's own clock, `YYYY-MM-DD`. */
export const dayHere = (now: number): string =>
  new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);

/** "Mon, Nov 30": a day without a clock, with its weekday. Text that is no day comes back as it is. */
export function weekdayText(day: string, locale: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const parts = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, parts).format(date);
}

/** "3:07": minutes and seconds of a call. */
export const clockText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** The clock at an instant in a zone: "9:12 AM". */
export const timeText = (at: string, zone: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: zone }).format(new Date(at));
