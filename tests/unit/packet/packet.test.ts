/** Packets as they travel: small, the same again when read, and harmless when somebody made them to harm. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { POSITIONS } from '../../../utils/model/call';
import { recordsFor } from '../../../utils/packet/choose';
import { toDocument } from '../../../utils/packet/document';
import { findPackets, readPasted } from '../../../utils/packet/find';
import { LIMITS } from '../../../utils/packet/limits';
import {
  packetFile,
  packetLink,
  packetText,
  readFile,
  readLink,
  readText,
} from '../../../utils/packet/packet';
import { withdrawnId, type GroupCall, type GroupRecord } from '../../../utils/packet/record';
import { fromBase64url, toBase64url } from '../../../utils/sign/base64url';
import { signDocument } from '../../../utils/sign/document';
import { makeKeyPair, type KeyPair } from '../../../utils/sign/ed25519';
import { thumbprint } from '../../../utils/sign/thumbprint';
import { call, IFE, ROSA, uuid } from '../make';
import { groupCall, groupFlag, recordsOf } from './make';

const PAGE = 'https://calls.example.org/';
let pair: KeyPair;
let member: string;
beforeAll(async () => {
  pair = await makeKeyPair();
  member = await thumbprint(pair.publicKey);
});

const text = async (records: readonly GroupRecord[]) => {
  const made = await packetText('neighbors', '2026-11-23', records, pair);
  if (!made.ok) throw new Error(made.problems[0]?.code);
  return made.value;
};
const link = async (records: readonly GroupRecord[]) => packetLink(await text(records), PAGE);
const byId = (records: readonly GroupRecord[]) =>
  [...records].sort((a, b) => (a.kind === b.kind ? (a.id < b.id ? -1 : 1) : a.kind < b.kind ? -1 : 1));
/** As random as real ones, from a seed. */
const scattered = (n: number) => {
  let state = n * 2654435761 + 1;
  const hex = Array.from({ length: 32 }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 28).toString(16);
  }).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};
const hundred = () =>
  Array.from({ length: 100 }, (_, i) =>
    groupCall({
      ...{ id: scattered(i), member, day: `2026-11-${String(10 + (i % 10))}`, target: i % 3 ? ROSA : IFE },
      ...(i % 3 ? {} : { district: '10', chamber: 'upper' as const }),
      ...(i % 4 === 0 && { position: POSITIONS[i % 6]! }),
      ...(i % 4 === 1 && { outcome: 'unavailable' as const, reason: 'busy' as const }),
      ...(i % 5 === 0 && { campaign: 'river/b', bills: ['xx/2026/HB 34'] }),
    }),
  );

