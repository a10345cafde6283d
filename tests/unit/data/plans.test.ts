import { describe, expect, it } from 'vitest';
import { plansOf } from '../../../scripts/data/lines/plans';
import { KNOWN_CODES } from '../../../scripts/data/seats';

describe('the table of plans', () => {
  it('has every jurisdiction but Puerto Rico and Congress', () => {
    expect(KNOWN_CODES.filter((code) => plansOf(code).length === 0)).toEqual(['pr', 'us']);
  });

  it('knows single chambers, and what the next term changes', () => {
    expect(plansOf('ne').map(({ chamber, layer }) => [chamber, layer])).toEqual([['legislature', 'upper']]);
    expect(plansOf('dc').map(({ chamber, object }) => [chamber, object])).toEqual([['legislature', 'wards']]);
    const days = (code: string) => plansOf(code).map(({ chamber, from, until }) => [chamber, from, until]);
    expect(days('mi')).toEqual([
      ['upper', undefined, '2027-01-01'],
      ['lower', undefined, undefined],
      ['upper', '2027-01-01', undefined],
    ]);
    expect(days('mn').filter(([chamber]) => chamber === 'lower')).toEqual([
      ['lower', undefined, '2027-01-04'],
      ['lower', '2027-01-04', undefined],
    ]);
  });

  it('leaves no day without lines, and none with two, but for overlays', () => {
    for (const code of KNOWN_CODES) {
      const rows = plansOf(code).filter(({ overlay }) => !overlay);
      for (const row of rows.filter(({ until }) => until !== undefined)) {
        expect(
          rows.filter((r) => r.chamber === row.chamber && r.from === row.until),
          code,
        ).toHaveLength(1);
      }
      const first = rows.filter(({ from }) => from === undefined).map(({ chamber }) => chamber);
      expect(new Set(first).size, code).toBe(first.length);
    }
  });
});
