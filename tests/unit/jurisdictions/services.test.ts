import { describe, expect, it } from 'vitest';
import { LEGISLATURES } from '../../../utils/jurisdictions';
import { SERVICES } from '../../../utils/jurisdictions/services';
import type { Services } from '../../../utils/model/services';
import { lineOf, linesFor, lookupsFor, readNumber } from '../../../utils/people';

const of = (code: string): Services => SERVICES.find((s) => s.code === code)!;
const lines = (s: Services) => [...s.switchboards, ...(s.others ?? []), ...s.hotlines];

describe('services', () => {
  it('are there for every legislature, once', () => {
    expect(SERVICES.map((s) => s.code)).toEqual(LEGISLATURES.map((l) => l.code));
  });

  it.each(SERVICES.filter((s) => s.code !== 'xx'))('of $code can be called and opened', (services) => {
    const chambers = Object.keys(LEGISLATURES.find((l) => l.code === services.code)!.chambers);
    for (const line of lines(services)) {
      expect(readNumber(line.number)).toEqual({ ok: true, value: { number: line.number } });
      for (const { days, open, close } of line.hours ?? []) {
        expect(days[0] <= days[1] && days[0] >= 1 && days[1] <= 7 && open < close).toBe(true);
      }
      if (line.chambers?.length === 1 && !chambers.includes('legislature'))
        expect(chambers).toContain(line.chambers[0]);
    }
    for (const { url } of services.lookups) expect(new URL(url).protocol).toBe('https:');
    for (const zone of services.zones ?? []) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    }
  });

  it('say of lines what they do, and of doubtful ones that they are', () => {
    const kinds = (code: string) => of(code).hotlines.map((h) => [h.kind, h.sure]);
    expect(kinds('wa')).toEqual([['messages', true]]);
    expect(kinds('wi')).toEqual([['information', true]]);
    expect(kinds('wy')).toEqual([['votes', true]]);
    expect(kinds('az')).toEqual([['connects', false]]);
    // Their numbers rest on memory alone.
    expect(kinds('or')).toEqual([]);
    expect(of('va').hotlines.map((h) => h.number)).not.toContain('+18008890229');
    expect(of('nj').switchboards).toMatchObject([{ number: '+16098473905', kind: 'information' }]);
  });

  it('offer to a member the lines of their own chamber and party, each once', () => {
    const display = (code: string, seat: Parameters<typeof linesFor>[1]) =>
      linesFor(of(code), seat).map((l) => l.display);
    expect(display('ct', { chamber: 'upper', party: 'Democratic' })).toEqual(['860-240-8600']);
    expect(display('ct', { chamber: 'lower', party: '' })).toEqual([]);
    expect(display('me', { chamber: 'upper', party: 'Republican' })).toEqual([
      '207-287-1540',
      '207-287-1505',
      '800-423-6900',
    ]);
    expect(display('mt', { chamber: 'lower' })).toEqual(['406-444-4800']);
    expect(linesFor(of('mt'), { chamber: 'lower' }, ['+14064444800'])).toEqual([]);
    expect(display('dc', { chamber: 'legislature' })).toEqual(['202-724-8000']);
    expect(display('ne', { chamber: 'legislature' })).toEqual(['402-471-2271']);
    expect(linesFor(null, { chamber: 'lower' })).toEqual([]);
  });

  it('know a line of many whoever lists it', () => {
    expect(lineOf(of('ct'), '+18602408585')).toMatchObject({ party: 'Democratic' });
    expect(lineOf(of('ct'), '+18602400000')).toBeUndefined();
    expect(lineOf(null, '+18602408585')).toBeUndefined();
  });

  it('lead to the page of the chamber where each has its own', () => {
    expect(lookupsFor(of('ny'), 'lower').map((l) => l.url)).toEqual(['https://nyassembly.gov/mem/search/']);
    expect(lookupsFor(of('ny'))).toHaveLength(2);
    expect(lookupsFor(of('wa'), 'upper')).toHaveLength(1);
    expect(lookupsFor(of('pr'), 'upper')).toEqual([]);
  });
});
