/** The report from the database: own calls and sent ones, what is known besides, progress, and quotes by tick only. */
import { expect, it } from 'vitest';
import { makeOutreaches, MAX_OUTREACHES } from '../../../utils/app/make-outreaches';
import { gatherReport } from '../../../utils/app/make-report';
import type { GroupPorts, PagePorts } from '../../../utils/app/ports';
import { recordCall, undoCall } from '../../../utils/app/record-call';
import type { CallDraft } from '../../../utils/model/call';
import type { Campaign } from '../../../utils/model/campaign';
import { createMembershipStore } from '../../../utils/db/membership-store';
import { createGroupStore } from '../../../utils/db/group-store';
import type { GroupCall } from '../../../utils/packet/record';
import { campaign, feed, IFE, readyPorts, ROSA, uuid } from '../make';
import { groupCall } from '../packet/make';

const KEY = 'neighbors/crosscheck';
const member = 'm'.repeat(22);

async function world(over: Partial<Campaign> = {}) {
  const page: PagePorts = await readyPorts({}, feed({ campaigns: [campaign(over)] }));
  const ports: GroupPorts = {
    ...page,
    groups: createGroupStore(() => undefined),
    memberships: createMembershipStore(() => undefined),
  };
  const own = (id: number, draft: Partial<CallDraft> = {}) =>
    recordCall(ports, {
      ...{ id: uuid(id), campaign: KEY, target: ROSA, outcome: 'contact', surface: 'popup' },
      ...draft,
    });
  const sent = (calls: Partial<GroupCall>[], group = 'neighbors') =>
    ports.groups.merge([
      {
        ...{ group, made: '2026-11-22', member, key: 'k'.repeat(43) },
        records: calls.map((c) => groupCall({ group, member, ...c })),
      },
    ]);
  return { ports, own, sent };
}

it('counts own calls and sent ones, each once, and none that was taken back', async () => {
  const { ports, own, sent } = await world();
  await own(1);
  await own(2, { target: IFE, outcome: 'unavailable', reason: 'busy' });
  await own(3);
  await undoCall(ports, { id: uuid(9), undoes: uuid(3) });
  await sent([{ id: uuid(1) }, { id: uuid(20), outcome: 'voicemail' }, { id: uuid(3) }]);
  const { report } = await gatherReport(ports, { campaign: KEY });
  expect(report.headline.figures).toMatchObject({
    attempts: 3,
    reached: { n: 1, of: 3 },
    voicemail: { n: 1, of: 3 },
    unavailable: { n: 1, of: 3 },
  });
  expect(report.campaigns.map((c) => [c.key, c.title])).toEqual([[KEY, 'Leave Crosscheck']]);
  expect(report.groups).toMatchObject([{ id: 'neighbors', name: 'Neighbors' }]);
  expect(report.targets.map((t) => t.name)).toEqual(['Ife Oduya', 'Rosa Marin']);
});

it('knows the goals of everybody whom the campaign wants called, and who votes', async () => {
  const { ports, own } = await world({
    targets: [
      { who: 'my_legislators', goal: 4 },
      { who: 'legislator', id: ROSA, role: 'swing', goal: 10 },
    ],
    chamber: 'lower',
    deadlines: [{ type: 'floor_vote', at: '2026-11-25T12:00', zone: 'America/Chicago' }],
    positions: [{ legislator: IFE, position: 'no', source: {} }],
  });
  await own(1, { position: 'yes' });
  const { report } = await gatherReport(ports, { campaign: KEY });
  expect(report.headline.progress).toEqual({ goal: 14, calls: 1, contact: 1, missing: 13 });
  expect(report.targets.map((t) => [t.name, t.progress?.missing, t.position?.standing])).toEqual([
    ['Rosa Marin', 9, 'yes'],
    ['Ife Oduya', 4, 'no'],
  ]);
  expect(report.whip).toMatchObject([
    { voters: 1, counts: { yes: 1 }, needed: 7, outstanding: 6, open: 0, daysLeft: 3 },
  ]);
  expect([report.headline.daysLeft, report.deadlines.length]).toEqual([3, 1]);
});

