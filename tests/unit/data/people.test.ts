import { describe, expect, it } from 'vitest';
import type { DistrictSeats } from '../../../scripts/data/seat-list';
import { buildPeople, currentRole } from '../../../scripts/data/people';
import type { PeopleFile } from '../../../utils/model/legislator';
import { person, role, stateFiles } from './make-archive';

const SOURCE: PeopleFile['source'] = {
  name: 'Made up',
  url: 'https://example.org',
  asOf: '2026-08-05',
  sha256: 'f'.repeat(64),
};

const seats = (district: string, count = 1, most = count): DistrictSeats => ({
  chamber: 'lower',
  district,
  seats: count,
  most,
});

const build = (
  people: (Record<string, unknown> | string)[],
  all: DistrictSeats[],
  committees: Record<string, unknown>[] = [],
) => buildPeople('il', stateFiles(people, committees), all, SOURCE).file;

const holds = (district: string, more: Record<string, unknown> = {}) =>
  person({ roles: [role({ district })], ...more });

describe('the current role', () => {
  const lower = (more: Record<string, string>) => role(more) as Parameters<typeof currentRole>[0][number];

  it.each([
    ['without dates', [{ start_date: '' }], '1'],
    ['with an end in the future', [{ end_date: '2027-01-13' }], '1'],
    ['ended', [{ end_date: '2026-08-05' }], null],
    ['that begins after the day of the data', [{ start_date: '2027-01-13' }], null],
    ['in another jurisdiction', [{ jurisdiction: 'ocd-jurisdiction/country:us/state:ca/government' }], null],
    ['of a governor', [{ type: 'governor' }], null],
    [
      'begun last of several',
      [
        { start_date: '2019-01-09', district: '7' },
        { start_date: '2025-01-08', district: '8' },
      ],
      '8',
    ],
    [
      'after an ended one',
      [
        { end_date: '2025-01-01', district: '7' },
        { start_date: '2025-01-08', district: '8' },
      ],
      '8',
    ],
  ])('%s', (_, roles, district) => {
    expect(currentRole(roles.map(lower), 'il', '2026-08-05')?.district ?? null).toBe(district);
  });

  it('in Congress is of the whole country', () => {
    const congress = lower({ jurisdiction: 'ocd-jurisdiction/country:us/government', district: 'FL-4' });
    expect(currentRole([congress], 'us', '2026-08-05')).toEqual({ chamber: 'lower', district: 'FL-4' });
    expect(currentRole([congress], 'fl', '2026-08-05')).toBeNull();
  });
});

describe('the people of a state', () => {
  it('are those who hold a seat, in the order of their districts', () => {
    const file = build(
      [holds('10'), holds('2'), person({ roles: [role({ end_date: '2020-01-01' })] })],
      [seats('2'), seats('10')],
    );
    expect(file.legislators.map((l) => l.district)).toEqual(['2', '10']);
    expect(file).toMatchObject({ version: 1, jurisdiction: 'il', source: SOURCE, vacancies: [] });
  });

  it('carry name, party and e-mail as the source has them', () => {
    const known = { name: 'Ana Ruiz de Olmo', family_name: 'Ruiz de Olmo', email: 'ana@statehouse.example' };
    const party = [{ name: 'Prairie', end_date: '2020-01-01' }, { name: 'Lakes' }];
    const bare = {
      name: 'Bo Teller',
      family_name: null,
      email: 'https://example.org/form',
      party: null,
      offices: null,
    };
    const file = build([holds('1', { ...known, party }), holds('2', bare)], [seats('1'), seats('2')]);
    expect(file.legislators[0]).toMatchObject({
      name: 'Ana Ruiz de Olmo',
      familyName: 'Ruiz de Olmo',
      party: 'Lakes',
      email: 'ana@statehouse.example',
    });
    expect(file.legislators[1]).toMatchObject({ familyName: 'Teller', party: '', offices: [] });
    expect(file.legislators[1]).not.toHaveProperty('email');
  });

  it('leave one vacancy for every empty seat, of several in a district too', () => {
    const file = build(
      [holds('1'), holds('2'), holds('2'), holds('3')],
      [seats('1'), seats('2', 3), seats('3'), seats('4')],
    );
    expect(file.vacancies).toEqual([
      { chamber: 'lower', district: '2' },
      { chamber: 'lower', district: '4' },
    ]);
  });

  it('may be more than the seats where the law leaves the number open', () => {
    const open = seats('At-Large', 1, Number.POSITIVE_INFINITY);
    expect(build([holds('At-Large'), holds('At-Large')], [open]).vacancies).toEqual([]);
    expect(build([holds('1')], [seats('1'), seats('Tribe', 0, Number.POSITIVE_INFINITY)]).vacancies).toEqual(
      [],
    );
  });

  it('count the numbers that were dropped', () => {
    const offices = [{ classification: 'capitol', voice: '900-555-0100' }];
    expect(
      buildPeople('il', stateFiles([holds('1', { offices })]), [seats('1')], SOURCE).droppedNumbers,
    ).toBe(1);
  });

  it('sit on committees with their roles; others there are left out', () => {
    const [ana, bo] = [holds('1'), holds('2')];
    const committee = (name: string, members: unknown) => ({
      id: `ocd-organization/5a3b1e00-0000-4000-9000-00000000000${name.length}`,
      name,
      chamber: 'lower',
      classification: 'committee',
      members,
    });
    const file = build(
      [ana, bo],
      [seats('1'), seats('2')],
      [
        committee('Roads', [
          { name: 'Bo', role: 'Chair', person_id: bo['id'] },
          { name: 'Ana', person_id: ana['id'] },
          { name: 'Somebody', role: 'member' },
          { name: 'Elsewhere', role: 'member', person_id: 'ocd-person/5a3b1e00-0000-4000-a000-999999999999' },
        ]),
        committee('Public Members', [{ name: 'Somebody', role: 'chair' }]),
        committee('Empty', null),
      ],
    );
    expect(file.committees).toEqual([
      {
        id: 'ocd-organization/5a3b1e00-0000-4000-9000-000000000005',
        name: 'Roads',
        chamber: 'lower',
        members: [
          { id: bo['id'], role: 'chair' },
          { id: ana['id'], role: 'member' },
        ],
      },
    ]);
  });
});

