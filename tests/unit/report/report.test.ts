/** The model: what is counted and what is not, that its parts add up, and what it is of. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyFold,
  foldCall,
  foldCalls,
  MAX_NOTES,
  notesOf,
  type ReportCall,
} from '../../../utils/report/fold';
import { makeReport, reportOf, withQuotes } from '../../../utils/report/make';
import type { Report, ReportScope } from '../../../utils/report/report';
import { heardFrom } from '../../../utils/tally/evidence';
import { dayAfter } from '../../../utils/tally/local-day';
import { attempts, tallyOf } from '../../../utils/tally/tally';
import { whipBoard } from '../../../utils/tally/whip';
import { call, ROSA, uuid } from '../make';
import { madeCalls, madeKnown, madeReport } from '../../fixtures/made-report';
import { anyCalls, anyScope, AS_OF, known, knownCampaign, person } from './any-report';

const sum = (rows: readonly { figures: Report['headline']['figures'] }[]) =>
  rows.reduce((n, row) => n + row.figures.attempts, 0);

const sent = (over: Partial<ReportCall> = {}): ReportCall => ({
  ...{
    id: uuid(1),
    campaign: 'river/a',
    bills: ['xx/2026/SB 12'],
    target: person(0),
    targetName: 'Person 0',
  },
  ...{
    jurisdiction: 'xx',
    chamber: 'lower',
    district: '3',
    outcome: 'contact',
    day: '2026-11-20',
    group: 'river',
  },
  ...over,
});
const of = (calls: readonly ReportCall[], scope: ReportScope = {}, over = known()) =>
  reportOf(calls, scope, AS_OF, over);

/** As a reader would say it, without our fold. */
const fits = (scope: ReportScope, c: ReportCall & { day?: string }) =>
  !c.test &&
  (scope.campaign === undefined || [c.campaign, ...(c.also ?? [])].includes(scope.campaign)) &&
  (scope.bill === undefined || c.bills.includes(scope.bill)) &&
  (scope.group === undefined || (c.group ?? c.campaign.split('/')[0]) === scope.group) &&
  (scope.from === undefined || c.day! >= scope.from) &&
  (scope.to === undefined || c.day! <= scope.to);

