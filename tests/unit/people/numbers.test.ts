import { describe, expect, it } from 'vitest';
import type { Office } from '../../../utils/model/legislator';
import { formatNumber, numbersOf } from '../../../utils/people';

describe('a number on show', () => {
  it.each([
    ['+12175550142', undefined, '217-555-0142'],
    ['+12175550142', '13', '217-555-0142 ext. 13'],
    ['+442079460958', undefined, '+442079460958'],
    ['911', undefined, '911'],
  ])('%s with extension %s is %s', (e164, extension, shown) => {
    expect(formatNumber(e164, extension)).toBe(shown);
  });
});

describe('the numbers of a legislator', () => {
  const office = (kind: Office['kind'], last: string, more: Partial<Office> = {}): Office => ({
    kind,
    voice: `+12175550${last}`,
    ...more,
  });
  const displays = (offices: Office[]) => numbersOf({ offices }).map((n) => n.display.slice(8));

  it('come capitol first, direct lines before switchboards, else as listed', () => {
    expect(
      displays([
        office('district', '101'),
        office('capitol', '102', { shared: true }),
        office('district', '103', { shared: true }),
        office('capitol', '104'),
        office('capitol', '105'),
        office('district', '106'),
      ]),
    ).toEqual(['0104', '0105', '0102', '0101', '0106', '0103']);
  });

  it('leave out offices without a number and repeat none, but keep two extensions apart', () => {
    const offices: Office[] = [
      { kind: 'capitol', address: 'Room 1' },
      office('capitol', '101'),
      office('district', '101'),
      office('district', '101', { extension: '7' }),
    ];
    expect(displays(offices)).toEqual(['0101', '0101 ext. 7']);
    expect(displays([])).toEqual([]);
  });

  it.each([
    [{ address: '4 Archer Ave., Riverton, XX 00002' }, 'Riverton'],
    [{ address: '117 W. Duval St., #230, Fort Heron, XX 00002-1234' }, 'Fort Heron'],
    [{ address: "9 Main Street; Coeur d'Orme, XX 00002" }, "Coeur d'Orme"],
    [{ address: 'Room 12, Statehouse' }, undefined],
    [{ name: 'Mobile office', address: '4 Archer Ave., Riverton, XX 00002' }, 'Mobile office'],
    [{}, undefined],
  ])('say where %j is', (more, place) => {
    expect(numbersOf({ offices: [office('district', '101', more)] })[0]?.place).toBe(place);
  });
});
