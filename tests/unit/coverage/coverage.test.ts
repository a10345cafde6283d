import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf, takesPart, type CoverageInput, type WantedSeat } from '../../../utils/coverage/coverage';
import type { ListedGroup } from '../../../utils/model/group';
import { needsOf } from '../../../utils/coverage/needs';
import { STANDINGS } from '../../../utils/tally/whip';
import { tallyOf } from '../../../utils/tally/tally';
import { call, uuid } from '../make';

const division = (n: number | string) => `ocd-division/country:us/state:il/sldu:${n}`;
const person = (n: number) => `ocd-person/${uuid(n)}`;
const seat = (n: number, over: Partial<WantedSeat> = {}): WantedSeat => ({
  ...{ legislator: person(n), name: `Senator ${n}`, party: 'Example', role: 'swing', jurisdiction: 'il' },
  ...{ chamber: 'upper', district: String(n), division: division(n), position: 'undecided', goal: 10 },
  ...over,
});
const group = (id: string, districts: number[], over: Partial<ListedGroup> = {}): ListedGroup => ({
  ...{ id, name: `Group ${id}`, districts: districts.map(division), listedIn: 'coalition' },
  ...over,
});
const KEY = 'coalition/clean-water';
const calls = (target: number, n: number) =>
  Array.from({ length: n }, (_, i) =>
    call({
      id: uuid(target * 1000 + i),
      campaign: KEY,
      target: person(target),
      jurisdiction: 'il',
      chamber: 'upper',
    }),
  );
const input = (over: Partial<CoverageInput> & { made?: ReturnType<typeof calls> } = {}): CoverageInput => {
  const { made = [], ...rest } = over;
  return {
    campaign: KEY,
    seats: [seat(1), seat(2), seat(3)],
    groups: [],
    targets: tallyOf(made).campaigns.get(KEY)?.targets ?? new Map(),
    divisions: new Set([1, 2, 3, 4, 5].map(division)),
    // Districts in a row, one degree apart.
    middle: (id) => ({ lat: 40, lng: Number(id.split(':').at(-1)) }),
    today: '2026-11-22',
    ...rest,
  };
};
const districts = (i: CoverageInput) => coverageOf(i).rows.map((row) => row.district);

describe('coverage', () => {
  it('puts an open vote where nobody calls and no group lives first', () => {
    const i = input({
      seats: [seat(1), seat(2, { position: 'yes' }), seat(3), seat(4)],
      groups: [group('a', [1]), group('b', [2])],
      made: calls(3, 4),
    });
    expect(districts(i)).toEqual(['4', '3', '1', '2']);
    const all = coverageOf({ ...i, next: '2026-11-26' });
    expect(all).toMatchObject({ districts: 4, covered: 2, open: 3, openUncovered: 2, calls: 4, daysLeft: 4 });
    expect(all.goal).toBe(40);
    expect(all.missing).toBe(36);
  });

  it('names the nearest groups that take part, with the distance', () => {
    const i = input({
      seats: [seat(1)],
      groups: [
        group('far', [5]),
        group('near', [2]),
        group('aside', [2], { campaigns: [] }),
        group('mid', [9, 3]),
      ],
    });
    const [row] = coverageOf(i).rows;
    expect(row?.nearest.map((n) => n.group.id)).toEqual(['near', 'mid', 'far']);
    expect(row?.nearest[0]?.metres).toBeCloseTo(85_275, -2);
  });

  it('keeps groups that live there and stand aside apart', () => {
    const i = input({
      seats: [seat(1)],
      groups: [
        group('in', [1]),
        group('out', [1], { campaigns: ['other'] }),
        group('else', [1], { listedIn: 'x' }),
      ],
    });
    const [row] = coverageOf(i).rows;
    expect(row?.groups.map((g) => g.id)).toEqual(['in']);
    expect(row?.aside.map((g) => g.id)).toEqual(['out', 'else']);
    expect(row?.nearest).toEqual([]);
  });

  it('counts a group of two lists once, and one whose own campaign it is as taking part', () => {
    const twice = [group('a', [1]), group('a', [1], { listedIn: 'other' })];
    expect(coverageOf(input({ groups: twice })).rows.find((r) => r.district === '1')?.groups).toHaveLength(1);
    expect(takesPart(group('coalition', [1], { listedIn: 'other' }), KEY)).toBe(true);
  });

  it('has several members of one district in one row', () => {
    const two = [seat(1), seat(11, { division: division(1), district: '1', position: 'no', goal: 5 })];
    const [row] = coverageOf(input({ seats: two, made: calls(11, 7) })).rows;
    expect(row).toMatchObject({ open: 1, calls: 7, goal: 15, missing: 10 });
  });

  it('tells of districts that are none, and not of those in other states', () => {
    const strange = group('a', [1], {
      districts: [division(99), division(1), 'ocd-division/country:us/state:wi/sldu:200'],
    });
    expect(coverageOf(input({ groups: [strange] })).unknown).toEqual([
      { division: division(99), groups: ['Group a'] },
    ]);
  });

  it('adds up, whatever comes', () => {
    const seats = fc.array(
      fc
        .record({
          n: fc.integer({ min: 1, max: 9 }),
          position: fc.constantFrom(...STANDINGS),
          goal: fc.nat(20),
        })
        .map(({ n, ...over }) => seat(n, over)),
    );
    const groups = fc.array(
      fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), of: fc.array(fc.integer({ min: 1, max: 9 })) }),
    );
    fc.assert(
      fc.property(seats, groups, fc.array(fc.integer({ min: 1, max: 9 })), (s, g, made) => {
        const all = coverageOf(
          input({
            seats: s,
            groups: g.map(({ id, of }) => group(id, of)),
            made: made.flatMap((n, i) => calls(n, 1).map((c) => ({ ...c, id: uuid(9000 + i) }))),
          }),
        );
        expect(all.districts).toBe(new Set(s.map((x) => x.division)).size);
        expect(all.rows.flatMap((row) => row.seats)).toHaveLength(s.length);
        expect(all.open).toBe(s.filter((x) => x.position !== 'yes' && x.position !== 'no').length);
        expect(all.openUncovered).toBeLessThanOrEqual(all.open);
        for (const row of all.rows) {
          expect(row.missing).toBeLessThanOrEqual(row.goal);
          if (row.groups.length > 0) expect(row.nearest).toEqual([]);
        }
        const ranks = all.rows.map((r) => (r.open > 0 ? 0 : 2) + (r.groups.length > 0 ? 1 : 0));
        expect(ranks).toEqual([...ranks].sort());
      }),
    );
  });
});

it('tells a group which campaigns need its districts, open votes and near deadlines first', () => {
  const of = (campaign: string, over: Partial<CoverageInput>) => coverageOf(input({ campaign, ...over }));
  const needs = needsOf(
    [division(2), division(3)],
    [
      of('c/later', { next: '2026-12-24' }),
      of('c/none', { seats: [seat(1)] }),
      of('c/decided', { seats: [seat(2, { position: 'yes' })], next: '2026-11-23' }),
      of('c/soon', { next: '2026-11-26' }),
      of('c/some-day', {}),
    ],
  );
  expect(needs.map((n) => n.coverage.campaign)).toEqual(['c/soon', 'c/later', 'c/some-day', 'c/decided']);
  expect(needs[0]).toMatchObject({ open: 2, missing: 20 });
});