describe('what a report counts', () => {
  it('is what fits its scope, never practice, and adds up by every key', () =>
    fc.assert(
      fc.property(anyCalls, anyScope, (calls, scope) => {
        const report = of(calls, scope);
        const counted = calls.filter((c) => fits(scope, c));
        const { figures } = report.headline;
        expect(figures.attempts).toBe(counted.filter((c) => c.outcome !== 'skip').length);
        expect(figures.skipped).toBe(counted.filter((c) => c.outcome === 'skip').length);
        for (const rows of [report.days, report.targets, report.districts, report.groups])
          expect(sum(rows)).toBe(figures.attempts);
        expect(report.outcomes.reduce((n, o) => n + o.rate.n, 0)).toBe(figures.attempts);
        expect(report.reasons.reduce((n, r) => n + r.rate.n, 0)).toBe(figures.unavailable.n);
        expect(report.headline.people.of).toBe(report.targets.filter((t) => t.figures.attempts > 0).length);
        if (scope.campaign !== undefined) expect(report.campaigns[0]?.figures).toEqual(figures);
        expect(JSON.stringify(report)).not.toMatch(/read it|after five/);
      }),
      { numRuns: 200 },
    ));

  it('does not depend on the order of the calls', () =>
    fc.assert(
      fc.property(
        anyCalls.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
          ),
        ),
        anyScope,
        ([a, b], scope) => {
          expect(of(b, scope)).toEqual(of(a, scope));
        },
      ),
    ));

  it('counts one conversation about several bills as one telephone call', () => {
    const both = { conversation: uuid(77) };
    const { headline } = of([
      sent(both),
      sent({ ...both, id: uuid(2), campaign: 'hill/b' }),
      sent({ id: uuid(3) }),
    ]);
    expect([headline.figures.attempts, headline.phoneCalls]).toEqual([3, 2]);
  });

  it('counts a call for the campaigns of others on the same bill, once in each', () => {
    const also = sent({ also: ['hill/b'] });
    expect(of([also], { campaign: 'hill/b' }).headline.figures.attempts).toBe(1);
    const all = of([also]);
    expect(all.headline.figures.attempts).toBe(1);
    expect(all.campaigns.map((c) => [c.key, c.figures.attempts])).toEqual([
      ['hill/b', 1],
      ['river/a', 1],
    ]);
  });

  it('knows the last day and the last week', () => {
    const on = ['2026-11-24', '2026-11-23', '2026-11-18', '2026-11-17'].map((day, i) =>
      sent({ id: uuid(i), day }),
    );
    const { last24h, last7d, firstDay, lastDay } = of(on).headline;
    expect([last24h.attempts, last7d.attempts, firstDay, lastDay]).toEqual([
      1,
      3,
      '2026-11-17',
      '2026-11-24',
    ]);
  });

  it('takes the day of a call with an instant from the caller’s own calendar', () => {
    const late = call({ at: '2026-11-23T04:30:00.000Z', target: ROSA });
    expect(of([late], { from: '2026-11-22', to: '2026-11-22' }).headline.figures.attempts).toBe(1);
    expect(of([late], { from: '2026-11-23' }).headline.figures.attempts).toBe(0);
  });

  it('holds no more after 20,000 calls than after 2,000', () => {
    const size = (n: number) => {
      const fold = emptyFold({}, AS_OF);
      for (const c of madeCalls(n)) foldCall(fold, { ...c, note: 'x' });
      const keys = [...fold.heard.values()].reduce((k, h) => k + h.heard.size, 0);
      return [keys <= 59 * 21 * 4 * 6, fold.notes.length < 2 * MAX_NOTES, fold.counted.days.size];
    };
    expect(size(20_000)).toEqual(size(2000));
  });
});

describe('goals', () => {
  it('are of everybody, also where the report is of one group or of some days', () => {
    const calls = [
      sent({ id: uuid(1), group: 'river' }),
      sent({ id: uuid(2), group: 'hill' }),
      sent({ id: uuid(3), group: 'hill', day: '2026-11-02', outcome: 'voicemail' }),
    ];
    for (const scope of [{}, { group: 'river' }, { from: '2026-11-10' }]) {
      const report = of(calls, { campaign: 'river/a', ...scope });
      expect(report.targets.find((t) => t.id === person(0))?.progress).toEqual({
        ...{ goal: 3, calls: 3, contact: 2, missing: 0 },
      });
      expect(report.headline.progress).toEqual({ goal: 9, calls: 3, contact: 2, missing: 6 });
    }
    expect(of(calls, { campaign: 'river/a', to: '2026-11-10' }).headline.progress?.calls).toBe(1);
    expect(of(calls, { campaign: 'river/a', group: 'river' }).headline.figures.attempts).toBe(1);
  });

  it('of two campaigns add up, and one’s calls do not fill the other’s', () => {
    const goals = [
      { target: person(0), name: 'P', goal: 2, jurisdiction: 'xx', chamber: 'lower', district: '3' } as const,
    ];
    const two = known({ campaigns: [knownCampaign({ goals }), knownCampaign({ key: 'hill/b', goals })] });
    const report = of(
      [1, 2, 3, 4].map((n) => sent({ id: uuid(n) })),
      {},
      two,
    );
    expect(report.headline.progress).toEqual({ goal: 4, calls: 4, contact: 4, missing: 2 });
    expect(report.districts[0]?.progress?.missing).toBe(2);
    expect(report.next.gaps).toMatchObject([{ target: person(0), missing: 2 }]);
  });

  it('show a person whom nobody has called yet, and their district', () => {
    const report = of([], { campaign: 'river/a' });
    expect(report.targets.map((t) => [t.id, t.figures.attempts, t.progress?.missing])).toContainEqual([
      person(9),
      0,
      3,
    ]);
    expect(report.districts.map((d) => d.key)).toContain('xx lower 9');
    expect([report.next.targetsMissing, report.next.gaps.length]).toEqual([3, 3]);
    expect(madeReport().next).toMatchObject({ gaps: { length: 5 }, targetsMissing: 47 });
  });
});

