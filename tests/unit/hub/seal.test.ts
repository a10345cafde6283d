import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSealedDocument, MOST_SEALED, readSealedId, sealedId } from '../../../utils/hub/documents';
import { makeErased } from '../../../utils/hub/erase';
import { createOpener } from '../../../utils/hub/open';
import { aboutOf, createSealer, purposeOf, signedText } from '../../../utils/hub/seal';
import { readRecord } from '../../../utils/packet/read-record';
import { recordText, type GroupRecord } from '../../../utils/packet/record';
import { fromBase64url, toBase64url } from '../../../utils/sign/base64url';
import { makeKeyPair, sign } from '../../../utils/sign/ed25519';
import { makeEnvelope, makeSealKeys, sealWith } from '../../../utils/sign/x25519';
import { uuid } from '../make';
import { anyRecord, groupCall } from '../packet/make';
import { GROUP, madeGroup } from './make';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Lists sorted, and no note. */
function asRead(record: GroupRecord): GroupRecord {
  if (record.kind !== 'call') return record;
  const { also, bills, ...rest } = record;
  delete rest.note;
  return { ...rest, bills: [...bills].sort(), ...(also && { also: [...also].sort() }) };
}

describe('the text of a record', () => {
  it('is read back as the record without its note, whatever the record is', () => {
    fc.assert(
      fc.property(anyRecord('A'.repeat(22)), (record) => {
        expect(readRecord(recordText(record), GROUP)).toEqual(asRead(record));
      }),
    );
  });

  it.each([
    ['no JSON', (t: string) => t.slice(1)],
    ['an object', () => '{"__proto__":1}'],
    ['a field more', (t: string) => t.replace(/]$/, ',1]')],
    ['another version', (t: string) => t.replace('"call",1', '"call",2')],
    ['spaces', (t: string) => t.replace(',', ', ')],
    ['a day that is none', (t: string) => t.replace('2026-11-22', '2026-13-22')],
    ['an outcome that is none', (t: string) => t.replace('contact', 'constructor')],
    ['a script for a name', (t: string) => t.replace('"20"', '"<b>"')],
    [
      'bills in another order',
      (t: string) => t.replace('"xx/2026/HB 34","xx/2026/SB 12"', '"xx/2026/SB 12","xx/2026/HB 34"'),
    ],
    ['a text without end', (t: string) => t + ' '.repeat(10_000)],
  ])('is refused with %s', (_, change) => {
    const text = recordText(groupCall({ member: 'A'.repeat(22) }));
    expect(readRecord(text, GROUP)).not.toBeNull();
    expect(change(text)).not.toBe(text);
    expect(readRecord(change(text), GROUP)).toBeNull();
  });
});

