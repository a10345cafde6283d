import { describe, expect, it } from 'vitest';
import type { Legislator, PeopleFile } from '../../../utils/model/legislator';
import type { Roster } from '../../../utils/model/roster';
import { readRoster, rosterChanges, withRoster } from '../../../utils/people';
import { samplePeople } from '../../../utils/sample/people';
import { HEADER, rosterCsv, type RosterRow } from './rosters';

const members = samplePeople.legislators;
const rows = (): RosterRow[] => members.map(({ offices: _, ...row }) => row);
const NEW = 'ocd-person/5a3b1e00-0000-4000-8000-000000000099';

const roster = (list: readonly RosterRow[], asOf = '2026-11-20'): Roster => {
  const read = readRoster(rosterCsv(list), samplePeople);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { jurisdiction: 'xx', asOf, fetched: '2026-11-20T12:00:00Z', members: read.value };
};
const after = (list: readonly RosterRow[]): PeopleFile => withRoster(samplePeople, roster(list));
const named = (people: PeopleFile, name: string): Legislator | undefined =>
  people.legislators.find((l) => l.name === name);
const change = (name: string, over: Partial<RosterRow>): RosterRow[] =>
  rows().map((row) => (row.name === name ? { ...row, ...over } : row));

describe('a refreshed roster', () => {
  it('that says the same changes nothing but the day', () => {
    const { source, ...people } = after(rows());
    const { source: before, ...same } = samplePeople;
    expect(people).toEqual({
      ...same,
      legislators: expect.arrayContaining(same.legislators) as unknown,
    });
    expect(people.legislators).toHaveLength(members.length);
    expect(source).toEqual({ ...before, asOf: '2026-11-20', numbersAsOf: '2026-01-14' });
  });

  it('never erases numbers, addresses, e-mail or a party by its blanks', () => {
    const blank = rows().map(({ email: _, ...rest }) => ({ ...rest, party: '' }));
    for (const old of members) expect(named(after(blank), old.name)).toEqual(old);
  });

  it('brings a new e-mail, party and name', () => {
    const people = after(
      change('Tobias Wrenfield', { email: 'tw@example.org', party: 'Independent', name: 'Toby Wrenfield' }),
    );
    expect(named(people, 'Toby Wrenfield')).toMatchObject({
      email: 'tw@example.org',
      party: 'Independent',
      offices: [{ voice: '+12175550112' }],
    });
    expect(named(people, 'Toby Wrenfield')).not.toHaveProperty('news');
  });

  it('puts a new member into the seat of one who is gone', () => {
    const people = after([
      ...rows().filter((row) => row.name !== 'Zebulon Ferreira'),
      {
        ...{ id: NEW, name: 'Ada New', familyName: 'New', party: 'Lakes', chamber: 'lower' as const },
        ...{ district: '10', email: 'new@statehouse.example', voice: '618-782-0140', address: '1 Mill Lane' },
      },
    ]);
    expect(named(people, 'Zebulon Ferreira')).toBeUndefined();
    expect(named(people, 'Ada New')).toMatchObject({
      district: '10',
      news: { kind: 'new', since: '2026-01-14' },
      offices: [{ kind: 'district', voice: '+16187820140', address: '1 Mill Lane' }],
    });
    expect(people.vacancies).toEqual(samplePeople.vacancies);
    expect(people.committees.flatMap((c) => c.members).some((m) => m.id.endsWith('21'))).toBe(false);
    expect(rosterChanges(samplePeople, people)).toEqual({ added: 1, moved: 0, gone: 1, vacant: 1 });
  });

  it('leaves the seat of one who is gone vacant, and one of two in a district', () => {
    const people = after(
      rows().filter((row) => row.name !== 'Tobias Wrenfield' && row.name !== 'Wendell Achterberg'),
    );
    expect(people.vacancies).toEqual([
      { chamber: 'upper', district: '2' },
      { chamber: 'lower', district: '7' },
      { chamber: 'lower', district: '9' },
    ]);
  });

  it('shows a changed seat as such, and fills a vacant one', () => {
    const people = after(change('Suriya Pemberwick', { district: '9' }));
    expect(named(people, 'Suriya Pemberwick')).toMatchObject({
      district: '9',
      news: { kind: 'moved', since: '2026-01-14', from: { chamber: 'lower', district: '5' } },
      offices: [{ voice: '+12175550100' }, { voice: '+13095550126' }],
    });
    expect(people.vacancies).toEqual([{ chamber: 'lower', district: '5' }]);
  });

  it('does not believe a seat that was carried over from the row before', () => {
    const list = rows();
    const at = list.findIndex((row) => row.name === 'Tobias Wrenfield');
    const { party = '', chamber = 'upper', district = '' } = list[at] ?? {};
    list.splice(at + 1, 0, { id: NEW, name: 'Al Former', familyName: 'Former', party, chamber, district });
    expect(named(after(list), 'Al Former')).toBeUndefined();
  });

  it('believes two neighbours in a district of two seats', () => {
    const list = rows().filter((row) => row.district !== '7');
    const seat = { party: 'Lakes', chamber: 'lower' as const, district: '7' };
    list.push({ id: NEW, name: 'Ada One', familyName: 'One', ...seat });
    list.push({ id: NEW.replace(/9$/, '8'), name: 'Ada Two', familyName: 'Two', ...seat });
    expect(after(list).legislators.filter((l) => l.district === '7' && l.chamber === 'lower')).toHaveLength(
      2,
    );
  });

  it('gives way to packed data of its own day or later, and to another state', () => {
    const list = roster(rows().slice(1), '2026-01-14');
    expect(withRoster(samplePeople, list)).toBe(samplePeople);
    expect(withRoster(samplePeople, undefined)).toBe(samplePeople);
    expect(withRoster(samplePeople, { ...roster(rows()), jurisdiction: 'il' })).toBe(samplePeople);
  });
});

