/**
 * Which session of a legislature: by date, by year, or by what an address or a
 * sentence calls it. Ids are Open States' (https://docs.openstates.org/).
 */
import { ordinal } from '../jurisdictions/ordinal';
import type { SessionRule } from '../jurisdictions/rule-types';

const firstYear = (rule: SessionRule, year: number) =>
  rule.from + Math.floor((year - rule.from) / rule.years) * rule.years;

/** The id of the session whose numbering covers a calendar year. */
export function sessionOfYear(rule: SessionRule, year: number): string {
  const y = firstYear(rule, year);
  const last = y + rule.years - 1;
  const n = (rule.ordinal ?? 0) + Math.floor((y - rule.from) / (rule.span ?? rule.years));
  return (y % 2 === 0 && rule.even ? rule.even : rule.id)
    .replace('{y}', `${y}`)
    .replace('{zz}', `${last}`.slice(2))
    .replace('{z}', `${last}`)
    .replace('{o}', ordinal(n))
    .replace('{n}', `${n}`);
}

/** The session whose bills are meant on a day (`YYYY-MM-DD`) when nothing else tells. */
export function currentSession(rule: SessionRule, today: string): string {
  const year = Number(today.slice(0, 4));
  const day = today.slice(5);
  if (rule.turn.startsWith('-')) return sessionOfYear(rule, day >= rule.turn.slice(1) ? year + 1 : year);
  const begun = firstYear(rule, year) !== year || day >= rule.turn;
  return sessionOfYear(rule, begun ? year : year - 1);
}

/** A special session of a year, or null where the project does not know how it is named. */
export function specialSession(rule: SessionRule, year: number, count: string): string | null {
  return (
    rule.special
      ?.replace('{id}', sessionOfYear(rule, year))
      .replace('{y}', `${year}`)
      .replace('{k}', count) ?? null
  );
}

/** "the 104th General Assembly", "133rd Legislature": the session of that ordinal, or null. */
export const sessionOfOrdinal = (rule: SessionRule, n: number): string | null =>
  rule.ordinal !== undefined && Math.abs(n - rule.ordinal) < 60
    ? sessionOfYear(rule, rule.from + (n - rule.ordinal) * (rule.span ?? rule.years))
    : null;

const full = (year: string) => Number(year.padStart(4, '20'));

/**
 * The session that a code of an address means (`104`, `2026`, `2025-2026`,
 * `26RS`, `b2025_26`, `2025S2`), or null where it tells nothing.
 */
export function readSession(rule: SessionRule, code: string): string | null {
  const listed = rule.codes?.split(' ').find((pair) => pair.startsWith(`${code}=`));
  if (listed) return listed.slice(code.length + 1);
  if (rule.raw && new RegExp(`^(?:${rule.raw})$`, 'i').test(code))
    return /[a-z]$/.test(rule.id) ? code.toLowerCase() : code.toUpperCase();
  const letter = rule.lettered ? /^(\d\d)([a-z])$/i.exec(code) : null;
  if (letter) return `20${letter[1]}${letter[2]?.toUpperCase()}`;
  const year = /^b?((?:19|20)\d\d)(?:[-_]?(?:19|20)?\d\d)?(?:r|rs|gs|reg| ?regular(?: session)?)?$/i.exec(
    code,
  );
  if (year) return sessionOfYear(rule, Number(year[1]));
  // `104`, `104th`, `69-2025`, `83rd2025`
  const nth = /^(\d{2,3})(?:st|nd|rd|th)?-?(?:20\d\d)?$/.exec(code);
  const named = nth && sessionOfOrdinal(rule, Number(nth[1]));
  if (named) return named;
  // `36th2025Special`
  const special = /^(\d\d)[a-z]{2}(20\d\d)special$/i.exec(code);
  if (special) return specialSession(rule, Number(special[2]), special[1] ?? '');
  const two = /^(\d\d)(?:00|r|rs|[ _-]?regular)?$/i.exec(code);
  if (two?.[1]) return sessionOfYear(rule, full(two[1]));
  const extra = /^(20\d\d|\d\d)(\d?) ?(?:s|ss|es|e|ex|x|spcl|special)(\d?)$/i.exec(code);
  if (extra?.[1]) return specialSession(rule, full(extra[1]), extra[2] || extra[3] || '1');
  // `20261`, `261`: the first session of 2026 is the regular one.
  const counted = /^(20\d\d|\d\d)([1-9])$/.exec(code);
  if (!counted?.[1]) return null;
  const count = Number(counted[2]) - 1;
  return count === 0
    ? sessionOfYear(rule, full(counted[1]))
    : specialSession(rule, full(counted[1]), `${count}`);
}