describe('a sealed call', () => {
  it('is opened by each leader as the record that it was, and shows nothing of it', async () => {
    const { member, leader, deputy, opener } = await madeGroup();
    const one = await member();
    const call = one.call({ id: uuid(7), note: 'stays here', position: 'undecided' });
    const [document] = await one.seal(call);
    for (const keys of [leader, deputy])
      expect(await opener(keys).open({ ...document, _rev: '1-a' })).toEqual({
        kind: 'record',
        record: asRead(call),
        key: one.pair.publicKey,
      });
    const text = JSON.stringify(document);
    expect(document!._id).toBe(sealedId(one.member, uuid(7)));
    expect(readSealedId(document!._id)).toEqual({ member: one.member, id: uuid(7) });
    expect(text.length).toBeLessThan(1100);
    for (const word of ['crosscheck', 'contact', 'SB 12', '2026', call.target, one.pair.publicKey])
      expect(text).not.toContain(word);
  });

  it('has one envelope a push, another one for the next, and the same id', async () => {
    const { member } = await madeGroup();
    const one = await member();
    const [a, b] = await one.seal(one.call({ id: uuid(1) }), one.call({ id: uuid(2) }));
    const [again] = await one.seal(one.call({ id: uuid(1) }));
    expect(a!.k).toBe(b!.k);
    expect(again!.k).not.toBe(a!.k);
    expect(again!._id).toBe(a!._id);
    expect(again!.c).not.toBe(a!.c);
  });

  it('is sealed to somebody, by keys that are some, and only of its own member', async () => {
    const { readers } = await madeGroup();
    const pair = await makeKeyPair();
    await expect(createSealer(GROUP, pair, [])).rejects.toThrow(TypeError);
    await expect(createSealer(GROUP, pair, ['A'.repeat(43)])).rejects.toThrow();
    const sealer = await createSealer(GROUP, pair, readers);
    await expect(sealer.seal(groupCall())).rejects.toThrow(TypeError);
  });

  it('stays within what the rules of a hub let through, with the longest record', async () => {
    const { member } = await madeGroup();
    const one = await member();
    const keys = await Promise.all(Array.from({ length: 8 }, makeSealKeys));
    const sealer = await createSealer(
      GROUP,
      one.pair,
      keys.map((k) => k.publicKey),
    );
    const long = one.call({
      also: Array.from({ length: 10 }, (_, i) => `${'f'.repeat(60)}/${'c'.repeat(60)}${i}`),
      bills: Array.from({ length: 20 }, (_, i) => `xx/20252026/SB ${1000 + i}`),
      district: 'ñ'.repeat(100),
    });
    const document = await sealer.seal(long);
    expect(isSealedDocument(document)).toBe(true);
    expect(JSON.stringify(document).length).toBeLessThan(MOST_SEALED);
  });
});

describe('what has no effect', () => {
  it.each(['c', 'k', 'w', '_id'] as const)('a document of which %s was changed', async (field) => {
    const { member, opener } = await madeGroup();
    const one = await member();
    const [a, b] = await one.seal(one.call({ id: uuid(1) }), one.call({ id: uuid(2) }));
    const [other] = await one.seal(one.call({ id: uuid(3) }));
    const changed = { ...a!, [field]: field === '_id' || field === 'c' ? b![field] : other![field] };
    const opened = await opener().open(changed);
    expect(opened).toMatchObject({
      kind: 'refused',
      why: field === 'k' || field === 'w' ? 'hub_not_for_me' : 'hub_forged',
    });
    expect(await opener().open(a)).toMatchObject({ kind: 'record' });
  });

  it('one letter of the sealed text', async () => {
    const { member, opener } = await madeGroup();
    const one = await member();
    const [a] = await one.seal(one.call());
    for (const at of [0, 40, a!.c.length - 3]) {
      const c = a!.c.slice(0, at) + (a!.c[at] === 'A' ? 'B' : 'A') + a!.c.slice(at + 1);
      expect(await opener().open({ ...a, c })).toMatchObject({ kind: 'refused', why: 'hub_forged' });
    }
  });

  /** Seals any text with any signature, as somebody who knows the leaders' public keys can. */
  async function madeUp(line: string, id: string, key: string, signature: string, readers: string[]) {
    const { envelope, key: content } = await makeEnvelope(readers, purposeOf(GROUP));
    const bytes = new Uint8Array([...fromBase64url(signature)!, ...fromBase64url(key)!, ...utf8(line)]);
    return {
      _id: id,
      type: 'sealed',
      v: 1,
      ...envelope,
      c: await sealWith(content, bytes, aboutOf(GROUP, id)),
    };
  }

  it("a call under another member's number, signed by the forger", async () => {
    const { member, readers, opener } = await madeGroup();
    const [victim, forger] = [await member(), await member()];
    const line = recordText(victim.call());
    const id = sealedId(victim.member, uuid(1));
    const signature = await sign(forger.pair.privateKey, utf8(signedText(GROUP, line)));
    for (const key of [victim.pair.publicKey, forger.pair.publicKey])
      expect(await opener().open(await madeUp(line, id, key, signature, readers))).toMatchObject({
        why: 'hub_forged',
      });
    const own = await sign(victim.pair.privateKey, utf8(signedText(GROUP, line)));
    expect(await opener().open(await madeUp(line, id, victim.pair.publicKey, own, readers))).toMatchObject({
      kind: 'record',
    });
  });

  it('a call replayed from another group, or under another id', async () => {
    const { member, readers, opener } = await madeGroup();
    const one = await member();
    const line = recordText(one.call());
    const id = sealedId(one.member, uuid(1));
    const elsewhere = await sign(one.pair.privateKey, utf8(signedText('river', line)));
    expect(await opener().open(await madeUp(line, id, one.pair.publicKey, elsewhere, readers))).toMatchObject(
      { why: 'hub_forged' },
    );
    const here = await sign(one.pair.privateKey, utf8(signedText(GROUP, line)));
    const other = sealedId(one.member, uuid(2));
    expect(await opener().open(await madeUp(line, other, one.pair.publicKey, here, readers))).toMatchObject({
      why: 'hub_forged',
    });
  });

  it('a document of another group, or sealed to others', async () => {
    const { member, opener } = await madeGroup();
    const strangers = await madeGroup();
    const one = await member();
    const [document] = await one.seal(one.call());
    expect(await strangers.opener().open(document)).toMatchObject({ why: 'hub_not_for_me' });
    expect(await opener(undefined, 'river').open(document)).toMatchObject({ why: 'hub_not_for_me' });
  });

  it.each([
    [null],
    [42],
    [{}],
    [{ _id: 'x~a~b', type: 'sealed' }],
    [{ _id: '_design/x', views: {} }],
    [[]],
    [JSON.parse('{"__proto__":{"type":"sealed"},"_id":"x"}')],
  ])('an alien thing: %j', async (thing) => {
    const { opener } = await madeGroup();
    expect(await opener().open(thing)).toMatchObject({ kind: 'refused', why: 'hub_alien' });
  });

  it('a sealed call with a field more', async () => {
    const { member, opener } = await madeGroup();
    const one = await member();
    const [document] = await one.seal(one.call());
    expect(await opener().open({ ...document, more: 1 })).toMatchObject({ why: 'hub_alien' });
  });
});

