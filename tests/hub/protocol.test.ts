import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAdmin } from '../../scripts/hub/admin';
import { makeHubKey, mintToken } from '../../scripts/hub/jwt';
import { organiserRole } from '../../utils/hub/couch/databases';
import { sealedId } from '../../utils/hub/documents';
import { makeErased } from '../../utils/hub/erase';
import { makeGroupTally } from '../../utils/hub/group-tally';
import { flagIdOf } from '../../utils/packet/choose-flags';
import { emptyState, mergePackets, standingFlagsIn, standingIn } from '../../utils/packet/merge';
import { poolOf } from '../../utils/packet/number-pool';
import { packetText, readText } from '../../utils/packet/packet';
import type { GroupRecord } from '../../utils/packet/record';
import { tallyOf } from '../../utils/tally/tally';
import { groupFlag } from '../unit/packet/make';
import { madeCoalition, openHub, pullAll, type Hub } from './hub';

let hub: Hub;
let made: Awaited<ReturnType<typeof madeCoalition>>;
beforeAll(async () => {
  hub = await openHub();
  made = await madeCoalition(hub);
});
afterAll(async () => {
  await made.erase();
  await hub.close();
});

const ids = (records: GroupRecord[]) => records.map((r) => r.id).sort();
/** Somebody with this invite, who writes what no Rotunda writes. */
const stranger = (token: string) => createAdmin(hub.url, token);
/** A fresh coalition for what leaves traces. */
const fresh = async () => {
  const own = await madeCoalition(hub);
  return { ...own, group: own.groups[0] };
};

describe('members and leaders', () => {
  it('each call arrives once, however often it is sent, and only what is new is read', async () => {
    const { group, erase } = await fresh();
    const [one, two] = [await group.member(), await group.member()];
    const calls = Array.from({ length: 230 }, () => one.call());
    expect(await one.adapter.push(calls)).toEqual({ acknowledged: calls.map((c) => c.id), refused: [] });
    const first = await pullAll(group.leader);
    expect(first.ids).toEqual(ids(calls));
    expect(first.codes).toEqual([]);
    const later = [two.call(), two.call({ outcome: 'voicemail' })];
    const undo: GroupRecord = {
      ...{ kind: 'undo', id: crypto.randomUUID(), group: group.group, member: one.member },
      ...{ day: '2026-11-23', campaign: calls[0]!.campaign, undoes: calls[0]!.id },
    };
    expect((await two.adapter.push(later)).acknowledged).toHaveLength(2);
    expect((await one.adapter.push([...calls, undo])).acknowledged).toHaveLength(231);
    const second = await pullAll(group.leader, first.since);
    expect(second.ids).toEqual(ids([...later, undo]));
    expect((await pullAll(group.leader, second.since)).ids).toEqual([]);
    const state = emptyState();
    mergePackets(state, [...first.packets, ...second.packets, ...first.packets]);
    expect(standingIn(state)).toHaveLength(231);
    expect((await pullAll(group.deputy)).ids).toEqual(ids([...calls, ...later, undo]));
    await erase();
  });

  it('a number that did not work goes over the hub as it goes by a file, counts as no call, and is taken back', async () => {
    const { group, erase } = await fresh();
    const members = await Promise.all([1, 2, 3].map(() => group.member()));
    const flags = members.map(({ member }) =>
      groupFlag({ id: flagIdOf(crypto.randomUUID()), group: group.group, member, reason: 'mailbox_full' }),
    );
    for (const [i, { adapter, call }] of members.entries())
      expect(await adapter.push([call(), flags[i]!])).toMatchObject({ refused: [] });
    // Once more, as after an answer that got lost.
    expect((await members[0]!.adapter.push([flags[0]!])).acknowledged).toEqual([flags[0]!.id]);
    const pulled = await pullAll(group.leader);
    expect(pulled.codes).toEqual([]);
    const state = emptyState();
    mergePackets(state, pulled.packets);
    expect(standingIn(state)).toHaveLength(3);
    expect(ids(standingFlagsIn(state))).toEqual(ids(flags));
    const byFile = await packetText(group.group, '2026-11-22', [flags[0]!], members[0]!.pair);
    const read = byFile.ok ? await readText(byFile.value) : byFile;
    expect(read.ok && mergePackets(state, [read.value])).toMatchObject({ added: 0, known: 1 });
    expect(poolOf(standingFlagsIn(state), '2026-11-22')).toMatchObject([{ count: 3, day: '2026-11-22' }]);
    const undo: GroupRecord = {
      ...{ kind: 'undo', id: crypto.randomUUID(), group: group.group, member: members[2]!.member },
      ...{ day: '2026-11-22', campaign: '', undoes: flags[2]!.id },
    };
    await members[2]!.adapter.push([undo]);
    mergePackets(state, (await pullAll(group.leader, pulled.since)).packets);
    expect(poolOf(standingFlagsIn(state), '2026-11-22')).toEqual([]);
    await erase();
  });

  it('an invite is for one group, ends some day, and is signed by the operator', async () => {
    const [group, other] = made.groups;
    const one = await group.member();
    const exp = Math.floor(Date.now() / 1000) + 3600;
    for (const token of [
      hub.token('x', `w:${other.group}`),
      hub.token('x', `w:${group.group}`, -60),
      `Bearer ${mintToken(makeHubKey().privateKey, 'hub1', { sub: 'x', roles: [`w:${group.group}`], exp })}`,
      'Bearer a.b.c',
      'Basic eDp5',
    ]) {
      const report = await one.by(token).push([one.call()]);
      expect(report.acknowledged).toEqual([]);
      expect(report.trouble?.problem.code ?? report.refused[0]?.problem.code).toMatch(
        /^hub_(not_let_in|refused)$/,
      );
    }
    expect((await pullAll(group.leader)).ids).toEqual([]);
  });
});

