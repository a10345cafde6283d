import { describe, expect, it } from 'vitest';
import { callBackDays } from '../../../utils/model/call-back';

const days = (today: string) => callBackDays(today).map((d) => `${d.code} ${d.day}`);

describe('days to call back', () => {
  it('are today, tomorrow and Monday', () =>
    expect(days('2026-11-24')).toEqual(['today 2026-11-24', 'tomorrow 2026-11-25', 'monday 2026-11-30']));
  it('leave out a tomorrow that is Saturday', () =>
    expect(days('2026-11-27')).toEqual(['today 2026-11-27', 'monday 2026-11-30']));
  it('leave out the weekend itself', () => {
    expect(days('2026-11-28')).toEqual(['monday 2026-11-30']);
    expect(days('2026-11-29')).toEqual(['monday 2026-11-30']);
  });
  it('on a Monday mean the next one', () => expect(days('2026-11-30')).toContain('monday 2026-12-07'));
  it('go over the end of a year', () => expect(days('2026-12-31')).toContain('monday 2027-01-04'));
});
