import { describe, expect, it } from 'vitest';
import { resolve } from '../../../utils/lines';
import { makeLines, metresNorth, square } from './make-lines';

const DAY = '2026-11-24';
const at = (lat: number, lng: number, accuracy = 0) => ({ lat, lng, accuracy });
const names = (refs: { chamber: string; district: string }[]) =>
  refs.map((r) => `${r.chamber} ${r.district}`);

/** Two districts side by side, the border at 0 degrees of latitude. */
const halves = { '001': [square(-1, 0, 1, 1)], '002': [square(-1, -1, 1, 0)] };

describe('the district of a point', () => {
  const lines = makeLines([
    { chamber: 'upper', shapes: { '00A': [square(-1, -1, 1, 1)] } },
    { chamber: 'lower', shapes: halves },
  ]);

  it('is found in each chamber, under its code without leading zeros', () => {
    expect(resolve(lines, at(0.5, 0.5), DAY)).toEqual({
      kind: 'found',
      districts: [
        { chamber: 'upper', district: 'A' },
        { chamber: 'lower', district: '1' },
      ],
      near: [],
      next: [],
    });
  });

  it.each([
    [0, 0],
    [0, 0.5],
    [0, -0.999],
    [-1, 0],
    [0.999999, -1],
  ])('is exactly one on a line or a corner (%d, %d)', (lat, lng) => {
    expect(
      names(resolve(lines, at(lat, lng), DAY).districts).filter((n) => n.startsWith('lower')),
    ).toHaveLength(1);
  });

  it('is none far outside, and none for what is no place', () => {
    const nothing = { kind: 'outside', districts: [], near: [], next: [] };
    for (const point of [at(5, 5), at(NaN, 0), at(0, Infinity), at(91, 0)])
      expect(resolve(lines, point, DAY)).toEqual(nothing);
  });

  it('is the part that has it, and neither its hole nor the gap between', () => {
    const parts = makeLines([
      {
        shapes: {
          '001': [square(0, 0, 3, 3), square(1, 1, 2, 2), square(5, 0, 6, 1)],
          '002': [square(1, 1, 2, 2)],
        },
      },
    ]);
    expect(names(resolve(parts, at(0.5, 0.5), DAY).districts)).toEqual(['lower 1']);
    expect(names(resolve(parts, at(1.5, 1.5), DAY).districts)).toEqual(['lower 2']);
    expect(names(resolve(parts, at(0.5, 5.5), DAY).districts)).toEqual(['lower 1']);
    expect(resolve(parts, at(0.5, 4), DAY).kind).toBe('outside');
  });

  it('may have a name of its own', () => {
    const named = makeLines(
      [
        {
          chamber: 'upper',
          object: 'upper',
          shapes: { D01: [square(0, 0, 1, 1)], '010': [square(1, 0, 2, 1)] },
        },
      ],
      {
        names: { upper: { D01: 'Berkshire, Hampden, Franklin and Hampshire' } },
      },
    );
    expect(names(resolve(named, at(0.5, 0.5), DAY).districts)).toEqual([
      'upper Berkshire, Hampden, Franklin and Hampshire',
    ]);
    expect(names(resolve(named, at(0.5, 1.5), DAY).districts)).toEqual(['upper 10']);
  });

  it('is never the water that the Census codes ZZZ', () => {
    const wet = makeLines([{ shapes: { '001': [square(0, 0, 1, 1)], ZZZ: [square(1, 0, 2, 1)] } }]);
    expect(resolve(wet, at(0.5, 1.5), DAY).kind).toBe('outside');
  });

  it('goes on beyond the 180th meridian', () => {
    const alaska = makeLines([
      {
        shapes: {
          '037': [square(-180, 50, -160, 60), square(170, 50, 180, 60)],
          '038': [square(-180, 60, -160, 70), square(170, 60, 180, 70)],
        },
      },
    ]);
    for (const lng of [175, 179.9999, 180, -180, -179.9999, -170, 190])
      expect(names(resolve(alaska, at(55, lng), DAY).districts), String(lng)).toEqual(['lower 37']);
    expect(resolve(alaska, at(60 - metresNorth(10), 179.99999), DAY).near).toEqual([
      { chamber: 'lower', district: '38', metres: 10 },
    ]);
  });
});

describe('near a line', () => {
  const lines = makeLines([{ shapes: halves }]);

  it.each([
    [18, 0, [{ chamber: 'lower', district: '2', metres: 18 }]],
    [24, 0, [{ chamber: 'lower', district: '2', metres: 24 }]],
    [27, 0, []],
    [27, 16, []],
    [45, 40, [{ chamber: 'lower', district: '2', metres: 45 }]],
    [55, 40, []],
    [900, 1000, [{ chamber: 'lower', district: '2', metres: 895 }]],
  ])('%d m away, known to %d m', (metres, accuracy, near) => {
    expect(resolve(lines, at(metresNorth(metres), 0.5, accuracy), DAY)).toMatchObject({
      districts: [{ chamber: 'lower', district: '1' }],
      near,
    });
  });

  it('says nothing of the outer line, beyond which is no other district', () => {
    expect(resolve(lines, at(1 - metresNorth(5), 0.5), DAY).near).toEqual([]);
  });

  it('lists several, the nearest first', () => {
    const three = makeLines([
      {
        shapes: { '001': [square(-1, 0, 0, 1)], '002': [square(0, 0, 1, 1)], '003': [square(-1, -1, 1, 0)] },
      },
    ]);
    const near = resolve(three, at(metresNorth(20), -metresNorth(10)), DAY).near;
    expect(near.map((n) => [n.district, n.metres])).toEqual([
      ['2', 10],
      ['3', 20],
    ]);
  });
});

