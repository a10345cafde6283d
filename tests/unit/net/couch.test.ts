import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSealer } from '../../../utils/hub/seal';
import { createCouchAdapter } from '../../../utils/net/couch';
import { uuid } from '../make';
import { GROUP, madeGroup, type MadeMember } from '../hub/make';

type Answering = (docs: { _id: string }[], response: ServerResponse, request: IncomingMessage) => unknown;

let server: Server;
let hub: string;
let answer: Answering;
let asked: { path: string; headers: IncomingMessage['headers']; docs: { _id: string }[] }[];
beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', () => {
      const { docs = [] } = body === '' ? {} : (JSON.parse(body) as { docs?: { _id: string }[] });
      asked.push({ path: `${request.method} ${request.url}`, headers: request.headers, docs });
      answer(docs, response, request);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  hub = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server.close());
beforeEach(() => {
  asked = [];
});

const json = (response: ServerResponse, status: number, value: unknown, headers = {}) =>
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
const stored: Answering = (docs, response) =>
  json(
    response,
    201,
    docs.map(({ _id }) => ({ ok: true, id: _id, rev: '1-a' })),
  );

const group = await madeGroup();
const one: MadeMember = await group.member();
const calls = (count: number) => Array.from({ length: count }, (_, i) => one.call({ id: uuid(i + 1) }));
const adapter = (timeout = 5000) =>
  createCouchAdapter({
    ...{ hub, token: 'Bearer a.b.c', db: 'g-neighbors', coalition: 'coal-x', camp: 'camp', group: GROUP },
    ...{ today: '2026-11-23', timeout, opener: group.opener() },
    sealer: () => createSealer(GROUP, one.pair, group.readers),
  });

