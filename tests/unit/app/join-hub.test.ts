import { expect, it } from 'vitest';
import { joinHub, joinView, outboxViews } from '../../../utils/app/join-hub';
import { hubMembers, look, send, sendDue } from '../../../utils/app/outbox';
import { createDataStore } from '../../../utils/db/data-store';
import type { HubInvite } from '../../../utils/hub/invite';
import { makeSealKeys } from '../../../utils/sign/x25519';
import { call, uuid } from '../make';
import { hubDevice, memoryHub } from './hub-make';

const reader = await makeSealKeys();
const invite = (over: Partial<HubInvite> = {}): HubInvite => ({
  ...{ hub: 'https://hub.example/', db: 'g-riverton', token: 'Bearer a.b.1', group: 'riverton' },
  ...{ name: 'Riverton', readers: [reader.publicKey], feeds: ['neighbors'] },
  ...over,
});
const today = (n: number, over = {}) =>
  call({ id: uuid(n), at: '2026-11-22T14:00:00.000Z', note: 'mine', ...over });

it('shows before anything is done whose it is, who reads, and one of the reader’s own calls as it would leave', async () => {
  const ports = await hubDevice(memoryHub());
  const before = await joinView(ports, invite({ feeds: ['neighbors', 'far'] }));
  expect(before).toMatchObject({
    host: 'hub.example',
    again: false,
    isMadeUp: true,
    chosen: ['neighbors', 'far'],
  });
  expect(before.readers[0]).toMatch(/^([a-z]{5} ){3}[a-z]{5}$/);
  expect(before.feeds.map((f) => [f.id, f.followed])).toEqual([
    ['neighbors', true],
    ['far', false],
  ]);
  expect(await ports.joins.memberships()).toEqual([]);
  // Of calls that were made it shows one, by the member number that the group knows.
  await ports.store.record(today(1));
  await joinHub(ports, invite(), ['neighbors']);
  const after = await joinView(ports, invite());
  expect(after).toMatchObject({ again: true, isMadeUp: false, chosen: ['neighbors'] });
  expect(JSON.parse(after.sample)).toContain(uuid(1));
  expect(after.sample).not.toContain('mine');
});

it('joined anew by another invite, it keeps the key, the day of joining, and what waits', async () => {
  const hub = memoryHub();
  const ports = await hubDevice(hub);
  const first = await joinHub(ports, invite(), ['neighbors']);
  await ports.store.record(today(1));
  hub.state.answer = { acknowledged: [], refused: [], trouble: { problem: { code: 'hub_not_let_in' } } };
  await send(ports.outbox, hubMembers(await ports.joins.memberships())[0]!);
  expect(await outboxViews(ports)).toMatchObject([{ waiting: 1, trouble: { code: 'hub_not_let_in' } }]);
  const again = await joinHub(
    { ...ports, now: () => new Date('2026-12-24T00:00:00Z') },
    invite({ token: 'Bearer a.b.2' }),
    ['neighbors'],
  );
  expect(again.publicKey).toBe(first.publicKey);
  expect(again.hub).toMatchObject({ token: 'Bearer a.b.2', joined: first.hub!.joined });
  expect(again.hub).not.toHaveProperty('trouble');
  hub.state.answer = null;
  // How the old attempt stood does not bring the old invite back.
  await ports.joins.saveHub('riverton', { ...first.hub!, failed: 3 });
  expect((await ports.joins.memberships())[0]!.hub).toMatchObject({ token: 'Bearer a.b.2', failed: 3 });
  await send(ports.outbox, hubMembers(await ports.joins.memberships())[0]!);
  expect(await outboxViews(ports)).toMatchObject([{ waiting: 0, sent: '2026-11-22T15:00:00.000Z' }]);
  expect(hub.docs).toHaveLength(1);
});

it('out of sight it sends each outbox that is due, once, wherever it is cut off', async () => {
  const hub = memoryHub();
  const ports = await hubDevice(hub);
  await joinHub(ports, invite(), ['neighbors']);
  for (const n of [1, 2, 3]) await ports.store.record(today(n));
  const members = async () => hubMembers(await ports.joins.memberships());
  expect(await sendDue(ports.outbox, await members())).toBe('2026-11-22T15:15:00.000Z');
  expect(hub.docs).toEqual([]);
  const later = { ...ports.outbox, now: () => new Date('2026-11-22T15:15:00Z') };
  // The page ends after the hub had it, and before that was written down.
  const cut = { ...later, noteSent: () => Promise.reject(new Error('closed')) };
  expect(await sendDue(cut, await members())).toBe('2026-11-22T15:15:00.000Z');
  expect(hub.docs).toHaveLength(3);
  expect(await ports.outbox.sent('riverton')).toEqual([]);
  expect(await sendDue(later, await members())).toBeUndefined();
  expect(hub.docs).toHaveLength(3);
  expect(await ports.outbox.sent('riverton')).toHaveLength(3);
  expect(await sendDue(later, await members())).toBeUndefined();
});

it('left, nothing of it stays; and nothing that was under way brings it back', async () => {
  const hub = memoryHub();
  const ports = await hubDevice(hub);
  await joinHub(ports, invite(), ['neighbors']);
  await ports.store.record(today(1));
  const [member] = hubMembers(await ports.joins.memberships());
  const { hub: way } = await look(ports.outbox, member!);
  await send(ports.outbox, member!);
  await ports.joins.leaveHub('riverton');
  await ports.joins.saveHub('riverton', way);
  expect(await ports.joins.memberships()).toEqual([]);
  expect(await ports.outbox.sent('riverton')).toEqual([]);
  expect(await ports.store.recordIds()).toEqual([uuid(1)]);
});

it('a call that is deleted here is forgotten as sent as well', async () => {
  const ports = await hubDevice(memoryHub());
  const data = createDataStore(() => undefined);
  for (const n of [1, 2, 3]) await ports.store.record(today(n));
  await ports.outbox.noteSent('riverton', [uuid(1), uuid(2), uuid(3)]);
  await data.deleteCall(uuid(2));
  expect(await ports.outbox.sent('riverton')).toEqual([uuid(1), uuid(3)]);
  await data.deleteCalls();
  expect(await ports.outbox.sent('riverton')).toEqual([]);
});
