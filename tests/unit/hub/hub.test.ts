import { describe, expect, it } from 'vitest';
import { resolveBranches } from '../../../utils/hub/branches';
import { makeErased } from '../../../utils/hub/erase';
import { makeGroupTally, newerTally, readGroupTally, tallyId } from '../../../utils/hub/group-tally';
import { hasJoin, joinLink, readJoin, type HubInvite } from '../../../utils/hub/invite';
import { sendAt, tryAgainAt } from '../../../utils/hub/pace';
import { createPacketAdapter } from '../../../utils/hub/packet-adapter';
import { packetsOf } from '../../../utils/hub/packets-of';
import { FROM_THE_START } from '../../../utils/hub/ports';
import { emptyState, mergePackets, standingIn } from '../../../utils/packet/merge';
import { makeKeyPair } from '../../../utils/sign/ed25519';
import { tallyOf } from '../../../utils/tally/tally';
import { IFE, ROSA, uuid } from '../make';
import { groupCall } from '../packet/make';
import { GROUP, madeGroup } from './make';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('branches of one document', () => {
  it('the signed one counts, whichever the hub shows, and the other is told', async () => {
    const { member, opener } = await madeGroup();
    const one = await member();
    const [mine] = await one.seal(one.call());
    const [foreign] = await (await member()).seal((await member()).call()).catch(() => [undefined]);
    const other = { ...mine, c: `${mine!.c.slice(0, -4)}AAAA`, _rev: '1-z' };
    const branches: Record<string, unknown> = { '1-a': { ...mine, _rev: '1-a' }, '1-z': other };
    for (const [shown, hidden] of [
      ['1-a', '1-z'],
      ['1-z', '1-a'],
    ] as const) {
      const { counts, others } = await resolveBranches(
        opener(),
        { doc: branches[shown], revs: [shown, hidden] },
        async (_, rev) => branches[rev],
      );
      expect(counts).toMatchObject({ kind: 'record', record: { member: one.member } });
      expect(others).toEqual(['hub_forged']);
    }
    expect(foreign).toBeUndefined();
  });

  it('a stub stays above every branch of the call, also above a new one that is signed', async () => {
    const { member, opener, author } = await madeGroup();
    const one = await member();
    const [again] = await one.seal(one.call());
    const stub = { ...(await makeErased(GROUP, one.member, uuid(1), author)), _rev: '2-b' };
    for (const doc of [stub, { ...again, _rev: '1-z' }]) {
      const { counts, others } = await resolveBranches(
        opener(),
        { doc, revs: ['2-b', '1-z'] },
        async (_, rev) => (rev === '2-b' ? stub : { ...again, _rev: '1-z' }),
      );
      expect(counts).toMatchObject({ kind: 'erased', id: uuid(1) });
      expect(others).toEqual(['hub_second_branch']);
    }
  });

  it('none counts where none is signed, nor where the hub will not show them', async () => {
    const { opener } = await madeGroup();
    const { counts, others } = await resolveBranches(
      opener(),
      { doc: { _id: 'x', _rev: '1-a' }, revs: ['1-a', '1-b'] },
      async () => null,
    );
    expect(counts).toBeNull();
    expect(others).toEqual(['hub_alien', 'hub_alien']);
  });
});

