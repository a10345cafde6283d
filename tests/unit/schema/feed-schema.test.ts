/** The published JSON Schema says what the code says, on the worked examples and on documents that break one rule each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { feedSchemaText } from '../../../scripts/schema/feed-schema';
import { parseFeed } from '../../../utils/model/parse-feed';
import { amend } from '../../../utils/amend/amend';
import type { Feed } from '../../../utils/model/campaign';
import { BESIDE_FEED, sealOf } from '../../../utils/sign/document';

const folder = join(import.meta.dirname, '../../../utils/schema');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const schemaText = read('feed.schema.json');
const accepts = new Ajv2020({ allErrors: true }).compile(JSON.parse(schemaText) as object);
const EXAMPLES = { single: read('examples/single.json'), coalition: read('examples/coalition.json') };

type Path = readonly (string | number)[];
const REMOVE = Symbol('remove');

/** The coalition's document with one member changed. */
function changed(path: Path, value: unknown): unknown {
  const document = JSON.parse(EXAMPLES.coalition) as unknown;
  let at = document as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as typeof at;
  const last = path.at(-1)!;
  if (value === REMOVE) delete at[last];
  else at[last] = value;
  return document;
}

const C: Path = ['campaigns', 0];
const GOOD: [string, Path, unknown][] = [
  ['members that nobody knows', [...C, 'colour'], 'green'],
  ['no campaigns', ['campaigns'], []],
  ['an empty list of partners', [...C, 'partners'], []],
  ['a result and thanks', [...C, 'result'], 'won'],
  ['a third language', [...C, 'title', 'zh-Hant'], '安全'],
  ['a leap day', [...C, 'positions', 0, 'source', 'date'], '2028-02-29'],
  ['a source of nothing', [...C, 'positions', 0, 'source'], {}],
  ['braces that are no pair', [...C, 'scripts', 0, 'text'], 'Hello } and { on'],
  ['a smaller sign', [...C, 'scripts', 0, 'text'], 'Is 3 < 4 & 5 > 4?'],
  ['lines and tabs', [...C, 'scripts', 0, 'text'], 'One\n\ttwo\r\nthree'],
  ['UTC', [...C, 'deadlines', 0, 'zone'], 'UTC'],
  ['a council bill', [...C, 'bills', 0, 'identifier'], 'B 26-0684'],
  ['an address with a port and a query', [...C, 'links', 0, 'url'], 'https://example.org:8443/a?b=c@d#e'],
  ['no signature', ['signature'], REMOVE],
  ['an offset', ['updated'], '2026-11-20T15:00:00.250-06:00'],
];
const F: Path = ['number_flags', 0];
const BAD: [string, Path, unknown][] = [
  ['another version', ['rotunda'], 2],
  ['a number that costs the caller', [...F, 'number'], '+12179765550'],
  ['a number with a script', [...F, 'number'], 'javascript:alert(1)'],
  ['a number of nobody', [...F, 'legislator'], REMOVE],
  ['a number in no state', [...F, 'jurisdiction'], 'zz'],
  ['a number that was busy', [...F, 'reason'], 'busy'],
  ['a number that two found bad', [...F, 'count'], 2],
  ['a number that half a member found bad', [...F, 'count'], 3.5],
  ['a number that more found bad than there are', [...F, 'count'], 1e9],
  ['a number on a day in no calendar', [...F, 'day'], '2026-02-30'],
  ['numbers that are no list', ['number_flags'], {}],
  ['no id', ['id'], REMOVE],
  ['an id with a blank', ['id'], 'a b'],
  ['a name that is empty', ['name'], ''],
  ['a name with a tag', ['name'], 'Us <b>all</b>'],
  ['a name with an entity', ['name'], 'Us &amp; them'],
  ['a name with a bidi override', ['name'], 'abc\u202Edef'],
  ['a name of 301 letters', ['name'], 'x'.repeat(301)],
  ['a day that is no instant', ['updated'], '2026-11-20'],
  ['a short key', ['key'], 'abc'],
  ['a signature of another alphabet', ['signature'], `${'+'.repeat(86)}`],
  ['a plain address', ['url'], 'http://example.org/'],
  ['a script for an address', [...C, 'links', 0, 'url'], 'javascript:alert(1)'],
  ['a password in an address', [...C, 'links', 0, 'url'], 'https://me:secret@example.org/'],
  ['no bills', [...C, 'bills'], []],
  ['no session', [...C, 'bills', 0, 'session'], REMOVE],
  ['a bill without a blank', [...C, 'bills', 0, 'identifier'], 'SB12'],
  ['a state in capitals', [...C, 'bills', 0, 'jurisdiction'], 'XX'],
  ['another stance', [...C, 'stance'], 'neutral'],
  ['a title without language', [...C, 'title'], 'Safe routes'],
  ['a title of no language', [...C, 'title'], {}],
  ['a language that is none', [...C, 'title', 'English!'], 'Safe'],
  ['an empty title', [...C, 'title', 'en'], ''],
  ['nobody to call', [...C, 'targets'], []],
  ['another kind of target', [...C, 'targets', 0, 'who'], 'mayor'],
  ['a committee without chamber', [...C, 'targets', 0, 'chamber'], REMOVE],
  ['a person of no id', [...C, 'targets', 1, 'id'], 'Rosa'],
  ['a goal of nothing', [...C, 'targets', 0, 'goal'], 0],
  ['half a goal', [...C, 'targets', 0, 'goal'], 1.5],
  ['a goal in words', [...C, 'targets', 0, 'goal'], '30'],
  ['no scripts', [...C, 'scripts'], []],
  ['an unknown blank', [...C, 'scripts', 0, 'text'], 'Hello {password}'],
  ['an empty blank', [...C, 'scripts', 0, 'text'], 'Hello {}'],
  ['a script in HTML', [...C, 'scripts', 0, 'text'], '<img src=x onerror=alert(1)>'],
  ['another channel', [...C, 'scripts', 0, 'channel'], 'letter'],
  ['another position', [...C, 'positions', 0, 'position'], 'maybe'],
  ['no source', [...C, 'positions', 0, 'source'], REMOVE],
  ['a day that is in no calendar', [...C, 'positions', 1, 'source', 'date'], '2026-02-29'],
  ['a time with seconds', [...C, 'deadlines', 0, 'at'], '2026-12-03T09:00:00'],
  ['an hour that no clock has', [...C, 'deadlines', 0, 'at'], '2026-12-03T24:00'],
  ['a zone of letters', [...C, 'deadlines', 0, 'zone'], 'CST'],
  ['lists that are none', [...C, 'links'], 'https://example.org/'],
];