describe('no effect, and reported', () => {
  it("a forged call: under another member's number, sealed and sent by somebody with an invite", async () => {
    const { group, erase } = await fresh();
    const [victim, forger] = [await group.member(), await group.member()];
    const [call] = [victim.call()];
    await victim.adapter.push([call]);
    const sealer = await forger.sealer();
    const own = await sealer.seal(forger.call());
    const _id = sealedId(victim.member, crypto.randomUUID());
    await stranger(group.invite())('POST', `${group.db}/_bulk_docs`, { docs: [{ ...own, _id }] });
    const pulled = await pullAll(group.leader);
    expect(pulled.ids).toEqual([call.id]);
    expect(pulled.refused).toMatchObject([{ id: _id, problem: { code: 'hub_forged' } }]);
    await erase();
  });

  it('a replayed call: the same sealed bytes under a new id, in this group and in another', async () => {
    const { groups, group, erase } = await fresh();
    const one = await group.member();
    const call = one.call();
    const sealed = await (await one.sealer()).seal(call);
    const _id = sealedId(one.member, crypto.randomUUID());
    await stranger(group.invite())('POST', `${group.db}/_bulk_docs`, { docs: [sealed, { ...sealed, _id }] });
    await stranger(groups[1].invite())('POST', `${groups[1].db}/_bulk_docs`, { docs: [sealed] });
    const pulled = await pullAll(group.leader);
    expect(pulled.ids).toEqual([call.id]);
    expect(pulled.codes).toEqual(['hub_forged']);
    const elsewhere = await pullAll(groups[1].leader);
    expect(elsewhere.ids).toEqual([]);
    expect(elsewhere.codes).toEqual(['hub_not_for_me']);
    await erase();
  });

  it('a re-rooted call: a second root that wins over the first does not replace it', async () => {
    const { group, erase } = await fresh();
    const [one, thief] = [await group.member(), await group.member()];
    const call = one.call();
    await one.adapter.push([call]);
    const _id = sealedId(one.member, call.id);
    const other = await (await thief.sealer()).seal(thief.call());
    const root = 'f'.repeat(32);
    const docs = [{ ...other, _id, _rev: `1-${root}`, _revisions: { start: 1, ids: [root] } }];
    const tried = await stranger(group.invite())('POST', `${group.db}/_bulk_docs`, {
      docs,
      new_edits: false,
    });
    const pulled = await pullAll(group.leader);
    expect(pulled.ids).toEqual([call.id]);
    // A hub that lets it in shows both, and then it is told; a stricter one refuses it.
    const stored = JSON.parse((await hub.admin('GET', `${group.db}/${_id}?conflicts=true`)).text) as {
      _conflicts?: string[];
      _rev: string;
    };
    const isIn = stored._rev === `1-${root}` || (stored._conflicts ?? []).length > 0;
    expect([200, 201, 403]).toContain(tried.status);
    expect(pulled.codes).toEqual(isIn ? ['hub_forged'] : []);
    await erase();
  });

  it.each(['f', '0'])(
    'a re-rooted call on a hub that lets it in, whichever of the two it shows (%s)',
    async (letter) => {
      const { group, erase } = await fresh();
      const [one, thief] = [await group.member(), await group.member()];
      const call = one.call();
      await one.adapter.push([call]);
      const rules = `${group.db}/_design/rotunda`;
      const { _rev } = JSON.parse((await hub.admin('GET', rules)).text) as { _rev: string };
      await hub.admin('PUT', rules, { _rev });
      const _id = sealedId(one.member, call.id);
      const root = letter.repeat(32);
      const other = await (await thief.sealer()).seal(thief.call());
      const docs = [{ ...other, _id, _rev: `1-${root}`, _revisions: { start: 1, ids: [root] } }];
      await hub.admin('POST', `${group.db}/_bulk_docs`, { docs, new_edits: false });
      const shown = JSON.parse((await hub.admin('GET', `${group.db}/${_id}`)).text) as { _rev: string };
      expect(shown._rev === `1-${root}`).toBe(letter === 'f');
      const pulled = await pullAll(group.leader);
      expect(pulled.packets.flatMap((p) => p.records)).toMatchObject([{ id: call.id, member: one.member }]);
      expect(pulled.codes).toEqual(['hub_forged']);
      await erase();
    },
  );

  it('a later revision that somebody makes up', async () => {
    const { group, erase } = await fresh();
    const one = await group.member();
    const call = one.call();
    await one.adapter.push([call]);
    const _id = sealedId(one.member, call.id);
    const { _rev } = JSON.parse((await hub.admin('GET', `${group.db}/${_id}`)).text) as { _rev: string };
    const again = await (await one.sealer()).seal({ ...call, outcome: 'skip' });
    const write = stranger(group.invite());
    await write('POST', `${group.db}/_bulk_docs`, { docs: [{ ...again, _rev }] });
    const parents = ['e'.repeat(32), 'd'.repeat(32)];
    await write('POST', `${group.db}/_bulk_docs`, {
      docs: [{ ...again, _rev: `2-${parents[0]}`, _revisions: { start: 2, ids: parents } }],
      new_edits: false,
    });
    await write('POST', `${group.db}/_bulk_docs`, { docs: [{ _id, _rev, _deleted: true }] });
    const pulled = await pullAll(group.leader);
    expect(pulled.packets.flatMap((p) => p.records)).toMatchObject([{ id: call.id, outcome: 'contact' }]);
    await erase();
  });

  it('an oversized or alien document', async () => {
    const { group, erase } = await fresh();
    const one = await group.member();
    const good = await (await one.sealer()).seal(one.call());
    const id = () => sealedId(one.member, crypto.randomUUID());
    const { k, w, c } = good;
    const docs = [
      { ...good, _id: id(), c: c + 'A'.repeat(8000) },
      {
        ...good,
        _id: id(),
        w: Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`aaaaaaa${i}`, 'A'.repeat(64)])),
      },
      { ...good, _id: id(), more: 'x' },
      { ...good, _id: 'note' },
      { _id: id(), type: 'note', v: 1 },
      { _id: id(), type: 'sealed', v: 2, k, w, c },
      { _id: `t~${group.group}~a/b`, type: 'tally' },
      { _id: id(), type: 'sealed', v: 1, k, w: {}, c },
      { ...good, _id: id(), _attachments: { a: { content_type: 'text/plain', data: 'aGk=' } } },
    ];
    const write = stranger(group.invite());
    for (const doc of docs) {
      const answer = await write('POST', `${group.db}/_bulk_docs`, { docs: [doc] });
      expect(answer.text, JSON.stringify(doc).slice(0, 200)).not.toContain('"ok":true');
    }
    const design = await write('PUT', `${group.db}/_design/mine`, { validate_doc_update: 'function () {}' });
    const security = await write('PUT', `${group.db}/_security`, {});
    for (const { status } of [design, security]) expect([401, 403]).toContain(status);
    await write('POST', `${group.db}/_bulk_docs`, { docs: [good] });
    const pulled = await pullAll(group.leader);
    expect(pulled.ids).toHaveLength(1);
    expect(pulled.codes).toEqual([]);
    await erase();
  });

  it('what got in past the rules all the same, which only the operator can do', async () => {
    const { group, erase } = await fresh();
    const { status } = await hub.admin('PUT', `${group.db}/_design/rotunda`, {
      ...{
        _rev: (JSON.parse((await hub.admin('GET', `${group.db}/_design/rotunda`)).text) as { _rev: string })
          ._rev,
      },
    });
    expect(status).toBe(201);
    await hub.admin('POST', `${group.db}/_bulk_docs`, {
      docs: [
        { _id: 'alien', type: 'note' },
        { _id: 'x~short', type: 'sealed' },
      ],
    });
    const pulled = await pullAll(group.leader);
    expect(pulled.ids).toEqual([]);
    expect(pulled.codes.sort()).toEqual(['hub_alien', 'hub_alien']);
    await erase();
  });
});