describe("a group's tally", () => {
  const sheet = () =>
    tallyOf([
      groupCall({ id: uuid(1), position: 'yes' }),
      groupCall({ id: uuid(2), outcome: 'voicemail' }),
      groupCall({
        id: uuid(3),
        target: IFE,
        chamber: 'upper',
        district: '10',
        outcome: 'unavailable',
        reason: 'busy',
      }),
    ]).campaigns.get('neighbors/crosscheck')!;
  const at = '2026-11-22T10:00:00.000Z';

  it('holds counts by person, signed, and is read back as it was from a hub', async () => {
    const pair = await makeKeyPair();
    const tally = await makeGroupTally(GROUP, sheet(), 2, at, pair);
    expect(tally._id).toBe(tallyId(GROUP, 'neighbors/crosscheck'));
    expect(tally.rows).toEqual([
      [ROSA, 'xx', 'lower', '20', 1, 1, 0, 0, 1, 0, 0, 0, 0, 0],
      [IFE, 'xx', 'upper', '10', 0, 0, 1, 0, 0, 0, 0, 0, 0, 0],
    ]);
    expect(await readGroupTally({ ...tally, _rev: '3-x' }, () => pair.publicKey)).toEqual({
      ok: true,
      value: tally,
    });
  });

  it('counts for nothing when changed, unsigned, of an unknown group, or of another key', async () => {
    const [pair, thief] = [await makeKeyPair(), await makeKeyPair()];
    const tally = await makeGroupTally(GROUP, sheet(), 2, at, pair);
    const code = async (value: unknown, key: string | undefined = pair.publicKey) => {
      const read = await readGroupTally(value, () => key);
      return read.ok ? 'ok' : read.problems[0]!.code;
    };
    const rows = tally.rows.map((row) => [...row]);
    rows[0]![4] = 999;
    expect(await code({ ...tally, rows })).toBe('group_tally_forged');
    expect(await code(tally, thief.publicKey)).toBe('group_tally_forged');
    expect(await code(await makeGroupTally(GROUP, sheet(), 2, at, thief))).toBe('group_tally_forged');
    const unknown = await readGroupTally(tally, () => undefined);
    expect(unknown).toMatchObject({ problems: [{ code: 'group_tally_unknown_group' }] });
    for (const wrong of [
      { ...tally, _id: tallyId('river', 'neighbors/crosscheck') },
      { ...tally, rows: [['x']] },
      { ...tally, rows: [...tally.rows, tally.rows[0]] },
      { ...tally, rows: [[...tally.rows[0]!.slice(0, 4), 1e9, ...tally.rows[0]!.slice(5)]] },
      { ...tally, members: -1 },
      { ...tally, more: true },
      { ...tally, asOf: 'yesterday' },
      null,
      'tally',
    ])
      expect(await code(wrong)).toBe('group_tally_invalid');
  });

  it('of two the later counts, and of one instant always the same', async () => {
    const pair = await makeKeyPair();
    const early = await makeGroupTally(GROUP, sheet(), 1, '2026-11-21T10:00:00Z', pair);
    const late = await makeGroupTally(GROUP, sheet(), 2, at, pair);
    const twin = await makeGroupTally(GROUP, sheet(), 3, at, pair);
    expect(newerTally(early, late)).toBe(late);
    expect(newerTally(late, early)).toBe(late);
    expect(newerTally(late, twin)).toBe(newerTally(twin, late));
  });
});

describe('the link to join', () => {
  const invite = async (): Promise<HubInvite> => ({
    ...{ hub: 'https://hub.example/', db: 'g-neighbors', camp: 'camp', token: 'Bearer aa.bb.cc' },
    ...{ group: GROUP, name: 'Neighbors', readers: (await madeGroup()).readers },
  });

  it('comes back as it was from any text that has it', async () => {
    const given = await invite();
    const link = joinLink(given, 'https://neighbors.example/join#old');
    expect(link.length).toBeLessThan(700);
    expect(hasJoin(link)).toBe(true);
    expect(readJoin(`Here it is: ${link} see you`)).toEqual({ ok: true, value: given });
  });

  it.each([
    ['without TLS', { hub: 'http://hub.example/' }, 'join_not_https'],
    ['with a password in the address', { hub: 'https://a:b@hub.example/' }, 'join_not_https'],
    ['to a script', { hub: 'javascript:alert(1)' }, 'join_not_https'],
    ['to nobody', { readers: [] }, 'join_broken'],
    ['with a key that is none', { readers: ['short'] }, 'join_broken'],
    ['with a path for a database', { db: '../_users' }, 'join_broken'],
    ['with a header smuggled in', { token: 'Bearer a.b.c\r\nX: y' }, 'join_broken'],
    ['without a group', { group: '' }, 'join_broken'],
  ])('is refused %s', async (_, wrong, code) => {
    const link = joinLink({ ...(await invite()), ...wrong } as HubInvite, 'https://neighbors.example/');
    expect(readJoin(link)).toMatchObject({ ok: false, problems: [{ code }] });
  });

  it('is refused cut short', async () => {
    const link = joinLink(await invite(), 'https://neighbors.example/');
    expect(readJoin(link.slice(0, -9))).toMatchObject({ problems: [{ code: 'join_broken' }] });
    expect(readJoin('hello')).toMatchObject({ problems: [{ code: 'join_broken' }] });
  });
});

