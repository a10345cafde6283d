import { beforeEach, expect, it } from 'vitest';
import type { GroupPorts } from '../../../utils/app/ports';
import {
  membershipFor,
  previewOf,
  sendable,
  signCalls,
  type SendChoice,
} from '../../../utils/app/send-calls';
import { createGroupStore } from '../../../utils/db/group-store';
import { createMembershipStore } from '../../../utils/db/membership-store';
import { flagIdOf } from '../../../utils/packet/choose-flags';
import { flagNumber, unflagNumber } from '../../../utils/app/flag-number';
import type { Call } from '../../../utils/model/call';
import { readFile, readLink, readText } from '../../../utils/packet/packet';
import { call, feed, followFeed, IFE, readyPorts, uuid } from '../make';

let ports: GroupPorts;
const choice = (over: Partial<SendChoice> = {}): SendChoice => ({
  ...{ group: 'neighbors', campaigns: null, from: '', to: '', notes: new Set() },
  ...over,
});
const record = (over: Partial<Call>) => ports.store.record(call(over));
const preview = async (over: Partial<SendChoice> = {}) =>
  previewOf(await sendable(ports), choice(over)).preview;

beforeEach(async () => {
  ports = {
    ...(await readyPorts()),
    groups: createGroupStore(() => undefined),
    memberships: createMembershipStore(() => undefined),
  };
});

it('shows all that goes, the newest first, in words', async () => {
  await record({ id: uuid(1), position: 'yes', note: 'Anna said so' });
  await record({ id: uuid(2), at: '2026-11-23T15:00:00.000Z', target: IFE, targetName: 'Ife Oduya' });
  const { calls, taken } = await preview();
  expect(calls.map((c) => c.id)).toEqual([uuid(2), uuid(1)]);
  expect(calls[1]).toEqual({
    ...{ id: uuid(1), day: '2026-11-22', person: 'Rosa Marin', chamberName: 'House', district: '20' },
    ...{ campaigns: ['Leave Crosscheck'], bills: ['SB 12', 'HB 34'], outcome: 'contact', position: 'yes' },
    note: 'Anna said so',
  });
  expect(taken).toEqual([]);
});

it('offers the campaigns of others apart, and sends them only where they are chosen', async () => {
  await record({ id: uuid(1) });
  await record({ id: uuid(2), campaign: 'river/b' });
  await record({ id: uuid(3), campaign: 'river/b', at: '2026-10-01T15:00:00.000Z' });
  const shown = await preview();
  expect(shown.campaigns).toEqual([
    { key: 'neighbors/crosscheck', title: 'Leave Crosscheck', calls: 1, own: true },
    { key: 'river/b', title: 'river/b', calls: 2, own: false },
  ]);
  expect(shown.calls.map((c) => c.id)).toEqual([uuid(1)]);
  const both = await preview({ campaigns: ['neighbors/crosscheck', 'river/b'], from: '2026-11-01' });
  expect(both.calls.map((c) => c.id).sort()).toEqual([uuid(1), uuid(2)]);
  expect(both.campaigns[1]?.calls).toBe(1);
  expect((await preview({ campaigns: [] })).calls).toEqual([]);
});

it('never has a call of practice, and of one taken back or corrected only that it is', async () => {
  await record({ id: uuid(1), test: true });
  await record({ id: uuid(2), note: 'secret' });
  await ports.store.record({
    ...{ kind: 'undo', id: uuid(9), at: '2026-11-22T16:00:00.000Z', undoes: uuid(2) },
    ...{ campaign: 'neighbors/crosscheck', target: call().target },
  });
  const { calls, taken, campaigns } = await preview();
  expect(calls).toEqual([]);
  expect(taken).toEqual([{ id: uuid(9), day: '2026-11-22', person: 'Rosa Marin' }]);
  expect(campaigns).toMatchObject([{ calls: 0 }]);
});