describe('days and deadlines', () => {
  it('leave no day out, mark the deadlines, and go on to the next one', () => {
    const { days, deadlines, headline } = of([sent({ day: '2026-11-18' })], { campaign: 'river/a' });
    expect(days.map((d) => d.day)).toEqual(Array.from({ length: 13 }, (_, i) => dayAfter('2026-11-18', i)));
    expect(days.flatMap((d) => d.deadlines.map((at) => [d.day, deadlines[at]?.type, d.isAhead]))).toEqual([
      ['2026-11-20', 'committee_hearing', false],
      ['2026-11-30', 'floor_vote', true],
    ]);
    expect([headline.nextDeadline, headline.daysLeft]).toEqual([1, 6]);
  });

  it('end where the span does, and with the campaign where that is over', () => {
    const days = (scope: ReportScope, over = known()) => of([sent()], scope, over).days.map((d) => d.day);
    expect(days({ from: '2026-11-19', to: '2026-11-21' })).toEqual([
      '2026-11-19',
      '2026-11-20',
      '2026-11-21',
    ]);
    const over = known({ campaigns: [knownCampaign({ status: 'archived', result: 'won' })] });
    expect(of([sent({ day: '2026-01-20' })], { campaign: 'river/a' }, over).days.at(-1)?.day).toBe(
      '2026-11-30',
    );
    const ended = known({ campaigns: [knownCampaign({ status: 'archived', result: 'won', deadlines: [] })] });
    expect(days({ campaign: 'river/a' }, ended)).toEqual(['2026-11-20']);
    expect(days({ from: '2026-11-21', to: '2026-11-01' })).toEqual([]);
  });

  it('are only those with calls where the span is of many years', () => {
    const report = of([sent({ day: '1970-01-01' }), sent({ id: uuid(2) })]);
    expect(report.days.map((d) => d.day)).toEqual(['1970-01-01', '2026-11-20']);
  });

  it('are each once where groups share them', () => {
    expect(of([]).deadlines.map((d) => [d.type, d.campaigns])).toEqual([
      ['committee_hearing', ['river/a']],
      ['floor_vote', ['hill/b', 'river/a']],
    ]);
  });

  it('know a deadline of this morning as past', () => {
    const at = (clock: string) =>
      known({
        campaigns: [
          knownCampaign({
            deadlines: [{ type: 'floor_vote', at: `2026-11-24T${clock}`, zone: 'America/Chicago' }],
          }),
        ],
      });
    expect(of([], {}, at('09:00')).headline).toMatchObject({ nextDeadline: null, daysLeft: null });
    expect(of([], {}, at('11:00')).headline).toMatchObject({ nextDeadline: 0, daysLeft: 0 });
  });
});

describe('where votes stand', () => {
  it('is what the board says of the same words', () =>
    fc.assert(
      fc.property(anyCalls, (calls) => {
        const campaign = knownCampaign();
        const report = of(calls, { campaign: campaign.key });
        const board = whipBoard(
          campaign.voters,
          [...heardFrom(calls, campaign.key), ...campaign.evidence],
          campaign.vote!,
          '2026-11-24',
        );
        const { counts, needed, outstanding, open, daysLeft } = board;
        expect(report.whip).toEqual([
          {
            ...{
              campaign: campaign.key,
              want: 'yes',
              voters: 2,
              counts,
              needed,
              outstanding,
              open,
              daysLeft,
            },
            disputed: board.rows.filter((r) => r.conflict).length,
          },
        ]);
        for (const { voter, position } of board.rows) {
          const target = report.targets.find((t) => t.id === voter.id);
          if (target) expect(target.position?.standing).toBe(position);
        }
      }),
    ));

  it('is said of one question only', () => {
    const report = of([sent({ position: 'yes' }), sent({ id: uuid(2), campaign: 'hill/b', position: 'no' })]);
    expect(report.targets.map((t) => t.position)).toEqual(report.targets.map(() => null));
  });

  it('does not know on an earlier day what was said later', () => {
    const calls = [sent({ position: 'yes', target: person(1), day: '2026-11-22' })];
    const on = (to: string) =>
      of(calls, { campaign: 'river/a', to }).targets.find((t) => t.id === person(1))?.position?.standing;
    expect([on('2026-11-23'), on('2026-11-21'), on('2026-11-01')]).toEqual(['yes', 'no', 'unknown']);
  });

  it('wants nothing of a campaign that only watches', () => {
    const over = known({ campaigns: [knownCampaign({ stance: 'watch', vote: null })] });
    expect(of([], { campaign: 'river/a' }, over).whip).toMatchObject([
      { want: null, needed: null, outstanding: null, open: 1 },
    ]);
  });
});

