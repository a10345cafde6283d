/** Erasing leaves nothing of what was named, and all of what counts for something else. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { PagePorts } from '../../../utils/app/ports';
import { createDataStore } from '../../../utils/db/data-store';
import { createGroupStore } from '../../../utils/db/group-store';
import { withDatabase } from '../../../utils/db/open';
import type { Db } from '../../../utils/db/schema';
import { createWriteStore } from '../../../utils/db/write-store';
import { toldOf } from '../../../utils/erase/scope';
import { call, campaign, feed, followFeed, numberFlag, place, readyPorts, ROSA, uuid } from '../make';
import { groupCall, groupFlag } from '../packet/make';

const K = 'neighbors/crosscheck';
const L = 'river/mill';
const MADE = '2026-11-24T12:00:00.000Z';
const A = 'a'.repeat(22);
const CAMPAIGN = { kind: 'campaign', campaign: K } as const;
const GROUP = { kind: 'group', group: 'neighbors', authored: false } as const;

/** How a leader counts a campaign's votes, past the form in which they write it. */
async function putPlan(db: Db, campaign: string): Promise<void> {
  const tx = db.transaction('votePlans', 'readwrite');
  void tx.store.put({ campaign } as never);
  await tx.done;
}

let p: PagePorts;
const changes: string[] = [];
const data = createDataStore((what) => changes.push(what));
const groups = createGroupStore(() => undefined);
const everything = () =>
  withDatabase(async (db) =>
    Object.fromEntries(await Promise.all([...db.objectStoreNames].map(async (n) => [n, await db.getAll(n)]))),
  ) as Promise<Record<string, Record<string, unknown>[]>>;
const recordsIn = (heaps: Record<string, unknown>[] | undefined) =>
  (heaps ?? []).flatMap((heap) => heap['records'] as unknown[]);
const idsOf = (rows: Record<string, unknown>[] | undefined) => (rows ?? []).map((r) => r['id']);
const undoOf = (id: number, undoes: number, of = K) =>
  ({ kind: 'undo', id: uuid(id), at: MADE, campaign: of, target: ROSA, undoes: uuid(undoes) }) as const;

beforeEach(async () => {
  p = await readyPorts({}, feed({ number_flags: [numberFlag()] }));
  changes.length = 0;
  await followFeed(
    p,
    { kind: 'file', name: 'river.json' },
    feed({ id: 'river', campaigns: [campaign({ id: 'mill' })], number_flags: [numberFlag()] }),
  );
  const dead = { outcome: 'unavailable', reason: 'disconnected', number: '+12175550142' } as const;
  // For the one only, corrected; for both, the one's own first and the other's own first; for both and taken back.
  await p.store.record(call({ id: uuid(1), ...dead }));
  await p.store.record(call({ id: uuid(2), replaces: uuid(1), corrected: MADE }));
  await p.store.record(call({ id: uuid(3), also: [L] }));
  await p.store.record(call({ id: uuid(4), campaign: L, also: [K] }));
  await p.store.record(call({ id: uuid(5), also: [L] }));
  await p.store.record(undoOf(6, 5));
  await p.store.record(call({ id: uuid(7), campaign: L }));
  await p.store.record(call({ id: uuid(8), test: true }));
  await p.store.record(call({ id: uuid(10), campaign: L, also: [K] }));
  await p.store.record(undoOf(11, 10, L));
  await p.store.leaveOut(K, true);
  await p.store.leaveOut('river', true);
  await p.store.tell([`ended:${K}`, `shown:eve:${K}:${MADE}`, `ended:${L}`, 'shown:weekly:2026-11-23'], MADE);
  const theirs = (n: number, over: object = {}) =>
    groupCall({ id: uuid(n), member: A, campaign: K, ...over });
  const head = { made: '2026-11-23', member: A, key: 'k' };
  await groups.merge([
    {
      ...{ ...head, group: 'neighbors' },
      records: [
        theirs(21),
        theirs(23, { also: [L] }),
        {
          ...{ kind: 'undo', id: uuid(20), group: 'neighbors', member: A },
          day: '2026-11-23',
          campaign: K,
          undoes: uuid(23),
        },
        theirs(24, { campaign: L }),
        groupFlag({ id: uuid(27), member: A }),
        {
          ...{ kind: 'undo', id: uuid(28), group: 'neighbors', member: A },
          ...{ day: '2026-11-23', campaign: '', undoes: uuid(27) },
        },
      ],
    },
    {
      ...{ ...head, group: 'river' },
      records: [theirs(25, { group: 'river' }), theirs(26, { group: 'river', campaign: L })],
    },
  ]);
  const note = { legislator: ROSA, position: 'no', date: '2026-11-23', at: MADE } as const;
  for (const [n, of] of [
    [31, K],
    [32, L],
  ] as const)
    await groups.saveEvidence({ ...note, id: uuid(n), campaign: of, url: 'https://example.org/vote' });
  for (const of of [K, L]) await withDatabase((db) => putPlan(db, of));
  const writing = createWriteStore();
  await writing.saveKey({ publicKey: 'k'.repeat(43), privateKey: 's'.repeat(64), made: MADE });
  await writing.saveKey({ publicKey: 'l'.repeat(43), privateKey: 's'.repeat(64), made: MADE });
  const draft = (id: string, of: string, key: string) =>
    writing.saveDraft({ id, address: '', key: key.repeat(43), edited: MADE, feed: feed({ id: of }) });
  await draft('one', 'neighbors', 'k');
  await draft('two', 'neighbors', 'l');
  await draft('three', 'elsewhere', 'l');
});

