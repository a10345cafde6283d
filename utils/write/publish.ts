/** From a draft to the file that a group publishes, and back. */
import { BESIDE_FEED, sealOf, signDocument } from '../sign/document';
import { omit } from '../model/at-path';
import { withoutBlanks, type Draft } from '../model/draft';
import type { Feed } from '../model/campaign';
import type { PublishedFlag } from '../model/pooled-flag';
import type { KeptKey } from '../model/kept-key';
import { parseFeed } from '../model/parse-feed';
import { fail, ok, type Problem, type Result } from '../model/result';
import { feedFromCsv, isCsvList, type ListName } from '../feed-csv';

/** A feed ready to be put on a site. */
export interface Issue {
  feed: Feed;
  /** The file. */
  text: string;
  name: string;
}

/**
 * Checks the whole feed, gives it a time later than its last one, and signs it.
 * @param key none for an unsigned feed
 * @param now ISO UTC
 * @param numbers that did not work for several members. They take the place of those in the draft: one that was
 *   found to work again must not stay
 * @returns problems of {@link parseFeed}, and `sign_failed` where the key does not sign
 */
export async function issueOf(
  draft: Draft,
  key: KeptKey | undefined,
  now: string,
  numbers: readonly PublishedFlag[] = [],
): Promise<Result<Issue>> {
  const { amendments } = draft.feed;
  const rest = omit(withoutBlanks(draft.feed), 'key', 'signature', 'number_flags', 'amendments');
  // What partners signed goes on letter for letter.
  const whole = {
    ...rest,
    ...(numbers.length > 0 && { number_flags: numbers }),
    updated: later(now, draft.feed.updated),
    ...(amendments !== undefined && { amendments }),
  };
  const parsed = parseFeed(JSON.stringify(whole));
  if (!parsed.ok) return parsed;
  const feed = key ? await signDocument(parsed.value, key, BESIDE_FEED).catch(() => null) : parsed.value;
  if (!feed) return fail('sign_failed');
  const text = `${JSON.stringify(feed, null, 2)}\n`;
  if (key && (await sealOf(JSON.parse(text), BESIDE_FEED)).kind !== 'signed') return fail('sign_failed');
  return ok({ feed, text, name: `${feed.id}.json` });
}

/** A reader refuses an issue that is older than the one at hand, and clocks go wrong. */
const later = (now: string, before: string): string => {
  const last = Date.parse(before);
  return Date.parse(now) > last || Number.isNaN(last) ? now : new Date(last + 1000).toISOString();
};

export interface OpenedFeed {
  feed: Feed;
  /** The key it was signed by. */
  key?: string;
  /** Paths of members that this version does not know. */
  dropped: string[];
  /** What is wrong with rows of a spreadsheet that were left out. */
  problems: Problem[];
}

/**
 * Reads a feed, or a spreadsheet's CSV, that is to be written on. Its signature is dropped: whoever publishes it signs it anew.
 * @param given what a spreadsheet is called that does not say so itself
 * @returns problems of {@link parseFeed} and `feedFromCsv`
 */
export function openFeed(text: string, given: ListName): Result<OpenedFeed> {
  if (isCsvList(text)) {
    const list = feedFromCsv(text, given);
    return list.ok ? ok({ feed: list.value.feed, dropped: [], problems: list.value.problems }) : list;
  }
  const parsed = parseFeed(text);
  if (!parsed.ok) return parsed;
  const { key } = parsed.value;
  const feed = omit(parsed.value, 'key', 'signature');
  const raw = JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  return ok({ feed, ...(key !== undefined && { key }), dropped: unknownIn(raw, parsed.value), problems: [] });
}

/** Paths of members that reading left out, at most a few. */
function unknownIn(raw: unknown, read: unknown, path = ''): string[] {
  if (typeof raw !== 'object' || raw === null || typeof read !== 'object' || read === null) return [];
  const known = read as Record<string, unknown>;
  return Object.entries(raw)
    .flatMap(([name, value]) => {
      const at = Array.isArray(raw) ? `${path}[${name}]` : path ? `${path}.${name}` : name;
      return Object.hasOwn(known, name) ? unknownIn(value, known[name], at) : [at];
    })
    .slice(0, 5);
}
