import { describe, expect, it } from 'vitest';
import { expandList } from '../../../scripts/data/seat-list';
import { KNOWN_CODES, seatsOf } from '../../../scripts/data/seats';

describe('lists of districts', () => {
  it.each([
    ['1..3', ['1', '2', '3']],
    ['A..D', ['A', 'B', 'C', 'D']],
    ['1..2{A,B}', ['1A', '1B', '2A', '2B']],
    ['Coos 2..4; Sullivan 7', ['Coos 2', 'Coos 3', 'Coos 4', 'Sullivan 7']],
    ['Chittenden-9..10; Windsor-Orange-1', ['Chittenden-9', 'Chittenden-10', 'Windsor-Orange-1']],
    ['1st..4th Bristol', ['1st Bristol', '2nd Bristol', '3rd Bristol', '4th Bristol']],
    ['10th..13th Essex', ['10th Essex', '11th Essex', '12th Essex', '13th Essex']],
    ['20th..23rd Essex', ['20th Essex', '21st Essex', '22nd Essex', '23rd Essex']],
    ['4A', ['4A']],
    ['Hampden\n  and Hampshire; At-Large', ['Hampden and Hampshire', 'At-Large']],
  ])('%j stands for %j', (list, names) => {
    expect(expandList(list)).toEqual(names);
  });
});

describe('seats', () => {
  const sum = (code: string, chamber: string) =>
    seatsOf(code)
      .filter((entry) => entry.chamber === chamber)
      .reduce((total, entry) => total + entry.seats, 0);

  it.each([
    ['il', 118, 59, 0],
    ['nh', 400, 24, 0],
    ['vt', 150, 30, 0],
    ['ma', 160, 40, 0],
    ['md', 141, 47, 0],
    ['mn', 134, 67, 0],
    ['nd', 94, 47, 0],
    ['sd', 70, 35, 0],
    ['id', 70, 35, 0],
    ['wa', 98, 49, 0],
    ['az', 60, 30, 0],
    ['nj', 80, 40, 0],
    ['wv', 100, 34, 0],
    ['ak', 40, 20, 0],
    ['me', 151, 35, 0],
    ['pr', 51, 27, 0],
    ['ne', 0, 0, 49],
    ['dc', 0, 0, 13],
    ['us', 441, 100, 0],
  ])('of %s are %i lower, %i upper, %i in one chamber', (code, lower, upper, legislature) => {
    expect([sum(code, 'lower'), sum(code, 'upper'), sum(code, 'legislature')]).toEqual([
      lower,
      upper,
      legislature,
    ]);
  });

  it('are known for 50 states, the district, the territory and Congress, each district once', () => {
    expect(KNOWN_CODES).toHaveLength(53);
    for (const code of KNOWN_CODES) {
      const names = seatsOf(code).map((entry) => `${entry.chamber}/${entry.district}`);
      expect(new Set(names).size, code).toBe(names.length);
      expect(names.length, code).toBeGreaterThan(9);
    }
  });

  it('name irregular districts as the source does', () => {
    const has = (code: string, district: string) =>
      seatsOf(code).find((entry) => entry.district === district)?.seats;
    expect(has('ma', 'Barnstable, Dukes and Nantucket')).toBe(1);
    expect(has('ma', '37th Middlesex')).toBe(1);
    expect(has('nh', 'Belknap 8')).toBe(2);
    expect(has('nh', 'Rockingham 13')).toBe(10);
    expect(has('vt', 'Grand Isle-Chittenden')).toBe(2);
    expect(has('md', '2A')).toBe(2);
    expect(has('mn', '67B')).toBe(1);
    expect(has('ak', 'T')).toBe(1);
    expect(has('id', '35B')).toBe(1);
    expect(has('us', 'IL-17')).toBe(1);
    expect(has('us', 'IL-18')).toBeUndefined();
    expect(has('us', 'WY-AL')).toBe(1);
    expect(seatsOf('zz')).toEqual([]);
  });

  it('leave the number open where the law does', () => {
    const atLarge = seatsOf('pr').find((entry) => entry.chamber === 'lower' && entry.district === 'At-Large');
    expect(atLarge).toMatchObject({ seats: 11, most: Number.POSITIVE_INFINITY });
    const tribal = seatsOf('me').find((entry) => entry.district === 'Passamaquoddy Tribe');
    expect(tribal?.seats).toBe(0);
  });
});
