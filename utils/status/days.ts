/** Dates as legislatures write them in their lists of actions. */

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

const ISO = /\b(20\d\d)-(\d\d)-(\d\d)\b/;
const SLASHED = /(?<![\d/])(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d\d|\d\d)(?![\d/])/;
const NAMED = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b`, 'i');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})[ -]${MONTH}[ -]((?:19|20)\\d\\d)\\b`, 'i');
/** `3/12`, `Feb. 28`: a day of a year that the text does not tell. */
const YEARLESS = new RegExp(
  `(?<![\\d/])\\d{1,2}/\\d{1,2}(?![\\d/])|\\b${MONTH} \\d{1,2}\\b(?!,? \\d{4})`,
  'i',
);

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function toDay(year: string, month: number, day: number): string | null {
  const y = year.length === 2 ? `20${year}` : year;
  const text = `${y}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? null : text;
}

/** @returns the first whole date in a text as `YYYY-MM-DD`, or null */
export function dayIn(text: string): string | null {
  const iso = ISO.exec(text);
  if (iso) return toDay(iso[1] ?? '', Number(iso[2]), Number(iso[3]));
  const slashed = SLASHED.exec(text);
  if (slashed) return toDay(slashed[3] ?? '', Number(slashed[1]), Number(slashed[2]));
  const named = NAMED.exec(text);
  if (named) return toDay(named[3] ?? '', monthOf(named[1] ?? ''), Number(named[2]));
  const first = DAY_FIRST.exec(text);
  return first ? toDay(first[3] ?? '', monthOf(first[2] ?? ''), Number(first[1])) : null;
}

/** True where a text tells a day at all, be it without its year. */
export const isDated = (text: string): boolean => dayIn(text) !== null || YEARLESS.test(text);

const LEADING = new RegExp(
  `^(?:(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:20\\d\\d-\\d\\d-\\d\\d|\\d{1,2}[/-]\\d{1,2}(?:[/-]\\d{2,4})?|${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}[ -]${MONTH}[ -]\\d{4}))(?:,? \\d{1,2}:\\d\\d(?::\\d\\d)? ?(?:[ap]\\.?m\\.?)?)?[ :;,.|–—-]*`,
  'i',
);

/** The text without a date and a time of day at its start. */
export const withoutDay = (text: string): string => text.replace(LEADING, '');
