/** Calls and campaigns of any kind, and what is known of them, for tests over many. */
import fc from 'fast-check';
import { OUTCOMES, POSITIONS, REASONS } from '../../../utils/model/call';
import type { ReportCall } from '../../../utils/report/fold';
import type { Known, KnownCampaign } from '../../../utils/report/known';
import type { ReportScope } from '../../../utils/report/report';
import { dayAfter } from '../../../utils/tally/local-day';
import { uuid } from '../make';

export const AS_OF = { at: '2026-11-24T16:05:00.000Z', zone: 'America/Chicago' };

const SEATS = [
  { jurisdiction: 'xx', chamber: 'lower', district: '3' },
  { jurisdiction: 'xx', chamber: 'upper', district: '10' },
  { jurisdiction: 'xx', chamber: 'upper', district: '2' },
  { jurisdiction: 'il', chamber: 'executive', district: '' },
] as const;
export const person = (n: number): string => `ocd-person/${uuid(n)}`;

const CAMPAIGNS = ['river/a', 'hill/b', 'river/unknown'];
const BILLS = ['xx/2026/SB 12', 'xx/2026/HB 34'];

export const anyCall: fc.Arbitrary<ReportCall & { id: string }> = fc
  .record(
    {
      id: fc.uuid(),
      n: fc.integer({ min: 0, max: SEATS.length - 1 }),
      campaign: fc.constantFrom(...CAMPAIGNS),
      bills: fc.subarray(BILLS, { minLength: 1 }),
      outcome: fc.constantFrom(...OUTCOMES),
      reason: fc.constantFrom(...REASONS),
      position: fc.constantFrom(...POSITIONS),
      back: fc.integer({ min: 0, max: 20 }),
      also: fc.subarray(CAMPAIGNS, { minLength: 1 }),
      group: fc.constantFrom('river', 'hill', 'lake'),
      conversation: fc.constantFrom(uuid(1_000_003), uuid(2_000_006)),
      test: fc.constant(true),
      note: fc.constantFrom('Call after five', 'They will read it'),
    },
    { requiredKeys: ['id', 'n', 'campaign', 'bills', 'outcome', 'back'] },
  )
  .map(({ n, back, reason, ...rest }) => ({
    ...rest,
    ...(reason && rest.outcome === 'unavailable' && { reason }),
    ...{ target: person(n), targetName: `Person ${n}`, day: dayAfter('2026-11-24', -back) },
    ...SEATS[n]!,
  }));

export const anyCalls = fc.uniqueArray(anyCall, { selector: (c) => c.id, maxLength: 40, size: 'max' });

export const anyScope: fc.Arbitrary<ReportScope> = fc.record(
  {
    campaign: fc.constantFrom(...CAMPAIGNS),
    bill: fc.constantFrom(...BILLS),
    group: fc.constantFrom('river', 'hill', 'lake'),
    from: fc.integer({ min: 0, max: 20 }).map((n) => dayAfter('2026-11-24', -n)),
    to: fc.integer({ min: -3, max: 10 }).map((n) => dayAfter('2026-11-24', -n)),
  },
  { requiredKeys: [] },
);

export const knownCampaign = (over: Partial<KnownCampaign> = {}): KnownCampaign => ({
  ...{ key: 'river/a', feed: 'river', title: 'Safe routes', ask: 'vote yes', bills: [...BILLS] },
  ...{ stance: 'support', status: 'live', result: null, group: 'Riverside', lead: 'Walkers', partners: [] },
  ...{ thanks: '', link: 'https://example.org/a' },
  deadlines: [
    { type: 'committee_hearing', at: '2026-11-20T09:00', zone: 'America/Chicago', place: 'Room 9' },
    { type: 'floor_vote', at: '2026-11-30T12:00', zone: 'America/Chicago', chamber: 'upper' },
  ],
  goals: [0, 1, 9].map((n) => ({
    ...{ target: person(n), name: `Person ${n}`, goal: 3 },
    ...(SEATS[n] ?? { jurisdiction: 'xx', chamber: 'lower', district: '9' }),
  })),
  evidence: [
    {
      legislator: person(1),
      position: 'no',
      source: 'cited_source',
      day: '2026-11-10',
      count: 1,
      url: 'https://x.org',
    },
  ],
  voters: [1, 2].map((n) => ({
    ...{ id: person(n), name: `Person ${n}`, party: 'Lakes', committees: [], ...SEATS[n]! },
  })),
  vote: { want: 'yes', needed: 2, day: '2026-11-30' },
  ...over,
});

export const known = (over: Partial<Known> = {}): Known => ({
  campaigns: [
    knownCampaign(),
    knownCampaign({
      ...{ key: 'hill/b', feed: 'hill', title: 'Clean water', bills: ['xx/2026/HB 34'], stance: 'oppose' },
      ...{ group: 'Hilltop', goals: [], evidence: [], voters: [], vote: null },
      deadlines: [{ type: 'floor_vote', at: '2026-11-30T12:00', zone: 'America/Chicago', chamber: 'upper' }],
    }),
  ],
  people: new Map([0, 1, 2].map((n) => [person(n), { name: `Person ${n}`, party: 'Lakes', ...SEATS[n]! }])),
  groups: new Map([
    ['river', 'Riverside'],
    ['hill', 'Hilltop'],
  ]),
  callBacks: 0,
  quotes: [],
  ...over,
});
