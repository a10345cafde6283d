import { describe, expect, it } from 'vitest';
import { dayText, deadlineText } from '../../../components/ui/time';
import { initials } from '../../../components/ui/person';

const deadline = { at: '2026-11-26T18:00:00Z', zone: 'America/Chicago' };
const at = (now: string, zone = 'America/Chicago') => deadlineText(deadline, Date.parse(now), 'en-US', zone);
/** Intl puts a narrow no-break space before AM and PM. */
const plain = (text: string | null) => text?.replace(/\s/g, ' ');

describe('a deadline in words', () => {
  it('stands at the capitol’s time, and on the reader’s clock where that differs', () => {
    const text = at('2026-11-24T16:05:00Z', 'America/New_York');
    expect(plain(text.at)).toBe('Thu, Nov 26, 12:00 PM');
    expect(plain(text.short)).toBe('Thu 12:00 PM');
    expect(plain(text.yours)).toBe('1:00 PM');
    expect(at('2026-11-24T16:05:00Z').yours).toBeNull();
  });

  it.each([
    ['2026-11-01T16:05:00Z', 'in 25 days', false],
    ['2026-11-24T16:05:00Z', 'in 2 days', false],
    ['2026-11-24T18:01:00Z', 'in 2 days', true],
    ['2026-11-25T06:30:00Z', 'tomorrow', true],
    // Ten minutes to midnight in Chicago is still the day before.
    ['2026-11-26T05:50:00Z', 'tomorrow', true],
    ['2026-11-26T06:10:00Z', 'in 11 hours', true],
    ['2026-11-26T17:29:10Z', 'in 31 minutes', true],
    ['2026-11-26T17:59:59Z', 'in 1 minute', true],
  ])('at %s it is %s', (now, left, soon) => {
    expect(at(now)).toMatchObject({ left, soon });
  });

  it('names a far day without its hour in short', () => {
    expect(at('2026-11-01T16:05:00Z').short).toBe('Nov 26');
  });
});

describe('small words', () => {
  it('writes a day without moving it by a zone', () => {
    expect(dayText('2026-08-05', 'en-US')).toBe('Aug 5, 2026');
    expect(dayText('soon', 'en-US')).toBe('soon');
  });
  it.each([
    ['Rosa Marin', 'RM'],
    ['Élodie de la Cruz', 'ÉC'],
    ['Ama "Bee" Oduya', 'AO'],
    ['Cher', 'C'],
    ['', ''],
  ])('marks %s with %s', (name, marks) => {
    expect(initials(name)).toBe(marks);
  });
});