describe('a packet', () => {
  it('comes back as it was, as text, file and link', async () => {
    await fc.assert(
      fc.asyncProperty(recordsOf('later', 20), async (any) => {
        const records = any.map((r) => ({ ...r, member }));
        const made = await text(records);
        const address = await packetLink(made, PAGE);
        for (const read of [
          await readText(made),
          await readFile(await packetFile(made)),
          await readFile(new TextEncoder().encode(made)),
          await readLink(address.slice(address.indexOf('=') + 1)),
        ]) {
          expect(read.ok && { ...read.value, records: byId(read.value.records) }).toEqual({
            ...{ group: 'neighbors', made: '2026-11-23', member, key: pair.publicKey },
            records: byId(records),
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  it('of a hundred calls is a link of less than 4 kB', async () => {
    expect((await link(hundred())).length).toBeLessThan(4000);
    // Ids alone are 16 bytes of chance a call: nothing makes them smaller.
    expect((await link(hundred())).length).toBeGreaterThan(2134);
  });

  it('of more records than it may hold is not made', async () => {
    const many = Array.from({ length: LIMITS.records + 1 }, () => groupCall());
    expect(await packetText('neighbors', '2026-11-23', many, pair)).toMatchObject({
      problems: [{ code: 'packet_too_many' }],
    });
  });
});

describe('what is chosen for it', () => {
  const choice = () => ({ group: 'neighbors', member, campaigns: ['neighbors/crosscheck'] });
  const chosen = (over: Parameters<typeof call>[0] = {}) => recordsFor([call(over)], choice())[0];

  it('is the least: no clock, name, number, zone or place of the caller, and no note', () => {
    const [record] = recordsFor(
      [call({ note: 'private', number: '+12175550142', callBack: '2026-11-30', conversation: uuid(5) })],
      choice(),
    );
    expect(Object.keys(record!).sort()).toEqual(
      'bills campaign chamber day district group id jurisdiction kind member outcome target'.split(' '),
    );
    expect(record!.day).toBe('2026-11-22');
  });

  it('has a note only where it was ticked', () => {
    const records = [call({ note: 'one' }), call({ id: uuid(101), note: 'two' })];
    const notes = recordsFor(records, { ...choice(), notes: new Set([uuid(101)]) }) as GroupCall[];
    expect(notes.map((r) => r.note)).toEqual([undefined, 'two']);
  });

  it('leaves out practice, other campaigns and other days', () => {
    expect(chosen({ test: true })).toBeUndefined();
    expect(chosen({ campaign: 'river/b' })).toBeUndefined();
    expect(chosen({ campaign: 'river/b', also: ['neighbors/crosscheck'] })).toBeDefined();
    expect(recordsFor([call()], { ...choice(), from: '2026-11-23' })).toEqual([]);
    expect(recordsFor([call()], { ...choice(), to: '2026-11-21' })).toEqual([]);
    expect(recordsFor([call()], { ...choice(), from: '2026-11-22', to: '2026-11-22' })).toHaveLength(1);
  });

  it('says of what was taken back or corrected only that it was, down a chain of corrections', () => {
    const undo = { kind: 'undo' as const, id: uuid(9), at: '2026-11-22T16:00:00.000Z', target: ROSA };
    const records = [
      call({ id: uuid(1) }),
      call({ id: uuid(2), replaces: uuid(1) }),
      call({ id: uuid(3), replaces: uuid(2) }),
      call({ id: uuid(4) }),
      { ...undo, campaign: 'neighbors/crosscheck', undoes: uuid(4) },
    ];
    const sent = recordsFor(records, choice());
    expect(sent.map((r) => [r.id, r.kind, withdrawnId(r)])).toEqual([
      [uuid(2), 'undo', uuid(1)],
      [uuid(3), 'call', uuid(2)],
      [uuid(9), 'undo', uuid(4)],
    ]);
  });

  it('names a conversation only where two records share it', () => {
    const about = (n: number, conversation: string, campaign = 'neighbors/crosscheck') =>
      call({ id: uuid(n), conversation, campaign });
    const sent = recordsFor([about(1, uuid(7)), about(2, uuid(7), 'river/b'), about(3, uuid(8))], choice());
    expect(sent.map((r) => r.kind === 'call' && r.conversation)).toEqual([uuid(7), undefined]);
  });
});

describe('packets in a pasted text', () => {
  const wrap = (address: string, width: number, before = '') =>
    (address.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).map((line) => before + line).join('\r\n');

  it.each([
    ['alone', (a: string) => a],
    ['in angle brackets and quotes', (a: string) => `See <${a}> or "${a}".`],
    ['followed by a full stop and words', (a: string) => `${a}. Thanks!\nAnna`],
    ['wrapped at 76, followed by a name', (a: string) => `My calls:\n${wrap(a, 76)}\nAnna\nBerta`],
    ['wrapped and quoted', (a: string) => `Anna wrote:\n${wrap(a, 70, '> ')}\n> \n> Anna`],
    ['quoted twice', (a: string) => `${wrap(a, 72, '> > ')}\n> > \n`],
    ['as quoted-printable', (a: string) => wrap(a.replaceAll('=', '=3D'), 75).replaceAll('\r\n', '=\r\n')],
    ['as Slack writes a link', (a: string) => `<${a}|my calls>`],
    ['as an HTML link', (a: string) => `<a href="${a}">${a}</a>`],
  ])('are found %s', async (_, written) => {
    const read = await readPasted(written(await link(hundred())));
    expect(read.map((r) => (r.ok ? r.value.records.length : r.problems))).toEqual([100]);
  });

  it('are found all, each once', async () => {
    const [a, b] = [await link([groupCall({ member })]), await link([groupCall({ member, id: uuid(2) })])];
    expect(findPackets(`${a}\n\n${b}\n\n${a}`)).toHaveLength(2);
    expect(await readPasted(`${a} ${b}`)).toHaveLength(2);
  });

  it('are not seen where there are none', () => {
    for (const none of ['', 'rotunda-tally', '#rotunda-tally=', '#rotunda-tally=hello', 'a mail']) {
      expect(findPackets(none)).toEqual([]);
    }
    fc.assert(fc.property(fc.string(), (any) => Array.isArray(findPackets(any))));
  });

  it('one that is cut short is told, and the others are read', async () => {
    const [a, b] = [await link(hundred()), await link([groupCall({ member })])];
    const read = await readPasted(`${a.slice(0, -200)}\n\n${b}`);
    expect(read.map((r) => (r.ok ? 'ok' : r.problems[0]?.code))).toEqual(['packet_damaged', 'ok']);
  });
});

describe('hostile packets', () => {
  const bytes = (value: unknown) => new Uint8Array(gzipSync(JSON.stringify(value)));
  const codeOf = async (packed: Uint8Array) => {
    const read = await readFile(Uint8Array.from(packed));
    return read.ok
      ? 'ok'
      : read.problems.map((p) => [p.code, p.where, p.detail].filter(Boolean).join(' ')).join();
  };
  const signed = async (change: (document: Record<string, unknown>) => void) => {
    const document = structuredClone(
      toDocument('neighbors', '2026-11-23', [...hundred().slice(0, 4), groupFlag({ member })]),
    ) as unknown as Record<string, unknown>;
    change(document);
    return bytes(await signDocument(document, pair));
  };
  const calls = (document: Record<string, unknown>) => document['calls'] as Record<string, unknown>;
  const flags = (document: Record<string, unknown>) => document['flags'] as Record<string, unknown>;

  it('that unpack to gigabytes are left at the cap', async () => {
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(60_000_000, 0x20)));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await codeOf(bomb)).toMatch(/^packet_too_big/);
    expect(await codeOf(new Uint8Array(LIMITS.packed + 1))).toMatch(/^packet_too_big/);
    expect((await readLink('A'.repeat(LIMITS.packed * 2))).ok).toBe(false);
  });

  it.each<[string, (d: Record<string, unknown>) => void, string]>([
    ['an alien version', (d) => (d['rotunda_tally'] = 2), 'packet_version 2'],
    ['a version in words', (d) => (d['rotunda_tally'] = '1'), 'packet_version 1'],
    ['a member that nobody knows', (d) => (d['colour'] = 'green'), 'packet_invalid colour unknown_member'],
    ['a constructor', (d) => (d['constructor'] = {}), 'packet_invalid constructor unknown_member'],
    ['no days', (d) => delete d['days'], 'packet_invalid days missing'],
    ['a day in no calendar', (d) => (d['days'] = ['2026-02-30']), 'packet_invalid days[0] bad_day'],
    ['a text for a list', (d) => (d['abouts'] = 'all'), 'packet_invalid abouts must_be_list'],
    ['a list for calls', (d) => (d['calls'] = []), 'packet_invalid calls wrong_type'],
    ['null for calls', (d) => (d['calls'] = null), 'packet_invalid calls wrong_type'],
    ['a billion', (d) => (calls(d)['day'] = [1e9, 0, 0, 0]), 'packet_invalid calls.day[0] bad_place'],
    [
      'a negative place',
      (d) => (calls(d)['about'] = [-1, 0, 0, 0]),
      'packet_invalid calls.about[0] bad_place',
    ],
    [
      'half a place',
      (d) => (calls(d)['answer'] = [0.5, 0, 0, 0]),
      'packet_invalid calls.answer[0] bad_place',
    ],
    [
      'a place that is not there',
      (d) => (calls(d)['answer'] = [0, 0, 0, 77]),
      'packet_invalid calls.answer[3] bad_place',
    ],
    ['a short column', (d) => (calls(d)['day'] = [0]), 'packet_invalid calls.day bad_length'],
    ['half an id', (d) => (calls(d)['ids'] = 'AAAA'), 'packet_invalid calls.ids bad_length'],
    [
      'one id twice',
      (d) => {
        const ids = toBase64url(new Uint8Array(64));
        calls(d)['ids'] = ids;
      },
      'packet_invalid calls.ids[1] same_id_twice',
    ],
    [
      'a note of HTML’s size',
      (d) => (calls(d)['notes'] = [[0, 'x'.repeat(2001)]]),
      'packet_invalid calls.notes[0][1] too_long',
    ],
    [
      'a note that turns letters',
      (d) => (calls(d)['notes'] = [[0, 'a\u202eb']]),
      'packet_invalid calls.notes[0][1] no_invisible_characters',
    ],
    [
      'a made-up outcome',
      (d) => (d['answers'] = [['won', '', '']]),
      'packet_invalid answers[0][0] bad_choice',
    ],
    [
      'a target that is none',
      (d) => ((d['abouts'] as unknown[][])[0]![3] = 'Rosa'),
      'packet_invalid abouts[0][3] bad_id',
    ],
    [
      'a flag under the id of a call',
      (d) => (flags(d)['ids'] = toBase64url(fromBase64url(String(calls(d)['ids']))!.slice(0, 16))),
      'packet_invalid flags.ids[0] same_id_twice',
    ],
    ['half a flag', (d) => (flags(d)['ids'] = 'AAAA'), 'packet_invalid flags.ids bad_length'],
    [
      'a flag on a day that is not there',
      (d) => (flags(d)['day'] = [77]),
      'packet_invalid flags.day[0] bad_place',
    ],
    [
      'a flag of a number that is not there',
      (d) => (flags(d)['about'] = [1]),
      'packet_invalid flags.about[0] bad_place',
    ],
    [
      'a flag of a number that costs the caller',
      (d) => ((flags(d)['numbers'] as unknown[][])[0]![0] = '+19005550142'),
      'packet_invalid flags.numbers[0][0] bad_phone',
    ],
    ['a group with markup', (d) => (d['group'] = '<b>'), 'packet_invalid group bad_id'],
  ])('with %s are refused with the place', async (_, change, said) =>
    expect(await codeOf(await signed(change))).toBe(said),
  );

  it('with prototype keys leave every object as it was', async () => {
    const raw = JSON.stringify(JSON.parse(await text(hundred().slice(0, 2)))).replace(
      '{',
      '{"__proto__":{"polluted":true},',
    );
    expect(await codeOf(new Uint8Array(gzipSync(raw)))).toBe('packet_invalid __proto__ unknown_member');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('that are no packets are told apart from damaged ones', async () => {
    expect(await codeOf(bytes({ rotunda: 1, campaigns: [] }))).toBe('packet_unknown');
    expect(await codeOf(bytes([1, 2]))).toBe('packet_unknown');
    expect(await codeOf(bytes(null))).toBe('packet_unknown');
    expect(await codeOf(new TextEncoder().encode('hello'))).toBe('packet_damaged');
    expect(await codeOf(new Uint8Array([0x1f, 0x8b, 1, 2, 3]))).toBe('packet_damaged');
    expect(await codeOf(new Uint8Array(gzipSync('['.repeat(200_000))))).toBe('packet_damaged');
    expect(await codeOf(new Uint8Array(gzipSync('['.repeat(100_000) + ']'.repeat(100_000))))).toBe(
      'packet_unknown',
    );
  });

  it('cut short at any place are refused', async () => {
    const whole = await packetFile(await text(hundred().slice(0, 5)));
    for (let end = 0; end < whole.length; end += 7)
      expect(await codeOf(whole.slice(0, end)), String(end)).toBe('packet_damaged');
  });

  it('unsigned, altered, or signed by somebody else are refused', async () => {
    const document = JSON.parse(await text(hundred().slice(0, 5))) as Record<string, unknown>;
    const { key, signature, ...rest } = document;
    expect(await codeOf(bytes(rest))).toBe('packet_unsigned');
    expect(await codeOf(bytes({ ...document, made: '2026-11-24' }))).toBe('packet_forged');
    const eve = await makeKeyPair();
    expect(await codeOf(bytes({ ...document, key: eve.publicKey }))).toBe('packet_forged');
    expect([typeof key, typeof signature]).toEqual(['string', 'string']);
    // Signed anew it is a packet of another member, whatever it says.
    const read = await readText(JSON.stringify(await signDocument(rest, eve)));
    expect(read.ok && read.value.member).toBe(await thumbprint(eve.publicKey));
    expect(read.ok && read.value.member).not.toBe(member);
  });

  it('of any JSON never throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        expect((await readText(JSON.stringify(value))).ok).toBe(false);
        expect((await readText(JSON.stringify({ rotunda_tally: 1, calls: value, undos: value }))).ok).toBe(
          false,
        );
      }),
      { numRuns: 60 },
    );
  });
});
