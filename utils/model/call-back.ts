/** Days to call again, as quick choices. Days are `YYYY-MM-DD` and have no zone: today is the caller's own. */
export interface CallBackDay {
  code: 'today' | 'tomorrow' | 'monday';
  day: string;
}

const DAY = 86_400_000;

/** The day that comes `days` after another. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** Monday is 1, Sunday 7. */
const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/**
 * Later today, tomorrow and next Monday, without the days on which hardly an office answers, and without saying
 * the same day twice.
 */
export function callBackDays(today: string): CallBackDay[] {
  const toMonday = 8 - weekday(today);
  return [
    ...(weekday(today) <= 5 ? [{ code: 'today' as const, day: today }] : []),
    ...(weekday(today) <= 4 ? [{ code: 'tomorrow' as const, day: dayAfter(today, 1) }] : []),
    { code: 'monday', day: dayAfter(today, toMonday) },
  ];
}
