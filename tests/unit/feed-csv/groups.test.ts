import { expect, it } from 'vitest';
import { groupsFromCsv, isGroupList } from '../../../utils/feed-csv/groups';
import { readDivisions } from '../../../utils/people/division';

const known = ['13', '14', '27'].flatMap((district) => [
  { chamber: 'upper' as const, district },
  { chamber: 'lower' as const, district },
]);
const read = (typed: string, state: string) => readDivisions(typed, state, known);
const list = (text: string) => groupsFromCsv(text, 'il', read);
const good = (text: string) => {
  const result = list(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

it('reads a group a row, its districts however they are typed', () => {
  const { groups, problems } = good(
    [
      'Group,Web,Contact Email,contact_phone,Districts,languages,about,about_es,campaigns,my own notes',
      'Riverside Neighbors,https://river.example/,hello@river.example,(217) 555-0142,"SD-14; HD 27",en; es,Water,Agua,clean-water,x',
      'Hill Street,,,,LD 13,,,,none,y',
    ].join('\r\n'),
  );
  expect(problems).toEqual([]);
  expect(groups).toEqual([
    {
      id: 'riverside-neighbors',
      name: 'Riverside Neighbors',
      url: 'https://river.example/',
      contact: { email: 'hello@river.example', phone: '+12175550142' },
      languages: ['en', 'es'],
      about: { en: 'Water', es: 'Agua' },
      districts: ['ocd-division/country:us/state:il/sldu:14', 'ocd-division/country:us/state:il/sldl:27'],
      campaigns: ['clean-water'],
    },
    {
      id: 'hill-street',
      name: 'Hill Street',
      districts: ['ocd-division/country:us/state:il/sldu:13', 'ocd-division/country:us/state:il/sldl:13'],
      campaigns: [],
    },
  ]);
});

it('keeps the good rows and tells what is wrong with the others, cell by cell', () => {
  const { groups, problems } = good(
    [
      'group,web,districts,contact_email',
      'A,http://a.example/,SD-14,',
      'B,,SD-14; SD-99,nobody',
      ',,SD-14,',
      'C,,SD-14; SD-99,',
      'C,,SD-13,',
    ].join('\n'),
  );
  expect(groups.map((g) => [g.name, g.districts.length])).toEqual([['C', 1]]);
  expect(problems.map(({ where, detail }) => [where, detail])).toEqual([
    ['B2 (web)', 'must_be_https'],
    ['C3 (districts)', 'unknown_district:SD-99'],
    ['D3 (contact_email)', 'bad_email'],
    ['4 (group_id)', 'bad_id'],
    ['A4 (group)', 'must_not_be_empty'],
    ['C5 (districts)', 'unknown_district:SD-99'],
    ['6 (group_id)', 'same_id_twice'],
  ]);
});

it('says which columns are missing, and what is no list', () => {
  expect(list('group,web\nA,')).toMatchObject({
    ok: false,
    problems: [{ code: 'csv_columns', detail: 'districts' }],
  });
  expect(list('group,districts\n"A')).toMatchObject({ ok: false, problems: [{ code: 'csv_broken' }] });
  expect(isGroupList('\ufeff"Group",Districts\n')).toBe(true);
  expect(isGroupList('bills,title,group\n')).toBe(false);
});

it('takes no premium number and no script for an address', () => {
  const bad = ['900 555 0142', '217-976-0142'].map((n) =>
    list(`group,districts,contact_phone\nA,SD-14,${n}`),
  );
  for (const result of bad) expect(result).toMatchObject({ ok: false, problems: [{ detail: 'bad_phone' }] });
  expect(list('group,districts,web\nA,SD-14,javascript:alert(1)')).toMatchObject({ ok: false });
});
