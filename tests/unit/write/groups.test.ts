import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupsFromCsv, groupsToCsv, statesInGroupList } from '../../../utils/feed-csv';
import type { Group } from '../../../utils/model/group';
import { readDivisions, shortDivision } from '../../../utils/people/division';
import { ok } from '../../../utils/model/result';
import { readGroups, toggled, typedOf, withOwnId, withTyped } from '../../../utils/write/groups';
import { people } from '../make';

const id = (s: string) => `ocd-division/country:us/state:xx/${s}`;
const known = [
  { chamber: 'lower' as const, district: '20' },
  { chamber: 'upper' as const, district: '10' },
];
const group = (over: Partial<Group> = {}): Group => ({
  ...{ id: 'river', name: 'River', districts: [id('sldl:20'), 'ocd-division/country:us/state:il/sldu:4'] },
  ...over,
});
const loader = {
  people: {
    states: () => Promise.resolve(['xx']),
    load: () => Promise.resolve(ok(people())),
    packed: () => Promise.resolve(ok(people())),
  },
};

it('shows the districts of one state as they are typed, and leaves those of others alone', () => {
  expect(typedOf(group(), 'xx')).toBe('HD 20');
  const { group: changed, unknown } = withTyped(group(), 'SD 10; SD 11', 'xx', known);
  expect(changed.districts).toEqual(['ocd-division/country:us/state:il/sldu:4', id('sldu:10')]);
  expect(unknown).toEqual(['SD 11']);
});

it('adds districts that are pressed, and takes them away when pressed again', () => {
  const more = toggled(group(), known, 'xx');
  expect(more.districts).toHaveLength(3);
  expect(toggled(more, known, 'xx').districts).toEqual(['ocd-division/country:us/state:il/sldu:4']);
});

it('names a new group after itself, once', () => {
  expect(withOwnId(group({ id: '', name: 'Río Norte' }), ['rio-norte']).id).toBe('rio-norte-2');
  expect(withOwnId(group({ name: 'Another' }), []).id).toBe('river');
});

it('reads a spreadsheet into the list: what is there by id is renewed, the rest stays', async () => {
  const text = 'group,group_id,districts\r\nRiver renewed,river,SD 10\r\nHill,,HD 20; HD 99\r\n';
  const read = await readGroups(loader, text, 'xx', [group(), group({ id: 'stays', name: 'Stays' })]);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(read.value.groups.map((g) => [g.id, g.name])).toEqual([
    ['river', 'River renewed'],
    ['stays', 'Stays'],
    ['hill', 'Hill'],
  ]);
  expect(read.value.problems).toEqual([
    { code: 'csv_row', where: 'C3 (districts)', detail: 'unknown_district:HD 99' },
  ]);
  expect(await readGroups(loader, 'a,b\r\n1,2', 'xx', [])).toMatchObject({ ok: false });
});

it('writes what it reads again', () => {
  const text = fc.stringMatching(/^[a-z=+,"';\n -]{1,30}$/).map((s) => `x${s}x`.replace(/\s+/g, ' '));
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.record(
          {
            ...{ id: fc.stringMatching(/^[a-z][a-z0-9.-]{0,20}$/), name: text },
            districts: fc.uniqueArray(fc.constantFrom(id('sldl:20'), id('sldu:10'))),
            ...{ url: fc.constant('https://river.example/'), about: fc.record({ en: text, es: text }) },
            campaigns: fc.uniqueArray(fc.constantFrom('a', 'b.c')),
            contact: fc.record({ name: text, phone: fc.constant('+12175550142') }),
            ...{
              languages: fc.constantFrom<string[]>(['en', 'zh-Hant'], ['es']),
              feed: fc.constant('https://river.example/f'),
            },
          },
          { requiredKeys: ['id', 'name', 'districts'] },
        ),
        { selector: (g) => g.id, minLength: 1, maxLength: 5 },
      ),
      (groups) => {
        const again = groupsFromCsv(groupsToCsv(groups), 'xx', (typed) => readDivisions(typed, 'xx', known));
        expect(again).toEqual(ok({ groups, problems: [] }));
      },
    ),
    { numRuns: 60 },
  );
  expect(statesInGroupList('group,State\r\na,IL\r\nb, wi \r\nc,\r\n')).toEqual(['il', 'wi']);
  for (const { chamber, district } of known)
    expect(
      readDivisions(
        shortDivision(id(chamber === 'lower' ? `sldl:${district}` : `sldu:${district}`)),
        'xx',
        known,
      ),
    ).toHaveLength(1);
});