describe('a stub', () => {
  it('of a leader erases; of anybody else, of another group, or moved to another call it does not', async () => {
    const { author, opener, member } = await madeGroup();
    const one = await member();
    const stub = await makeErased(GROUP, one.member, uuid(1), author);
    const open = opener();
    expect(await open.open({ ...stub, _rev: '2-b' })).toEqual({
      kind: 'erased',
      member: one.member,
      id: uuid(1),
    });
    for (const wrong of [
      await makeErased(GROUP, one.member, uuid(1), one.pair),
      await makeErased('river', one.member, uuid(1), author),
      { ...stub, _id: sealedId(one.member, uuid(2)) },
    ])
      expect(await open.open(wrong)).toMatchObject({ kind: 'refused', why: 'hub_forged' });
    const nobody = createOpener(GROUP, await makeSealKeys(), []);
    expect(await nobody.open(stub)).toMatchObject({ kind: 'refused' });
  });
});

it('ids come back as they were, and nothing else is one', () => {
  const member = toBase64url(new Uint8Array(16).fill(200));
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      expect(readSealedId(sealedId(member, id))).toEqual({ member, id });
    }),
  );
  expect(readSealedId(`${sealedId(member, uuid(1))}x`)).toBeNull();
});

it('nobody else may see what kind of record it is by its key', async () => {
  const { member } = await madeGroup();
  const one = await member();
  const undo: GroupRecord = {
    ...{ kind: 'undo', id: uuid(2), group: GROUP, member: one.member, day: '2026-11-22' },
    ...{ campaign: 'neighbors/crosscheck', undoes: uuid(1) },
  };
  const [document] = await one.seal(undo);
  expect(Object.keys(document!)).toEqual(['_id', 'type', 'v', 'k', 'w', 'c']);
});
