import { expect, it } from 'vitest';
import { divisionsOf, stateCoverage, statesOf } from '../../../utils/app/coverage-view';
import type { GroupPorts } from '../../../utils/app/ports';
import { recordCall } from '../../../utils/app/record-call';
import { createGroupStore } from '../../../utils/db/group-store';
import { createMembershipStore } from '../../../utils/db/membership-store';
import { askingFor, mailAddress } from '../../../utils/coverage/ask';
import type { Feed } from '../../../utils/model/campaign';
import { campaign, feed, followFeed, IFE, people, readyPorts, ROSA, stored, uuid } from '../make';

const il = (s: string) => `ocd-division/country:us/state:xx/${s}`;
const document = (over: Partial<Feed> = {}) =>
  feed({
    campaigns: [
      campaign({
        targets: [{ who: 'my_legislators', goal: 5 }],
        positions: [{ legislator: IFE, position: 'yes', source: {} }],
        deadlines: [
          { type: 'floor_vote', at: '2026-11-20T09:00', zone: 'America/Chicago' },
          { type: 'committee_hearing', at: '2026-11-26T09:00', zone: 'America/Chicago' },
        ],
      }),
    ],
    groups: [
      { id: 'river', name: 'River', districts: [il('sldu:10')] },
      { id: 'hill', name: 'Hill', districts: [il('sldl:99')], contact: { email: 'hill@hill.example' } },
    ],
    ...over,
  });

async function world(over: Partial<Feed> = {}): Promise<GroupPorts> {
  const ports = await readyPorts({}, document(over));
  return {
    ...ports,
    groups: createGroupStore(() => undefined),
    memberships: createMembershipStore(() => undefined),
  };
}
const only = async (ports: GroupPorts) => {
  const state = await stateCoverage(ports, 'xx');
  if (!state.ok) throw new Error(JSON.stringify(state.problems));
  return state.value.campaigns[0]!;
};

it('shows each district of the campaign with its group, its votes and its calls', async () => {
  const ports = await world();
  const draft = { id: uuid(1), campaign: 'neighbors/crosscheck', target: ROSA, surface: 'popup' as const };
  await recordCall(ports, { ...draft, outcome: 'contact', position: 'lean_yes' });
  const { coverage, next } = await only(ports);
  expect(next?.type).toBe('committee_hearing');
  expect(coverage).toMatchObject({
    districts: 2,
    covered: 1,
    open: 1,
    openUncovered: 1,
    daysLeft: 4,
    missing: 9,
  });
  expect(coverage.rows.map((r) => [r.chamber, r.district, r.calls, r.seats[0]?.position])).toEqual([
    ['lower', '20', 1, 'lean_yes'],
    ['upper', '10', 0, 'yes'],
  ]);
  expect(coverage.unknown).toEqual([{ division: il('sldl:99'), groups: ['Hill'] }]);
});

it('takes the groups of a newer issue in the place of the older one, and none of a feed that was removed', async () => {
  const ports = await world();
  await followFeed(
    ports,
    { kind: 'file', name: 'feed.json' },
    document({ updated: '2026-11-02T00:00:00Z', groups: [] }),
  );
  expect(await ports.store.listedGroups()).toEqual([]);
  await followFeed(ports, { kind: 'file', name: 'feed.json' }, document({ updated: '2026-11-03T00:00:00Z' }));
  expect((await ports.store.listedGroups()).map((g) => [g.id, g.listedIn])).toEqual([
    ['hill', 'neighbors'],
    ['river', 'neighbors'],
  ]);
  await ports.store.removeFeed('neighbors');
  expect(await ports.store.listedGroups()).toEqual([]);
});

it('knows the states of live campaigns, and districts with an empty seat', () => {
  expect(statesOf([stored(), stored({ id: 'b', status: 'archived' })])).toEqual(['xx']);
  expect([...divisionsOf(people({ vacancies: [{ chamber: 'upper', district: '3' }] }))]).toContain(
    il('sldu:3'),
  );
});

it('writes to the groups there or nearest, without showing one the address of another', () => {
  const hill = {
    id: 'hill',
    name: 'Hill',
    districts: [],
    listedIn: 'c',
    contact: { email: 'hill@hill.example' },
  };
  const river = {
    id: 'river',
    name: 'River',
    districts: [],
    listedIn: 'c',
    contact: { email: 'r@river.example' },
  };
  expect(askingFor({ groups: [hill], nearest: [] })).toMatchObject({
    isNearby: false,
    emails: ['hill@hill.example'],
  });
  const near = askingFor({ groups: [], nearest: [hill, river].map((group) => ({ group, metres: 1 })) });
  expect(near).toMatchObject({ isNearby: true });
  expect(mailAddress(near.emails, 'Help', 'One\ntwo')).toBe(
    'mailto:?bcc=hill%40hill.example,r%40river.example&subject=Help&body=One%0D%0Atwo',
  );
  expect(mailAddress(['a@b.example'], 'Help & more', 'x')).toBe(
    'mailto:a%40b.example?subject=Help%20%26%20more&body=x',
  );
  expect(mailAddress([], 'a', 'b')).toBeNull();
  expect(mailAddress(['a@b.example'], 'a', 'b'.repeat(3000))).toBeNull();
});
