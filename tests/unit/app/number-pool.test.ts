/** From what members sent to the call sheet of somebody who follows the group. */
import { beforeEach, describe, expect, it } from 'vitest';
import { checkFeed } from '../../../utils/app/check-feeds';
import { dressSheet } from '../../../utils/app/dress-sheet';
import { makeSheet } from '../../../utils/app/make-sheet';
import { numbersLeft, numbersSaid } from '../../../utils/app/moment';
import { groupPool, poolViews } from '../../../utils/app/number-pool';
import type { GroupPorts } from '../../../utils/app/ports';
import { createGroupStore } from '../../../utils/db/group-store';
import { createMembershipStore } from '../../../utils/db/membership-store';
import type { PooledFlag } from '../../../utils/model/pooled-flag';
import { ok } from '../../../utils/model/result';
import { flagIdOf } from '../../../utils/packet/choose-flags';
import type { GroupFlag } from '../../../utils/packet/record';
import { call, feed, followFeed, IFE, legislator, numberFlag, place, readyPorts, ROSA, uuid } from '../make';
import { groupFlag } from '../packet/make';

const TODAY = '2026-11-22';
const NUMBER = '+12175550142';
const memberOf = (n: number) => String(n).repeat(22);
let ports: GroupPorts;
let sent = 0;

/** A member's file with one number that did not work. */
const tell = (n: number, over: Partial<GroupFlag> = {}) => {
  const member = memberOf(n);
  const record = groupFlag({ id: uuid(700 + (sent += 1)), reason: 'mailbox_full', ...over, member });
  return ports.groups.merge([
    { group: record.group, made: TODAY, member, key: `key of ${member}`, records: [record] },
  ]);
};
const pool = () => groupPool(ports, 'neighbors');

beforeEach(async () => {
  ports = {
    ...(await readyPorts()),
    groups: createGroupStore(() => undefined),
    memberships: createMembershipStore(() => undefined),
  };
});

describe('what a leader publishes', () => {
  it('is the numbers that three members found the same, with the name of whose they are', async () => {
    await tell(1, { day: '2026-11-20' });
    await tell(2);
    await tell(3, { reason: 'wrong_number' });
    expect(await pool()).toEqual([]);
    await tell(4, { day: '2026-11-21' });
    await tell(4, { group: 'river' });
    expect(await poolViews(ports, 'neighbors')).toEqual([
      {
        ...numberFlag({ reason: 'mailbox_full', count: 3, day: TODAY }),
        ...{ person: 'Rosa Marin', display: '217-555-0142' },
      },
    ]);
  });

  it('counts nobody who is held, nothing that was taken back, and nothing that was erased', async () => {
    for (const n of [1, 2, 3]) await tell(n);
    const count = async () => (await pool())[0]?.count;
    await ports.groups.holdMember('neighbors', memberOf(2), true);
    expect(await count()).toBeUndefined();
    await ports.groups.holdMember('neighbors', memberOf(2), false);
    expect(await count()).toBe(3);
    const member = memberOf(1);
    const undo = { kind: 'undo' as const, group: 'neighbors', member, day: TODAY, campaign: '' as const };
    await ports.groups.merge([
      {
        ...{ group: 'neighbors', made: TODAY, member, key: `key of ${member}` },
        records: [{ ...undo, id: uuid(99), undoes: uuid(700 + sent - 2) }],
      },
    ]);
    expect(await count()).toBeUndefined();
    await tell(4);
    expect(await count()).toBe(3);
    await ports.groups.eraseCalls('neighbors', [{ member: memberOf(4), id: uuid(700 + sent) }]);
    expect(await count()).toBeUndefined();
  });

  it('has this device’s own flag as one member’s, also where it came back in a file', async () => {
    await tell(1);
    await tell(2);
    const dead = { outcome: 'unavailable', reason: 'mailbox_full', number: NUMBER } as const;
    await ports.store.record(call({ id: uuid(1), ...dead, test: true }));
    expect(await pool()).toEqual([]);
    await ports.store.record(call({ id: uuid(2), ...dead }));
    expect(await pool()).toMatchObject([{ count: 3 }]);
    await tell(3, { id: flagIdOf(uuid(2)) });
    expect(await pool()).toMatchObject([{ count: 3 }]);
    await ports.store.record({
      ...{ kind: 'undo', id: uuid(3), at: '2026-11-22T16:00:00.000Z', undoes: uuid(2) },
      ...{ campaign: 'neighbors/crosscheck', target: ROSA },
    });
    expect(await pool()).toEqual([]);
  });

  it('stays as it was published where no member told this device of any number, while it is fresh', async () => {
    const before = [numberFlag(), numberFlag({ number: '+12175550143', day: '2026-08-01' })];
    expect(await groupPool(ports, 'neighbors', before)).toEqual([numberFlag()]);
    await tell(1);
    expect(await groupPool(ports, 'neighbors', before)).toEqual([]);
  });
});