describe('a campaign', () => {
  it('is nowhere in the database afterwards', async () => {
    const before = await everything();
    await data.erase(CAMPAIGN);
    const after = await everything();
    // What its author writes here is a group's matter.
    for (const [name, rows] of Object.entries(after)) {
      if (name === 'drafts') expect(rows).toEqual(before['drafts']);
      else expect(JSON.stringify(rows), name).not.toContain(K);
    }
    expect(idsOf(after['flags'])).toEqual([]);
    expect(after['feeds']).toMatchObject([
      { id: 'neighbors', campaigns: 0 },
      { id: 'river', campaigns: 1 },
    ]);
    expect(after['told']?.map((t) => t['what'])).toEqual([`ended:${L}`, 'shown:weekly:2026-11-23']);
    expect(changes).toEqual(['all']);
  });

  it('leaves a call that counts for another campaign to that one alone, taken back where it was', async () => {
    const count = async () => {
      const all: string[] = [];
      await p.store.eachStandingCall((c) =>
        all.push(`${c.id.slice(-1)} ${[c.campaign, ...(c.also ?? [])].join()}`),
      );
      return all;
    };
    expect(await count()).toEqual([`2 ${K}`, `3 ${K},${L}`, `4 ${L},${K}`, `7 ${L}`]);
    await data.erase(CAMPAIGN);
    expect(await count()).toEqual([`3 ${L}`, `4 ${L}`, `7 ${L}`]);
    const { records, latest } = await everything();
    expect(idsOf(records)).toEqual([3, 4, 5, 6, 7, 10, 11].map((n) => uuid(n)));
    expect(records?.every((r) => r['alsoAbout'] === undefined)).toBe(true);
    // What is found by campaign and person is what it was.
    expect((await p.store.recordsAbout(L, ROSA)).map((r) => r.id).sort()).toEqual(idsOf(records));
    expect(latest?.map((l) => l['campaign'])).toEqual([L]);
  });

  it('leaves members’ calls that count for another one as well, and counts their days anew', async () => {
    await data.erase(CAMPAIGN);
    const standing: string[] = [];
    await groups.eachGroupCall((c) => standing.push(`${Number(c.id.slice(-4))} ${c.campaign}`));
    expect(standing).toEqual([`24 ${L}`, `26 ${L}`]);
    const { groupCalls, members } = await everything();
    // A number that did not work is of no campaign, nor is that its mark was taken back.
    expect(recordsIn(groupCalls)).toHaveLength(6);
    expect(members?.map((m) => Object.values(m['days'] as object))).toEqual(
      [[2, 3], [1]].map((d) => expect.arrayContaining(d)),
    );
  });
});