describe('a leaked invite', () => {
  it('lets nobody in once it is withdrawn; what waited goes by the next one', async () => {
    const { group, revoke, erase } = await fresh();
    const one = await group.member();
    const before = one.call();
    await one.adapter.push([before]);
    await revoke([`${group.group}-inv1`]);
    const waiting = [one.call(), one.call()];
    const report = await one.adapter.push(waiting);
    expect(report.acknowledged).toEqual([]);
    expect((await pullAll(group.leader)).ids).toEqual([before.id]);
    const next = one.by(group.invite(`${group.group}-inv2`));
    expect((await next.push(waiting)).acknowledged).toEqual(waiting.map((c) => c.id));
    expect((await pullAll(group.leader)).ids).toEqual(ids([before, ...waiting]));
    await erase();
  });
});

describe('an erased call', () => {
  it('stays erased against the same call sent again, and against a second root', async () => {
    const { group, erase } = await fresh();
    const one = await group.member();
    const [gone, stays] = [one.call(), one.call()];
    await one.adapter.push([gone, stays]);
    const { since } = await pullAll(group.leader);
    const stub = await makeErased(group.group, one.member, gone.id, group.author);
    expect(await group.leader.erase([stub])).toEqual({ ok: true, value: [gone.id] });
    const told = await pullAll(group.leader, since);
    expect(told.erased).toEqual([{ member: one.member, id: gone.id }]);
    await one.adapter.push([gone]);
    const again = await (await one.sealer()).seal(gone);
    const root = 'f'.repeat(32);
    await stranger(group.invite())('POST', `${group.db}/_bulk_docs`, {
      docs: [{ ...again, _rev: `1-${root}`, _revisions: { start: 1, ids: [root] } }],
      new_edits: false,
    });
    const pulled = await pullAll(group.leader);
    expect(pulled.ids).toEqual([stays.id]);
    expect(pulled.erased).toEqual([{ member: one.member, id: gone.id }]);
    const { text } = await hub.admin('GET', `${group.db}/${sealedId(one.member, gone.id)}`);
    expect(JSON.parse(text)).not.toHaveProperty('c');
    await erase();
  });

  it("is not a member's to erase", async () => {
    const { group, erase } = await fresh();
    const [one, two] = [await group.member(), await group.member()];
    const call = one.call();
    await one.adapter.push([call]);
    const stub = await makeErased(group.group, one.member, call.id, two.pair);
    const _id = sealedId(one.member, call.id);
    const { _rev } = JSON.parse((await hub.admin('GET', `${group.db}/${_id}`)).text) as { _rev: string };
    await stranger(group.invite())('POST', `${group.db}/_bulk_docs`, { docs: [{ ...stub, _rev }] });
    expect((await pullAll(group.leader)).ids).toEqual([call.id]);
    await erase();
  });
});

