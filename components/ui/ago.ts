/** How long ago something was, as people say it. */
const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['minute', 60_000],
  ['hour', 3_600_000],
  ['day', 86_400_000],
];

/**
 * @param at an instant, ISO
 * @param now milliseconds
 * @returns "3 hours ago", "yesterday", "now"; in whole units, the largest that fits
 */
export function agoText(at: string, now: number, locale: string): string {
  const past = Math.max(0, now - Date.parse(at));
  const [unit, length] = UNITS.findLast(([, ms]) => past >= ms) ?? ['second', Infinity];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(
    -Math.floor(past / length) || 0,
    unit,
  );
}
