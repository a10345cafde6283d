import { expect, it } from 'vitest';
import { eachCall, type WhichCalls } from '../../../utils/app/each-call';
import { createMembershipStore } from '../../../utils/db/membership-store';
import { createGroupStore } from '../../../utils/db/group-store';
import { recordCall, undoCall } from '../../../utils/app/record-call';
import type { Packet } from '../../../utils/packet/packet';
import { readyPorts, ROSA, uuid } from '../make';
import { groupCall } from '../packet/make';

const member = 'm'.repeat(22);
const packet = (ids: number[], group = 'neighbors'): Packet => ({
  ...{ group, made: '2026-11-22', member, key: 'k'.repeat(43) },
  records: ids.map((id) => groupCall({ id: uuid(id), group, member })),
});
async function world() {
  const ports = await readyPorts();
  const groups = createGroupStore(() => undefined);
  const memberships = createMembershipStore(() => undefined);
  const walk = async (which?: WhichCalls) => {
    const seen: [string, string | undefined][] = [];
    await eachCall({ store: ports.store, groups, memberships }, (c) => seen.push([c.id, c.group]), which);
    return seen.sort();
  };
  const own = (id: number) =>
    recordCall(ports, {
      ...{
        id: uuid(id),
        campaign: 'neighbors/crosscheck',
        target: ROSA,
        outcome: 'contact',
        surface: 'popup',
      },
    });
  const join = (group: string) =>
    memberships.keepMembership({
      ...{ group, name: group, made: '2026-11-20T00:00:00.000Z' },
      ...{ publicKey: 'p'.repeat(43), privateKey: 's'.repeat(64) },
    });
  return { ports, groups, walk, own, join };
}

it('counts a call once that this device made and that came back in a file', async () => {
  const { groups, walk, own } = await world();
  await own(1);
  await groups.merge([packet([1, 2])]);
  expect(await walk()).toEqual([
    [uuid(1), undefined],
    [uuid(2), 'neighbors'],
  ]);
});

it('does not count by an older file what this device took back since', async () => {
  const { ports, groups, walk, own } = await world();
  await own(1);
  await groups.merge([packet([1])]);
  await undoCall(ports, { id: uuid(9), undoes: uuid(1) });
  expect(await walk()).toEqual([]);
});

it('walks one group, and with it the calls of this device that count for it', async () => {
  const { groups, walk, own, join } = await world();
  await own(1);
  await groups.merge([packet([2]), packet([3], 'river')]);
  expect(await walk({ group: 'neighbors' })).toEqual([
    [uuid(1), undefined],
    [uuid(2), 'neighbors'],
  ]);
  // Who is a member of one group calls with that group, whoever's campaign it is.
  await join('river');
  expect(await walk({ group: 'river' })).toEqual([
    [uuid(1), 'river'],
    [uuid(3), 'river'],
  ]);
  expect(await walk({ group: 'neighbors' })).toEqual([[uuid(2), 'neighbors']]);
});