describe('notes', () => {
  it('are offered newest first, as many as somebody reads, and only those ticked get in', () => {
    const calls = Array.from({ length: 1500 }, (_, i) =>
      sent({ id: uuid(i), note: `note ${i}`, day: dayAfter('2026-01-01', i % 300) }),
    );
    const notes = notesOf(foldCalls(calls, {}, AS_OF));
    expect(notes).toHaveLength(MAX_NOTES);
    expect(notes[0]?.day).toBe('2026-10-27');
    expect(notes.every((n, i) => i === 0 || n.day <= notes[i - 1]!.day)).toBe(true);
    const report = withQuotes(of(calls), notes.slice(3, 4), known());
    expect(report.quotes.map((q) => [q.text, q.group])).toEqual([[notes[3]!.text, 'Riverside']]);
  });

  it('are those of the calls that are counted', () => {
    const calls = [
      sent({ note: 'mine', group: 'river' }),
      sent({ id: uuid(2), note: 'theirs', group: 'hill' }),
    ];
    expect(notesOf(foldCalls(calls, { group: 'river' }, AS_OF)).map((n) => n.text)).toEqual(['mine']);
    expect(notesOf(foldCalls([sent({ note: ' ', id: uuid(3) })], {}, AS_OF))).toEqual([]);
    expect(notesOf(foldCalls([sent({ note: 'practice', test: true })], {}, AS_OF))).toEqual([]);
  });
});

describe('campaigns', () => {
  it('in scope are those with calls, and those that still go on', () => {
    const archived = knownCampaign({ key: 'river/old', status: 'archived' });
    const over = known({ campaigns: [...known().campaigns, archived] });
    const keys = (calls: readonly ReportCall[], scope: ReportScope) =>
      of(calls, scope, over).campaigns.map((c) => c.key);
    expect(keys([], {}).sort()).toEqual(['hill/b', 'river/a']);
    expect(keys([], { group: 'river' })).toEqual(['river/a']);
    expect(keys([], { bill: 'xx/2026/SB 12' })).toEqual(['river/a']);
    expect(keys([sent({ campaign: 'river/old' })], { group: 'river' })).toEqual(['river/old', 'river/a']);
    expect(keys([], { campaign: 'nobody/knows' })).toEqual(['nobody/knows']);
  });

  it('that are not known any more keep their calls, under their key', () => {
    expect(
      of([sent({ campaign: 'gone/x' })], { campaign: 'gone/x' }, known({ campaigns: [] })).campaigns,
    ).toMatchObject([
      { key: 'gone/x', title: 'gone/x', bills: ['xx/2026/SB 12'], stance: null, figures: { attempts: 1 } },
    ]);
  });
});

it('agrees with the tally on the made campaign, and names all its people', () => {
  const report = madeReport();
  const tally = tallyOf(madeCalls(), AS_OF);
  expect(report.headline.figures.attempts).toBe(attempts(tally.counts));
  expect(report.targets.every((t) => t.name !== '' && t.party !== '')).toBe(true);
  expect(report).toEqual(makeReport(foldCalls(madeCalls(), report.scope, AS_OF), madeKnown()));
});
