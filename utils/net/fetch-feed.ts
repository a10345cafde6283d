import type { FeedFetcher } from '../app/ports';
import { MAX_FEED_BYTES, megabytes } from '../model/feed-size';
import { fail, ok, type Result } from '../model/result';
import { readCapped } from './read-capped';

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
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), TIMEOUT_MS);
    try {
      const response = await fetch(url, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-cache',
        signal: abort.signal,
      });
      if (!response.ok) return fail('feed_http_status', url.host, String(response.status));
      const text = await readCapped(response, MAX_FEED_BYTES);
      return text === null ? fail('feed_too_big', url.host, `> ${megabytes(MAX_FEED_BYTES)}`) : ok(text);
    } catch {
      return fail(abort.signal.aborted ? 'feed_timeout' : 'feed_unreachable', url.host);
    } finally {
      clearTimeout(timer);
    }
  },
};
