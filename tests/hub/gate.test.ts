/** The gate that operators put before a hub, by the real HAProxy with the configuration that they use. */
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { createPrivateKey, sign } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ensureHaproxy, startGate, type Gate } from '../../scripts/hub/haproxy';
import { makeHubKey, mintToken, publicHalf } from '../../scripts/hub/jwt';
import { sealedId } from '../../utils/hub/documents';
import { makeGroupTally } from '../../utils/hub/group-tally';
import { makeErased } from '../../utils/hub/erase';
import { createCouchAdapter } from '../../utils/net/couch';
import { tallyOf } from '../../utils/tally/tally';
import { madeCoalition, openHub, pullAll } from './hub';

const program = ensureHaproxy();
const missing = 'skipped' in program;
if (missing) console.log(`SKIPPED: the gate: ${program.skipped}`);

const key = makeHubKey();
const now = () => Math.floor(Date.now() / 1000);
const token = (role: string, sub = 'inv', exp = now() + 600) =>
  `Bearer ${mintToken(key.privateKey, 'hub1', { sub, roles: [role] as [string], exp })}`;
/** Signed by the operator's key, whatever it says: what `mintToken` would never make. */
function odd(claims: object, head: object = { alg: 'ES256', typ: 'JWT', kid: 'hub1' }): string {
  const part = (value: unknown) =>
    Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
  const text = `${part(head)}.${part(claims)}`;
  const by = { key: createPrivateKey(key.privateKey), dsaEncoding: 'ieee-p1363' as const };
  return `Bearer ${text}.${sign('sha256', Buffer.from(text), by).toString('base64url')}`;
}