describe('a push', () => {
  it('sends sealed documents without cookies, in batches, and believes what the hub says of each', async () => {
    answer = stored;
    const report = await adapter().push(calls(250));
    expect(report).toEqual({ acknowledged: calls(250).map((c) => c.id), refused: [] });
    expect(asked.map((a) => a.docs.length)).toEqual([100, 100, 50]);
    expect(asked[0]!.path).toBe('POST /g-neighbors/_bulk_docs');
    expect(asked[0]!.headers).toMatchObject({
      authorization: 'Bearer a.b.c',
      'content-type': 'application/json',
    });
    expect(asked[0]!.headers.cookie).toBeUndefined();
    expect(asked[0]!.docs.every((doc) => !('_rev' in doc))).toBe(true);
  });

  it('takes a conflict for what it is: the call is there', async () => {
    answer = (docs, response) =>
      json(
        response,
        201,
        docs.map(({ _id }) => ({ id: _id, error: 'conflict', reason: 'Document update conflict.' })),
      );
    expect((await adapter().push(calls(3))).acknowledged).toHaveLength(3);
  });

  it('keeps what the rules refuse, what the hub does not speak of, and what it says in odd words', async () => {
    answer = (docs, response) =>
      json(response, 201, [
        { id: docs[0]!._id, error: 'forbidden', reason: 'no' },
        { id: docs[1]!._id, ok: true },
        { id: 'x~somebody~else', ok: true, rev: '1-a' },
        { id: docs[3]!._id, ok: true, rev: '1-a' },
        { id: docs[3]!._id, ok: true, rev: '1-a' },
      ]);
    const report = await adapter().push(calls(4));
    expect(report.acknowledged).toEqual([uuid(4)]);
    expect(report.refused.map(({ id, problem }) => [id, problem.code])).toEqual([
      [uuid(1), 'hub_refused'],
      [uuid(2), 'hub_odd_answer'],
      [uuid(3), 'hub_odd_answer'],
    ]);
  });

  const okay = (docs: { _id: string }[]) => docs.map(({ _id }) => ({ ok: true, id: _id, rev: '1-a' }));
  it.each<[string, Answering, string]>([
    ['202, too few computers', (docs, r) => json(r, 202, okay(docs)), 'hub_busy'],
    ['401', (_, r) => json(r, 401, { error: 'unauthorized' }), 'hub_not_let_in'],
    ['403', (_, r) => json(r, 403, { error: 'forbidden' }), 'hub_not_let_in'],
    ['404', (_, r) => json(r, 404, { error: 'not_found' }), 'hub_missing'],
    ['409 for the whole batch', (docs, r) => json(r, 409, okay(docs)), 'hub_odd_answer'],
    ['500', (_, r) => r.writeHead(500).end('oops'), 'hub_broken'],
    ['503', (docs, r) => json(r, 503, okay(docs)), 'hub_broken'],
    [
      "a hotel's page",
      (_, r) => r.writeHead(200, { 'content-type': 'text/html' }).end('<html>Log in'),
      'hub_odd_answer',
    ],
    [
      'a page elsewhere',
      (_, r) => r.writeHead(302, { location: 'http://127.0.0.1:9/login' }).end(),
      'hub_unreachable',
    ],
    ['an object', (_, r) => json(r, 201, { ok: true }), 'hub_odd_answer'],
    ['nothing', (_, r) => r.writeHead(201).end(), 'hub_odd_answer'],
    ['204', (_, r) => r.writeHead(204).end(), 'hub_odd_answer'],
    [
      'half an answer',
      (docs, r) => {
        const text = JSON.stringify(okay(docs));
        r.writeHead(201, { 'content-length': text.length });
        r.write(text.slice(0, text.length / 2));
        setTimeout(() => r.destroy(), 20);
      },
      'hub_unreachable',
    ],
    [
      'half an answer that ends well',
      (docs, r) => r.writeHead(201).end(JSON.stringify(okay(docs)).slice(0, -9)),
      'hub_odd_answer',
    ],
    ['no answer', () => undefined, 'hub_timeout'],
  ])('keeps all in the outbox on %s', async (_, how, code) => {
    answer = how;
    const report = await adapter(400).push(calls(3));
    expect(report).toMatchObject({ acknowledged: [], refused: [], trouble: { problem: { code } } });
  });

  it('waits as long as it is asked to', async () => {
    answer = (_, r) => json(r, 429, { error: 'slow down' }, { 'retry-after': '90' });
    expect(await adapter().push(calls(1))).toMatchObject({
      trouble: { problem: { code: 'hub_busy' }, wait: 90 },
    });
    answer = (_, r) => json(r, 429, {}, { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' });
    expect((await adapter().push(calls(1))).trouble).not.toHaveProperty('wait');
  });

  it('halves a batch that is too big, and gives up on one call that is', async () => {
    answer = (docs, r) => (docs.length > 30 ? r.writeHead(413).end() : stored(docs, r, null as never));
    expect((await adapter().push(calls(100))).acknowledged).toHaveLength(100);
    expect(asked.map((a) => a.docs.length)).toEqual([100, 50, 25, 25, 25, 25]);
    answer = (_, r) => r.writeHead(413).end();
    expect(await adapter().push(calls(2))).toMatchObject({ trouble: { problem: { code: 'hub_too_big' } } });
  });

  it('tells what got through before it broke off', async () => {
    answer = (docs, r) => (asked.length === 1 ? stored(docs, r, null as never) : r.writeHead(500).end());
    const report = await adapter().push(calls(150));
    expect(report.acknowledged).toHaveLength(100);
    expect(report.trouble?.problem.code).toBe('hub_broken');
  });
});

describe('a pull', () => {
  it('reads a page, opens what is signed, and tells of the rest', async () => {
    const docs = await one.seal(...calls(3));
    const forged = { ...docs[2]!, c: `${docs[2]!.c.slice(0, -4)}AAAA` };
    answer = (_, r) =>
      json(r, 200, {
        results: [
          { seq: '1-x', id: '_design/rotunda', changes: [{ rev: '1-a' }], doc: { _id: '_design/rotunda' } },
          ...[docs[0]!, docs[1]!, forged].map((doc) => ({
            seq: 's',
            id: doc._id,
            changes: [{ rev: '1-a' }],
            doc: { ...doc, _rev: '1-a' },
          })),
          {
            seq: '5-x',
            id: 'gone',
            changes: [{ rev: '2-a' }],
            deleted: true,
            doc: { _id: 'gone', _deleted: true },
          },
          {
            seq: '6-x',
            id: 'alien',
            changes: [{ rev: '1-a' }],
            doc: { _id: 'alien', _rev: '1-a', type: 'note' },
          },
        ],
        last_seq: '6-xyz',
        pending: 7,
      });
    const got = await adapter().pull('0');
    expect(asked[0]!.path).toBe(
      'GET /g-neighbors/_changes?since=0&limit=1000&include_docs=true&style=all_docs',
    );
    expect(got).toMatchObject({ ok: true, value: { since: '6-xyz', pending: 7, erased: [] } });
    if (!got.ok) return;
    expect(got.value.packets).toHaveLength(1);
    expect(got.value.packets[0]!.records.map((r) => r.id)).toEqual([uuid(1), uuid(2)]);
    expect(got.value.refused.map((r) => r.problem.code)).toEqual(['hub_forged', 'hub_alien']);
  });

  it('asks for the other branch where there is one', async () => {
    const [doc] = await one.seal(one.call());
    const forged = { ...doc!, c: `${doc!.c.slice(0, -4)}AAAA`, _rev: '1-z' };
    answer = (_, r, { url }) =>
      url!.includes('_changes')
        ? json(r, 200, {
            results: [{ id: doc!._id, changes: [{ rev: '1-z' }, { rev: '1-a' }], doc: forged }],
            last_seq: 4,
          })
        : json(r, 200, { ...doc, _rev: '1-a' });
    const got = await adapter().pull('3');
    expect(asked[1]!.path).toBe(`GET /g-neighbors/${encodeURIComponent(doc!._id)}?rev=1-a`);
    expect(got).toMatchObject({
      value: { since: '4', pending: 0, refused: [{ problem: { code: 'hub_forged' } }] },
    });
    expect(got.ok && got.value.packets[0]!.records).toHaveLength(1);
  });

  it.each([
    [{}, 'hub_odd_answer'],
    [{ results: [], last_seq: null }, 'hub_odd_answer'],
    [[1, 2], 'hub_odd_answer'],
  ])('of %j loses no place', async (value, code) => {
    answer = (_, r) => json(r, 200, value);
    expect(await adapter().pull('3')).toMatchObject({ ok: false, problems: [{ code }] });
  });
});
