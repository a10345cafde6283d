import { describe, expect, it } from 'vitest';
import type { NumberFlag } from '../../../utils/model/flag';
import type { KnownFlag, PooledFlag } from '../../../utils/model/pooled-flag';
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

describe('a number that did not work for callers of a group', () => {
  const offices: Office[] = [
    { kind: 'capitol', voice: '+12175550101' },
    { kind: 'district', voice: '+12175550102' },
    { kind: 'district', voice: '+12175550103' },
  ];
  const pooled = (over: Partial<PooledFlag> = {}): PooledFlag => ({
    ...{ id: 'x', listedIn: 'prairie', group: 'Prairie Voices', number: '+12175550101', legislator: 'me' },
    ...{ jurisdiction: 'xx', reason: 'disconnected', count: 3, day: '2026-11-12' },
    ...over,
  });
  const own: NumberFlag = {
    ...{ id: 'own', number: '+12175550102', legislator: 'me', jurisdiction: 'xx' },
    ...{ reason: 'wrong_number', at: '2026-11-01T10:00:00Z' },
  };
  const numbers = (flags: KnownFlag[], today = '2026-11-22') =>
    numbersOf({ id: 'me', offices }, { flags, own: [], services: null, today });
  const order = (flags: KnownFlag[], today?: string) => numbers(flags, today).map((n) => n.e164.slice(-1));

  it('is called after the others and before what the reader found, and never taken away', () => {
    expect(order([pooled()])).toEqual(['2', '3', '1']);
    expect(order([pooled(), own])).toEqual(['3', '1', '2']);
    expect(numbers([pooled(), own]).map((n) => [n.flag?.reason, n.pooled])).toEqual([
      [undefined, undefined],
      [undefined, { group: 'Prairie Voices', reason: 'disconnected', count: 3, day: '2026-11-12' }],
      ['wrong_number', undefined],
    ]);
    expect(order(['1', '2', '3'].map((n) => pooled({ number: `+1217555010${n}` })))).toHaveLength(3);
  });

  it('has the words of both where the reader found it too', () => {
    const [last] = numbers([own, pooled({ number: own.number })]).slice(-1);
    expect(last).toMatchObject({ flag: { id: 'own' }, pooled: { count: 3 } });
  });

  it('is a full mailbox or a wrong number only for whom that was said of', () => {
    const of = (legislator: string, reason: PooledFlag['reason']) => order([pooled({ legislator, reason })]);
    expect(of('other', 'mailbox_full')).toEqual(['1', '2', '3']);
    expect(of('other', 'disconnected')).toEqual(['2', '3', '1']);
    expect(of('me', 'mailbox_full')).toEqual(['2', '3', '1']);
  });

  it('is as good as others again after sixty days, or where the day is still to come', () => {
    const on = (today: string) => numbers([pooled()], today).filter((n) => n.pooled).length;
    expect(['2027-01-11', '2027-01-12', '2026-11-11', '2026-11-10'].map(on)).toEqual([1, 0, 1, 0]);
    expect(order([pooled()], '2027-01-12')).toEqual(['1', '2', '3']);
  });

  it('has the newest of what groups say, whichever is read first', () => {
    const flags = [
      pooled({ listedIn: 'a', group: 'A', day: '2026-11-10', count: 9 }),
      pooled({ listedIn: 'b', group: 'B', day: '2026-11-14' }),
      pooled({ listedIn: 'c', group: 'C', day: '2026-11-14', count: 5 }),
    ];
    for (const order of [flags, [...flags].reverse()])
      expect(numbers(order).find((n) => n.pooled)?.pooled).toMatchObject({ group: 'C', count: 5 });
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
