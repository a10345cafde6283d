import { expect, it } from 'vitest';
import { groupsAround } from '../../../utils/coverage/around';
import { mostPressing, needsOf } from '../../../utils/coverage/needs';
import type { Coverage } from '../../../utils/coverage/coverage';
import type { ListedGroup } from '../../../utils/model/group';
import { readDivisionList, shortDivision } from '../../../utils/people/division';

const id = (n: number) => `ocd-division/country:us/state:il/sldu:${n}`;
const group = (name: string, districts: number[], listedIn = 'coalition'): ListedGroup => ({
  ...{ id: name, name, districts: districts.map(id), listedIn },
});
const middle = (division: string) => ({ lat: 40, lng: Number(division.split(':').at(-1)) });

it('finds the groups of my districts, and the nearest of the others once each', () => {
  const groups = [
    group('b', [1]),
    group('a', [2, 9]),
    group('c', [4]),
    group('d', [3]),
    group('d', [3], 'x'),
  ];
  const { here, nearest } = groupsAround([id(1), id(2)], groups, middle);
  expect(here.map((g) => g.name)).toEqual(['a', 'b']);
  expect(nearest.map(({ group: g }) => g.name)).toEqual(['d', 'c']);
  expect(nearest[0]!.metres).toBeLessThan(nearest[1]!.metres);
  expect(groupsAround([id(1)], groups, () => undefined).nearest).toEqual([]);
  expect(groupsAround([], groups, middle)).toEqual({ here: [], nearest: [] });
});

it('puts open votes where nobody calls first, then what comes next', () => {
  const made = (campaign: string, over: Partial<Coverage>) =>
    ({ campaign, openUncovered: 0, daysLeft: null, missing: 0, open: 0, rows: [], ...over }) as Coverage;
  const all = [
    made('a', {}),
    made('b', { daysLeft: 1 }),
    made('c', { openUncovered: 2, daysLeft: 9 }),
    made('d', { openUncovered: 1, daysLeft: 2 }),
    made('e', { missing: 5 }),
  ];
  expect([...all].sort(mostPressing).map((c) => c.campaign)).toEqual(['d', 'c', 'b', 'e', 'a']);
  expect(needsOf([id(1)], all)).toEqual([]);
});

it('reads a list of districts as people type it, and tells what is none', () => {
  const known = [
    { chamber: 'upper' as const, district: '14' },
    { chamber: 'lower' as const, district: '20' },
  ];
  expect(readDivisionList('SD 14; House 20\n sd 99 ;', 'il', known)).toEqual({
    divisions: [id(14), 'ocd-division/country:us/state:il/sldl:20'],
    unknown: ['sd 99'],
  });
  expect([id(14), 'ocd-division/country:us/district:dc/ward:3'].map(shortDivision)).toEqual([
    'SD 14',
    'Ward 3',
  ]);
});
