/** One careful way to fetch a text: no cookies, no referrer, a time-out, and never more than so many bytes. */

export type Fetched =
  | {
      text: string;
      /** Which of the 2xx it came with. */
      code: number;
      /** Instant of `Last-Modified`, milliseconds; NaN where there is none. */
      modified: number;
      headers: Headers;
    }
  | { status: number; headers: Headers }
  | { failed: 'timeout' | 'unreachable' | 'too_big' }
  | { movedTo: string };

/**
 * @param more what else the request wants, such as `redirect: 'error'`
 * @param mayAnswer whether an answer from where redirects ended may be read; any may, where that is left out
 */
export async function fetchCapped(
  url: URL,
  timeout: number,
  most: number,
  more: RequestInit = {},
  mayAnswer: (from: URL) => boolean = () => true,
): Promise<Fetched> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), timeout);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
      ...more,
      signal: abort.signal,
    });
    if (response.redirected && !mayAnswer(new URL(response.url))) {
      abort.abort();
      return { movedTo: new URL(response.url).host };
    }
    const { headers, status } = response;
    if (!response.ok) return { status, headers };
    const text = await readCapped(response, most);
    if (text === null) return { failed: 'too_big' };
    return { text, code: status, modified: Date.parse(headers.get('last-modified') ?? ''), headers };
  } catch {
    return { failed: abort.signal.aborted ? 'timeout' : 'unreachable' };
  } finally {
    clearTimeout(timer);
  }
}

/** Reads a body piece by piece, so that a huge or endless one is left at the cap: then null. */
async function readCapped(response: Response, most: number): Promise<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > most) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
