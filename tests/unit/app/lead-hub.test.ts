import { beforeEach, describe, expect, it } from 'vitest';
import {
  coalitionViews,
  ledCoalitions,
  pullTallies,
  takeCoalition,
  trustKey,
} from '../../../utils/app/coalition-board';
import type { HubPorts } from '../../../utils/app/hub-ports';
import {
  addInvites,
  addLeader,
  confirmMember,
  currentInvite,
  eraseCall,
  nextInvite,
  publishTally,
  pullNew,
  takeLead,
} from '../../../utils/app/lead-hub';
import { ledGroups, leadViews, memberCalls } from '../../../utils/app/lead-views';
import { createDataStore } from '../../../utils/db/data-store';
import { sealedId } from '../../../utils/hub/documents';
import type { GroupLink } from '../../../utils/hub/lead-link';
import { createSealer } from '../../../utils/hub/seal';
import type { LedGroup } from '../../../utils/model/led-hub';
import { packetText, readText } from '../../../utils/packet/packet';
import type { GroupCall, GroupRecord } from '../../../utils/packet/record';
import { makeKeyPair } from '../../../utils/sign/ed25519';
import { fourWords } from '../../../utils/sign/four-words';
import { thumbprint } from '../../../utils/sign/thumbprint';
import { uuid } from '../make';
import { groupCall } from '../packet/make';
import { hubDevice, memoryHub, TODAY, type MemoryHub } from './hub-make';

const link: GroupLink = {
  ...{ kind: 'group', hub: 'https://hub.example/', db: 'g-riverton', token: 'Bearer a.b.lead' },
  ...{ group: 'riverton', name: 'Riverton', coalition: 'coal-river', feeds: ['neighbors'] },
  invites: [1, 2].map((n) => ({ name: `inv${n}`, token: `Bearer a.b.${n}` })),
};
let hub: MemoryHub;
let ports: HubPorts;
const lead = async (): Promise<LedGroup> => (await ledGroups(ports))[0]!;
const pull = async (batch?: number) => pullNew(ports, await lead(), () => undefined, batch);

/** A member who sends by the hub, and by a file. */
async function member() {
  const pair = await makeKeyPair();
  const number = await thumbprint(pair.publicKey);
  return {
    number,
    call: (n: number, over: Partial<GroupCall> = {}): GroupCall =>
      groupCall({
        id: uuid(n),
        campaign: 'neighbors/crosscheck',
        group: 'riverton',
        ...over,
        member: number,
      }),
    async push(...records: GroupRecord[]) {
      const invite = currentInvite(await lead())!;
      await hub.connect({ group: 'riverton', ...pair, hub: invite }).push(records);
    },
    async file(...records: GroupRecord[]) {
      const text = await packetText('riverton', TODAY, records, pair);
      const read = text.ok ? await readText(text.value) : text;
      if (!read.ok) throw new Error(read.problems[0]?.code);
      return ports.groups.merge([read.value]);
    },
  };
}
const standing = async () => {
  const ids: string[] = [];
  await ports.groups.eachGroupCall((c) => ids.push(c.id), 'riverton');
  return ids.sort();
};

beforeEach(async () => {
  hub = memoryHub();
  ports = await hubDevice(hub);
  await takeLead(ports, link);
});

