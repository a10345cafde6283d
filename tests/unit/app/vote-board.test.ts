/** The board of votes and the agenda, made of what is stored. */
import { describe, expect, it } from 'vitest';
import { bodiesOf, decidingBody, neededIn, voteOf, votersOf } from '../../../utils/app/deciding-body';
import { meetingAgenda } from '../../../utils/app/meeting-agenda';
import type { PlanPorts } from '../../../utils/app/ports';
import {
  chooseBody,
  keepSource,
  liveCampaigns,
  setVotesNeeded,
  voteBoard,
} from '../../../utils/app/vote-board';
import { createDataStore } from '../../../utils/db/data-store';
import { createMembershipStore } from '../../../utils/db/membership-store';
import { createGroupStore } from '../../../utils/db/group-store';
import { createPlanStore } from '../../../utils/db/plan-store';
import { xx } from '../../../utils/jurisdictions/xx';
import type { Campaign } from '../../../utils/model/campaign';
import type { DeadlineView } from '../../../utils/model/views';
import { ok } from '../../../utils/model/result';
import { samplePeople } from '../../../utils/sample/people';
import type { GroupCall } from '../../../utils/packet/record';
import { campaign, feed, followFeed, readyPorts, uuid } from '../make';
import { groupCall } from '../packet/make';

const state = { people: samplePeople, legislature: xx };
const bodies = bodiesOf(state);
const person = (n: number) => `ocd-person/5a3b1e00-0000-4000-8000-${String(n).padStart(12, '0')}`;
const KEY = 'neighbors/crosscheck';
const vote = {
  type: 'floor_vote',
  at: '2026-12-03T12:00',
  zone: 'America/Chicago',
  chamber: 'upper',
} as const;
const hearing = { ...vote, type: 'committee_hearing', at: '2026-11-25T09:00' } as const;
const view = (
  d: { type: DeadlineView['type']; chamber?: 'upper' | 'lower' },
  past = false,
): DeadlineView => ({
  ...{ type: d.type, at: '2026-12-03T18:00:00.000Z', zone: 'America/Chicago', past },
  ...(d.chamber && { chamber: d.chamber }),
});
const named = (key: string) => bodies.find((b) => b.key.startsWith(key))!;

async function world(over: Partial<Campaign> = {}) {
  const people = { load: () => Promise.resolve(ok(samplePeople)) };
  const base = await readyPorts(
    { people: { ...people, packed: people.load, states: () => Promise.resolve(['xx']) } },
    feed({ campaigns: [campaign({ deadlines: [vote], ...over })] }),
  );
  const nothing = () => undefined;
  const ports: PlanPorts = {
    ...base,
    groups: createGroupStore(nothing),
    memberships: createMembershipStore(nothing),
    plans: createPlanStore(nothing),
  };
  const told = (records: Partial<GroupCall>[], group = 'neighbors', member = 'm'.repeat(22)) =>
    ports.groups.merge([
      {
        ...{ group, made: '2026-11-22', member, key: member + 'k'.repeat(21) },
        records: records.map((r) => groupCall({ chamber: 'upper', district: '3', ...r, group, member })),
      },
    ]);
  const board = async () => {
    const made = await voteBoard(ports, KEY);
    if (!made) throw new Error('no board');
    return made;
  };
  return { ports, told, board };
}

