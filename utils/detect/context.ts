/**
 * Which state a page of another site speaks of: weighed from its address, title,
 * headings, links to official pages and the states named in its text.
 */
import type { PageFacts, Segment } from '../model/citation';
import { rulesOf, tables } from './tables';
import { hostOf, isOn, ownerOf } from './address';
import { named } from './names';

const WEIGHT = { address: 12, title: 6, heading: 3, link: 3, postal: 3, legislature: 3, text: 1 } as const;
/** "Wisconsin Legislature", "Ohio's House", "Iowa lawmakers": the name of a state that makes laws. */
const LEGISLATURE =
  /^(?:'s?)? (?:state )?(?:legislat|house|senate|assembly|general (?:assembly|court)|lawmaker|statehouse)/i;
/** `MA House`, `Acton, MA 01720`: a code that is surely a state. */
const POSTAL =
  /(?<![A-Za-z])([A-Z]{2})(?= (?:\d{5}\b|(?:state|house|senate|assembly|general|joint|legislat|lawmaker|bill|residents|voters)))/gi;
/** A state must have this much, and this many times the next. */
const ENOUGH = 3;
const AHEAD = 1.5;

const nameOf = (names: string) => (names.split('|')[0] ?? '').toLowerCase();

/** Codes of the states that an address speaks of: state sites (`gov.nv.gov`, `state.tx.us`), names within (`nevadacurrent.com`). */
function addressed(host: string, path: string): string[] {
  const joined = host.replace(/[.-]/g, '');
  const found = tables().filter(({ code, names, near }) => {
    const name = nameOf(names);
    const word = name.replace(/ /g, '');
    const state = new RegExp(`(?:^|\\.)(?:(?:${code}|${word})\\.gov|${code}\\.us)$`);
    return (
      (near && isOn(host, near)) ||
      (code !== 'us' && state.test(host)) ||
      joined.includes(word) ||
      path.toLowerCase().includes(name.replace(/ /g, '-'))
    );
  });
  // `arkansas` holds `kansas`, `westvirginia` holds `virginia`.
  const isPart = (one: string, other: string) => one !== other && nameOf(other).includes(nameOf(one));
  return found.filter((r) => !found.some((o) => isPart(r.names, o.names))).map((r) => r.code);
}

const weightOf = (text: string, end: number) =>
  LEGISLATURE.test(text.slice(end, end + 24)) ? WEIGHT.legislature : WEIGHT.text;

/** Code of the state that the page as a whole speaks of, or null where none stands out. */
export function readContext(page: PageFacts, segments: Iterable<Segment>): string | null {
  const points = new Map<string, number>();
  const add = (code: string, n: number) => points.set(code, (points.get(code) ?? 0) + n);
  const host = page.url ? hostOf(page.url) : null;
  if (host) for (const code of addressed(host, page.url ?? '')) add(code, WEIGHT.address);
  for (const { rules } of named(page.title ?? '')) add(rules.code, WEIGHT.title);
  for (const segment of segments) {
    if (/[A-Z]/.test(segment.text))
      for (const { rules, end } of named(segment.text))
        add(rules.code, segment.heading ? WEIGHT.heading : weightOf(segment.text, end));
    for (const [, code = ''] of segment.text.matchAll(POSTAL))
      if (code === code.toUpperCase() && code !== 'US' && rulesOf(code.toLowerCase()))
        add(code.toLowerCase(), WEIGHT.postal);
    for (const { href } of segment.links) {
      const linked = hostOf(href);
      const owner = linked && linked !== host ? ownerOf(linked) : null;
      if (owner) add(owner.code, WEIGHT.link);
    }
  }
  const [first, second] = [...points].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= ENOUGH && first[1] >= AHEAD * (second?.[1] ?? 0) ? first[0] : null;
}
