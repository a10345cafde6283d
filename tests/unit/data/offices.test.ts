import { describe, expect, it } from 'vitest';
import { flagShared, officesOf } from '../../../scripts/data/offices';
import { normaliseTelephone } from '../../../scripts/data/telephone';
import type { Legislator, Office } from '../../../utils/model/legislator';

describe('a telephone as written', () => {
  it.each([
    ['217-555-0142', { voice: '+12175550142' }],
    ['(217) 555-0142', { voice: '+12175550142' }],
    ['1-800-555-0199', { voice: '+18005550199' }],
    ['787.555.0100', { voice: '+17875550100' }],
    ['217-555-0142 ext. 13', { voice: '+12175550142', extension: '13' }],
    ['217-555-0142 x204', { voice: '+12175550142', extension: '204' }],
    ['900-555-0100', null],
    ['217-976-0100', null],
    ['217-555-014', null],
    ['999-555-0100', null],
    ['+44 20 7946 0958', null],
    ['217-555-0100 or 312-555-0100', null],
    ['none', null],
  ])('%j becomes %j', (written, telephone) => {
    expect(normaliseTelephone(written)).toEqual(telephone);
  });
});

describe('offices', () => {
  const source = (classification: string, last: string, more = {}) => ({
    classification,
    voice: `217-555-0${last}`,
    ...more,
  });

  it('come in calling order, several of a kind kept, a home never', () => {
    const { offices } = officesOf([
      source('primary', '106'),
      source('home', '199', { address: '1 Private Lane' }),
      source('district-mail', '105'),
      source('district', '103'),
      source('district', '104'),
      source('capitol-mail', '102'),
      source('capitol', '101'),
    ]);
    expect(offices).toEqual([
      { kind: 'capitol', voice: '+12175550101' },
      { kind: 'capitol', voice: '+12175550102' },
      { kind: 'district', voice: '+12175550103' },
      { kind: 'district', voice: '+12175550104' },
      { kind: 'district', voice: '+12175550105' },
      { kind: 'district', voice: '+12175550106' },
    ]);
  });

  it('drop and count numbers that cannot be called, and keep the address', () => {
    expect(
      officesOf([
        source('capitol', '101', { voice: '900-555-0100', address: 'Room 1,\n Statehouse' }),
        source('district', '102', { voice: 'ask' }),
      ]),
    ).toEqual({ offices: [{ kind: 'capitol', address: 'Room 1, Statehouse' }], dropped: 2 });
  });

  it('list a number once, and no mailbox without a number', () => {
    const { offices } = officesOf([
      source('capitol', '101'),
      source('capitol-mail', '101', { address: 'PO Box 1' }),
      source('capitol', '101', { voice: '217-555-0101 x5' }),
      { classification: 'district-mail', address: 'PO Box 2' },
    ]);
    expect(offices).toEqual([
      { kind: 'capitol', voice: '+12175550101', address: 'PO Box 1' },
      { kind: 'capitol', voice: '+12175550101', extension: '5' },
    ]);
  });

  it('keep a name that tells more than the kind', () => {
    const { offices } = officesOf([
      source('capitol', '101', { name: 'Capitol Office' }),
      source('district', '102', { name: 'Riverton Office' }),
    ]);
    expect(offices.map((office) => office.name)).toEqual([undefined, 'Riverton Office']);
  });
});

describe('switchboards', () => {
  const desk: Office = { kind: 'capitol', voice: '+12175550100' };
  const members = (count: number, offices: (place: number) => Office[]): Legislator[] =>
    Array.from({ length: count }, (_, place) => ({
      id: `ocd-person/${place}`,
      name: 'Pat Marlow',
      familyName: 'Marlow',
      party: 'Lakes',
      chamber: 'lower',
      district: String(place),
      offices: offices(place).map((office) => ({ ...office })),
    }));

  it.each([
    [4, undefined],
    [5, true],
  ])('a number that %i members list: shared is %s', (count, shared) => {
    const list = members(count, () => [desk]);
    flagShared(list);
    expect(list.map((l) => l.offices[0]?.shared)).toEqual(Array.from({ length: count }, () => shared));
  });

  it('count a member once and an extension as a line of its own', () => {
    const list = members(5, (place) =>
      place < 3 ? [desk, { ...desk, kind: 'district' }] : [{ ...desk, extension: `${place}` }],
    );
    flagShared(list);
    expect(list.flatMap((l) => l.offices).some((office) => office.shared)).toBe(false);
  });

  it('come after direct lines of their kind and before the other kind', () => {
    const list = members(5, () => [
      desk,
      { kind: 'capitol', voice: '+12175550177' },
      { kind: 'district', voice: '+13125550101' },
    ]);
    for (const [place, member] of list.entries()) member.offices[1]!.voice = `+1217555018${place}`;
    for (const [place, member] of list.entries()) member.offices[2]!.voice = `+1312555018${place}`;
    flagShared(list);
    expect(list[0]?.offices).toEqual([
      { kind: 'capitol', voice: '+12175550180' },
      { kind: 'capitol', voice: '+12175550100', shared: true },
      { kind: 'district', voice: '+13125550180' },
    ]);
  });
});
