import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { feedFetcher } from '../../../utils/net/fetch-feed';

let server: Server;
let base: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/good') return response.end('{"rotunda": 1}');
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
    expect(await feedFetcher.fetchText(`${base}/good`)).toEqual({ ok: true, value: '{"rotunda": 1}' }));

  it.each([
    ['/gone', 'feed_http_status', '410'],
    ['/endless', 'feed_too_big', '> 2.0 MB'],
    ['/cut', 'feed_unreachable', undefined],
  ])('%s is %s', async (path, code, detail) => {
    const result = await feedFetcher.fetchText(base + path);
    expect(result).toMatchObject({ ok: false, problems: [{ code, ...(detail && { detail }) }] });
  });

  it.each(['http://example.org/feed.json', 'ftp://example.org/', 'javascript:alert(1)', 'example.org', ''])(
    'refuses %j unasked',
    async (url) => {
      expect(await feedFetcher.fetchText(url)).toMatchObject({ problems: [{ code: 'feed_not_https' }] });
    },
  );

  it('gives up on a host that never answers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const answer = feedFetcher.fetchText(`${base}/silent`);
    await vi.advanceTimersByTimeAsync(15_000);
    vi.useRealTimers();
    expect(await answer).toMatchObject({ problems: [{ code: 'feed_timeout' }] });
  });
});
