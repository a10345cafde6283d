/**
 * The statehouse of the made-up Sample State, served by this computer alone. It
 * is as strict as the strictest real legislature: no script, no style but its own.
 */
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('./statehouse', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

interface Page {
  type: string;
  body: Buffer;
}

export interface Statehouse {
  /** Address without a slash at the end, for example `http://127.0.0.1:41733`. */
  url: string;
  close(): Promise<void>;
}

/**
 * Starts the site on loopback, on the given port or any free one. Addresses are
 * those of the files without `.html`: `/`, `/bills/2026/SB12`, `/calendar`,
 * `/archive/2025`, `/visit`. Rejects when the port is taken.
 */
export async function startStatehouse({ port = 0 }: { port?: number } = {}): Promise<Statehouse> {
  // Only what was read here can be asked for, so no address leads out of the folder.
  const pages = await readPages();
  const server = createServer((request, response) => answer(pages, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${bound}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function readPages(): Promise<Map<string, Page>> {
  const pages = new Map<string, Page>();
  for (const entry of await readdir(FOLDER, { recursive: true, withFileTypes: true })) {
    const type = TYPES[path.extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const file = path.join(entry.parentPath, entry.name);
    const address = '/' + path.relative(FOLDER, file).split(path.sep).join('/');
    const shown = address.replace(/\.html$/, '').replace(/^\/index$/, '/');
    pages.set(shown, { type, body: await readFile(file) });
  }
  return pages;
}

function answer(pages: ReadonlyMap<string, Page>, request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'self'");
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'no-store');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const address = request.url?.split('?')[0] ?? '/';
  const page = pages.get(address);
  const shown = page ?? pages.get('/not-found');
  if (!shown) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(page ? 200 : 404, { 'Content-Type': shown.type, 'Content-Length': shown.body.length });
  response.end(request.method === 'HEAD' ? undefined : shown.body);
}
