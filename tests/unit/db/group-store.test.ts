import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createGroupStore } from '../../../utils/db/group-store';
import { migrate, VERSION } from '../../../utils/db/migrations';
import { closeDatabase, withDatabase } from '../../../utils/db/open';
import { createPageStore } from '../../../utils/db/page-store';
import type { RotundaDb } from '../../../utils/db/schema';
import type { CitedSource } from '../../../utils/model/cited-source';
import { emptyState, loadsIn, mergePackets, standingFlagsIn, standingIn } from '../../../utils/packet/merge';
import { flagIdOf } from '../../../utils/packet/choose-flags';
import type { Packet } from '../../../utils/packet/packet';
import type { GroupCall, GroupFlag, GroupRecord } from '../../../utils/packet/record';
import { call, ROSA, uuid } from '../make';
import { anyPacket, groupCall, groupFlag, spread } from '../packet/make';

const fresh = async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
};
beforeEach(fresh);

const store = createGroupStore(() => undefined);
const A = 'a'.repeat(22);
const packet = (records: GroupRecord[], over: Partial<Packet> = {}): Packet => ({
  ...{ group: 'neighbors', made: '2026-11-23', member: A, key: `key of ${A}`, records },
  ...over,
});
const calls = async (group?: string) => {
  const all: GroupCall[] = [];
  await store.eachGroupCall((c) => all.push(c), group);
  return all;
};
const flags = async (group?: string) => {
  const all: GroupFlag[] = [];
  await store.eachGroupFlag((f) => all.push(f), group);
  return all;
};
const ours = (n: number, over: Partial<GroupCall> = {}) => groupCall({ member: A, id: uuid(n), ...over });
const source: CitedSource = {
  ...{ id: uuid(7), campaign: 'neighbors/crosscheck', legislator: ROSA, position: 'no', date: '2026-11-23' },
  ...{ url: 'https://example.org/vote', at: '2026-11-23T12:00:00Z' },
};

it('is there after a database of the version before, whose calls stay', async () => {
  const old = await openDB<RotundaDb>('rotunda', VERSION - 1, {
    upgrade: (db, from, _to, tx) => migrate(db, from, tx, VERSION - 1),
  });
  await old.put('records', call());
  old.close();
  expect(await calls()).toEqual([]);
  expect(await createPageStore(() => undefined).recordById(call().id)).toBeDefined();
});

it('holds what the pure merge says, in whatever pieces packets come', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyPacket, { maxLength: 6 }),
      fc.integer({ min: 0, max: 6 }),
      async (packets, cut) => {
        await fresh();
        const state = emptyState();
        const said = [packets.slice(0, cut), packets.slice(cut), packets].map((some) =>
          mergePackets(state, some),
        );
        expect(await store.merge(packets.slice(0, cut))).toEqual(said[0]);
        expect(await store.merge(packets.slice(cut))).toEqual(said[1]);
        expect(await store.merge(packets)).toEqual(said[2]);
        expect(await calls()).toEqual(standingIn(state));
        expect(await flags()).toEqual(standingFlagsIn(state));
        const days = (all: { member: string; days: Record<string, number> }[]) =>
          all.map((m) => [m.member, m.days] as const).sort(([a], [b]) => (a < b ? -1 : 1));
        expect(days(await store.members())).toEqual(days(loadsIn(state)));
      },
    ),
    { numRuns: 40 },
  );
});

describe('the calls of a group', () => {
  it('are walked over many heaps, and found again where few are asked for', async () => {
    const one = (n: number) => ours(n, { id: spread(n) });
    const many = Array.from({ length: 4500 }, (_, i) => one(i));
    expect(await store.merge([packet(many)])).toMatchObject({ added: 4500 });
    expect(await calls()).toHaveLength(4500);
    // A row for each first digit, not for each call; and of many members only those that are asked for are read.
    expect(await withDatabase((db) => db.count('groupCalls'))).toBe(16);
    const crowd = Array.from({ length: 30 }, (_, i) => String.fromCharCode(65 + i).repeat(22));
    await store.merge(
      crowd.map((m) => packet([groupCall({ member: m, id: spread(9000) })], { member: m, key: m })),
    );
    expect(await store.merge([packet([one(4000), one(5000)])])).toMatchObject({ added: 1, known: 1 });
    expect((await calls()).map((c) => c.id)).toEqual([...(await calls()).map((c) => c.id)].sort());
    expect((await store.members()).find((m) => m.member === A)?.days).toEqual({ '2026-11-22': 4501 });
  });

  it('are kept out while their member is held, and come back after', async () => {
    await store.merge([packet([ours(1)])]);
    await store.holdMember('neighbors', A, true);
    expect(await calls()).toEqual([]);
    await store.merge([packet([ours(2)])]);
    expect((await store.members('neighbors')).map((m) => m.held)).toEqual([true]);
    await store.holdMember('neighbors', A, false);
    expect(await calls()).toHaveLength(2);
    await store.holdMember('neighbors', 'nobody', true);
    expect(await store.members('river')).toEqual([]);
  });

  it('are apart from numbers that did not work, which are kept out with their member too', async () => {
    await store.merge([packet([ours(1), groupFlag({ member: A })])]);
    expect([(await calls()).length, (await flags()).length]).toEqual([1, 1]);
    expect(await flags('river')).toEqual([]);
    await store.holdMember('neighbors', A, true);
    expect(await flags()).toEqual([]);
    await store.holdMember('neighbors', A, false);
    // Erased with the call that found it out, and for good.
    const found = flagIdOf(uuid(2));
    const dead = ours(2, { outcome: 'unavailable', reason: 'disconnected' });
    await store.merge([packet([dead, groupFlag({ member: A, id: found })])]);
    const forms = await store.callForms(A, uuid(2));
    expect(forms.sort()).toEqual([uuid(2), found].sort());
    await store.eraseCalls(
      'neighbors',
      forms.map((id) => ({ member: A, id })),
    );
    expect(await store.merge([packet([dead, groupFlag({ member: A, id: found })])])).toMatchObject({
      erased: 2,
    });
    expect((await flags()).map((f) => f.id)).toEqual([groupFlag().id]);
  });

  it('refuse another key under a number, and keep the rest of the heap', async () => {
    await store.merge([packet([ours(1)])]);
    const report = await store.merge([
      packet([ours(2)], { key: 'of Eve' }),
      packet([groupCall({ member: 'b'.repeat(22), id: uuid(3) })], { member: 'b'.repeat(22), key: 'b' }),
    ]);
    expect(report).toMatchObject({ added: 1, refused: [{ problem: { code: 'packet_other_key' } }] });
    expect((await calls()).map((c) => c.id)).toEqual([uuid(1), uuid(3)]);
  });
});

describe('notes of sources', () => {
  const rows = () =>
    withDatabase(async (db) => ({
      calls: await db.getAllKeys('groupCalls'),
      members: await db.getAll('members'),
      evidence: await db.getAllKeys('evidence'),
    }));
  beforeEach(async () => {
    await store.merge([
      packet([ours(1), ours(2, { campaign: 'river/b' })]),
      packet([ours(3, { group: 'river' })], { group: 'river' }),
    ]);
    await store.saveEvidence(source);
  });

  it('are removed one by one', async () => {
    await store.saveEvidence({ ...source, id: uuid(8) });
    await store.removeEvidence(uuid(7));
    expect((await rows()).evidence).toEqual([uuid(8)]);
  });
});
