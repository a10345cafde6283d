import type { FeedFetcher } from '../app/ports';
import { MAX_FEED_BYTES, megabytes } from '../model/feed-size';
import { fail, ok, type Result } from '../model/result';
import { fetchCapped } from './capped';

const TIMEOUT_MS = 15_000;

/** Loopback is allowed without TLS: it never leaves the device, and a feed's author tries it there. */
function isAllowed(url: URL): boolean {
  return (
    url.protocol === 'https:' ||
    (url.protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(url.hostname))
  );
}

/** Fetches feeds: no cookies, no referrer, a time-out, and never more than the size cap. */
export const feedFetcher: FeedFetcher = {
  async fetchText(address: string): Promise<Result<string>> {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (!url || !isAllowed(url)) return fail('feed_not_https', address.slice(0, 200));
    const got = await fetchCapped(url, TIMEOUT_MS, MAX_FEED_BYTES);
    if ('text' in got) return ok(got.text);
    if ('status' in got) return fail('feed_http_status', url.host, String(got.status));
    if (got.failed === 'too_big') return fail('feed_too_big', url.host, `> ${megabytes(MAX_FEED_BYTES)}`);
    return fail(got.failed === 'timeout' ? 'feed_timeout' : 'feed_unreachable', url.host);
  },
};
