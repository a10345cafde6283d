import { afterEach, describe, expect, it, vi } from 'vitest';
import { rosterFetcher } from '../../../utils/net/fetch-roster';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const answer = (response: () => Promise<Response>) => {
  const spy = vi.fn((_url: URL, _how: RequestInit) => response());
  vi.stubGlobal('fetch', spy);
  return spy;
};

describe('asking for a roster', () => {
  it('asks the one address, without cookies or referrer, and takes the day that the site gives', async () => {
    const spy = answer(() =>
      Promise.resolve(
        new Response('id,name\r\n', { headers: { 'last-modified': 'Fri, 20 Nov 2026 23:30:00 GMT' } }),
      ),
    );
    expect(await rosterFetcher.fetchRoster('il')).toEqual({
      ok: true,
      value: { text: 'id,name\r\n', day: '2026-11-20' },
    });
    const [url, how] = spy.mock.calls[0]!;
    expect(String(url)).toBe('https://data.openstates.org/people/current/il.csv');
    expect(how).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('does without a day', async () => {
    answer(() => Promise.resolve(new Response('x')));
    expect(await rosterFetcher.fetchRoster('il')).toEqual({ ok: true, value: { text: 'x' } });
  });

  it.each([
    ['roster_http_status', () => Promise.resolve(new Response('', { status: 404 }))],
    ['roster_unreachable', () => Promise.reject(new TypeError('offline'))],
    ['roster_too_big', () => Promise.resolve(new Response('x'.repeat(4_000_001)))],
  ])('%s is told', async (code, response) => {
    answer(response);
    expect(await rosterFetcher.fetchRoster('il')).toMatchObject({
      ok: false,
      problems: [{ code, where: 'data.openstates.org' }],
    });
  });

  it('gives up on a site that never answers', async () => {
    vi.useFakeTimers();
    vi.stubGlobal(
      'fetch',
      (_: URL, { signal }: RequestInit) =>
        new Promise((_resolve, reject) =>
          signal?.addEventListener('abort', () => reject(new Error('aborted'))),
        ),
    );
    const asked = rosterFetcher.fetchRoster('il');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await asked).toMatchObject({ problems: [{ code: 'roster_timeout' }] });
  });
});
