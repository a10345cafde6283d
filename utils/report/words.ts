/** What the written forms say, in one language: whoever knows the language files gives the words. */
import type { Outcome, Reason } from '../model/call';
import type { Deadline } from '../model/campaign';
import type { Rate } from '../tally/counts';
import type { Standing } from '../tally/whip';

/** Texts under `report_text:` that count something: they have a form for one and one for many. */
export type CountKey = 'calls' | 'people' | 'groups' | 'districts' | 'days_left' | 'more_gaps' | 'disputed';

export interface Words {
  /** BCP 47 tag, for numbers and days. */
  locale: string;
  /** A text under `report_text:`; its `$1` and so on are filled with the blanks. */
  say(key: string, blanks?: readonly string[]): string;
  /** "4,748 calls". */
  count(key: CountKey, n: number): string;
  outcome(outcome: Outcome): string;
  reason(reason: Reason): string;
  /** Without the unknown. */
  position(position: Exclude<Standing, 'unknown'>): string;
  deadline(type: Deadline['type']): string;
  /** "House District 20". */
  seat(chamber: string, district: string): string;
}

/** Making a format takes as long as a hundred uses of it, and a report has thousands of numbers. */
const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function formatOf<T extends Intl.NumberFormat | Intl.DateTimeFormat>(name: string, make: () => T): T {
  const format = (formats.get(name) as T | undefined) ?? make();
  formats.set(name, format);
  return format;
}

export const numberText = (n: number, { locale }: Pick<Words, 'locale'>): string =>
  formatOf(`number ${locale}`, () => new Intl.NumberFormat(locale)).format(n);

const percentText = (share: number, { locale }: Words): string =>
  formatOf(
    `percent ${locale}`,
    () => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
  ).format(share);

/** "2,125 of 4,748 (45%)"; "0 of 0" has no share. */
export function rateText({ n, of, share }: Rate, words: Words): string {
  if (share === null) return '–';
  return words.say('rate', [numberText(n, words), numberText(of, words), percentText(share, words)]);
}

/** A day without a clock, `2026-08-05`, as people write it. */
export const dayText = (day: string, { locale }: Words): string =>
  formatOf(
    `day ${locale}`,
    () => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }),
  ).format(new Date(`${day}T00:00:00Z`));

/** A wall clock, `2026-12-03T12:00`, as people at that place write it. */
export const clockText = (at: string, { locale }: Words): string =>
  formatOf(
    `clock ${locale}`,
    () => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }),
  ).format(new Date(`${at}:00Z`));