it('has no note in it before it is ticked', async () => {
  const { ports, own, sent } = await world();
  await own(1, { note: 'Maria at the desk was kind' });
  await sent([{ id: uuid(20), note: 'They will read it' }]);
  const { report, notes, quoting } = await gatherReport(ports, { campaign: KEY });
  expect(JSON.stringify(report)).not.toMatch(/Maria|read it/);
  expect(notes.map((n) => n.text).sort()).toEqual(['Maria at the desk was kind', 'They will read it']);
  const ticked = quoting(notes.filter((n) => n.id === uuid(20)));
  expect(ticked.quotes).toMatchObject([
    { text: 'They will read it', targetName: 'Rosa Marin', group: 'Neighbors' },
  ]);
  expect(JSON.stringify(ticked)).not.toContain('Maria');
});

it('says how far it is, and ends at all', async () => {
  const { ports, sent } = await world();
  await sent(Array.from({ length: 12_000 }, (_, i) => ({ id: uuid(i + 1) })));
  const told: [number, number][] = [];
  const { report } = await gatherReport(
    ports,
    { group: 'neighbors' },
    { onProgress: (...all) => told.push(all) },
  );
  expect(told).toEqual([
    [5000, 12_000],
    [10_000, 12_000],
    [12_000, 12_000],
  ]);
  expect(report.headline.figures.attempts).toBe(12_000);
  expect(report.groupName).toBe('Neighbors');
});

it('counts the calls of this device for the group that its reader calls with', async () => {
  const { ports, own } = await world();
  await own(1);
  const of = async (group: string) => (await gatherReport(ports, { group })).report.headline.figures.attempts;
  expect([await of('neighbors'), await of('river')]).toEqual([1, 0]);
  await ports.memberships.keepMembership({
    ...{ group: 'river', name: 'River', made: '2026-11-20T00:00:00.000Z' },
    ...{ publicKey: 'p'.repeat(43), privateKey: 's'.repeat(64) },
  });
  expect([await of('neighbors'), await of('river')]).toEqual([0, 1]);
});

it('says what is due to be called again', async () => {
  const { ports, own } = await world();
  await own(1, { outcome: 'unavailable', reason: 'call_back', callBack: '2026-11-22' });
  const { report } = await gatherReport(ports, { campaign: KEY });
  expect(report.next.callBacks).toBe(1);
  expect((await gatherReport(ports, { campaign: 'river/other' })).report.next.callBacks).toBe(0);
});

it('counts the votes where the leader chose to on the board', async () => {
  const { ports } = await world({ chamber: 'lower' });
  const plans = {
    votePlan: () => Promise.resolve({ needed: { 'xx lower': { votes: 3, reason: 'Two thirds' } } }),
  };
  const needed = async (over: object) =>
    (await gatherReport({ ...ports, ...over }, { campaign: KEY })).report.whip[0]?.needed;
  expect([await needed({}), await needed({ plans })]).toEqual([7, 3]);
});

it('writes each call of the report as an outreach, with the name of whom was called', async () => {
  const { ports, own, sent } = await world();
  await own(1);
  await own(2, { target: IFE, outcome: 'skip' });
  await sent([{ id: uuid(20), outcome: 'voicemail', day: '2026-11-20', note: 'secret' }]);
  await sent([{ id: uuid(21), campaign: 'river/b' }], 'river');
  const text = await makeOutreaches(ports, { campaign: KEY });
  if (!text.ok) throw new Error(text.problems[0]?.code);
  expect(text.value).not.toMatch(/secret|mmmm/);
  const { _embedded: all } = JSON.parse(text.value) as { _embedded: { 'osdi:outreaches': object[] } };
  expect(all['osdi:outreaches']).toMatchObject([
    { identifiers: [`rotunda:${uuid(1)}`], action_date: '2026-11-22T12:00:00Z' },
    {
      identifiers: [`rotunda:${uuid(20)}`],
      targets: [{ title: 'Representative', given_name: 'Rosa', family_name: 'Marin' }],
    },
  ]);
});

it('writes no file of more calls than one may hold', async () => {
  const { ports } = await world();
  const many = {
    ...ports,
    groups: {
      ...ports.groups,
      eachGroupCall: (visit: (call: GroupCall) => void) => {
        for (let i = 0; i <= MAX_OUTREACHES; i += 1) visit(groupCall({ id: String(i) }));
        return Promise.resolve();
      },
    },
  };
  expect(await makeOutreaches(many, {})).toMatchObject({
    problems: [{ code: 'report_too_many_calls', detail: '100000' }],
  });
  expect((await gatherReport(many, {})).report.headline.figures.attempts).toBe(100_001);
});
