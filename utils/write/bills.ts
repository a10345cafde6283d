/** Bills as an author writes or pastes them, and the sessions of a legislature that they may belong to. */
import { createDetector, useTables } from '../detect/engine';
import { prefixOf } from '../detect/prefixes';
import { currentSession, sessionOfYear } from '../detect/session';
import type { Rules } from '../jurisdictions/rule-types';
import type { Bill } from '../model/bill';

/** How many years behind, and ahead, an author may write about. */
const YEARS = [0, 1, -1, -2, -3];

/** Sessions of a legislature that may be meant, the present one first. */
export function sessionsOf(rules: Rules, today: string): string[] {
  const year = Number(today.slice(0, 4));
  const ids = YEARS.map((more) => sessionOfYear(rules.session, year + more));
  return [...new Set([currentSession(rules.session, today), ...ids])];
}

/**
 * Reads bill numbers as a text of that legislature would be read: `IL SB 2273 / HB 34`, `House Bill 34`.
 * @param all the tables of all legislatures
 * @param session of bills whose text tells none; empty for the present one
 * @returns each bill once, in the order of the text; none where there is none of that legislature
 */
export function readBills(
  text: string,
  jurisdiction: string,
  session: string,
  today: string,
  all: readonly Rules[],
): Bill[] {
  const rules = all.find((r) => r.code === jurisdiction);
  if (!rules) return [];
  useTables(all);
  // As on the legislature's own page, where single letters are believed as well.
  const detector = createDetector({ url: `https://${rules.hosts.split(' ')[0]}/`, today }, { about: null });
  const own = new RegExp(`(?<![A-Za-z])${jurisdiction}(?=[ :-])`, 'gi');
  // A code before the number says the state once more; a slash stands between companions.
  const plain = text.replace(own, ' ').replaceAll('/', ' , ').trim();
  const found = new Map<string, Bill>();
  for (const citation of detector.scan({ text: plain, links: [] })) {
    if (citation.jurisdiction !== jurisdiction) continue;
    const { identifier } = citation;
    const told = session || citation.session || currentSession(rules.session, today);
    found.set(identifier, { jurisdiction, session: told, identifier });
  }
  // `A 12` alone may be any sentence's; an author who writes nothing else means the bill.
  for (const piece of found.size > 0 ? [] : plain.split(/[,;]| and /)) {
    const [, letters = '', digits] = /^\s*([A-Za-z.]+) ?0*([1-9]\d{0,6})\s*$/.exec(piece) ?? [];
    const prefix = digits && prefixOf(rules, letters.replaceAll('.', '').toUpperCase(), false);
    if (!prefix) continue;
    const identifier = `${prefix.id} ${digits}`;
    found.set(identifier, {
      jurisdiction,
      session: session || currentSession(rules.session, today),
      identifier,
    });
  }
  return [...found.values()];
}
