import type { Feed } from '../model/campaign';
import { parseFeed } from '../model/parse-feed';
import { fail, ok, type Result } from '../model/result';
import { dayOf } from '../model/time';
import type { FeedSource, PagePorts } from './ports';

/**
 * Reads a feed from where it comes, and checks it. Runs in a page of ours: the rules of a feed are
 * too large for the background, which is loaded anew for every little thing.
 * @param text the document, where the reader gave a file
 * @returns problems of the fetch and of {@link parseFeed}
 */
export async function readFeed(ports: PagePorts, source: FeedSource, text = ''): Promise<Result<Feed>> {
  if (source.kind === 'sample') {
    return ok(await ports.sampleFeed(dayOf(ports.now().getTime(), ports.zone())));
  }
  if (source.kind === 'file') return parseFeed(text);
  const fetched = await ports.feeds.fetchText(source.url);
  return fetched.ok ? parseFeed(fetched.value) : fetched;
}

/** @returns where a feed that is followed comes from, and its newest issue; problem `feed_unknown` where it cannot be asked for */
export async function readAgain(
  ports: PagePorts,
  id: string,
): Promise<Result<{ source: FeedSource; feed: Feed }>> {
  const held = (await ports.store.feeds()).find((f) => f.id === id);
  if (!held || held.source.kind === 'file') return fail('feed_unknown', id);
  const feed = await readFeed(ports, held.source);
  return feed.ok ? ok({ source: held.source, feed: feed.value }) : feed;
}