describe.skipIf(missing)('the gate', () => {
  let gate: Gate;
  let couch: Server;
  let seen: { line: string; headers: Record<string, unknown>; body: string }[];
  beforeAll(async () => {
    couch = createServer((request, response) => {
      let body = '';
      request.on('data', (part) => (body += part));
      request.on('end', () => {
        seen.push({ line: `${request.method} ${request.url}`, headers: request.headers, body });
        response.writeHead(200, { server: 'CouchDB/3.5.0', 'set-cookie': 'AuthSession=x' }).end('{}');
      });
    });
    await new Promise<void>((done) => couch.listen(0, '127.0.0.1', done));
    const { port } = couch.address() as AddressInfo;
    if (!('path' in program)) return;
    gate = await startGate(program.path, key.publicKey, `127.0.0.1:${port}`);
  });
  afterAll(() => {
    gate.close();
    couch.close();
  });
  beforeEach(() => {
    seen = [];
  });

  const gatePort = () => Number(new URL(gate.url).port);

  /** A request as it is written, without what a client would tidy up. @returns the status */
  const raw = (text: string): Promise<number> =>
    new Promise((resolve, reject) => {
      let answer = '';
      const socket = connect(gatePort(), '127.0.0.1', () => socket.write(text));
      socket.on('data', (part) => (answer += part.toString()));
      socket.once('error', reject);
      socket.once('close', () => resolve(Number(answer.split(' ')[1] ?? 0)));
    });
  const ask = (method: string, path: string, authorization: string | null, body = '', more: string[] = []) =>
    raw(
      [
        `${method} ${path} HTTP/1.1`,
        'Host: hub.example',
        'Connection: close',
        ...(authorization === null ? [] : [`Authorization: ${authorization}`]),
        ...(body === ''
          ? []
          : ['Content-Type: application/json', `Content-Length: ${Buffer.byteLength(body)}`]),
        ...more,
        '',
        body,
      ].join('\r\n'),
    );

  const batch = '{"docs":[]}';
  const call = `x~${'A'.repeat(22)}~${'A'.repeat(22)}`;
  const member = token('w:neighbors');
  const leader = token('lead:neighbors');
  const organiser = token('coal:river');

  it.each([
    ['a member hands calls in', 'POST', '/g-neighbors/_bulk_docs', member, batch],
    ['a member hands calls of a season in', 'POST', '/g-neighbors--2026h1/_bulk_docs', member, batch],
    [
      'a member reads what is published',
      'GET',
      '/camp-river/_changes?since=0&include_docs=true&style=all_docs',
      member,
      '',
    ],
    ['a leader reads calls', 'GET', '/g-neighbors/_changes?since=5-x&limit=1000', leader, ''],
    ['a leader reads a branch', 'GET', `/g-neighbors/${call}?rev=1-a`, leader, ''],
    ['a leader erases', 'PUT', `/g-neighbors/${call}`, leader, '{"type":"erased"}'],
    ['a leader puts a tally', 'PUT', '/coal-river/t~neighbors~neighbors%2Fcrosscheck', leader, '{}'],
    ['an organiser reads tallies', 'GET', '/coal-river/_changes?since=0', organiser, ''],
    [
      'an organiser publishes',
      'PUT',
      '/camp-river/f~neighbors',
      organiser,
      `{"text":"${'x'.repeat(150_000)}"}`,
    ],
  ])('lets through: %s', async (_, method, path, who, body) => {
    expect(await ask(method, path, who, body)).toBe(200);
    expect(seen.map((s) => s.line)).toEqual([`${method} ${path}`]);
  });

  it.each<[string, string, string, string | null, string?, string[]?]>([
    ['nobody', 'POST', '/g-neighbors/_bulk_docs', null, batch],
    ['a name and password', 'POST', '/g-neighbors/_bulk_docs', 'Basic YWRtaW46YWRtaW4=', batch],
    [
      'an invite that ran out',
      'POST',
      '/g-neighbors/_bulk_docs',
      token('w:neighbors', 'inv', now() - 60),
      batch,
    ],
    [
      "another key's invite",
      'POST',
      '/g-neighbors/_bulk_docs',
      `Bearer ${mintToken(makeHubKey().privateKey, 'hub1', { sub: 'x', roles: ['w:neighbors'], exp: now() + 60 })}`,
      batch,
    ],
    [
      'an invite without a signature',
      'POST',
      '/g-neighbors/_bulk_docs',
      odd({ sub: 'x', roles: ['w:neighbors'], exp: now() + 60 }, { alg: 'none' }),
      batch,
    ],
    [
      'an invite by another algorithm',
      'POST',
      '/g-neighbors/_bulk_docs',
      odd({ sub: 'x', roles: ['w:neighbors'], exp: now() + 60 }, { alg: 'HS256' }),
      batch,
    ],
    [
      'an invite without an end',
      'POST',
      '/g-neighbors/_bulk_docs',
      odd({ sub: 'x', roles: ['w:neighbors'] }),
      batch,
    ],
    [
      'an invite without a name',
      'POST',
      '/g-neighbors/_bulk_docs',
      odd({ roles: ['w:neighbors'], exp: now() + 60 }),
      batch,
    ],
    ['an owner of the hub', 'GET', '/_all_dbs', odd({ sub: 'x', roles: ['_admin'], exp: now() + 60 })],
    [
      'an owner beside a member',
      'POST',
      '/g-neighbors/_bulk_docs',
      odd({ sub: 'x', roles: ['w:neighbors', '_admin'], exp: now() + 60 }),
      batch,
    ],
    [
      'an owner under another claim',
      'POST',
      '/g-neighbors/_bulk_docs',
      odd({ sub: 'x', roles: ['w:neighbors'], '_couchdb.roles': ['_admin'], exp: now() + 60 }),
      batch,
    ],
    [
      'an owner spelt otherwise',
      'POST',
      '/g-neighbors/_bulk_docs',
      odd(
        `{"sub":"x","roles":["w:neighbors"],"_couchdb.roles":["\\u005fadmin"],"exp":${now() + 60}}` as unknown as object,
      ),
      batch,
    ],
    [
      'two roles',
      'POST',
      '/g-neighbors/_bulk_docs',
      odd({ sub: 'x', roles: ['w:neighbors', 'w:river'], exp: now() + 60 }),
      batch,
    ],
    ["a member in another group's database", 'POST', '/g-river/_bulk_docs', member, batch],
    ['a member of a group with the same beginning', 'POST', '/g-neighbors2/_bulk_docs', member, batch],
    ['a member reading calls', 'GET', '/g-neighbors/_changes', member],
    ['a member listing calls', 'GET', '/g-neighbors/_all_docs?include_docs=true', member],
    ['a member asking for calls', 'POST', '/g-neighbors/_all_docs', member, '{"keys":[]}'],
    ['a member searching', 'POST', '/g-neighbors/_find', member, '{"selector":{}}'],
    ['a member getting many', 'POST', '/g-neighbors/_bulk_get', member, '{"docs":[]}'],
    ['a member reading one call', 'GET', `/g-neighbors/${call}`, member],
    ['a member asking whether a call is there', 'HEAD', `/g-neighbors/${call}`, member],
    ['a member changing a call', 'PUT', `/g-neighbors/${call}`, member, '{}'],
    ['a member deleting a call', 'DELETE', `/g-neighbors/${call}?rev=1-a`, member],
    ['a member copying a call', 'COPY', `/g-neighbors/${call}`, member, '', ['Destination: y']],
    ['a member purging', 'POST', '/g-neighbors/_purge', member, '{}'],
    ['a member reading the rules', 'GET', '/g-neighbors/_design/rotunda', member],
    ['a member changing who may in', 'PUT', '/g-neighbors/_security', member, '{}'],
    ['a member comparing revisions', 'POST', '/g-neighbors/_revs_diff', member, '{}'],
    ['a member copying by replication', 'POST', '/_replicate', member, '{}'],
    ['a member listing databases', 'GET', '/_all_dbs', member],
    ['a member at the front door', 'GET', '/', member],
    ['a member in users', 'GET', '/_users/_all_docs', member],
    ['a member making a database', 'PUT', '/g-mine', member],
    [
      'a member with a second root',
      'POST',
      '/g-neighbors/_bulk_docs',
      member,
      '{"docs":[],"new_edits":false}',
    ],
    [
      'a member with a second root spelt otherwise',
      'POST',
      '/g-neighbors/_bulk_docs',
      member,
      '{"docs":[],"new\\u005fedits":false}',
    ],
    [
      'a member with a second root far behind',
      'POST',
      '/g-neighbors/_bulk_docs',
      member,
      `{"docs":["${'x'.repeat(130_000)}"],"new_edits":false}`,
    ],
    ['a member with a query', 'POST', '/g-neighbors/_bulk_docs?new_edits=false', member, batch],
    ['a path around', 'POST', '/camp-river/../g-neighbors/_all_docs', member, batch],
    ['a path spelt otherwise', 'GET', '/g-neighbors/%5fchanges', member],
    ['a path with two slashes', 'GET', '//g-neighbors/_changes', member],
    [
      'a path that ends in what is allowed',
      'GET',
      '/g-neighbors/_all_docs/../../camp-river/_changes',
      member,
    ],
    [
      'a path with what is allowed behind a line',
      'GET',
      '/g-neighbors/_all_docs%0a/camp-river/_changes',
      member,
    ],
    ['another method inside', 'POST', '/camp-river/_changes', member, batch, ['X-HTTP-Method-Override: GET']],
    ['a member putting a tally', 'PUT', '/coal-river/t~neighbors~neighbors%2Fcrosscheck', member, '{}'],
    ['a member reading tallies', 'GET', '/coal-river/_changes', member],
    ['a member publishing', 'PUT', '/camp-river/f~neighbors', member, '{}'],
    ['changes that never end', 'GET', '/camp-river/_changes?feed=continuous', member],
    ['changes by a filter', 'GET', '/camp-river/_changes?since=0&filter=_selector', member],
    ["a leader in another group's database", 'GET', '/g-river/_changes', leader],
    ['a leader deleting', 'DELETE', `/g-neighbors/${call}?rev=1-a`, leader],
    ['a leader writing rules', 'PUT', '/g-neighbors/_design/rotunda', leader, '{}'],
    ['a leader handing calls in', 'POST', '/g-neighbors/_bulk_docs', leader, batch],
    ['an organiser reading calls', 'GET', '/g-neighbors/_changes', organiser],
    ["an organiser in another coalition's tallies", 'GET', '/coal-lake/_changes', organiser],
    ['an organiser writing rules', 'PUT', '/coal-river/_design/rotunda', organiser, '{}'],
  ])('refuses %s', async (_, method, path, who, body = '', more = []) => {
    expect([400, 401, 403, 413]).toContain(await ask(method, path, who, body, more));
    expect(seen).toEqual([]);
  });

  it('refuses what is too big, has no length, or is packed', async () => {
    expect(await ask('POST', '/g-neighbors/_bulk_docs', member, `{"docs":["${'x'.repeat(140_000)}"]}`)).toBe(
      413,
    );
    expect(await ask('POST', '/g-neighbors/_bulk_docs', member, batch, ['Content-Encoding: gzip'])).toBe(400);
    const chunked = `POST /g-neighbors/_bulk_docs HTTP/1.1\r\nHost: h\r\nAuthorization: ${member}\r\nTransfer-Encoding: chunked\r\n\r\nb\r\n${batch}\r\n0\r\n\r\n`;
    expect(await raw(chunked)).toBe(400);
    expect(seen).toEqual([]);
  });

  it('takes away what could make a request another one, and who runs what', async () => {
    const more = [
      'Cookie: AuthSession=x',
      'X-HTTP-Method-Override: DELETE',
      'X-Auth-CouchDB-Roles: _admin',
      'X-Auth-CouchDB-UserName: admin',
      'X-Forwarded-For: 192.0.2.7',
    ];
    expect(await ask('POST', '/g-neighbors/_bulk_docs', member, batch, more)).toBe(200);
    const names = Object.keys(seen[0]!.headers);
    for (const name of [
      'cookie',
      'x-http-method-override',
      'x-auth-couchdb-roles',
      'x-auth-couchdb-username',
      'x-forwarded-for',
    ])
      expect(names).not.toContain(name);
    expect(seen[0]!.body).toBe(batch);
    const response = await fetch(`${gate.url}camp-river/_changes`, { headers: { authorization: member } });
    expect([response.headers.get('server'), response.headers.get('set-cookie')]).toEqual([null, null]);
  });

  it('slows down one invite that asks too often, says for how long, and nobody else', async () => {
    const busy = token('w:neighbors', 'busy');
    const answers = await Promise.all(
      Array.from({ length: 40 }, async () => {
        const all = [];
        for (let i = 0; i < 16; i += 1)
          all.push(await fetch(`${gate.url}camp-river/_changes`, { headers: { authorization: busy } }));
        return all;
      }),
    );
    const slowed = answers.flat().filter((a) => a.status === 429);
    expect(slowed.length).toBeGreaterThan(0);
    expect(slowed[0]!.headers.get('retry-after')).toBe('60');
    expect(await ask('POST', '/g-neighbors/_bulk_docs', member, batch)).toBe(200);
  });
});

