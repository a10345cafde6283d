import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { ownGroup } from '../../../utils/app/own-group';
import { createMembershipStore } from '../../../utils/db/membership-store';
import { closeDatabase } from '../../../utils/db/open';
import type { Membership } from '../../../utils/model/membership';

let told = 0;
const memberships = createMembershipStore(() => (told += 1));
const membership = (over: Partial<Membership> = {}): Membership => ({
  ...{ group: 'neighbors', name: 'Neighbors', publicKey: 'p'.repeat(43), privateKey: 'q'.repeat(64) },
  made: '2026-11-22T15:00:00.000Z',
  ...over,
});

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  told = 0;
});

it('is the only group that knows this device, and none where there are several or none', async () => {
  expect(await ownGroup({ memberships })).toBeUndefined();
  await memberships.keepMembership(membership());
  expect(await ownGroup({ memberships })).toBe('neighbors');
  await memberships.keepMembership(membership({ group: 'river' }));
  expect(await ownGroup({ memberships })).toBeUndefined();
});

it('keeps the first key for a group, whoever comes later', async () => {
  const [one, other] = [membership(), membership({ publicKey: 'r'.repeat(43) })];
  const kept = await Promise.all([memberships.keepMembership(one), memberships.keepMembership(other)]);
  expect(kept).toEqual([one, one]);
  expect(await memberships.memberships()).toEqual([one]);
  expect(told).toBe(1);
});
