/**
 * The letters before a number, per legislature: what `HB`, `H.B.` and "House
 * Bill" mean there. Built once from the table, when first asked.
 */
import { fromTables } from './tables';
import type { Rules } from '../jurisdictions/rule-types';

export interface Prefix {
  /** As Open States writes it. */
  id: string;
  /** Largest plausible number. */
  max: number;
  /** Believed only where a link names the bill. */
  linked: boolean;
}

interface Table {
  short: Map<string, Prefix>;
  words: Map<string, Prefix>;
}

const built = new WeakMap<Rules, Table>();

function tableOf(rules: Rules): Table {
  let table = built.get(rules);
  if (table) return table;
  const short = new Map<string, Prefix>();
  for (const entry of rules.prefixes.split(' ')) {
    const [names = '', max] = entry.split('<');
    const [id = '', ...aliases] = names.split('=');
    const prefix = {
      id: id.replace('*', ''),
      linked: id.endsWith('*'),
      max: max ? Number(max) : (rules.max ?? 9999),
    };
    for (const name of [prefix.id, ...aliases]) short.set(name.toUpperCase(), prefix);
  }
  const words = new Map(short);
  for (const pair of rules.words?.split(' ') ?? []) {
    const [name = '', id = ''] = pair.split('>');
    const prefix = short.get(id);
    if (prefix) words.set(name, prefix);
  }
  table = { short, words };
  built.set(rules, table);
  return table;
}

/** True where a legislature lists these very letters. */
export const lists = (rules: Rules, code: string): boolean => tableOf(rules).short.has(code);

/** `E2S`, `CS`, `PCS`, `s`, `SS`, `CSSS`: engrossed, substitute, sponsor's substitute; a version, not the bill's name. `SSCR` is a committee's report. */
const LEAD = /^(?!SSCR)(?:P?CS(?=[HSA]R$)|(?:P?CS(?:SS)?|\d?E|(?:\d?E)?\d?S|SS)(?=[HSA](?:[BF]$|[CJ])))/i;

/** The letters without those of a version: `HB` of `E2SHB`. */
export const withoutLead = (code: string): string => code.replace(LEAD, '');

/**
 * What letters mean in one legislature, or null. `words` tells initials of a
 * spelled-out name ("House Joint Resolution" is `HJR`) from letters that stood in the text.
 */
export function prefixOf(rules: Rules, code: string, words: boolean): Prefix | null {
  const { short, words: long } = tableOf(rules);
  const map = words ? long : short;
  const known = map.get(code);
  if (known || code.length < 3) return known ?? null;
  const federal = map.get(code.replace(/(?:(C)ON|(J))?RES$/, '$1$2R'));
  return federal ?? (words ? null : (map.get(withoutLead(code)) ?? null));
}

/** All letters that some legislature uses before a number. */
export const vocabulary = fromTables(
  (all) => new Set(all.flatMap((rules) => [...tableOf(rules).short.keys()])),
);

/** True for letters that some legislature uses before a number. */
export function isPrefix(code: string): boolean {
  const known = vocabulary();
  return known.has(code) || (code.length > 2 && known.has(withoutLead(code)));
}

/** The prefix that a bare number has (`numbers` in the rules), or null. */
export function prefixOfNumber(rules: Rules, n: number): string | null {
  for (const [, prefix, from, to] of rules.numbers?.matchAll(/(\w+) (?:(\d+)-(\d+)|odd|even)/g) ?? []) {
    if (!prefix) continue;
    if (
      from ? n >= Number(from) && n <= Number(to) : (n % 2 === 1) === rules.numbers?.includes(`${prefix} odd`)
    )
      return prefix;
  }
  return null;
}

const endings = new WeakMap<Rules, { keep: RegExp | null; drop: RegExp | null }>();

/** What may follow the number there: letters that belong to the identifier, and versions. */
export function endingsOf(rules: Rules): { keep: RegExp | null; drop: RegExp | null } {
  const pattern = (source: string | undefined) => (source ? new RegExp(`^(?:${source})`) : null);
  let found = endings.get(rules);
  if (!found) endings.set(rules, (found = { keep: pattern(rules.keep), drop: pattern(rules.drop) }));
  return found;
}

/** What is kept behind a number, as identifiers write it: ` ca` is `CA`. */
export const keptLetters = (ending: string) => ending.replace(/[^A-Za-z\d]/g, '').toUpperCase();

/** True where one letter is enough (`H 4001`), so that more must speak for it. */
export const isSingle = (code: string) => code.length === 1;
