/**
 * A hub for trials and tests, in a process of its own: it speaks enough of CouchDB's protocol, in memory or in a
 * folder, on this computer only. It is no hub to run: what answers here has fallen over for less than a stranger's
 * request. It reads invites as CouchDB does, by the public half of the key that signs them.
 *
 * Started by `trial.ts`; says `ready PORT` when it listens. Settings come by the environment: HUB_ADMIN
 * (`name:password`), HUB_PUBLIC_KEY (PEM), HUB_PORT (0: any), HUB_DIR (none: in memory).
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { readToken } from './jwt';

const require = createRequire(import.meta.url);

interface PouchClass {
  plugin(plugin: unknown): PouchClass;
  defaults(options: { adapter: string; prefix?: string }): PouchClass;
}
type Handler = (request: IncomingMessage, response: ServerResponse) => void;

interface User {
  name: string;
  roles: string[];
}

const { HUB_ADMIN = '', HUB_PUBLIC_KEY = '', HUB_PORT = '0', HUB_DIR } = process.env;

/** Parts of the stand-in that are used; the rest, its own log-in too, stays out. */
const PARTS = { include: ['validation', 'routes/security'] };

function createStandIn(): Handler {
  const Pouch = require('pouchdb-core') as { default?: PouchClass } & PouchClass;
  const adapter = HUB_DIR === undefined ? 'memory' : 'leveldb';
  const Stored = (Pouch.default ?? Pouch)
    .plugin(plugin(`pouchdb-adapter-${adapter}`))
    .plugin(plugin('pouchdb-mapreduce'))
    // Never used; the stand-in guards its methods and trips where there are none.
    .plugin(plugin('pouchdb-replication'))
    .defaults({ adapter, ...(HUB_DIR !== undefined && { prefix: `${HUB_DIR}/` }) });
  const create = require('express-pouchdb') as (pouch: PouchClass, options: object) => Handler;
  return create(Stored, { mode: 'minimumForPouchDB', overrideMode: PARTS });
}

function plugin(name: string): unknown {
  const module = require(name) as { default?: unknown };
  return module.default ?? module;
}

/** Who asks: the operator by name and password, everybody else by an invite; null for nobody. */
function userOf({ headers }: IncomingMessage): User | null {
  const [kind, words = ''] = (headers.authorization ?? '').split(' ');
  if (kind === 'Basic' && Buffer.from(words, 'base64').toString() === HUB_ADMIN)
    return { name: HUB_ADMIN.split(':')[0] ?? '', roles: ['_admin'] };
  if (kind !== 'Bearer') return null;
  const claims = readToken(words, HUB_PUBLIC_KEY, Date.now() / 1000);
  return claims && { name: claims.sub, roles: [...claims.roles] };
}

const isDatabase = (url: string) => /^\/[^/?]*\/?(\?|$)/.test(url);

const refuse = (response: ServerResponse, status: number, error: string) =>
  response
    .writeHead(status, { 'content-type': 'application/json' })
    .end(JSON.stringify({ error, reason: error }));

const standIn = createStandIn();
const server = createServer((request, response) => {
  const user = userOf(request);
  if (!user) return refuse(response, 401, 'unauthorized');
  const { method = 'GET', url = '/' } = request;
  const isAdmin = user.roles.includes('_admin');
  // The stand-in has no rules of its own for these.
  if (!isAdmin && method !== 'GET' && (isDatabase(url) || /\/(_security|_design)/.test(url)))
    return refuse(response, 403, 'forbidden');
  Object.assign(request, { couchSession: { ok: true, userCtx: user } });
  standIn(request, response);
});

// A request that the stand-in trips over must not take the others with it.
process.on('unhandledRejection', (reason) => console.error('trial hub:', reason));
process.on('uncaughtException', (error) => console.error('trial hub:', error));
process.on('disconnect', () => process.exit());
server.listen(Number(HUB_PORT), '127.0.0.1', () =>
  console.log(`ready ${(server.address() as AddressInfo).port}`),
);