describe('a leader', () => {
  it('makes the keys once: a newer link changes the way in and no key', async () => {
    const before = await lead();
    await confirmMember(ports, 'riverton', 'm', true);
    await takeLead(ports, {
      ...link,
      token: 'Bearer a.b.other',
      invites: [{ name: 'inv3', token: 'Bearer a.b.3' }],
    });
    const after = await lead();
    expect(after).toMatchObject({
      seal: before.seal,
      sign: before.sign,
      token: 'Bearer a.b.other',
      confirmed: ['m'],
    });
    expect(after.invites.map((i) => i.name)).toEqual(['inv1', 'inv2', 'inv3']);
    expect(after.current).toBe('inv1');
  });

  it('hands out one invite after the other, until there is none, and then those that are pasted', async () => {
    expect(currentInvite(await lead())).toMatchObject({
      token: 'Bearer a.b.1',
      group: 'riverton',
      feeds: ['neighbors'],
    });
    await nextInvite(ports, 'riverton');
    expect(currentInvite(await lead())?.token).toBe('Bearer a.b.2');
    await nextInvite(ports, 'riverton');
    expect(currentInvite(await lead())).toBeNull();
    expect((await leadViews(ports))[0]!.link).toBe('');
    await addInvites(ports, 'riverton', [{ name: 'inv9', token: 'Bearer a.b.9' }]);
    expect(currentInvite(await lead())?.token).toBe('Bearer a.b.9');
  });

  it('reads all that is new, a page at a time, once; in a file it is known', async () => {
    const one = await member();
    const calls = [1, 2, 3, 4, 5].map((n) => one.call(n));
    await one.push(...calls);
    const told: [number, number][] = [];
    const report = await pullNew(ports, await lead(), ({ read, toCome }) => told.push([read, toCome]), 2);
    expect(report).toEqual({ added: 5, known: 0, changed: 0, erased: 0, refused: [] });
    expect(told).toEqual([
      [2, 3],
      [4, 1],
      [5, 0],
    ]);
    expect(await standing()).toEqual(calls.map((c) => c.id));
    expect(await pull()).toMatchObject({ added: 0, known: 0 });
    expect(await one.file(...calls)).toMatchObject({ added: 0, known: 5 });
  });

  it('keeps what came before the hub broke off, and goes on from there', async () => {
    const one = await member();
    await one.push(...[1, 2, 3, 4, 5].map((n) => one.call(n)));
    hub.state.broken = 1;
    expect(await pull()).toMatchObject({ added: 2, trouble: { code: 'hub_broken' } });
    expect(await standing()).toHaveLength(2);
    hub.state.broken = null;
    expect(await pull()).toMatchObject({ added: 3, known: 0 });
  });

  it('reads a page again that was added and not noted as read', async () => {
    const one = await member();
    await one.push(one.call(1), one.call(2));
    const cut = {
      ...ports,
      leads: { ...ports.leads, changeLead: () => Promise.reject(new Error('closed')) },
    };
    await expect(pullNew(cut, await lead(), () => undefined)).rejects.toThrow('closed');
    expect(await standing()).toHaveLength(2);
    expect(await pull()).toMatchObject({ added: 0, known: 2 });
  });

  it('is told of documents without effect, by kind', async () => {
    const [one, thief] = [await member(), await member()];
    await one.push(one.call(1));
    const [real] = hub.docs;
    hub.docs.push(
      { ...real!, _id: sealedId(one.number, uuid(7)) },
      { ...real!, _id: sealedId(thief.number, uuid(1)) },
    );
    hub.docs.push({ _id: 'note' });
    const pair = await makeKeyPair();
    const elsewhere = await createSealer('riverton', pair, [(await makeKeyPair()).publicKey]);
    hub.docs.push(await elsewhere.seal({ ...one.call(8), member: await thumbprint(pair.publicKey) }));
    const { added, refused } = await pull();
    expect(added).toBe(1);
    expect(refused.map((p) => `${p.code} ${p.detail}`).sort()).toEqual([
      'hub_alien 1',
      'hub_forged 2',
      'hub_not_for_me 1',
    ]);
  });

  it('confirms a member by four words, and sees what to look at', async () => {
    const [one, two] = [await member(), await member()];
    await one.push(...[1, 2, 3, 4].map((n) => one.call(n)), one.call(5, { day: '2026-11-20' }));
    await two.push(two.call(6));
    await pull();
    await confirmMember(ports, 'riverton', two.number, true);
    const [view] = await leadViews(ports);
    expect(view).toMatchObject({ calls: 6, confirmedCalls: 1 });
    const row = (number: string) => view!.members.find((m) => m.member === number);
    expect(row(one.number)).toMatchObject({
      words: fourWords(one.number),
      confirmed: false,
      often: [{ count: 4 }],
    });
    expect(row(two.number)).toMatchObject({ confirmed: true, often: [] });
    await confirmMember(ports, 'riverton', two.number, false);
    expect((await leadViews(ports))[0]!.confirmedCalls).toBe(0);
  });
});