it('has the numbers that did not work, in words; none of practice, and none that only the reader has', async () => {
  const dead = { outcome: 'unavailable', reason: 'disconnected', number: '+12175550142' } as const;
  const own = { id: uuid(60), legislator: IFE, jurisdiction: 'xx', number: '+12175550199' };
  await ports.store.saveNumber({ ...own, at: '2026-11-20T10:00:00.000Z' });
  await record({ id: uuid(1), ...dead });
  await record({ id: uuid(2), ...dead, target: IFE, test: true });
  await record({ id: uuid(3), ...dead, target: IFE, number: own.number });
  const flag = { number: '+12175550142', legislator: IFE, reason: 'mailbox_full' } as const;
  expect(await flagNumber(ports, { ...flag, id: uuid(4) })).toMatchObject({ ok: true });
  expect(await flagNumber({ ...ports, practice: async () => true }, { ...flag, id: uuid(5) })).toMatchObject({
    value: { test: true },
  });
  const shown = await preview();
  expect(shown.numbers).toEqual([
    {
      ...{ id: flagIdOf(uuid(1)), day: '2026-11-22', person: 'Rosa Marin', number: '217-555-0142' },
      reason: 'disconnected',
    },
    {
      ...{ id: flagIdOf(uuid(4)), day: '2026-11-22', person: 'Ife Oduya', number: '217-555-0142' },
      reason: 'mailbox_full',
    },
  ]);
  await unflagNumber(ports, { id: uuid(4) });
  // With it went what else was said against that number of hers.
  const { numbers, numbersTaken, taken } = await preview();
  expect([numbers.map((n) => n.id), numbersTaken, taken]).toEqual([[], 2, []]);
  expect((await preview({ campaigns: [] })).numbersTaken).toBe(0);
});

it('signs what was shown as a file, a link and its JSON, which are one', async () => {
  await record({ id: uuid(1), note: 'mine' });
  await record({ id: uuid(2), note: 'for the group' });
  const all = await sendable(ports);
  const { records } = previewOf(all, choice({ notes: new Set([uuid(2)]) }));
  const membership = await membershipFor(ports, all.groups[0]!);
  const file = await signCalls(records, membership, '2026-11-22', 'https://group.example/');
  if (!file.ok) throw new Error(file.problems[0]?.code);
  const { name, text, link, bytes, member } = file.value;
  expect(name).toBe('neighbors-2026-11-22.rotunda-tally');
  expect(link).toMatch(/^https:\/\/group\.example\/#rotunda-tally=H4sI[\w-]+$/);
  expect(text).not.toContain('mine');
  const read = await readFile(bytes);
  expect(read).toMatchObject({ ok: true, value: { member, group: 'neighbors' } });
  expect(await readLink(link.split('=')[1] ?? '')).toEqual(read);
  expect(await readText(text)).toEqual(read);
  expect(read.ok && read.value.records.map((r) => [r.id, r.kind === 'call' && r.note]).sort()).toEqual([
    [uuid(1), undefined],
    [uuid(2), 'for the group'],
  ]);
});

it('makes a key for each group, which is the same from when it was kept', async () => {
  const [group] = (await sendable(ports)).groups;
  const [one, other] = [await membershipFor(ports, group!), await membershipFor(ports, group!)];
  expect(one.publicKey).not.toBe(other.publicKey);
  await ports.memberships.keepMembership(one);
  expect(await membershipFor(ports, group!)).toEqual(one);
  await ports.store.removeFeed('neighbors');
  expect((await sendable(ports)).groups).toEqual([
    { id: 'neighbors', name: 'Neighbors', page: '', host: '' },
  ]);
});

it('links to the page of the group, else to the address of its feed, as an invite does', async () => {
  const pages = async () => (await sendable(ports)).groups.map(({ page, host }) => [page, host]);
  // It came as a file, and names no page.
  expect(await pages()).toEqual([['', '']]);
  const river = feed({ id: 'a', url: 'https://river.example/join#x', campaigns: [] });
  await followFeed(ports, { kind: 'file', name: 'a.json' }, river);
  const address = { kind: 'address' as const, url: 'https://feeds.example/b.json' };
  await followFeed(ports, address, feed({ id: 'b', campaigns: [] }));
  expect((await pages()).sort()).toEqual([
    ['', ''],
    ['https://feeds.example/b.json', 'feeds.example'],
    ['https://river.example/join', 'river.example'],
  ]);
});
