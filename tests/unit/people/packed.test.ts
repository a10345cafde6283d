import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Legislator, PeopleFile } from '../../../utils/model/legislator';
import { packPeople, unpackPeople } from '../../../utils/people/packed';
import { samplePeople } from '../../../utils/sample/people';

const through = (people: PeopleFile): PeopleFile =>
  unpackPeople(JSON.parse(JSON.stringify(packPeople(people))) as ReturnType<typeof packPeople>);

/** Committee members come back by role and place; who they are must not change. */
const inOrder = (people: PeopleFile): PeopleFile => ({
  ...people,
  committees: people.committees.map((c) => ({
    ...c,
    members: [...c.members].sort((a, b) => (a.role + a.id < b.role + b.id ? -1 : 1)),
  })),
});

describe('packing people', () => {
  it('brings the Sample State back as it was', () => {
    expect(inOrder(through(samplePeople))).toEqual(inOrder(samplePeople));
  });

  it('leaves a file that was never packed as it is', () => {
    expect(unpackPeople(samplePeople)).toBe(samplePeople);
  });

  it('brings any people back as they were', () => {
    const word = fc.stringMatching(/^[A-Za-zÀ-ÿ'-]{1,12}$/);
    const number = fc.stringMatching(/^\+1[2-9]\d{9}$/);
    const office = fc.record(
      {
        kind: fc.constantFrom('capitol' as const, 'district' as const),
        voice: number,
        extension: fc.stringMatching(/^\d{1,5}$/),
        shared: fc.constant(true as const),
        address: fc.string({ minLength: 1 }),
        name: fc.string({ minLength: 1 }),
      },
      { requiredKeys: ['kind'] },
    );
    const legislator: fc.Arbitrary<Legislator> = fc.record(
      {
        id: fc.uuid().map((uuid) => `ocd-person/${uuid}`),
        name: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
        familyName: word,
        party: word,
        chamber: fc.constantFrom('upper' as const, 'lower' as const, 'legislature' as const),
        district: fc.oneof(
          word,
          fc.integer({ min: 0, max: 6 }).map(String),
          fc.constantFrom('05', '4A', '4-5'),
        ),
        email: fc.constant('pat@statehouse.example'),
        offices: fc.array(office, { maxLength: 4 }),
      },
      { requiredKeys: ['id', 'name', 'familyName', 'party', 'chamber', 'district', 'offices'] },
    );
    const legislators = fc.uniqueArray(legislator, { selector: (l) => l.id, maxLength: 12 });
    fc.assert(
      fc.property(legislators, fc.func(fc.boolean()), (list, sits) => {
        const members = list.filter((l) => sits(l.id)).map((l) => ({ id: l.id, role: l.party }));
        const whole = { ...samplePeople.committees[0]!, members };
        const part = { ...samplePeople.committees[1]!, members, parent: whole.id };
        const committees = [part, whole];
        const people = { ...samplePeople, legislators: list, committees };
        expect(inOrder(through(people))).toEqual(inOrder(people));
      }),
    );
  });

  it('writes districts that count on as one', () => {
    const [first] = samplePeople.legislators;
    const at = (chamber: 'upper' | 'lower', districts: string[]) =>
      districts.map((district, i) => {
        const id = `ocd-person/00000000-0000-4000-${chamber === 'upper' ? 8000 : 9000}-00000000000${i}`;
        return { ...first!, id, chamber, district };
      });
    const legislators = [...at('upper', ['1', '2', '3', '3', '5A', '6']), ...at('lower', ['7', '8', '10'])];
    const packed = packPeople({ ...samplePeople, legislators, committees: [] });
    expect(packed.districts).toEqual([
      ['upper', ['1..3', '3', '5A', '6']],
      ['lower', ['7..8', '10']],
    ]);
    expect(unpackPeople(packed).legislators).toEqual(legislators);
  });

  it('refuses a subcommittee of a committee that is not there', () => {
    const committees = [{ ...samplePeople.committees[0]!, parent: 'ocd-organization/x' }];
    expect(() => packPeople({ ...samplePeople, committees })).toThrow(/not there/);
  });

  it.each([
    ['an id of another kind', { id: 'ocd-person/42' }],
    ['a number of another country', { offices: [{ kind: 'capitol' as const, voice: '+442079460958' }] }],
  ])('refuses %s', (_, wrong) => {
    const [first] = samplePeople.legislators;
    const people = { ...samplePeople, legislators: [{ ...first!, ...wrong }], committees: [] };
    expect(() => packPeople(people)).toThrow(RangeError);
  });

  it('refuses a committee member who holds no seat', () => {
    expect(() => packPeople({ ...samplePeople, legislators: [] })).toThrow(/holds no seat/);
  });
});
