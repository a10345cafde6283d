/**
 * A feed that is being written. It has the form of a feed, but texts may be empty and choices not made yet;
 * what is empty counts as not there when it is checked and published.
 */
import * as v from 'valibot';
import { getAt, omit, pathKey, type Path } from './at-path';
import { campaignSchema, feedSchema, type Campaign, type Feed } from './campaign';

export interface Draft {
  /** Of this draft on this device; the feed's own id may change while it is written. */
  id: string;
  feed: Feed;
  /** Where the file will be published; may be empty. */
  address: string;
  /** The public key by which it will be signed; absent for an unsigned feed. */
  key?: string;
  /** Instant of the last change, ISO UTC. */
  edited: string;
  /** Instant of the last publication from this device. */
  published?: string;
  /** The campaign that was deleted last, and its place in the list. */
  removed?: { at: number; campaign: Campaign };
}

/** A rule that a draft breaks: where, and which (`missing`, or a key of the locale files under `rule.*`). */
export interface Flaw {
  path: Path;
  rule: string;
}

/** Empty texts, and lists of languages in which nothing is said, taken out; entries of lists keep their places. */
export function withoutBlanks<T>(data: T): T {
  if (Array.isArray(data)) return data.map(withoutBlanks) as T;
  if (typeof data !== 'object' || data === null) return data;
  const kept = Object.entries(data).flatMap(([name, value]): [string, unknown][] => {
    if (typeof value === 'string' && value.trim() === '') return [];
    const cleaned: unknown = withoutBlanks(value);
    // A position's source must be there, even where nothing is known of it.
    return name !== 'source' && isEmptied(value, cleaned) ? [] : [[name, cleaned]];
  });
  return Object.fromEntries(kept) as T;
}

const size = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value).length : -1;
const isEmptied = (before: unknown, after: unknown) => size(after) === 0 && size(before) > 0;

interface IssueLike {
  message: string;
  received: string;
  path?: readonly { key: unknown }[] | undefined;
}

function flawOf(issue: IssueLike): Flaw {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const rule = /^[a-z_]+(:.*)?$/s.test(issue.message) ? issue.message : 'wrong_type';
  return { path, rule: issue.received === 'undefined' ? 'missing' : rule };
}

/** What a campaign still breaks, by the rules that readers hold it to. */
export function flawsOfCampaign(campaign: Campaign): Flaw[] {
  const parsed = v.safeParse(campaignSchema, withoutBlanks(campaign));
  return parsed.success ? [] : parsed.issues.map(flawOf);
}

/** What a whole feed still breaks: its own fields and its campaigns'. */
export function flawsOfFeed(feed: Feed): Flaw[] {
  const parsed = v.safeParse(feedSchema, withoutBlanks(feed));
  return parsed.success ? [] : parsed.issues.map(flawOf);
}

/** The rule that is broken at each path, the first where there are several. */
export function flawsByPath(flaws: readonly Flaw[]): Map<string, string> {
  const map = new Map<string, string>();
  for (const { path, rule } of flaws) {
    const key = pathKey(path);
    if (!map.has(key)) map.set(key, rule);
  }
  return map;
}

/** Languages in which a campaign says something, or means to: those of its title first. */
export function languagesOf(campaign: Campaign): string[] {
  const said = ['title', 'ask', 'summary', 'why', 'thanks'].flatMap((field) =>
    Object.keys((getAt(campaign, [field]) as object | undefined) ?? {}),
  );
  return [...new Set([...said, ...campaign.scripts.map((s) => s.language)])];
}

/** `Safe Routes, año 2` -> `safe-routes-ano-2`. */
export function slugOf(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}

/** The wanted id, with a number behind it where it is taken. */
export function freeId(wanted: string, taken: readonly string[]): string {
  const base = wanted || 'campaign';
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!taken.includes(id)) return id;
  }
}

/** A campaign as another one begins: live, without an end, under an id of its own. */
export function copyOf(campaign: Campaign, taken: readonly string[]): Campaign {
  // A stored campaign carries more than the document has.
  const copy = v.safeParse(campaignSchema, withoutBlanks(campaign));
  const rest = omit(structuredClone(copy.success ? copy.output : campaign), 'result', 'thanks');
  // What a partner may do by its key, it may do in the campaign that it was asked about, and in no copy of it.
  const partners = rest.partners?.map((partner) => omit(partner, 'key', 'may'));
  return { ...rest, ...(partners && { partners }), id: freeId(rest.id, taken), status: 'live' };
}