describe('committees', () => {
  const id = (n: number) => `ocd-organization/5a3b1e00-0000-4000-9000-00000000000${n}`;
  const committee = (n: number, more: Record<string, unknown>) => ({ id: id(n), chamber: 'lower', ...more });

  it('know the one that they are part of, as long as it is there', () => {
    const ana = holds('1');
    const members = [{ name: 'Ana', role: 'Chair', person_id: ana['id'] }];
    const file = build(
      [ana],
      [seats('1')],
      [
        committee(1, { name: 'Roads', classification: 'committee', members }),
        committee(2, { name: 'Bridges', classification: 'subcommittee', parent: id(1), members }),
        committee(3, { name: 'Ferries', classification: 'subcommittee', parent: id(9), members }),
      ],
    );
    expect(file.committees.map(({ name, parent }) => [name, parent])).toEqual([
      ['Bridges', id(1)],
      ['Ferries', undefined],
      ['Roads', undefined],
    ]);
  });
});

describe('who heads the state', () => {
  const heading = (code: string, roles: Record<string, unknown>[], more: Record<string, unknown> = {}) =>
    buildPeople(
      code,
      stateFiles(
        [holds('1', { roles: [role({ jurisdiction: governmentOf(code) })] })],
        [],
        [person({ roles, ...more })],
      ),
      [seats('1')],
      SOURCE,
    ).file.executives;
  const governmentOf = (code: string): string =>
    code === 'dc'
      ? 'ocd-jurisdiction/country:us/district:dc/government'
      : `ocd-jurisdiction/country:us/state:${code}/government`;
  const office = (code: string, more: Record<string, unknown> = {}) => ({
    type: 'governor',
    jurisdiction: governmentOf(code),
    start_date: '2023-01-09',
    ...more,
  });

  it('is the governor in office, with offices in order and never a home', () => {
    const offices = [
      { classification: 'home', voice: '217-555-0140' },
      { classification: 'district', voice: '312-555-0141' },
      { classification: 'capitol', voice: '217-555-0142' },
    ];
    expect(
      heading('il', [office('il', { end_date: '2027-01-11' })], { name: 'Pat Marlow', offices }),
    ).toEqual([
      expect.objectContaining({
        name: 'Pat Marlow',
        role: 'governor',
        offices: [
          { kind: 'capitol', voice: '+12175550142' },
          { kind: 'district', voice: '+13125550141' },
        ],
      }),
    ]);
  });

  it('is a mayor in the District of Columbia, whatever the source calls the office', () => {
    expect(heading('dc', [office('dc')])?.[0]?.role).toBe('mayor');
  });

  it.each([
    ['whose term has ended', office('il', { end_date: '2025-01-01' })],
    ['whose term is to come', office('il', { start_date: '2027-01-11' })],
    ['of another state', office('ca')],
    [
      'of a town',
      office('il', {
        type: 'mayor',
        jurisdiction: 'ocd-jurisdiction/country:us/state:il/place:x/government',
      }),
    ],
    ['with another office', office('il', { type: 'lt_governor' })],
  ])('is not somebody %s', (_, held) => {
    expect(heading('il', [held])).toBeUndefined();
  });
});

describe('a source that is wrong', () => {
  it.each([
    [
      'members exceed seats',
      [holds('1'), holds('1')],
      /^IL: members exceed seats in 1 district: lower\/1 \(Pat .*, Pat .*; 1 seat\)/,
    ],
    [
      'a district is unknown',
      [holds('1'), holds('99')],
      /IL: members exceed seats .*lower\/99 .*no such district/,
    ],
    ['no person has a role', [person({ roles: [] }), person({ roles: null })], /^IL: no person has any role/],
    ['there is nobody', [], /^IL: no person has any role/],
    ['hardly anybody is there', [holds('1')], /^IL: only 1 of 3 seats have a member/],
    [
      'a file is broken',
      [holds('1'), 'name: "unclosed\nroles: ['],
      /data\/il\/legislature\/legislature-1\.yml is broken YAML: /,
    ],
    ['a file is empty', [''], /legislature-0\.yml has changed its shape/],
    ['a name is missing', [holds('1', { name: null })], /legislature-0\.yml has changed its shape: name/],
    [
      'an id is of another kind',
      [holds('1', { id: 'person-7' })],
      /legislature-0\.yml has changed its shape: id/,
    ],
    [
      'offices are no list',
      [holds('1', { offices: 'Room 1' })],
      /legislature-0\.yml has changed its shape: offices/,
    ],
  ])('%s', (_, people, message) => {
    expect(() => build(people, [seats('1'), seats('2'), seats('3')])).toThrow(message);
  });
});
