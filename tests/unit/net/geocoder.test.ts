/** The Census geocoder played on loopback, in the shapes of its own documents. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createGeocoder } from '../../../utils/net/geocoder';

const match = (over: object = {}) => ({
  tigerLine: { side: 'L', tigerLineId: '108718013' },
  geographies: {
    '2026 State Legislative Districts - Upper': [
      { STATE: '48', SLDU: '099', NAME: 'State Senate District 99' },
    ],
  },
  coordinates: { x: -97.740651, y: 30.274665 },
  addressComponents: { streetName: 'CONGRESS', suffixType: 'AVE', city: 'AUSTIN', state: 'TX', zip: '78701' },
  matchedAddress: '1100 CONGRESS AVE, AUSTIN, TX, 78701',
  ...over,
});
const answer = (addressMatches: unknown) =>
  JSON.stringify({
    result: {
      input: {
        address: { address: 'as sent' },
        benchmark: { id: '4', benchmarkName: 'Public_AR_Current', isDefault: true },
      },
      addressMatches,
    },
  });

const AUSTIN = {
  label: '1100 CONGRESS AVE, AUSTIN, TX, 78701',
  lat: 30.274665,
  lng: -97.740651,
  state: 'tx',
};

let reply: (request: IncomingMessage, response: ServerResponse) => void;
let asked: IncomingMessage[] = [];
let server: Server;
let base: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request);
    reply(request, response);
  }).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const ask = (respond: typeof reply, address = '1100 Congress Ave, Austin, TX') => {
  reply = respond;
  asked = [];
  return createGeocoder(base).find(address);
};
const says =
  (text: string, status = 200): typeof reply =>
  (_, response) =>
    response.writeHead(status).end(text);

describe('the geocoder', () => {
  it('gives places, and never the districts that it was told', async () => {
    const second = match({
      matchedAddress: '1100 N CONGRESS AVE, AUSTIN, TX, 78701',
      coordinates: { x: -97.7, y: 30.3 },
    });
    expect(await ask(says(answer([match(), second])))).toEqual({
      ok: true,
      value: [
        AUSTIN,
        { label: '1100 N CONGRESS AVE, AUSTIN, TX, 78701', lat: 30.3, lng: -97.7, state: 'tx' },
      ],
    });
  });

  it('is asked once, for coordinates only, and told nothing but the address', async () => {
    await ask(says(answer([match()])), '  88 Calle Peña\n & 9th #2,  San Juan ');
    expect(asked).toHaveLength(1);
    const url = new URL(asked[0]!.url!, base);
    expect(url.pathname).toBe('/geocoder/locations/onelineaddress');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      address: '88 Calle Peña & 9th #2, San Juan',
      benchmark: 'Public_AR_Current',
      format: 'json',
    });
    expect(asked[0]!.method).toBe('GET');
    for (const name of ['cookie', 'referer', 'authorization'])
      expect(asked[0]!.headers[name]).toBeUndefined();
  });

  it('leaves out matches that are not whole, where others are', async () => {
    const broken = [
      null,
      'text',
      match({ coordinates: null }),
      match({ coordinates: { x: '-97', y: 30 } }),
      match({ coordinates: { x: -97, y: 300 } }),
      match({ addressComponents: {} }),
      match({ addressComponents: { state: 'Texas' } }),
      match({ matchedAddress: '' }),
      match({ matchedAddress: 'x'.repeat(301) }),
    ];
    expect(await ask(says(answer([...broken, match()])))).toEqual({ ok: true, value: [AUSTIN] });
    expect(await ask(says(answer(broken)))).toMatchObject({ problems: [{ code: 'geocoder_answer' }] });
  });

  it('knows at most ten places', async () => {
    const found = await ask(says(answer(Array.from({ length: 50 }, () => match()))));
    expect(found.ok && found.value).toHaveLength(10);
  });

  it.each<[string, string, typeof reply]>([
    ['no match', 'geocoder_no_match', says(answer([]))],
    ['a page of HTML', 'geocoder_answer', says('<!doctype html><html><body>Maintenance</body></html>')],
    ['half an answer', 'geocoder_answer', says(answer([match()]).slice(0, 80))],
    ['nothing', 'geocoder_answer', says('')],
    ['another shape', 'geocoder_answer', says('{"result":{"geographies":{}}}')],
    ['a list', 'geocoder_answer', says('[1, 2]')],
    ['null', 'geocoder_answer', says('null')],
    ['a huge answer', 'geocoder_answer', says(answer(Array.from({ length: 1000 }, () => match())))],
    ['an error', 'geocoder_unreachable', says('{"errors":["bad"],"status":"400"}', 400)],
    ['an outage', 'geocoder_unreachable', says('<html>503</html>', 503)],
    ['a lost connection', 'geocoder_unreachable', (_, response) => void response.destroy()],
    [
      'a connection lost half-way',
      'geocoder_unreachable',
      (_, response) => {
        response.writeHead(200, { 'content-length': '5000' });
        response.write('{"result"', () => response.destroy());
      },
    ],
    [
      'a way to somewhere else',
      'geocoder_unreachable',
      (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(),
    ],
  ])('%s is %s', async (_, code, respond) => {
    expect(await ask(respond)).toMatchObject({ ok: false, problems: [{ code }] });
  });

  it('says which status an error had', async () =>
    expect(await ask(says('', 503))).toMatchObject({
      problems: [{ detail: '503', where: new URL(base).host }],
    }));

  it('is given up when it does not answer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const found = ask(() => undefined);
    await vi.advanceTimersByTimeAsync(15_000);
    vi.useRealTimers();
    expect(await found).toMatchObject({ problems: [{ code: 'geocoder_timeout' }] });
  });

  it('is given up when it stops half-way', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const found = ask((_, response) => void response.writeHead(200).write('{'));
    await vi.advanceTimersByTimeAsync(15_000);
    vi.useRealTimers();
    expect(await found).toMatchObject({ problems: [{ code: 'geocoder_timeout' }] });
  });
});
