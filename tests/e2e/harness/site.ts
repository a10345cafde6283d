/** A small web site on loopback, for pages that the statehouse would never serve. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Site {
  url: string;
  close(): Promise<void>;
}

export interface SitePage {
  body: string;
  headers?: Record<string, string>;
}

/** @param pages by path, `/a` */
export async function startSite(pages: Record<string, SitePage>): Promise<Site> {
  const server = createServer((request, response) => {
    const page = pages[request.url?.split('?')[0] ?? '/'];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
