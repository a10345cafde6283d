/**
 * Whether a document is a packet, said with the place of the first thing that is not right. Written out by hand: each
 * column may have twenty thousand entries, and what is unknown is refused, since the signature is over all of it.
 */
import { OUTCOMES, POSITIONS, REASONS } from '../model/call';
import { fail, ok, type Result } from '../model/result';
import { FORMAT, uuidsOf, type PacketDocument } from './document';
import { LIMITS } from './limits';

/** Thrown and caught in this file: where it is, and which rule it broke. */
class Broken extends Error {
  constructor(
    readonly where: string,
    readonly rule: string,
  ) {
    super(rule);
  }
}

type Check = (value: unknown, where: string) => void;

const text =
  (form: RegExp, most: number = LIMITS.text, rule = 'bad_id'): Check =>
  (value, where) => {
    if (typeof value !== 'string') throw new Broken(where, 'must_be_text');
    if (value.length > most) throw new Broken(where, 'too_long');
    if (!form.test(value)) throw new Broken(where, rule);
  };

const oneOf =
  (words: readonly string[]): Check =>
  (value, where) => {
    if (typeof value !== 'string' || !words.includes(value)) throw new Broken(where, 'bad_choice');
  };

const list =
  (each: Check, most: number): Check =>
  (value, where) => {
    if (!Array.isArray(value)) throw new Broken(where, 'must_be_list');
    if (value.length > most) throw new Broken(where, 'too_many');
    for (let i = 0; i < value.length; i += 1) each(value[i], `${where}[${i}]`);
  };

const tuple =
  (...parts: Check[]): Check =>
  (value, where) => {
    if (!Array.isArray(value)) throw new Broken(where, 'must_be_list');
    if (value.length !== parts.length) throw new Broken(where, 'bad_length');
    parts.forEach((part, i) => part(value[i], `${where}[${i}]`));
  };

const record =
  (members: Record<string, Check>, optional: readonly string[] = []): Check =>
  (value, where) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new Broken(where, 'wrong_type');
    const at = (name: string) => (where === '' ? name : `${where}.${name}`);
    for (const name of Object.keys(value))
      if (!Object.hasOwn(members, name)) throw new Broken(at(name.slice(0, 60)), 'unknown_member');
    for (const [name, check] of Object.entries(members)) {
      if (Object.hasOwn(value, name)) check((value as Record<string, unknown>)[name], at(name));
      else if (!optional.includes(name)) throw new Broken(at(name), 'missing');
    }
  };

const place: Check = (value, where) => {
  if (!Number.isInteger(value) || (value as number) < 0 || (value as number) >= LIMITS.records)
    throw new Broken(where, 'bad_place');
};