describe('a call that a leader erases', () => {
  it('does not come back, by the hub or a file, in whatever form it was corrected', async () => {
    const one = await member();
    const [first, corrected, stays] = [
      one.call(1),
      one.call(2, { replaces: uuid(1), outcome: 'voicemail' }),
      one.call(3),
    ];
    await one.push(first, corrected, stays);
    await pull();
    expect((await memberCalls(ports, 'riverton', one.number)).map((c) => c.id)).toEqual([uuid(2), uuid(3)]);
    expect(await eraseCall(ports, await lead(), one.number, uuid(2))).toEqual({ ok: true, value: 2 });
    expect(await standing()).toEqual([uuid(3)]);
    await one.push(first, corrected);
    expect(await pull()).toMatchObject({ added: 0, erased: 2 });
    expect(await one.file(first, corrected, stays)).toMatchObject({ added: 0, known: 1, erased: 2 });
    expect(await standing()).toEqual([uuid(3)]);
    expect((await ports.groups.members('riverton'))[0]!.days).toEqual({ [stays.day]: 1 });
  });

  it('stays here where the hub cannot be reached, and is erased the next time', async () => {
    const one = await member();
    await one.push(one.call(1));
    await pull();
    hub.state.broken = 99;
    expect(await eraseCall(ports, await lead(), one.number, uuid(1))).toMatchObject({ ok: false });
    expect(await standing()).toEqual([uuid(1)]);
    hub.state.broken = null;
    expect(await eraseCall(ports, await lead(), one.number, uuid(1))).toMatchObject({ ok: true });
    expect(await standing()).toEqual([]);
  });

  it('goes at the other leader too, who believes whom they know and nobody else', async () => {
    const one = await member();
    const mine = await lead();
    const other = { seal: mine.seal.publicKey, sign: (await makeKeyPair()).publicKey };
    await addLeader(ports, 'riverton', other);
    expect(currentInvite(await lead())!.readers).toHaveLength(2);
    await one.push(one.call(1), one.call(2));
    const stranger: LedGroup = { ...mine, sign: await makeKeyPair() };
    await pull();
    await eraseCall(
      { ...ports, groups: { ...ports.groups, eraseCalls: async () => undefined } },
      stranger,
      one.number,
      uuid(1),
    );
    expect(await pull()).toMatchObject({ erased: 0, refused: [{ code: 'hub_forged', detail: '1' }] });
    expect(await standing()).toEqual([uuid(1), uuid(2)]);
    await addLeader(ports, 'riverton', { seal: other.seal, sign: stranger.sign.publicKey });
    await ports.leads.changeLead('riverton', (held) => held && { ...held, since: '0' });
    expect(await pull()).toMatchObject({ erased: 1 });
    expect(await standing()).toEqual([uuid(2)]);
  });

  it('is forgotten with all else of the group', async () => {
    const one = await member();
    await one.push(one.call(1), one.call(2));
    await pull();
    await eraseCall(ports, await lead(), one.number, uuid(1));
    const gone = await createDataStore(() => undefined).erase({
      kind: 'group',
      group: 'riverton',
      authored: false,
    });
    expect(gone).toMatchObject({ hubs: 1, groupCalls: 1 });
    expect(await ports.leads.leads()).toEqual([]);
    expect(await one.file(one.call(1))).toMatchObject({ added: 1 });
  });
});

describe('a coalition', () => {
  const board = async () => (await coalitionViews(ports))[0]!;
  const read = async () => pullTallies(ports, (await ledCoalitions(ports))[0]!);
  beforeEach(() =>
    takeCoalition(ports, {
      ...{ kind: 'coalition', hub: 'https://hub.example/', token: 'Bearer a.b.c', coalition: 'coal-river' },
      ...{ name: 'River', groups: ['riverton', 'prairie'].map((id) => ({ id, name: id })) },
    }),
  );

  it('counts what a group signed once its key was compared, the newest, and nothing else', async () => {
    const one = await member();
    await one.push(
      one.call(1),
      one.call(2, { outcome: 'voicemail' }),
      one.call(3, { campaign: 'elsewhere/x' }),
    );
    await pull();
    expect(await publishTally(ports, await lead())).toEqual({ ok: true, value: 1 });
    expect(await read()).toEqual({ ok: true, value: [] });
    const { strange, campaigns } = await board();
    expect(campaigns).toEqual([]);
    expect(strange).toMatchObject([{ group: 'riverton', key: (await lead()).sign.publicKey }]);
    await trustKey(ports, 'coalition:coal-river', 'riverton', strange[0]!.key);
    await read();
    expect(await board()).toMatchObject({
      ...{ strange: [], silent: ['prairie'] },
      campaigns: [{ key: 'neighbors/crosscheck', counts: [1, 1, 0, 0, 0, 0, 0, 0, 0, 0] }],
    });
    expect((await board()).campaigns[0]!.groups.map((g) => [g.id, g.calls, g.asOf !== undefined])).toEqual([
      ['prairie', 0, false],
      ['riverton', 2, true],
    ]);
    hub.tallies.push({ ...hub.tallies[0]!, members: 900 });
    expect(await read()).toMatchObject({ value: [{ code: 'group_tally_forged' }] });
    await one.push(one.call(4));
    await pull();
    await publishTally({ ...ports, now: () => new Date('2026-11-23T00:00:00Z') }, await lead());
    await read();
    expect((await board()).campaigns[0]!.counts.slice(0, 2)).toEqual([2, 1]);
  });

  it('goes whole, with its board', async () => {
    const one = await member();
    await one.push(one.call(1));
    await pull();
    await publishTally(ports, await lead());
    await trustKey(ports, 'coalition:coal-river', 'riverton', (await lead()).sign.publicKey);
    await read();
    expect(await ports.leads.boards('coalition:coal-river')).toHaveLength(1);
    await createDataStore(() => undefined).erase({ kind: 'group', group: 'riverton', authored: false });
    expect(await ports.leads.boards('coalition:coal-river')).toEqual([]);
    await ports.leads.removeLead('coalition:coal-river');
    expect(await coalitionViews(ports)).toEqual([]);
  });
});
