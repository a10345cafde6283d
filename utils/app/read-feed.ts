import { feedFromCsv, isCsvList, type ListName } from '../feed-csv';
import type { Feed } from '../model/campaign';
import { checkFeed, parseJson } from '../model/parse-feed';
import { fail, ok, type Problem, type Result } from '../model/result';
import { dayOf } from '../model/time';
import { BESIDE_FEED, sealOf } from '../sign/document';
import type { PublicKey } from '../sign/ed25519';
import type { CheckPorts, FeedSource, PagePorts, Version } from './ports';

/** A feed that was read and keeps the rules. */
export interface ReadFeed {
  feed: Feed;
  /** The key that signed it; undefined where it is not signed. */
  key?: PublicKey;
  /** What was left out of a list, row by row. */
  problems: Problem[];
  /** What its server calls it. */
  version?: Version;
}

/**
 * Reads a feed from where it comes, and checks it. Runs in a page of ours: the rules of a feed are
 * too large for the background, which is loaded anew for every little thing.
 * @param text the document, where the reader gave a file or pasted it
 * @returns problems of the fetch, of {@link readText}
 */
export async function readFeed(ports: PagePorts, source: FeedSource, text = ''): Promise<Result<ReadFeed>> {
  if (source.kind === 'sample') {
    const feed = await ports.sampleFeed(dayOf(ports.now().getTime(), ports.zone()));
    return ok({ feed, problems: [] });
  }
  if (source.kind !== 'address') return readText(text, listName(source, ports.now()));
  const fetched = await fetchFeed(ports, source.url);
  if (!fetched.ok) return fetched;
  return fetched.value ? ok(fetched.value) : fail('feed_unreachable', source.url);
}

/**
 * Asks an address for its feed.
 * @param known what is at hand of it
 * @returns null where that has not changed; problems as {@link readFeed}
 */
export async function fetchFeed(
  ports: Pick<CheckPorts, 'feeds' | 'now'>,
  url: string,
  known?: Version,
): Promise<Result<ReadFeed | null>> {
  const fetched = await ports.feeds.fetchFeed(url, known);
  if (!fetched.ok || !fetched.value) return fetched as Result<null>;
  const { text, version } = fetched.value;
  const read = await readText(text, listName({ kind: 'address', url }, ports.now()));
  return read.ok ? ok({ ...read.value, version }) : read;
}

/**
 * A feed's JSON, with its signature verified before anything is dropped from it (its partners' amendments are looked at in
 * `follow-feed.ts`); or a spreadsheet's CSV.
 * @param given what a list is called that does not say so itself
 * @returns problems of `parseJson`, `checkFeed` and `feedFromCsv`, and `feed_bad_signature`
 */
export async function readText(text: string, given: ListName): Promise<Result<ReadFeed>> {
  if (isCsvList(text)) return feedFromCsv(text, given);
  const json = parseJson(text);
  if (!json.ok) return json;
  const seal = await sealOf(json.value, BESIDE_FEED);
  if (seal.kind === 'broken') return fail('feed_bad_signature');
  const feed = checkFeed(json.value);
  if (!feed.ok) return feed;
  return ok({ feed: feed.value, ...(seal.kind === 'signed' && { key: seal.key }), problems: [] });
}

/** A list is the same one as long as it is at the same address, or in a file of the same name. */
function listName(source: FeedSource, now: Date): ListName {
  const updated = now.toISOString();
  if (source.kind === 'address') {
    return { id: `list-${hashOf(source.url)}`, name: new URL(source.url).host, updated };
  }
  const name = source.kind === 'file' ? source.name : source.kind;
  return { id: `list-${hashOf(name)}`, name: name.replace(/\.csv$/i, '').slice(0, 200), updated };
}

/** FNV-1a, 32 bits, in hexadecimal: to tell a reader's own lists apart, and no more. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