describe('tallies of groups', () => {
  const tally = async (group: (typeof made.groups)[0], count: number, asOf: string, pair = group.author) => {
    const one = await group.member();
    const calls = Array.from({ length: count }, () => one.call());
    return makeGroupTally(group.group, tallyOf(calls).campaigns.get('neighbors/crosscheck')!, 1, asOf, pair);
  };

  it('each group puts its own and renews it; the coalition reads all, and its sums are those', async () => {
    const { groups, coalition, erase } = await fresh();
    const [a, b] = groups;
    expect(await a.leader.putTally(await tally(a, 3, '2026-11-28T00:00:00Z'))).toMatchObject({ ok: true });
    expect(await a.leader.putTally(await tally(a, 5, '2026-11-29T00:00:00Z'))).toMatchObject({ ok: true });
    expect(await b.leader.putTally(await tally(b, 2, '2026-11-29T00:00:00Z'))).toMatchObject({ ok: true });
    const { createCouchAdapter } = await import('../../utils/net/couch');
    const board = createCouchAdapter(
      a.way(hub.token('board', organiserRole(coalition)), {
        keyOf: (id) => groups.find((g) => g.group === id)?.author.publicKey,
      }),
    );
    const read = await board.pullTallies('0');
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.value.refused).toEqual([]);
    expect(Object.fromEntries(read.value.found.map((t) => [t.group, t.rows[0]![4]]))).toEqual({
      [a.group]: 5,
      [b.group]: 2,
    });
    const sums = await hub.admin('GET', `coal-${coalition}/_design/rotunda/_view/sums?group_level=2`);
    const { rows } = JSON.parse(sums.text) as { rows: { key: string[]; value: number[] }[] };
    expect(rows).toHaveLength(1);
    expect(rows[0]!.value.slice(0, 4)).toEqual([7, 0, 0, 0]);
    await erase();
  });

  it('of another group, forged, or of a member are not let in, or count for nothing', async () => {
    const { groups, erase } = await fresh();
    const [a, b] = groups;
    expect(await b.leader.putTally(await tally(a, 9, '2026-11-29T00:00:00Z'))).toMatchObject({
      ok: false,
      problems: [{ code: 'hub_not_let_in' }],
    });
    const one = await a.member();
    expect(await one.adapter.putTally(await tally(a, 9, '2026-11-29T00:00:00Z'))).toMatchObject({
      ok: false,
    });
    await a.leader.putTally(await tally(a, 9, '2026-11-29T00:00:00Z', b.author));
    const read = await a.leader.pullTallies('0');
    expect(read).toMatchObject({
      value: { found: [], refused: [{ problem: { code: 'group_tally_forged' } }] },
    });
    await erase();
  });
});

