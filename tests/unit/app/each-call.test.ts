import { expect, it } from 'vitest';
import { eachCall, type WhichCalls } from '../../../utils/app/each-call';
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
  const walk = async (which?: WhichCalls) => {
    const seen: [string, string | undefined][] = [];
    await eachCall({ store: ports.store, groups }, (c) => seen.push([c.id, c.group]), which);
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
  return { ports, groups, walk, own };
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
  const { groups, walk, own } = await world();
  await own(1);
  await groups.merge([packet([2]), packet([3], 'river')]);
  expect(await walk({ group: 'neighbors' })).toEqual([
    [uuid(1), undefined],
    [uuid(2), 'neighbors'],
  ]);
  expect(await walk({ group: 'river', ownGroup: 'river' })).toEqual([
    [uuid(1), 'river'],
    [uuid(3), 'river'],
  ]);
  expect(await walk({ group: 'neighbors', ownGroup: 'river' })).toEqual([[uuid(2), 'neighbors']]);
});
