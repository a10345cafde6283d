import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adviseHours, HOLIDAYS, holidayOn } from '../../../utils/hours';
import { SERVICES } from '../../../utils/jurisdictions/services';
import { LEGISLATURES } from '../../../utils/jurisdictions';
import { dayOf, instantOf } from '../../../utils/model/time';
import type { LineHours } from '../../../utils/model/services';

const CHICAGO = 'America/Chicago';
const at = (local: string, zone = CHICAGO) => Date.parse(instantOf(local, zone));
const advise = (local: string, hours?: readonly LineHours[], zone = CHICAGO) =>
  adviseHours(zone, at(local, zone), hours);

describe('hours at a capitol', () => {
  it.each([
    // Tuesday, 24 November 2026.
    ['2026-11-24T08:59', 'opens', '2026-11-24T09:00'],
    ['2026-11-24T09:00', 'open', '2026-11-24T17:00'],
    ['2026-11-24T16:59', 'open', '2026-11-24T17:00'],
    ['2026-11-24T17:00', 'closed', '2026-11-25T09:00'],
    // Friday evening, and the weekend.
    ['2026-11-20T18:00', 'closed', '2026-11-23T09:00'],
    ['2026-11-21T12:00', 'closed', '2026-11-23T09:00'],
    ['2026-11-22T12:00', 'closed', '2026-11-23T09:00'],
    // The eve of Thanksgiving: the next open day is Friday.
    ['2026-11-25T18:00', 'closed', '2026-11-27T09:00'],
  ])('on %s are %s until or from %s, as usual', (now, kind, then) => {
    expect(advise(now)).toEqual({ kind, at: instantOf(then, CHICAGO), zone: CHICAGO, usual: true });
  });

  it('is by the capitol’s clock, whatever the reader’s', () => {
    // Nine in the morning in New York is three at night in Honolulu.
    const now = at('2026-11-24T09:00', 'America/New_York');
    expect(adviseHours('America/New_York', now).kind).toBe('open');
    expect(adviseHours('Pacific/Honolulu', now)).toMatchObject({
      kind: 'opens',
      at: instantOf('2026-11-24T09:00', 'Pacific/Honolulu'),
    });
  });

  it('says a holiday as such, and opens after it', () => {
    expect(advise('2026-11-26T12:00')).toMatchObject({
      kind: 'closed',
      holiday: 'thanksgiving',
      at: instantOf('2026-11-27T09:00', CHICAGO),
    });
    // A Saturday is closed because it is one.
    expect(advise('2026-07-04T12:00')).not.toHaveProperty('holiday');
    expect(advise('2026-07-03T12:00')).toMatchObject({ holiday: 'independence' });
  });

  it('keeps the wall clock over the days on which it changes', () => {
    // Sunday 8 March and Sunday 1 November 2026: the Monday after opens at nine by the new clock.
    expect(advise('2026-03-07T12:00').at).toBe('2026-03-09T14:00:00.000Z');
    expect(advise('2026-03-06T18:00').at).toBe('2026-03-09T14:00:00.000Z');
    expect(advise('2026-10-31T12:00').at).toBe('2026-11-02T15:00:00.000Z');
    // A line that is answered on the day itself.
    const daily: LineHours[] = [{ days: [1, 7], open: '01:00', close: '05:00' }];
    expect(adviseHours(CHICAGO, Date.parse('2026-03-08T07:30:00Z'), daily)).toMatchObject({
      kind: 'open',
      at: '2026-03-08T10:00:00.000Z',
      usual: false,
    });
  });

  it('uses what is known of a line, and is sure only where it holds all year', () => {
    const kansas: LineHours[] = [{ days: [1, 5], open: '08:00', close: '17:00' }];
    expect(advise('2026-11-24T08:30', kansas)).toMatchObject({ kind: 'open', usual: false });
    const kentucky: LineHours[] = [
      { season: 'session', days: [1, 4], open: '07:00', close: '23:00' },
      { season: 'session', days: [5, 5], open: '07:00', close: '18:00' },
    ];
    expect(advise('2026-11-24T22:00', kentucky)).toMatchObject({ kind: 'open', usual: true });
    expect(advise('2026-11-27T19:00', kentucky)).toMatchObject({
      kind: 'closed',
      at: instantOf('2026-11-30T07:00', CHICAGO),
    });
    const washington: LineHours[] = [
      { season: 'session', days: [1, 5], open: '08:00', close: '19:00' },
      { season: 'interim', days: [1, 5], open: '08:00', close: '16:30' },
    ];
    expect(advise('2026-11-24T18:00', washington)).toMatchObject({ kind: 'open', usual: true });
  });
});

describe('federal holidays', () => {
  // As the Office of Personnel Management lists them for 2026 and 2027.
  it.each([
    [2026, '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25'],
    [2027, '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24'],
  ])('of %i', (year, days) => {
    const found: string[] = [];
    for (let d = Date.UTC(year, 0, 1); d < Date.UTC(year, 11, 31); d += 86_400_000) {
      const day = new Date(d).toISOString().slice(0, 10);
      if (holidayOn(day)) found.push(day.slice(5));
    }
    expect(found.join(' ')).toBe(days);
  });

  it('keep New Year’s Day in the year before where it is a Saturday', () => {
    expect(holidayOn('2027-12-31')).toBe('new_year');
    expect(holidayOn('2028-01-01')).toBeNull();
  });
});

describe('whatever the instant, the zone and the line', () => {
  const zones = [...new Set(LEGISLATURES.map((l) => l.zone))];
  const lines = SERVICES.flatMap((s) => [...s.hotlines, ...s.switchboards].map((l) => l.hours ?? []));
  const instants = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2031, 0, 1) });

  it('what is said lies ahead, within a week and a day or two, on an open day, and stays so until then', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        instants,
        fc.constantFrom(...lines),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (zone, now, hours, share) => {
          const said = adviseHours(zone, now, hours);
          const then = Date.parse(said.at);
          expect(then).toBeGreaterThan(now);
          expect(then - now).toBeLessThan(9 * 86_400_000);
          expect(holidayOn(dayOf(then, zone))).toBeNull();
          const between = Math.floor(now + share * (then - 1 - now));
          const later = adviseHours(zone, between, hours);
          expect(later.at).toBe(said.at);
          expect(later.kind === 'open').toBe(said.kind === 'open');
          if (said.kind === 'opens') expect(dayOf(now, zone)).toBe(dayOf(then, zone));
          if (said.kind === 'closed') expect(dayOf(now, zone) < dayOf(then, zone)).toBe(true);
        },
      ),
    );
  });

  it('eleven holidays are kept a year, each on a working day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2100 }), (year) => {
        const kept = new Set<string>();
        // New Year's Day of the next year may be kept in this one, and this one's in the year before.
        for (let d = Date.UTC(year - 1, 11, 31); d < Date.UTC(year, 11, 31); d += 86_400_000) {
          const day = new Date(d).toISOString().slice(0, 10);
          const holiday = holidayOn(day);
          if (!holiday) continue;
          kept.add(holiday);
          expect([0, 6]).not.toContain(new Date(d).getUTCDay());
        }
        expect(kept.size).toBe(HOLIDAYS.length);
      }),
      { numRuns: 50 },
    );
  });
});