it('feeds are published by the organiser and read by members', async () => {
  const { group, coalition, erase } = await fresh();
  const one = await group.member();
  const doc = { _id: 'f~neighbors', type: 'feed', v: 1, text: '{"rotunda":1}' };
  const write = (token: string) => stranger(token)('PUT', `camp-${coalition}/f~neighbors`, doc);
  expect([401, 403]).toContain((await write(group.invite())).status);
  expect((await write(hub.token('org', organiserRole(coalition)))).status).toBe(201);
  expect(await one.adapter.pullFeeds('0')).toMatchObject({
    value: { found: [{ id: 'f~neighbors', text: doc.text }] },
  });
  await erase();
});

it('500 new calls after thousands are read, opened and verified at once', async () => {
  const { group, erase } = await fresh();
  const one = await group.member();
  await one.adapter.push(Array.from({ length: 3000 }, () => one.call()));
  const { since } = await pullAll(group.leader);
  const fresher = Array.from({ length: 500 }, () => one.call());
  await one.adapter.push(fresher);
  const start = performance.now();
  const pulled = await pullAll(group.leader, since);
  const took = performance.now() - start;
  console.log(`500 new calls of 3500 pulled, opened and verified in ${took.toFixed(0)} ms`);
  expect(pulled.ids).toEqual(ids(fresher));
  expect(took).toBeLessThan(15_000);
  await erase();
});
