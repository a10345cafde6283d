/** Days and clocks of calls: only what draws a call needs them. */

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
