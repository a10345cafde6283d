/** A group's web site on loopback: its page, and a feed that changes, answers conditionally, and can be kept waiting. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FeedSite {
  url: string;
  /** Address of the feed. */
  feed: string;
  /** What is published from now on. */
  publish(text: string, type?: string): void;
  /** How the feed was asked for, by the status of the answer. */
  readonly answers: number[];
  /** Keeps answers back. @returns lets them go */
  hold(): () => void;
  close(): Promise<void>;
}

export async function startFeedSite(): Promise<FeedSite> {
  let body = '';
  let kind = 'application/json';
  let issue = 0;
  let held: (() => void)[] | null = null;
  const answers: number[] = [];
  const answer = (etag: string | undefined, response: ServerResponse): void => {
    const status = etag === `"${issue}"` ? 304 : 200;
    answers.push(status);
    response.writeHead(status, { 'content-type': kind, etag: `"${issue}"` });
    response.end(status === 200 ? body : undefined);
  };
  const server = createServer((request, response) => {
    if (request.url === '/feed') {
      const now = (): void => answer(request.headers['if-none-match'], response);
      if (held) {
        answers.push(0);
        held.push(now);
      } else now();
      return;
    }
    if (request.url === '/away') {
      response.writeHead(302, { location: site.feed.replace('127.0.0.1', 'localhost') }).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="en"><head><title>A group</title>
      <link rel="alternate" type="application/rss+xml" href="/rss" title="News">
      <link rel="alternate" type="application/rotunda+json" href="/feed" title="Walkers &lt;b&gt;United">
      <link rel="alternate" type="application/rotunda+json" href="javascript:alert(1)" title="Press here">
      </head><body><h1>A group</h1></body></html>`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const site: FeedSite = {
    url,
    feed: `${url}/feed`,
    answers,
    publish: (text, type = 'application/json') => {
      body = text;
      kind = type;
      issue += 1;
    },
    hold: () => {
      const waiting: (() => void)[] = [];
      held = waiting;
      return () => {
        held = null;
        for (const go of waiting) go();
      };
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return site;
}
