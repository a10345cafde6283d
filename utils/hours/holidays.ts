/**
 * Federal holidays, on which most capitols are closed. By law: 5 U.S.C. 6103(a), and where one falls on a weekend,
 * the working day next to it, 6103(b) with Executive Order 11582. States keep days of their own beside them and
 * leave some of these out, so that a holiday is only ever said as "probably closed".
 */

export const HOLIDAYS = [
  'new_year',
  'king',
  'presidents',
  'memorial',
  'juneteenth',
  'independence',
  'labor',
  'columbus',
  'veterans',
  'thanksgiving',
  'christmas',
] as const;
export type Holiday = (typeof HOLIDAYS)[number];

/** A day of a month, or the nth weekday of one (Monday is 1; -1 is the last). */
type Rule = readonly [month: number, day: number] | readonly [month: number, nth: number, weekday: 1 | 4];

const RULES: Record<Holiday, Rule> = {
  new_year: [1, 1],
  king: [1, 3, 1],
  presidents: [2, 3, 1],
  memorial: [5, -1, 1],
  juneteenth: [6, 19],
  independence: [7, 4],
  labor: [9, 1, 1],
  columbus: [10, 2, 1],
  veterans: [11, 11],
  thanksgiving: [11, 4, 4],
  christmas: [12, 25],
};

const DAY = 86_400_000;

/** The day of the week of a calendar day `YYYY-MM-DD`: Monday is 1, Sunday 7. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** The calendar day so many days later. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** The holiday that is kept on a calendar day `YYYY-MM-DD`, or null. */
export function holidayOn(day: string): Holiday | null {
  const year = Number(day.slice(0, 4));
  // New Year's Day may be kept on the last day of the year before.
  for (const of of [year, year + 1])
    for (const holiday of HOLIDAYS) if (keptOn(RULES[holiday], of) === day) return holiday;
  return null;
}

function keptOn([month, second, weekday]: Rule, year: number): string {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  if (weekday !== undefined) {
    const offset = (weekday - weekdayOf(first) + 7) % 7;
    if (second > 0) return daysAfter(first, offset + 7 * (second - 1));
    const next = daysAfter(first, 31).slice(0, 7);
    const last = daysAfter(`${next}-01`, -1);
    return daysAfter(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const day = daysAfter(first, second - 1);
  const on = weekdayOf(day);
  return on === 6 ? daysAfter(day, -1) : on === 7 ? daysAfter(day, 1) : day;
}
