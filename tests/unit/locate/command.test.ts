import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runLocate } from '../../../scripts/locate/command';
import { linesFile, metresNorth, square } from '../lines/make-lines';

const root = mkdtempSync(join(tmpdir(), 'rotunda-locate-'));
afterAll(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, 'data/lines'), { recursive: true });
mkdirSync(join(root, 'empty'));
const put = (state: string, content: unknown) =>
  writeFileSync(
    join(root, `data/lines/${state}.json`),
    typeof content === 'string' ? content : JSON.stringify(content),
  );

put(
  'mi',
  linesFile(
    [
      { chamber: 'upper', until: '2027-01-01', shapes: { '013': [square(-84, 42, -82, 44)] } },
      { chamber: 'upper', object: 'next', from: '2027-01-01', shapes: { '014': [square(-84, 42, -82, 44)] } },
      { shapes: { '027': [square(-84, 42, -82, 43)], '028': [square(-84, 43, -82, 44)] } },
    ],
    { jurisdiction: 'mi' },
  ),
);
put(
  'ne',
  linesFile([{ chamber: 'legislature', shapes: { '007': [square(0, 0, 1, 1)] } }], { jurisdiction: 'ne' }),
);
put('tx', '{"version":1,"juris');
put('oh', linesFile([{ shapes: { '001': [square(0, 0, 1, 1)] } }], { jurisdiction: 'il' }));

async function locate(argv: string[], input = '') {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runLocate(argv, {
    root,
    today: '2026-11-24',
    lines: () => input.split('\n'),
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out, err: err.join('\n') };
}

const MI = (over: object) => ({
  upper: ['13'],
  lower: ['27'],
  near: [],
  next: [{ chamber: 'upper', district: '14', from: '2027-01-01' }],
  ...over,
});

describe('npm run locate', () => {
  it('prints the districts of one place as one line, a western longitude and all', async () => {
    const { code, out } = await locate(['--state', 'MI', '42.5', '-83.1']);
    expect(code).toBe(0);
    expect(out).toEqual([JSON.stringify(MI({}))]);
  });

  it('takes the accuracy and the day into account, in any order', async () => {
    const lat = String(43 - metresNorth(60));
    const { out } = await locate([lat, '-83.1', '--day=2027-02-01', '--accuracy', '90', '--state', 'mi']);
    expect(JSON.parse(out[0]!)).toEqual({
      upper: ['14'],
      lower: ['27'],
      near: [{ chamber: 'lower', district: '28', metres: 60 }],
    });
  });

  it('prints a line for each place it reads', async () => {
    const { code, out } = await locate([], 'MI 42.5 -83.1\n\nmi  43.5\t-83.1 25\nNE 0.5 0.5\nNE 9 9\n');
    expect(code).toBe(0);
    expect(out.map((line) => JSON.parse(line) as unknown)).toEqual([
      MI({}),
      MI({ lower: ['28'] }),
      { legislature: ['7'], near: [] },
      { legislature: [], near: [], kind: 'outside' },
    ]);
  });

  it('says when it took the nearest on the shore', async () => {
    const { out } = await locate(['--state', 'NE', String(1 + metresNorth(99)), '0.5']);
    expect(JSON.parse(out[0]!)).toEqual({ legislature: ['7'], near: [], kind: 'shore' });
  });

  it.each([
    ['MI 42.5 -83.1\nMI 42.5\n', /line 2 \(MI 42\.5\): A place is STATE LAT LNG/],
    ['\nMI 42.5 -83.1 10 9\n', /line 2/],
    ['Michigan 42.5 -83.1', /line 1 .*not a two-letter code/],
    ['MI 95 -83.1', /95 is not a latitude/],
    ['MI 42,5 -83.1', /line 1/],
    ['MI 42.5 W83', /W83 is not a longitude/],
    ['MI 42.5 -83 -1', /-1 is not an accuracy/],
    ['PR 18.4 -66.1', /line 1 .*no district lines for PR/],
    ['TX 30 -97', /tx\.json cannot be read: version\. Build it again/],
    ['OH 0.5 0.5', /lines of another state/],
  ])('refuses %j, naming the line', async (input, message) => {
    const { code, err } = await locate([], input);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it.each([
    [['--state', 'MI', '42.5'], /latitude and a longitude/],
    [['42.5', '-83.1'], /--state is missing/],
    [['--state'], /--state needs a value/],
    [['--zip', '48000'], /Unknown option --zip/],
    [['--day', 'today', '--state', 'MI', '42', '-83'], /not a day/],
    [['--data', 'nowhere', '--state', 'MI', '42', '-83'], /no district lines in .*nowhere.*npm run data/],
  ])('refuses %j', async (argv, message) => {
    const { code, out, err } = await locate(argv);
    expect([code, out]).toEqual([2, []]);
    expect(err).toMatch(message);
  });

  it('reads another folder where told, and helps', async () => {
    const { code, out } = await locate(['--data', join(root, 'data'), '--state', 'NE', '0.5', '0.5']);
    expect([code, out]).toEqual([0, ['{"legislature":["7"],"near":[]}']]);
    expect((await locate(['--help'])).out[0]).toContain('Usage');
  });
});