describe('a roster that cannot be right', () => {
  const good = rosterCsv(rows());
  const others = rows().map((row, i) => ({
    ...row,
    id: `ocd-person/5a3b1e00-0000-4000-9000-${String(i).padStart(12, '0')}`,
  }));
  it.each<[string, string, string, string?]>([
    ['a web page', '<!doctype html><title>Sorry</title>\n', 'roster_broken'],
    ['nothing', '', 'roster_broken', 'id'],
    ['the header alone', `${HEADER}\r\n`, 'roster_cut_short'],
    ['another table', 'name,phone\r\nAda,1\r\n', 'roster_broken', 'id'],
    ['a column less', good.replace('current_district', 'district'), 'roster_broken', 'current_district'],
    ['half a line at the end', good.slice(0, -40), 'roster_cut_short'],
    ['an open quote at the end', `${good}"ocd-person`, 'roster_cut_short'],
    ['half of its lines', rosterCsv(rows().slice(0, 8)), 'roster_cut_short'],
    ['one chamber alone', rosterCsv(rows().filter((r) => r.chamber === 'upper')), 'roster_cut_short'],
    ['a line with a field more', good.replace('\r\n', '\r\n,'), 'roster_broken', '2'],
    [
      'an id of another kind',
      rosterCsv([{ ...rows()[0], id: '42' }, ...rows().slice(1)]),
      'roster_broken',
      '42',
    ],
    ['somebody twice', rosterCsv([...rows(), ...rows().slice(0, 1)]), 'roster_broken', 'id'],
    ['people of another state', rosterCsv(others), 'roster_other_state', 'xx'],
    [
      'districts of another state',
      rosterCsv(rows().map((r) => ({ ...r, district: `${r.district}th Bristol` }))),
      'roster_other_state',
    ],
  ])('%s is refused', (_, text, code, where) => {
    const read = readRoster(text, samplePeople);
    expect(read).toMatchObject({ ok: false, problems: [{ code, ...(where !== undefined && { where }) }] });
  });
});