describe.skipIf(missing || process.env['HUB_URL'] !== undefined)('a hub behind its gate', () => {
  it('members push, a leader pulls, erases and puts a tally: all that Rotunda does gets through', async () => {
    const hub = await openHub();
    const made = await madeCoalition(hub);
    const [group] = made.groups;
    if (!('path' in program)) return;
    const gate = await startGate(program.path, publicHalf(hub.privateKey), hub.direct);
    try {
      const one = await group.member();
      const through = (who: string, more = {}) =>
        createCouchAdapter(group.way(who, { hub: gate.url, ...more }));
      const calls = Array.from({ length: 210 }, () => one.call());
      const member = through(group.invite(), { sealer: one.sealer });
      expect((await member.push(calls)).acknowledged).toHaveLength(210);
      expect((await member.push(calls)).acknowledged).toHaveLength(210);
      expect(await member.pull('0')).toMatchObject({ ok: false });
      const { createOpener } = await import('../../utils/hub/open');
      const leader = through(hub.token('lead', `lead:${group.group}`), {
        opener: createOpener(group.group, group.seal, [group.author.publicKey]),
        keyOf: () => group.author.publicKey,
      });
      expect((await pullAll(leader)).ids).toHaveLength(210);
      const stub = await makeErased(group.group, one.member, calls[0]!.id, group.author);
      expect(await leader.erase([stub])).toMatchObject({ ok: true });
      expect((await pullAll(leader)).ids).toHaveLength(209);
      const sheet = tallyOf(calls).campaigns.get('neighbors/crosscheck')!;
      const tally = await makeGroupTally(group.group, sheet, 1, '2026-11-29T00:00:00Z', group.author);
      expect(await leader.putTally(tally)).toMatchObject({ ok: true });
      expect(await leader.putTally(tally)).toMatchObject({ ok: true });
      expect(await leader.pullTallies('0')).toMatchObject({ value: { found: [{ _id: tally._id }] } });
      expect(sealedId(one.member, calls[0]!.id)).toBe(stub._id);
    } finally {
      gate.close();
      await hub.close();
    }
  });
});