describe('whoever follows the feed', () => {
  const two = legislator({
    offices: [
      { kind: 'capitol', voice: NUMBER },
      { kind: 'district', voice: '+16185550142' },
    ],
  });
  const numbers = async (today = TODAY, target = ROSA) => {
    const sheet = dressSheet(await makeSheet(ports, 'neighbors/crosscheck', target, true), today);
    if (!sheet.ok) throw new Error(sheet.problems[0]?.code);
    return sheet.value.target.numbers.map((n) => [n.e164, n.pooled?.count]);
  };
  const follow = (flags: ReturnType<typeof numberFlag>[], updated = '2026-11-21T00:00:00Z') =>
    followFeed(ports, { kind: 'file', name: 'feed.json' }, feed({ number_flags: flags, updated }));
  const stored = async () =>
    (await ports.store.flags()).filter((f): f is PooledFlag => 'count' in f).map((f) => f.count);
  beforeEach(() => ports.store.savePlace(place({ legislators: [two, legislator({ id: IFE })] })));

  it('gets that number last on the sheet, with how many found it so, until it is old', async () => {
    expect(await numbers()).toEqual([
      [NUMBER, undefined],
      ['+16185550142', undefined],
    ]);
    await follow([numberFlag({ reason: 'wrong_number' })]);
    expect(await numbers()).toEqual([
      ['+16185550142', undefined],
      [NUMBER, 3],
    ]);
    expect(await numbers('2027-02-01')).toEqual([
      [NUMBER, undefined],
      ['+16185550142', undefined],
    ]);
    expect(await numbers(TODAY, IFE)).toEqual([[NUMBER, undefined]]);
  });

  it('is not kept from calling anybody', async () => {
    await follow([numberFlag(), numberFlag({ number: '+16185550142' })]);
    const left = numbersLeft(await numbersSaid(ports), await ports.store.place());
    expect([left(ROSA), left(IFE)]).toEqual([true, true]);
    expect(await numbers()).toHaveLength(2);
  });

  it('has what the newest issue says, and nothing once the feed is followed no more', async () => {
    await follow([numberFlag(), numberFlag({ reason: 'mailbox_full', count: 7 })]);
    expect((await stored()).sort()).toEqual([3, 7]);
    await follow([numberFlag({ count: 5 })], '2026-11-22T00:00:00Z');
    expect(await stored()).toEqual([5]);
    await ports.store.removeFeed('neighbors');
    expect(await stored()).toEqual([]);
  });

  it('gets them with the news of an address', async () => {
    const issue = (count: number, day: string) =>
      JSON.stringify(feed({ number_flags: [numberFlag({ count })], updated: `2026-11-${day}T00:00:00Z` }));
    const source = { kind: 'address', url: 'https://example.org/feed.json' } as const;
    await ports.store.removeFeed('neighbors');
    await followFeed(ports, source, JSON.parse(issue(3, '20')) as ReturnType<typeof feed>);
    ports.feeds.fetchFeed = () => Promise.resolve(ok({ text: issue(4, '21'), version: {} }));
    expect((await checkFeed(ports, 'neighbors')).ok).toBe(true);
    expect(await stored()).toEqual([4]);
  });

  it('sends on nothing of what others found', async () => {
    await follow([numberFlag()]);
    expect(await ports.groups.ownFlags()).toEqual([]);
  });
});
