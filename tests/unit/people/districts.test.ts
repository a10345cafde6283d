import { describe, expect, it } from 'vitest';
import type { Legislature } from '../../../utils/jurisdictions/types';
import { xx } from '../../../utils/jurisdictions/xx';
import type { Chamber } from '../../../utils/model/bill';
import type { DistrictRef, Legislator, PeopleFile } from '../../../utils/model/legislator';
import { compareDistricts, districtChoices, placeOf, titleOf } from '../../../utils/people';
import { samplePeople } from '../../../utils/sample/people';

const ref = (chamber: Chamber, district: string): DistrictRef => ({ chamber, district });

const member = (chamber: Chamber, district: string, familyName: string): Legislator => ({
  id: `ocd-person/${familyName}`,
  name: `Pat ${familyName}`,
  familyName,
  party: 'Lakes',
  chamber,
  district,
  offices: [],
});

const peopleOf = (
  jurisdiction: string,
  legislators: Legislator[],
  vacancies: DistrictRef[] = [],
): PeopleFile => ({
  ...samplePeople,
  jurisdiction,
  legislators,
  vacancies,
  committees: [],
});

const legislatureOf = (code: string, chambers: Legislature['chambers']): Legislature => ({
  ...xx,
  code,
  chambers,
});
const house = { name: 'House', title: 'Representative', shortTitle: 'Rep.', seats: 2, districts: 1 };
const council = { name: 'Council', title: 'Councilmember', shortTitle: 'CM', seats: 13, districts: 10 };

describe('district choices', () => {
  const choices = districtChoices(samplePeople, xx);

  it('lists each chamber in natural order, the vacant district with no member', () => {
    const listed = choices.map((c) => `${c.chamberName} ${c.district}: ${c.members.length}`);
    expect(listed).toEqual([
      ...['1', '2', '3', '4', '5'].map((d) => `Senate ${d}: 1`),
      'House 1: 1',
      'House 2: 1',
      'House 3: 2',
      'House 4: 1',
      'House 5: 1',
      'House 6: 1',
      'House 7: 2',
      'House 8: 1',
      'House 9: 0',
      'House 10: 1',
    ]);
  });

  it('gives members with the title of their chamber, by family name', () => {
    const third = choices.find((c) => c.chamber === 'lower' && c.district === '3');
    expect(third?.members.map((m) => `${m.title} ${m.name} (${m.party})`)).toEqual([
      'Rep. Leocadia Finch-Amaral (Lakes)',
      'Rep. Noor Halvorsen (Prairie)',
    ]);
  });

  it('keeps one entry for a district that is partly vacant', () => {
    const people = peopleOf('nd', [member('lower', '20', 'Moss')], [ref('lower', '20')]);
    const listed = districtChoices(people, legislatureOf('nd', { lower: house }));
    expect(listed.map((c) => [c.district, c.members.length])).toEqual([['20', 1]]);
  });

  it('shows the two seats of an Idaho district as one choice', () => {
    const people = peopleOf('id', [member('lower', '8B', 'Reed'), member('lower', '8A', 'Stone')]);
    const listed = districtChoices(people, legislatureOf('id', { lower: house }));
    expect(listed.map((c) => [c.district, c.members.map((m) => m.name)])).toEqual([
      ['8', ['Pat Stone', 'Pat Reed']],
    ]);
  });

  it('knows a legislature of one chamber', () => {
    const people = peopleOf('ne', [member('legislature', '12', 'Reed'), member('legislature', '2', 'Stone')]);
    const listed = districtChoices(
      people,
      legislatureOf('ne', { legislature: { ...house, name: 'Legislature' } }),
    );
    expect(listed.map((c) => `${c.chamberName} ${c.district}`)).toEqual(['Legislature 2', 'Legislature 12']);
  });
});

describe('order of districts', () => {
  it.each([
    [
      ['10', '2', '1A', '1'],
      ['1', '1A', '2', '10'],
    ],
    [
      ['10th Bristol', '2nd Essex', '2nd Bristol', '1st Essex'],
      ['2nd Bristol', '10th Bristol', '1st Essex', '2nd Essex'],
    ],
    [
      ['Coos 10', 'Belknap 8', 'Coos 2'],
      ['Belknap 8', 'Coos 2', 'Coos 10'],
    ],
    [
      ['Chittenden-19', 'Addison-1', 'Chittenden-3'],
      ['Addison-1', 'Chittenden-3', 'Chittenden-19'],
    ],
  ])('sorts %j as a person counts', (given, sorted) => {
    expect([...given].sort(compareDistricts)).toEqual(sorted);
  });
});

describe('a place', () => {
  it('has all members of its districts, and what is vacant there', () => {
    const place = placeOf(samplePeople, [ref('lower', '7'), ref('upper', '2')], 'home');
    expect(place).toMatchObject({ id: 'home', jurisdiction: 'xx', asOf: '2026-01-14', vacancies: [] });
    expect(place.legislators.map((l) => l.name)).toEqual([
      'Tobias Wrenfield',
      'Wendell Achterberg',
      'Xiomara Blackwood',
    ]);

    const vacant = placeOf(samplePeople, [ref('lower', '9')], 'home');
    expect(vacant.legislators).toEqual([]);
    expect(vacant.vacancies).toEqual([ref('lower', '9')]);
  });

  it('does not mix the same district number of the other chamber in', () => {
    const place = placeOf(samplePeople, [ref('upper', '1')], 'home');
    expect(place.legislators.map((l) => l.chamber)).toEqual(['upper']);
  });

  it.each(['8', '8A', '8B'])('has both seats of an Idaho district chosen as %s', (chosen) => {
    const people = peopleOf('id', [
      member('lower', '8A', 'Stone'),
      member('lower', '8B', 'Reed'),
      member('lower', '18A', 'Ash'),
    ]);
    const place = placeOf(people, [ref('lower', chosen)], 'home');
    expect(place.districts).toEqual([ref('lower', '8A'), ref('lower', '8B')]);
    expect(place.legislators.map((l) => l.familyName)).toEqual(['Stone', 'Reed']);
  });

  it('adds the seats that everybody in the District of Columbia elects', () => {
    const people = peopleOf(
      'dc',
      [
        member('legislature', 'Ward 1', 'Stone'),
        member('legislature', 'Ward 2', 'Ash'),
        member('legislature', 'Chairman', 'Reed'),
        member('legislature', 'At-Large', 'Moss'),
      ],
      [ref('legislature', 'At-Large')],
    );
    const place = placeOf(people, [ref('legislature', 'Ward 1')], 'home');
    expect(place.legislators.map((l) => l.familyName)).toEqual(['Moss', 'Reed', 'Stone']);
    expect(place.vacancies).toEqual([ref('legislature', 'At-Large')]);
  });
});

describe('titles', () => {
  const dc = legislatureOf('dc', { legislature: council });

  it.each([
    [xx, 'lower', 'short', 'Rep.'],
    [xx, 'upper', 'long', 'Senator'],
    [dc, 'legislature', 'short', 'CM'],
    [dc, 'upper', 'short', ''],
  ] as const)('of %# are the chamber’s own', (legislature, chamber, form, title) => {
    expect(titleOf({ chamber }, legislature, form)).toBe(title);
  });
});
