/** The published JSON Schema says what the code says of a tally file, on good ones and on ones that break one rule each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { dayAfter } from '../../../utils/tally/local-day';
import { checkDocument } from '../../../utils/packet/check';
import { packetText } from '../../../utils/packet/packet';
import { makeKeyPair, type KeyPair } from '../../../utils/sign/ed25519';
import { uuid } from '../make';
import { groupCall, groupFlag, recordsOf } from '../packet/make';

const schema = readFileSync(join(import.meta.dirname, '../../../utils/schema/tally.schema.json'), 'utf8');
const isDay = (text: string) => {
  try {
    return dayAfter(text, 0) === text;
  } catch {
    return false;
  }
};
const accepts = new Ajv2020({ allErrors: true, formats: { date: isDay } }).compile(
  JSON.parse(schema) as object,
);

let pair: KeyPair;
beforeAll(async () => {
  pair = await makeKeyPair();
});
const textOf = async (records: Parameters<typeof packetText>[2]) => {
  const made = await packetText('neighbors', '2026-11-23', records, pair);
  if (!made.ok) throw new Error(made.problems[0]?.code);
  return made.value;
};
const full = () =>
  textOf([
    groupCall({ also: ['river/b'], replaces: uuid(9), conversation: uuid(8), note: 'ñ' }),
    {
      kind: 'undo',
      id: uuid(3),
      group: 'neighbors',
      member: 'm',
      day: '2026-11-22',
      campaign: 'a/b',
      undoes: uuid(4),
    },
    groupFlag(),
  ]);

type Path = readonly (string | number)[];
const REMOVE = Symbol('remove');

function changed(text: string, path: Path, value: unknown): unknown {
  const document = JSON.parse(text) as unknown;
  let at = document as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as typeof at;
  if (value === REMOVE) delete at[path.at(-1)!];
  else at[path.at(-1)!] = value;
  return document;
}

describe('the schema of a tally file', () => {
  it('takes all that the code makes', async () => {
    await fc.assert(
      fc.asyncProperty(recordsOf('m'.repeat(22)), async (records) => {
        const document = JSON.parse(await textOf(records)) as unknown;
        expect(accepts(document), JSON.stringify(accepts.errors)).toBe(true);
        expect(checkDocument(document).ok).toBe(true);
      }),
      { numRuns: 40 },
    );
    expect(accepts(JSON.parse(await full()))).toBe(true);
  });

  it.each<[string, Path, unknown]>([
    ['another version', ['rotunda_tally'], 2],
    ['no version', ['rotunda_tally'], REMOVE],
    ['an unknown member', ['colour'], 'green'],
    ['an unknown member of the calls', ['calls', 'time'], []],
    ['no group', ['group'], REMOVE],
    ['a group with a blank', ['group'], 'a b'],
    ['a day in no calendar', ['made'], '2026-02-30'],
    ['a day with a clock', ['days', 0], '2026-11-22T10:00'],
    ['days that are no list', ['days'], {}],
    ['a campaign without feed', ['abouts', 0, 0], 'crosscheck'],
    ['a campaign of markup', ['abouts', 0, 1, 0], 'a/<b>'],
    ['a bill without session', ['abouts', 0, 2, 0], 'xx/SB 12'],
    ['a person of no id', ['abouts', 0, 3], 'Rosa'],
    ['a state in capitals', ['abouts', 0, 4], 'XX'],
    ['another chamber', ['abouts', 0, 5], 'house'],
    ['a district with a tag', ['abouts', 0, 6], '<i>'],
    ['a part more', ['abouts', 0, 7], ''],
    ['a part less', ['answers', 0], ['contact', '']],
    ['another outcome', ['answers', 0, 0], 'won'],
    ['another reason', ['answers', 0, 1], 'rude'],
    ['another position', ['answers', 0, 2], 'maybe'],
    ['ids of another alphabet', ['calls', 'ids'], '++++'],
    ['no ids', ['calls', 'ids'], REMOVE],
    ['a billion', ['calls', 'day', 0], 1e9],
    ['a negative place', ['calls', 'about', 0], -1],
    ['half a place', ['calls', 'answer', 0], 0.5],
    ['a place in words', ['calls', 'answer', 0], '0'],
    ['an id of 21 letters', ['calls', 'replaces', 0, 1], 'A'.repeat(21)],
    ['an id that is no 16 bytes', ['calls', 'replaces', 0, 1], 'B'.repeat(22)],
    ['a conversation without calls', ['calls', 'conversations', 0, 1], null],
    ['an empty note', ['calls', 'notes', 0, 1], ''],
    ['a long note', ['calls', 'notes', 0, 1], 'x'.repeat(2001)],
    ['a note that turns letters', ['calls', 'notes', 0, 1], 'a\u202eb'],
    ['undos without what they undo', ['undos', 'of'], REMOVE],
    ['a flag without day', ['flags', 'day'], REMOVE],
    ['a flag with a note', ['flags', 'notes'], []],
    ['a flag of a number with words', ['flags', 'numbers', 0, 0], '+1217555HELP'],
    ['a flag of a number that costs the caller', ['flags', 'numbers', 0, 0], '+19005550142'],
    ['a flag of a number abroad', ['flags', 'numbers', 0, 0], '+442079460958'],
    ['a flag of a person of no id', ['flags', 'numbers', 0, 1], 'Rosa'],
    ['a flag for another reason', ['flags', 'numbers', 0, 3], 'no_answer'],
    ['a short key', ['key'], 'abc'],
    ['a long signature', ['signature'], 'A'.repeat(87)],
  ])('refuses %s, as the code does', async (_, path, value) => {
    const document = changed(await full(), path, value);
    expect(accepts(document)).toBe(false);
    expect(checkDocument(document).ok).toBe(false);
  });

  it('wants a signature, which the code asks for in a step of its own', async () => {
    expect(accepts(changed(await full(), ['signature'], REMOVE))).toBe(false);
  });
});
