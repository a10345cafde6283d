import { describe, expect, it } from 'vitest';
import { chooseIn, isOpen, seatGroups, sureDistricts } from '../../../utils/model/seat-groups';
import type { FoundDistrict, FoundPlace } from '../../../utils/model/views';

const seat = (district: string, more: Partial<FoundDistrict> = {}): FoundDistrict => ({
  ...{ chamber: 'lower', district, chamberName: 'House', members: [], vacant: 0 },
  ...more,
});
const place = (districts: FoundDistrict[], near: FoundDistrict[] = []): FoundPlace => ({
  ...{ kind: 'found', districts, near: near.map((d) => ({ ...d, metres: 18 })) },
  ...{ next: [], ends: [], asOf: '2026-08-05', vintages: [] },
});
const senate = seat('3', { chamber: 'upper', chamberName: 'Senate' });

describe('the questions that a found place leaves', () => {
  it('leaves none where no line is near', () => {
    const groups = seatGroups(place([senate, seat('7')]));
    expect(groups.map((g) => g.key)).toEqual(['upper', 'lower']);
    expect(sureDistricts(groups)).toEqual([
      { chamber: 'upper', district: '3' },
      { chamber: 'lower', district: '7' },
    ]);
    expect(groups.some((g) => isOpen(g, [], []))).toBe(false);
  });

  it('asks in which of both the reader lives, and takes neither unasked', () => {
    const groups = seatGroups(place([senate, seat('7')], [seat('8')]));
    const lower = groups[1]!;
    expect(sureDistricts(groups)).toEqual([{ chamber: 'upper', district: '3' }]);
    expect(isOpen(lower, sureDistricts(groups), [])).toBe(true);
    const chosen = chooseIn(lower, sureDistricts(groups), seat('8'));
    expect(isOpen(lower, chosen, [])).toBe(false);
    expect(chooseIn(lower, chosen, seat('7'))).toEqual([
      { chamber: 'upper', district: '3' },
      { chamber: 'lower', district: '7' },
    ]);
  });

  it('asks of a district over others by itself, which one may live outside of', () => {
    const over = seat('Belknap 8', { overlay: true });
    const groups = seatGroups(place([seat('Belknap 2')], [over]));
    expect(groups.map((g) => [g.key, g.here.length, g.near.length])).toEqual([
      ['lower', 1, 0],
      ['lower over', 0, 1],
    ]);
    expect(isOpen(groups[1]!, [], [])).toBe(true);
    expect(isOpen(groups[1]!, [], ['lower over'])).toBe(false);
    expect(chooseIn(groups[1]!, [{ chamber: 'lower', district: 'Belknap 2' }, over], null)).toEqual([
      { chamber: 'lower', district: 'Belknap 2' },
    ]);
  });

  it('asks nothing about seats that the whole state elects', () => {
    const groups = seatGroups(place([seat('At-Large', { everywhere: true }), seat('Ward 1')]));
    expect(groups).toHaveLength(1);
    expect(sureDistricts(groups)).toEqual([{ chamber: 'lower', district: 'Ward 1' }]);
  });
});
