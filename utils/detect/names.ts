/** Which state a text speaks of. */
import type { Rules } from '../jurisdictions/rule-types';
import { fromTables, rulesOf } from './tables';

const escape = (s: string) => s.replace(/[.]/g, '\\.');

const compiled = fromTables((all) => {
  const owners = new Map(all.flatMap((r) => r.names.split('|').map((name) => [name, r] as const)));
  // Longest first: "West Virginia" before "Virginia".
  const names = [...owners.keys(), ...all.flatMap((r) => r.decoys?.split('|') ?? [])]
    .sort((a, b) => b.length - a.length)
    .map(escape);
  return { owners, names: new RegExp(`(?<![A-Za-z.])(?=[A-Zc])(?:${names.join('|')})(?![a-z])`, 'g') };
});

export interface Named {
  rules: Rules;
  start: number;
  end: number;
}

/** Every state named in a text, in reading order. */
export function named(text: string): Named[] {
  const found: Named[] = [];
  if (text.length < 4) return found;
  const { names, owners: map } = compiled();
  for (const m of text.matchAll(names)) {
    const rules = map.get(m[0]);
    if (rules) found.push({ rules, start: m.index, end: m.index + m[0].length });
  }
  return found;
}

const BETWEEN =
  /^(?:'s?)?(?: (?:state|legislature(?:'s)?|legislators?'?|lawmakers'?|house|senate|assembly|general|congressional|congress|voters'|republicans'|democrats'))*[ ,:(-]{0,3}(?:the |its )?$/i;
/** A capitalized word with little but words of lawmaking after it. */
const ENDS_WITH_NAME =
  /[A-Z][\w.'-]*(?: [a-z]+'?s?){0,4}[ ,:(-]*$|[A-Z]\w+.{0,40}(?:House|Senate|Assembly|Legislature)[ ,:('s-]*$/;
const POSTAL = /(?<![A-Za-z0-9])\(?([A-Z]{2})(?:[ -]{1,2}|\) ?|: ?)$/;

/** Codes that are words too, where text is in capitals. */
const WORDS = /^(?:AL|DE|HI|ID|IN|LA|MA|ME|MI|OH|OK|OR|PA|PR)$/;

/** Right after a mention: "(Nevada)", " in Nevada". */
const MAY_NAME = /^\)?,? ?(?:\(|in |of |from )/;
const AFTER = /^\)?,? ?(?:\(|in |of |from )(?:the )?(?:state of )?$/;

/**
 * The state that stands right beside a mention: "Nevada's SB 12", "SB 12 (Nevada)",
 * and where `postal` is true "TX HB 20".
 */
export function namedBeside(text: string, start: number, end: number, postal: boolean): Rules | null {
  const lead = start > 0 ? text.slice(Math.max(0, start - 60), start) : '';
  const code = postal ? POSTAL.exec(lead)?.[1] : undefined;
  const byCode = code && !WORDS.test(code) ? rulesOf(code.toLowerCase()) : undefined;
  if (byCode) return byCode;
  const last = ENDS_WITH_NAME.test(lead) ? named(lead).at(-1) : undefined;
  if (last && BETWEEN.test(lead.slice(last.end))) return last.rules;
  if (end === text.length) return null;
  const tail = text.slice(end, end + 50);
  if (!MAY_NAME.test(tail)) return null;
  const first = named(tail)[0];
  return first && AFTER.test(tail.slice(0, first.start)) ? first.rules : null;
}

/** Where a sentence ends: not after an initial, a title or the short name of a bill's version; a semicolon before a bill parts a list. */
const STOP =
  /(?<!\b(?:[A-Z]|Nos?|Sen|Rep|Gov|Com|Conc|Sub|Eng|Am|Mr|Ms|Mrs|Dr|St|U\.S))(?:[.!?]|;(?! ?[A-Z. ]{0,12}(?:No\.? ?)?(?:\d|$)))(?=\s+["'A-Z(]|\s*$)/g;

/**
 * The states named in the sentence before a mention, nearest first, and where
 * `after` is true those after it.
 */
export function namedInSentence(text: string, start: number, end: number, after: boolean): Rules[] {
  let head = text.slice(Math.max(0, start - 240), start);
  const cut = [...head.matchAll(STOP)].at(-1);
  if (cut) head = head.slice(cut.index + 1);
  const found = named(head).reverse();
  if (after) {
    const tail = text.slice(end, end + 160);
    STOP.lastIndex = 0;
    found.push(...named(tail.slice(0, STOP.exec(tail)?.index ?? tail.length)));
  }
  return found.map((n) => n.rules);
}
