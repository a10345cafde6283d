/**
 * Whether a document is a packet, said with the place of the first thing that is not right. Written out by hand: each
 * column may have twenty thousand entries, and what is unknown is refused, since the signature is over all of it.
 */
import { fail, ok, type Result } from '../model/result';
import { FORMAT, uuidsOf, type PacketDocument } from './document';
import { LIMITS } from './limits';
import {
  about,
  answer,
  badNumber,
  Broken,
  day,
  id22,
  list,
  note,
  place,
  record,
  text,
  tuple,
  undoneCampaign,
} from './rules';

/** 22 letters for 16 bytes, 43 for 32, 64 for 48: as long as that many bytes take. */
const ids = text(/^[\w-]*$/, Math.ceil((LIMITS.records * 64) / 3));
const places = list(place, LIMITS.records);
const check = record(
  {
    rotunda_tally: () => undefined,
    group: text(/^[A-Za-z0-9][\w.-]{0,99}$/),
    made: day,
    days: list(day, LIMITS.entries),
    abouts: list(about, LIMITS.entries),
    answers: list(answer, 200),
    calls: record(
      {
        ...{ ids, day: places, about: places, answer: places },
        replaces: list(tuple(place, id22), LIMITS.records),
        conversations: list(tuple(id22, places), LIMITS.records),
        notes: list(tuple(place, note), LIMITS.records),
      },
      ['replaces', 'conversations', 'notes'],
    ),
    undos: record({
      ids,
      of: ids,
      day: places,
      campaign: places,
      campaigns: list(undoneCampaign, LIMITS.entries),
    }),
    flags: record({ ids, day: places, about: places, numbers: list(badNumber, LIMITS.entries) }),
    key: text(/^[\w-]{43}$/, 43, 'bad_key'),
    signature: text(/^[\w-]{86}$/, 86, 'bad_signature'),
  },
  ['undos', 'flags', 'key', 'signature'],
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
function checkPlaces({ days, abouts, answers, calls, undos, flags }: PacketDocument): void {
  const lengthOf = (column = '') => Math.floor((column.length * 3) / 4 / 16);
  const [count, taken, bad] = [lengthOf(calls.ids), lengthOf(undos?.ids), lengthOf(flags?.ids)];
  if (count + taken + bad > LIMITS.records) throw new Broken('calls.ids', 'too_many');
  const seen = new Set<string>();
  const heaps: [string | undefined, string, number][] = [
    [calls.ids, 'calls.ids', count],
    [undos?.ids, 'undos.ids', taken],
    [flags?.ids, 'flags.ids', bad],
  ];
  for (const [column, where, length] of heaps) {
    sizedIds(column ?? '', where, length).forEach((id, i) => {
      if (seen.has(id)) throw new Broken(`${where}[${i}]`, 'same_id_twice');
      seen.add(id);
    });
  }
  if (undos) sizedIds(undos.of, 'undos.of', taken);
  const columns: [readonly number[], string, number, number][] = [
    [calls.day, 'calls.day', days.length, count],
    [calls.about, 'calls.about', abouts.length, count],
    [calls.answer, 'calls.answer', answers.length, count],
    [undos?.day ?? [], 'undos.day', days.length, taken],
    [undos?.campaign ?? [], 'undos.campaign', undos?.campaigns.length ?? 0, taken],
    [flags?.day ?? [], 'flags.day', days.length, bad],
    [flags?.about ?? [], 'flags.about', flags?.numbers.length ?? 0, bad],
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