describe('who votes', () => {
  it('are the chambers, their committees with members, and the governor', () =>
    expect(bodies.map((b) => [b.chamber, b.committee?.name ?? '', b.seats, b.vacant])).toEqual([
      ['lower', '', 12, 1],
      ['upper', '', 5, 0],
      ['legislature', 'Joint Committee on Rules', 3, 0],
      ['lower', 'Roads and Schools', 4, 0],
      ['upper', 'Transportation', 3, 0],
      ['executive', '', 1, 0],
    ]));

  it('is whom the next deadline names', () => {
    const committee = { who: 'committee' as const, name: 'transportation ', chamber: 'upper' as const };
    const of = (next: DeadlineView | undefined, more: Partial<Campaign> = {}) => {
      const body = decidingBody(campaign(more), next, bodies);
      return body?.committee?.name ?? body?.chamber;
    };
    expect(of(view(vote))).toBe('upper');
    expect(of(view(hearing), { targets: [committee] })).toBe('Transportation');
    // A hearing of a committee that the campaign does not name: the chamber.
    expect(of(view(hearing))).toBe('upper');
    expect(of(view(vote), { targets: [committee] })).toBe('upper');
    expect(of(view({ type: 'governor_action' }))).toBe('executive');
    expect(of(undefined, { chamber: 'upper' })).toBe('upper');
    expect(of(undefined)).toBe('lower');
  });

  it('takes more than half of the seats, and to stop a bill one less than leaves half', () => {
    expect(neededIn(named('xx upper'), 'yes')).toEqual({ votes: 3, rule: 'majority' });
    expect(neededIn(named('xx lower'), 'yes').votes).toBe(7);
    expect(neededIn(named('xx upper'), 'no')).toEqual({ votes: 3, rule: 'blocking' });
    // Twelve seats: six against six fails.
    expect(neededIn(named('xx lower'), 'no').votes).toBe(6);
    expect(neededIn(named('xx executive'), 'no')).toEqual({ votes: 1, rule: 'one' });
  });

  it('are the members by the data on the device', () => {
    expect(votersOf(named('xx upper'), state)).toHaveLength(5);
    const committee = bodies.find((b) => b.committee?.name === 'Transportation')!;
    expect(
      votersOf(committee, state)
        .map((v) => v.id)
        .sort(),
    ).toEqual([2, 3, 4].map(person));
    const joint = bodies.find((b) => b.chamber === 'legislature')!;
    expect(
      votersOf(joint, state)
        .map((v) => v.chamber)
        .sort(),
    ).toEqual(['lower', 'upper', 'upper']);
    expect(votersOf(named('xx executive'), state)).toMatchObject([{ chamber: 'executive', district: '' }]);
  });

  it('vote on the next deadline of their kind and chamber', () => {
    const all = [view(hearing, true), view(hearing), view({ ...vote, chamber: 'lower' }), view(vote)];
    expect(voteOf(named('xx upper'), all)).toBe(all[3]);
    expect(voteOf(named('xx lower'), all)).toBe(all[2]);
    expect(
      voteOf(
        bodies.find((b) => b.committee?.name === 'Transportation')!,
        all,
      ),
    ).toBe(all[1]);
    expect(voteOf(named('xx executive'), all)).toBeUndefined();
  });
});

describe('a board', () => {
  it('puts together what callers of groups heard, what the campaign says and what was published', async () => {
    const { ports, told, board } = await world({
      positions: [{ legislator: person(2), position: 'lean_yes', source: { date: '2026-11-01' } }],
    });
    await told([
      { id: uuid(1), target: person(3), position: 'yes' },
      { id: uuid(2), target: person(3), position: 'yes', day: '2026-11-21' },
      { id: uuid(3), target: person(3), position: 'undecided', day: '2026-11-20' },
      { id: uuid(4), target: person(3), position: 'no', campaign: 'river/x' },
    ]);
    const draft = {
      legislator: person(1),
      position: 'no',
      url: ' https://herald.example/a ',
      date: '2026-11-20',
    };
    expect(await keepSource(ports, KEY, uuid(70), { ...draft, title: ' ', quote: '' })).toMatchObject({
      ok: true,
      value: { url: 'https://herald.example/a', at: '2026-11-22T15:00:00.000Z' },
    });
    const made = await board();
    expect(made.body?.key).toBe('xx upper');
    expect(made.board.rows.map((r) => [r.voter.name, r.position])).toEqual([
      ['Marisol Quintanar-Voss', 'yes'],
      ['Tobias Wrenfield', 'lean_yes'],
      ['Amara Okonkwo-Bell', 'no'],
      ['Delphine Tallgrass', 'unknown'],
      ['Hyun-woo Castlebridge', 'unknown'],
    ]);
    expect(made.board.rows[0]?.conflict).toEqual([
      { position: 'yes', count: 2 },
      { position: 'undecided', count: 1 },
    ]);
    expect(made.board).toMatchObject({ needed: 3, outstanding: 2, open: 3, daysLeft: 11 });
    expect(made.groups).toEqual({ neighbors: 'Neighbors' });
    expect(made.seats[person(3)]).toEqual({ title: 'Sen.', chamberName: 'Senate' });
    // Nothing on it names who called.
    expect(JSON.stringify(made)).not.toContain('mmmm');
  });

  it('refuses a source that is not right, keeps nothing of it, and says at which field', async () => {
    const { ports } = await world();
    const draft = { legislator: person(1), position: 'no', url: 'https://a.example', title: '', quote: '' };
    const saidOf = async (over: object) => {
      const kept = await keepSource(ports, KEY, uuid(70), { ...draft, date: '2026-11-20', ...over });
      return kept.ok ? 'ok' : `${kept.problems[0]?.where} ${kept.problems[0]?.detail}`;
    };
    expect(await saidOf({ url: 'http://a.example' })).toBe('url must_be_https');
    expect(await saidOf({ date: '2026-11-23' })).toBe('date bad_day');
    expect(await saidOf({ date: '' })).toBe('date bad_day');
    expect(await saidOf({ position: '' })).toBe('position bad_choice');
    expect(await saidOf({ quote: '<i>no</i>' })).toBe('quote no_html');
    expect(await saidOf({ title: 'x'.repeat(301) })).toBe('title too_long');
    expect(await ports.groups.evidence(KEY)).toEqual([]);
  });

  it('lets the leader say who votes and how many it takes, with the reason, and goes back', async () => {
    const { ports, board } = await world();
    await chooseBody(ports, KEY, 'xx lower');
    expect(await board()).toMatchObject({ body: { key: 'xx lower' }, expected: { key: 'xx upper' } });
    expect(await setVotesNeeded(ports, KEY, 'xx lower', { votes: 8, reason: 'two thirds' })).toEqual(
      ok(undefined),
    );
    expect(await board()).toMatchObject({ board: { needed: 8 }, rule: 'leader', reason: 'two thirds' });
    const wrong = await setVotesNeeded(ports, KEY, 'xx lower', { votes: 0, reason: 'x' });
    expect(wrong).toMatchObject({ problems: [{ code: 'votes_invalid', where: 'votes' }] });
    const silent = await setVotesNeeded(ports, KEY, 'xx lower', { votes: 9, reason: '' });
    expect(silent).toMatchObject({ problems: [{ where: 'reason', detail: 'must_not_be_empty' }] });
    expect((await board()).board.needed).toBe(8);
    await chooseBody(ports, KEY, null);
    expect(await board()).toMatchObject({
      body: { key: 'xx upper' },
      board: { needed: 3 },
      rule: 'majority',
    });
    await chooseBody(ports, KEY, 'xx lower');
    await setVotesNeeded(ports, KEY, 'xx lower', null);
    expect(await board()).toMatchObject({ board: { needed: 7 }, rule: 'majority' });
  });

  it('is gone with its campaign: ended, left out, or erased', async () => {
    const { ports } = await world();
    await chooseBody(ports, KEY, 'xx lower');
    await ports.store.leaveOut(KEY, true);
    expect(await liveCampaigns(ports)).toEqual([]);
    expect(await voteBoard(ports, KEY)).toBeNull();
    await ports.store.leaveOut(KEY, false);
    await followFeed(
      ports,
      { kind: 'file', name: 'feed.json' },
      feed({ updated: '2026-11-20T00:00:00Z', campaigns: [campaign({ status: 'paused' })] }),
    );
    expect(await voteBoard(ports, KEY)).toBeNull();
    expect(await ports.plans.votePlan(KEY)).toBeDefined();
    await createDataStore(() => undefined).erase({ kind: 'campaign', campaign: KEY });
    expect(await ports.plans.votePlan(KEY)).toBeUndefined();
  });

  it('says who votes against where the campaign opposes', async () => {
    const { told, board } = await world({ stance: 'oppose' });
    await told([{ id: uuid(1), target: person(3), position: 'no' }]);
    expect(await board()).toMatchObject({
      want: 'no',
      rule: 'blocking',
      board: { needed: 3, outstanding: 2 },
    });
  });
});