describe('on the shore', () => {
  const lines = makeLines([{ shapes: halves }]);

  it('takes the nearest district within 200 m, and says so', () => {
    expect(resolve(lines, at(1 + metresNorth(150), 0), DAY)).toEqual({
      kind: 'shore',
      districts: [{ chamber: 'lower', district: '1' }],
      near: [],
      next: [],
    });
    expect(resolve(lines, at(1 + metresNorth(210), 0), DAY).kind).toBe('outside');
  });

  it('names others that are about as near', () => {
    const found = resolve(lines, at(metresNorth(5), 1 + metresNorth(100)), DAY);
    expect(names(found.districts)).toEqual(['lower 1']);
    expect(found.near).toMatchObject([{ district: '2' }]);
  });

  it('leaves a chamber out whose lines are far, where another has the point', () => {
    const uneven = makeLines([
      { chamber: 'upper', shapes: { '001': [square(0, 0, 1, 1)] } },
      { chamber: 'lower', shapes: { '001': [square(0, 0, 0.5, 1)] } },
    ]);
    expect(resolve(uneven, at(0.5, 0.8), DAY)).toMatchObject({
      kind: 'found',
      districts: [{ chamber: 'upper', district: '1' }],
    });
  });
});

describe('districts that lie over others', () => {
  const lines = makeLines([
    { shapes: halves },
    { overlay: true, shapes: { '900': [square(-1, -0.5, 0, 0.5)] } },
  ]);

  it('come beside the base district, and need not be there', () => {
    expect(names(resolve(lines, at(0.3, -0.5), DAY).districts)).toEqual(['lower 1', 'lower 900']);
    expect(names(resolve(lines, at(0.3, 0.5), DAY).districts)).toEqual(['lower 1']);
    expect(resolve(lines, at(0.3, 0.5), DAY).kind).toBe('found');
  });

  it('are near where their line is', () => {
    expect(resolve(lines, at(0.3, metresNorth(15)), DAY).near).toMatchObject([{ district: '900' }]);
  });

  it('come ashore with their base district', () => {
    expect(names(resolve(lines, at(0.3, -1 - metresNorth(50)), DAY).districts)).toEqual([
      'lower 1',
      'lower 900',
    ]);
  });

  it('alone make no place', () => {
    const alone = makeLines([{ shapes: halves }, { overlay: true, shapes: { '900': [square(4, 4, 5, 5)] } }]);
    expect(resolve(alone, at(4.5, 4.5), DAY)).toMatchObject({ kind: 'outside', districts: [] });
  });
});

describe('plans and their days', () => {
  const lines = makeLines([
    {
      chamber: 'upper',
      object: 'linden',
      until: '2027-01-01',
      shapes: { '001': [square(0, 0, 1, 1)], '002': [square(1, 0, 2, 1)] },
    },
    {
      chamber: 'upper',
      object: 'crane',
      from: '2027-01-01',
      shapes: { '001': [square(0, 0, 0.5, 1)], '003': [square(0.5, 0, 2, 1)] },
    },
    { chamber: 'lower', shapes: { '007': [square(0, 0, 2, 1)] } },
  ]);

  it('takes the plan of the day and tells the next one where it differs', () => {
    expect(resolve(lines, at(0.5, 0.7), '2026-12-31')).toMatchObject({
      districts: [
        { chamber: 'upper', district: '1' },
        { chamber: 'lower', district: '7' },
      ],
      next: [{ chamber: 'upper', district: '3', from: '2027-01-01' }],
    });
  });

  it('tells nothing where the district stays', () => {
    expect(resolve(lines, at(0.5, 0.2), '2026-12-31').next).toEqual([]);
  });

  it('changes on the day itself', () => {
    expect(resolve(lines, at(0.5, 0.7), '2027-01-01')).toMatchObject({
      districts: [{ district: '3' }, { district: '7' }],
      next: [],
    });
  });

  it('measures only against lines of the same plan', () => {
    expect(resolve(lines, at(0.5, 0.5 + metresNorth(5)), '2026-12-31').near).toEqual([]);
    expect(resolve(lines, at(0.5, 0.5 + metresNorth(5)), '2027-06-01').near).toMatchObject([
      { district: '1' },
    ]);
  });
});

describe('seats and ground', () => {
  it('gives both seats of an Idaho district, found, near and next', () => {
    const idaho = makeLines(
      [
        { chamber: 'upper', shapes: { '008': [square(0, 0, 1, 1)] } },
        { until: '2027-01-01', shapes: { '008': [square(0, 0, 1, 1)], '009': [square(0, 1, 1, 2)] } },
        { from: '2027-01-01', shapes: { '010': [square(0, 0, 1, 2)] } },
      ],
      { jurisdiction: 'id' },
    );
    const found = resolve(idaho, at(1 - metresNorth(7), 0.5), DAY);
    expect(names(found.districts)).toEqual(['upper 8', 'lower 8A', 'lower 8B']);
    expect(found.near).toEqual([
      { chamber: 'lower', district: '9A', metres: 7 },
      { chamber: 'lower', district: '9B', metres: 7 },
    ]);
    expect(names(found.next)).toEqual(['lower 10A', 'lower 10B']);
  });

  it('adds what the whole District of Columbia elects, but nothing outside it', () => {
    const dc = makeLines(
      [{ chamber: 'legislature', object: 'wards', shapes: { '008': [square(0, 0, 1, 1)] } }],
      { jurisdiction: 'dc', names: { wards: { '008': 'Ward 8' } } },
    );
    expect(names(resolve(dc, at(0.5, 0.5), DAY).districts)).toEqual([
      'legislature At-Large',
      'legislature Chairman',
      'legislature Ward 8',
    ]);
    expect(resolve(dc, at(5, 5), DAY).districts).toEqual([]);
  });
});
