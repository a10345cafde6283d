import { describe, expect, it } from 'vitest';
import { orderLanguages, inLanguage } from '../../../utils/model/language';
import { dayOf, instantOf } from '../../../utils/model/time';

describe('instantOf', () => {
  it.each([
    ['2026-12-03T12:00', 'America/Chicago', '2026-12-03T18:00:00.000Z'],
    ['2026-07-03T12:00', 'America/Chicago', '2026-07-03T17:00:00.000Z'],
    ['2026-07-03T12:00', 'America/Phoenix', '2026-07-03T19:00:00.000Z'],
    ['2026-11-01T00:30', 'America/New_York', '2026-11-01T04:30:00.000Z'],
    ['2026-11-01T03:30', 'America/New_York', '2026-11-01T08:30:00.000Z'],
    ['2026-03-08T03:30', 'America/New_York', '2026-03-08T07:30:00.000Z'],
    ['2026-01-02T08:00', 'America/Puerto_Rico', '2026-01-02T12:00:00.000Z'],
    ['2026-01-02T08:00', 'UTC', '2026-01-02T08:00:00.000Z'],
  ])('%s in %s is %s', (local, zone, instant) => expect(instantOf(local, zone)).toBe(instant));
});

describe('dayOf', () => {
  it('is the day where the clock stands', () => {
    expect(dayOf('2026-11-23T04:00:00Z', 'America/Chicago')).toBe('2026-11-22');
    expect(dayOf('2026-11-23T04:00:00Z', 'UTC')).toBe('2026-11-23');
  });
});

describe('languages', () => {
  it('puts the reader’s first, a near one before English, English before the rest', () => {
    expect(orderLanguages(['fr', 'en', 'es'], ['es-MX'])).toEqual(['es', 'en', 'fr']);
    expect(orderLanguages(['en', 'es', 'es-MX'], ['es-MX'])).toEqual(['es-MX', 'es', 'en']);
    expect(inLanguage({ fr: 'non', de: 'nein' }, ['es'])).toBe('non');
  });
});
