import type { RosterFetcher } from '../app/ports';
import { megabytes } from '../model/feed-size';
import { fail, ok } from '../model/result';
import { fetchCapped } from './capped';

/** Open States publishes each state's current members there, nightly and without a key (CC0). */
const HOME = 'https://data.openstates.org/people/current/';

const TIMEOUT_MS = 20_000;
/** The largest has 0.4 MB. */
const MOST_BYTES = 4_000_000;

/** Fetches rosters. The request tells the site which state is asked for, and nothing else. */
export const rosterFetcher: RosterFetcher = {
  async fetchRoster(jurisdiction) {
    const url = new URL(`${encodeURIComponent(jurisdiction)}.csv`, HOME);
    const got = await fetchCapped(url, TIMEOUT_MS, MOST_BYTES);
    if ('status' in got) return fail('roster_http_status', url.host, String(got.status));
    if (!('text' in got)) {
      if ('failed' in got && got.failed === 'too_big')
        return fail('roster_too_big', url.host, `> ${megabytes(MOST_BYTES)}`);
      return fail(
        'failed' in got && got.failed === 'timeout' ? 'roster_timeout' : 'roster_unreachable',
        url.host,
      );
    }
    const { text, modified } = got;
    return ok(
      Number.isNaN(modified) ? { text } : { text, day: new Date(modified).toISOString().slice(0, 10) },
    );
  },
};
