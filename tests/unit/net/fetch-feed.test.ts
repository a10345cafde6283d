import { createServer, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { feedFetcher } from '../../../utils/net/fetch-feed';

let server: Server;
let base: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/good') {
      const { headers } = request;
      const isKnown =
        headers['if-none-match'] === '"v1"' ||
        headers['if-modified-since'] === 'Sat, 21 Nov 2026 10:00:00 GMT';
      response.writeHead(isKnown ? 304 : 200, {
        etag: '"v1"',
        'last-modified': 'Sat, 21 Nov 2026 10:00:00 GMT',
      });
      return response.end(isKnown ? undefined : '{"rotunda": 1}');
    }
    if (request.url === '/here') return response.writeHead(302, { location: '/good' }).end();
    if (request.url === '/away') {
      return response.writeHead(302, { location: `${base.replace('127.0.0.1', 'localhost')}/good` }).end();
    }
    if (request.url === '/bomb') {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      return response.end(gzipSync(Buffer.alloc(50_000_000, 0x20)));
    }
    if (request.url === '/gone') return response.writeHead(410).end('<html>gone</html>');
    if (request.url === '/cut') {
      response.writeHead(200, { 'content-length': '5000' });
      response.write('{"rot');
      return response.destroy();
    }
    if (request.url === '/endless') {
      const more = () => {
        while (!response.destroyed && response.write(' '.repeat(65_536)));
      };
      response.on('drain', more);
      return more();
    }
    return response.on('close', () => undefined);
  }).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('feedFetcher', () => {
  it('brings the text', async () =>
    expect(await feedFetcher.fetchFeed(`${base}/good`)).toEqual({
      ok: true,
      value: {
        text: '{"rotunda": 1}',
        version: { etag: '"v1"', modified: 'Sat, 21 Nov 2026 10:00:00 GMT' },
      },
    }));

  it.each([
    [{ etag: '"v1"' }, null],
    [{ modified: 'Sat, 21 Nov 2026 10:00:00 GMT' }, null],
    [{ etag: '"v0"' }, { text: '{"rotunda": 1}' }],
  ])('asks only for what is newer than %j', async (known, value) => {
    const got = await feedFetcher.fetchFeed(`${base}/good`, known);
    expect(got.ok && got.value).toEqual(value && expect.objectContaining(value));
  });

  it('follows a redirect on the same host, and to no other', async () => {
    expect(await feedFetcher.fetchFeed(`${base}/here`)).toMatchObject({
      ok: true,
      value: { text: '{"rotunda": 1}' },
    });
    expect(await feedFetcher.fetchFeed(`${base}/away`)).toMatchObject({
      problems: [{ code: 'feed_moved', detail: expect.stringContaining('localhost') as string }],
    });
  });

  it('counts a packed answer as it is unpacked', async () => {
    expect(await feedFetcher.fetchFeed(`${base}/bomb`)).toMatchObject({
      problems: [{ code: 'feed_too_big' }],
    });
  });

  it.each([
    ['/gone', 'feed_http_status', '410'],
    ['/endless', 'feed_too_big', '> 2.0 MB'],
    ['/cut', 'feed_unreachable', undefined],
  ])('%s is %s', async (path, code, detail) => {
    const result = await feedFetcher.fetchFeed(base + path);
    expect(result).toMatchObject({ ok: false, problems: [{ code, ...(detail && { detail }) }] });
  });

  it.each([
    'http://example.org/feed.json',
    'ftp://example.org/',
    'javascript:alert(1)',
    'https://a:b@example.org/',
    'example.org',
    '',
  ])('refuses %j unasked', async (url) => {
    expect(await feedFetcher.fetchFeed(url)).toMatchObject({ problems: [{ code: 'feed_not_https' }] });
  });

  it('gives up on a host that never answers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const answer = feedFetcher.fetchFeed(`${base}/silent`);
    await vi.advanceTimersByTimeAsync(15_000);
    vi.useRealTimers();
    expect(await answer).toMatchObject({ problems: [{ code: 'feed_timeout' }] });
  });
});