describe('an agenda', () => {
  it('has deadlines, votes, what is missing, and what each group reported since', async () => {
    const { ports, told } = await world({
      deadlines: [hearing, vote],
      targets: [
        { who: 'legislator', id: person(3), role: 'swing', goal: 5 },
        { who: 'legislator', id: person(2), role: 'swing', goal: 1 },
      ],
    });
    await told([
      { id: uuid(1), target: person(3), position: 'yes' },
      { id: uuid(2), target: person(2), outcome: 'voicemail', day: '2026-11-10' },
    ]);
    await told(
      [{ id: uuid(3), target: person(3), outcome: 'voicemail', day: '2026-11-09' }],
      'hill',
      'n'.repeat(22),
    );
    const agenda = await meetingAgenda(ports, '2026-11-20');
    expect(agenda.deadlines.map((d) => [d.deadline.type, d.chamberName])).toEqual([
      ['committee_hearing', 'Senate'],
      ['floor_vote', 'Senate'],
    ]);
    expect(agenda.votes).toMatchObject([{ body: { key: 'xx upper' }, needed: 3, firm: 1, outstanding: 2 }]);
    expect(agenda.gaps.map((g) => [g.name, g.calls, g.goal, g.missing])).toEqual([
      ['Marisol Quintanar-Voss', 2, 5, 3],
    ]);
    expect(agenda.moreGaps).toEqual({ people: 0, missing: 0 });
    expect(agenda.reports.map((r) => [r.group, r.counts.contact, r.counts.voicemail])).toEqual([
      ['hill', 0, 0],
      ['Neighbors', 1, 0],
    ]);
  });

  it('tells eight gaps and counts the others', async () => {
    const { ports } = await world({ targets: [{ who: 'my_legislators', chamber: 'lower', goal: 2 }] });
    const { gaps, moreGaps } = await meetingAgenda(ports, '2026-11-20');
    expect([gaps.length, moreGaps]).toEqual([8, { people: 3, missing: 6 }]);
  });
});
