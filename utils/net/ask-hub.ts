/** One question to a hub: CouchDB's HTTP protocol by plain fetch, without cookies, and never sent on to another site. */
import type { Answer } from '../hub/answers';
import { fetchCapped } from './capped';

const TIMEOUT_MS = 30_000;
/** A page of a thousand changes has a megabyte. */
const MOST_BYTES = 12_000_000;

export type AskHub = (method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown) => Promise<Answer>;

/**
 * @param hub address, ending in a slash
 * @param token as the `Authorization` header has it
 * @returns what asks; its path begins with the database's name
 */
export const askHub =
  (hub: string, token: string, timeout = TIMEOUT_MS): AskHub =>
  async (method, path, body) => {
    const got = await fetchCapped(new URL(path, hub), timeout, MOST_BYTES, {
      method,
      redirect: 'error',
      cache: 'no-store',
      headers: {
        authorization: token,
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if ('text' in got) return { status: got.code, text: got.text, retryAfter: retryAfter(got.headers) };
    if ('status' in got) return { status: got.status, text: null, retryAfter: retryAfter(got.headers) };
    if ('failed' in got && got.failed === 'too_big') return { status: 200, text: null };
    return { failed: 'failed' in got && got.failed === 'timeout' ? 'timeout' : 'unreachable' };
  };

const retryAfter = (headers: Headers): string | null => headers.get('retry-after');
