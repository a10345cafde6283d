import type { FeedFetcher, Version } from '../app/ports';
import { MAX_FEED_BYTES, megabytes } from '../model/feed-size';
import { mayAnswerFor, mayHaveFeed } from '../model/hosts';
import { fail, ok } from '../model/result';
import { fetchCapped } from './capped';

const TIMEOUT_MS = 15_000;
/** Longer ones are no names of versions. */
const MOST_TAG = 300;

/**
 * Fetches feeds: no cookies, no referrer, a time-out, never more than the size cap as it is unpacked, and nothing
 * from a site that nobody was asked about.
 */
export const feedFetcher: FeedFetcher = {
  async fetchFeed(address, known = {}) {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (!url || !mayHaveFeed(url)) return fail('feed_not_https', address.slice(0, 200));
    const headers = conditions(known);
    const got = await fetchCapped(
      url,
      TIMEOUT_MS,
      MAX_FEED_BYTES,
      // The browser's own cache would turn "not changed" into the text that we have.
      Object.keys(headers).length > 0 ? { headers, cache: 'no-store' } : {},
      (from) => mayAnswerFor(url, from),
    );
    if ('text' in got) return ok({ text: got.text, version: versionOf(got.headers) });
    if ('movedTo' in got) return fail('feed_moved', url.host, got.movedTo);
    if ('status' in got) {
      return got.status === 304 && Object.keys(headers).length > 0
        ? ok(null)
        : fail('feed_http_status', url.host, String(got.status));
    }
    if (got.failed === 'too_big') return fail('feed_too_big', url.host, `> ${megabytes(MAX_FEED_BYTES)}`);
    return fail(got.failed === 'timeout' ? 'feed_timeout' : 'feed_unreachable', url.host);
  },
};

const conditions = ({ etag, modified }: Version): Record<string, string> => ({
  ...(etag !== undefined && { 'if-none-match': etag }),
  ...(modified !== undefined && { 'if-modified-since': modified }),
});

function versionOf(headers: Headers): Version {
  const [etag, modified] = [headers.get('etag'), headers.get('last-modified')];
  return {
    ...(etag && etag.length <= MOST_TAG && { etag }),
    ...(modified && modified.length <= MOST_TAG && { modified }),
  };
}