const day: Check = (value, where) => {
  text(/^\d{4}-\d\d-\d\d$/, 10, 'bad_day')(value, where);
  const time = Date.parse(`${value as string}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value)
    throw new Broken(where, 'bad_day');
};

/** Printable, since it is shown; no slash but the one between feed and campaign. */
const campaign = text(/^[A-Za-z0-9][\w.-]{0,99}\/[A-Za-z0-9][\w.-]{0,99}$/);
const bill = text(/^[a-z]{2}\/[A-Za-z0-9][\w .()-]{0,59}\/[A-Z][A-Za-z]{0,9} [\w-]{1,12}$/);
const id22 = text(/^[\w-]{21}[AQgw]$/, 22);
/** 22 letters for 16 bytes, 43 for 32, 64 for 48: as long as that many bytes take. */
const ids = text(/^[\w-]*$/, Math.ceil((LIMITS.records * 64) / 3));
const places = list(place, LIMITS.records);
const about = tuple(
  campaign,
  list(campaign, LIMITS.list),
  list(bill, LIMITS.list),
  text(/^ocd-person\/[0-9a-f-]{36}$/, 60),
  text(/^[a-z]{2}$/, 2, 'bad_jurisdiction'),
  oneOf(['lower', 'upper', 'legislature', 'executive']),
  // A district's name as Open States writes it; empty for a governor.
  text(/^[^\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069<>]{0,100}$/, 100),
);
const note = text(
  /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]+$/,
  LIMITS.note,
  'no_invisible_characters',
);

const check = record(
  {
    rotunda_tally: () => undefined,
    group: text(/^[A-Za-z0-9][\w.-]{0,99}$/),
    made: day,
    days: list(day, LIMITS.entries),
    abouts: list(about, LIMITS.entries),
    answers: list(tuple(oneOf(OUTCOMES), oneOf(['', ...REASONS]), oneOf(['', ...POSITIONS])), 200),
    calls: record(
      {
        ...{ ids, day: places, about: places, answer: places },
        replaces: list(tuple(place, id22), LIMITS.records),
        conversations: list(tuple(id22, places), LIMITS.records),
        notes: list(tuple(place, note), LIMITS.records),
      },
      ['replaces', 'conversations', 'notes'],
    ),
    undos: record({ ids, of: ids, day: places, campaign: places, campaigns: list(campaign, LIMITS.entries) }),
    key: text(/^[\w-]{43}$/, 43, 'bad_key'),
    signature: text(/^[\w-]{86}$/, 86, 'bad_signature'),
  },
  ['undos', 'key', 'signature'],
);

/**
 * @param value as parsed from JSON
 * @returns problems `packet_unknown` (no tally file at all), `packet_version` (detail: the version), `packet_too_many`,
 *   `packet_invalid` (where: the place in the document, detail: the rule broken)
 */
export function checkDocument(value: unknown): Result<PacketDocument> {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'rotunda_tally'))
    return fail('packet_unknown');
  const version = (value as { rotunda_tally: unknown }).rotunda_tally;
  if (version !== FORMAT) return fail('packet_version', undefined, String(version).slice(0, 20));
  try {
    check(value, '');
    const document = value as PacketDocument;
    checkPlaces(document);
    return ok(document);
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return fail('packet_invalid', error.where.slice(0, 200), error.rule);
  }
}

/** What a schema cannot say: columns of one length, places that are there, no id twice. */
function checkPlaces({ days, abouts, answers, calls, undos }: PacketDocument): void {
  const count = Math.floor((calls.ids.length * 3) / 4 / 16);
  const taken = undos ? Math.floor((undos.ids.length * 3) / 4 / 16) : 0;
  if (count + taken > LIMITS.records) throw new Broken('calls.ids', 'too_many');
  const all = [
    ...sizedIds(calls.ids, 'calls.ids', count),
    ...(undos ? sizedIds(undos.ids, 'undos.ids', taken) : []),
  ];
  if (undos) sizedIds(undos.of, 'undos.of', taken);
  const seen = new Set<string>();
  all.forEach((id, i) => {
    if (seen.has(id))
      throw new Broken(i < count ? `calls.ids[${i}]` : `undos.ids[${i - count}]`, 'same_id_twice');
    seen.add(id);
  });
  const columns: [readonly number[], string, number, number][] = [
    [calls.day, 'calls.day', days.length, count],
    [calls.about, 'calls.about', abouts.length, count],
    [calls.answer, 'calls.answer', answers.length, count],
    [undos?.day ?? [], 'undos.day', days.length, taken],
    [undos?.campaign ?? [], 'undos.campaign', undos?.campaigns.length ?? 0, taken],
  ];
  for (const [column, where, size, length] of columns) {
    if (column.length !== length) throw new Broken(where, 'bad_length');
    inRange(column, where, size);
  }
  const sparse = (pairs: readonly [number, string][] = [], where: string) =>
    inRange(
      pairs.map(([i]) => i),
      where,
      count,
    );
  sparse(calls.replaces, 'calls.replaces');
  sparse(calls.notes, 'calls.notes');
  calls.conversations?.forEach(([, of], i) => inRange(of, `calls.conversations[${i}]`, count));
}

function inRange(column: readonly number[], where: string, size: number): void {
  const wrong = column.findIndex((i) => i >= size);
  if (wrong !== -1) throw new Broken(`${where}[${wrong}]`, 'bad_place');
}

function sizedIds(column: string, where: string, count: number): string[] {
  const found = uuidsOf(column);
  if (column.length !== Math.ceil((count * 64) / 3) || found.length !== count)
    throw new Broken(where, 'bad_length');
  return found;
}