describe('the published schema', () => {
  it('is what the code says now: run `npx tsx scripts/schema.ts` where this fails', async () =>
    expect(schemaText).toBe(await feedSchemaText()));

  it.each(Object.entries(EXAMPLES))('takes the example %s, as the code does', (_, text) => {
    expect(accepts(JSON.parse(text)), JSON.stringify(accepts.errors)).toBe(true);
    const parsed = parseFeed(text);
    // Nothing in it is unknown: all of it is kept.
    expect(parsed).toEqual({ ok: true, value: JSON.parse(text) as unknown });
  });

  it.each(GOOD)('takes %s, as the code does', (_, path, value) => {
    const document = changed(path, value);
    expect(accepts(document), JSON.stringify(accepts.errors)).toBe(true);
    expect(parseFeed(JSON.stringify(document)).ok).toBe(true);
  });

  it.each(BAD)('refuses %s, as the code does', (_, path, value) => {
    const document = changed(path, value);
    expect(accepts(document)).toBe(false);
    expect(parseFeed(JSON.stringify(document)).ok).toBe(false);
  });
});

describe('an entry of a partner', () => {
  const A: Path = ['amendments', 0];
  const whole = { en: 'A family asked for quiet.' };
  const cases: [string, Path, unknown, boolean][] = [
    ['members that nobody knows', [...A, 'colour'], 'green', true],
    ['no guidance', [...A, 'guidance'], REMOVE, true],
    ['a pause that has ended', [...A, 'paused'], false, true],
    ['another version', [...A, 'rotunda_amendment'], 2, false],
    ['a pause without a reason', [...A, 'paused'], true, false],
    ['a reason with a tag', [...A, 'reason'], { en: '<b>Stop</b>' }, false],
    ['no revision', [...A, 'revision'], REMOVE, false],
    ['half a revision', [...A, 'revision'], 1.5, false],
    ['a day', [...A, 'at'], '2026-11-21', false],
    ['guidance in no language', [...A, 'guidance'], {}, false],
    ['guidance in too many', [...A, 'guidance'], manyLanguages(21), false],
    ['a signature with a loose end', [...A, 'signature'], `${'A'.repeat(85)}B`, false],
    ['a list that is none', ['amendments'], whole, false],
  ];
  it.each(cases)('with %s', async (_, path, value, takes) => {
    const document = changed(path, value);
    expect(accepts(document), JSON.stringify(accepts.errors)).toBe(takes);
    // The code takes the feed all the same, and refuses the entry: here also what is only signed no more.
    expect(parseFeed(JSON.stringify(document)).ok).toBe(true);
    const { problems } = await amend(document as Feed, true);
    const refused = problems.map((p) => p.code);
    expect(refused).toEqual([takes ? 'amendment_bad_signature' : 'amendment_invalid']);
  });
});

function manyLanguages(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`a${String.fromCharCode(97 + i)}`, 'x']),
  );
}

describe('the coalition example', () => {
  const document = JSON.parse(EXAMPLES.coalition) as { campaigns: { title: { en: string } }[]; key: string };

  it('is signed, by the key of the first test of RFC 8032', async () => {
    expect(await sealOf(document, BESIDE_FEED)).toEqual({ kind: 'signed', key: document.key });
    expect(Buffer.from(document.key, 'base64url').toString('hex')).toBe(
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    );
  });

  it('has a partner that changed its guidance by a key of its own, the second of RFC 8032', async () => {
    const { campaigns, problems } = await amend(JSON.parse(EXAMPLES.coalition) as Feed, true);
    expect(problems).toEqual([]);
    const [council] = campaigns[0]!.partners!;
    expect(Buffer.from(council!.key!, 'base64url').toString('hex')).toBe(
      '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    );
    expect(council).toMatchObject({ changed: '2026-11-21T15:00:00Z' });
    expect(council?.guidance?.['en']).toContain('the family asked for quiet');
  });

  it('is broken by one letter', async () => {
    const other = structuredClone(document);
    other.campaigns[0]!.title.en = 'Safe routes to schooL';
    expect(await sealOf(other, BESIDE_FEED)).toEqual({ kind: 'broken' });
  });
});