describe('the pace', () => {
  const now = new Date('2026-11-22T10:00:00Z');
  const minutes = (at: string) => (Date.parse(at) - now.getTime()) / 60_000;

  it('sends within half an hour, by chance', () => {
    expect(minutes(sendAt(now, 0))).toBe(0);
    expect(minutes(sendAt(now, 0.5))).toBe(15);
    expect(minutes(sendAt(now, 0.9999))).toBeLessThan(30);
  });

  it('waits longer with each failure, up to six hours, and as long as it is asked to', () => {
    const waits = [1, 2, 3, 4, 8, 30].map((failed) => minutes(tryAgainAt(now, failed, 0.5)));
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits[0]).toBeLessThan(1.01);
    expect(waits.at(-1)).toBe(270);
    expect(minutes(tryAgainAt(now, 1, 0, 600))).toBe(10);
    expect(minutes(tryAgainAt(now, 500, 0.99))).toBeLessThanOrEqual(360);
  });
});

describe('files beside a hub', () => {
  it('carry the same call under the same id: both ways together count it once', async () => {
    const { member, opener } = await madeGroup();
    const [one, two] = [await member(), await member()];
    const calls = [1, 2, 3].map((n) => one.call({ id: uuid(n) }));
    const handed: string[] = [];
    const way = (pair = one.pair, files: { name: string; bytes: Uint8Array<ArrayBuffer> }[] = []) =>
      createPacketAdapter({
        ...{ group: GROUP, pair, today: '2026-11-23', files, keyOf: () => undefined },
        hand: async (_, text) => Boolean(handed.push(text)),
      });
    expect(await way().push(calls)).toEqual({ acknowledged: calls.map((c) => c.id), refused: [] });

    const byHub = await Promise.all((await one.seal(...calls)).map((document) => opener().open(document)));
    const hub = packetsOf(
      GROUP,
      '2026-11-23',
      byHub.flatMap((o) => (o.kind === 'record' ? [o] : [])),
    );
    const files = [
      { name: 'a', bytes: bytes(handed[0]!) },
      { name: 'b', bytes: bytes('{"rotunda_tally":9}') },
    ];
    const read = await way(two.pair, files).pull(FROM_THE_START);
    if (!read.ok) throw new Error('no pull');
    expect(read.value.refused).toEqual([{ id: 'b', problem: { code: 'packet_version', detail: '9' } }]);
    expect(await way(two.pair, files).pull(read.value.since)).toMatchObject({ value: { packets: [] } });

    for (const order of [
      [hub, read.value.packets],
      [read.value.packets, hub, hub],
    ]) {
      const state = emptyState();
      const reports = order.map((packets) => mergePackets(state, packets));
      expect(reports.map((r) => r.added)).toEqual([3, ...reports.slice(1).map(() => 0)]);
      expect(reports.every((r) => r.changed === 0 && r.refused.length === 0)).toBe(true);
      expect(standingIn(state)).toHaveLength(3);
    }
  });

  it('acknowledge nothing that nobody handed on', async () => {
    const { member } = await madeGroup();
    const one = await member();
    const adapter = createPacketAdapter({
      ...{ group: GROUP, pair: one.pair, today: '2026-11-23', files: [], keyOf: () => undefined },
      hand: async () => false,
    });
    expect(await adapter.push([one.call()])).toEqual({
      acknowledged: [],
      refused: [],
      trouble: { problem: { code: 'not_saved' } },
    });
  });
});