describe('a group', () => {
  it('is nowhere afterwards but in what was written for it', async () => {
    await data.erase(GROUP);
    const after = await everything();
    for (const [name, rows] of Object.entries(after))
      if (name !== 'drafts') expect(JSON.stringify(rows), name).not.toContain('neighbors');
    expect(after['feeds']).toMatchObject([{ id: 'river' }]);
    expect(after['pooled']).toMatchObject([{ listedIn: 'river' }]);
    expect(after['members']).toMatchObject([{ group: 'river' }]);
    expect(after['drafts']).toHaveLength(3);
    expect(after['keys']).toHaveLength(2);
    expect(idsOf(after['records'])).toEqual([3, 4, 5, 6, 7, 10, 11].map((n) => uuid(n)));
    expect(after['leftOut']).toEqual([{ what: 'river' }]);
  });

  it('is gone with what was written for it, where that is wanted; a key that signs another feed stays', async () => {
    await data.erase({ ...GROUP, authored: true });
    const after = await everything();
    expect(JSON.stringify(after)).not.toContain('neighbors');
    expect(after['drafts']?.map((d) => d['id'])).toEqual(['three']);
    expect(after['keys']?.map((k) => k['publicKey'])).toEqual(['l'.repeat(43)]);
  });
});

it.each([CAMPAIGN, { ...GROUP, authored: true }])('what is counted for %o is what goes', async (scope) => {
  const before = await everything();
  const told = await data.countErase(scope);
  expect(await everything()).toEqual(before);
  expect(await data.erase(scope)).toEqual(told);
  const after = await everything();
  const less = (name: string) => (before[name]?.length ?? 0) - (after[name]?.length ?? 0);
  const lessRecords = recordsIn(before['groupCalls']).length - recordsIn(after['groupCalls']).length;
  expect(told).toMatchObject({
    calls: 1,
    practice: 1,
    moved: 2,
    sources: less('evidence'),
    drafts: less('drafts'),
  });
  expect(told.groupCalls).toBe(lessRecords);
  expect([told.members, told.keys, told.campaigns, told.feeds, told.votePlans]).toEqual(
    ['members', 'keys', 'campaigns', 'feeds', 'votePlans'].map(less),
  );
  expect(await data.countErase(scope)).toMatchObject({ calls: 0, practice: 0, groupCalls: 0, campaigns: 0 });
});

it('offers whatever anything is about, followed or not', async () => {
  await p.store.record(call({ id: uuid(9), campaign: 'old/one', also: ['old/two'] }));
  await p.store.removeFeed('river');
  const { campaigns, groups: offered } = await data.erasable();
  expect(campaigns).toEqual([K, 'old/one', 'old/two', L]);
  expect(offered).toEqual(['elsewhere', 'neighbors', 'old', 'river']);
});

it('everything leaves no row in any store', async () => {
  await p.store.savePlace(place({ id: uuid(70) }));
  await data.eraseEverything();
  expect(Object.values(await everything()).flat()).toEqual([]);
});

it('tells of what was told which campaign it was about', () => {
  const isGone = (key: string) => key === 'a/b';
  expect(
    ['ended:a/b', 'shown:call_back:a/b:ocd-person/1:2026-11-01', 'shown:morning:a/b:x'].map((w) =>
      toldOf(w, isGone),
    ),
  ).toEqual([true, true, true]);
  expect(
    ['ended:a/bc', 'shown:weekly:2026-11-01', 'a/b', 'ended:c/d:a/b'].map((w) => toldOf(w, isGone)),
  ).toEqual([false, false, false, false]);
});
