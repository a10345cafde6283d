import { beforeEach, describe, expect, it } from 'vitest';
import { choicesIn } from '../../../utils/app/choose-place';
import { newerPlaces } from '../../../utils/app/newer-place';
import type { PagePorts } from '../../../utils/app/ports';
import { refreshPeople } from '../../../utils/app/refresh-people';
import { fail, ok } from '../../../utils/model/result';
import { placeOf, withRoster } from '../../../utils/people';
import { xx } from '../../../utils/jurisdictions/xx';
import { samplePeople } from '../../../utils/sample/people';
import { ports as freshPorts } from '../make';
import { rosterCsv, type RosterRow } from '../people/rosters';

const rows = (): RosterRow[] =>
  samplePeople.legislators
    .map(({ offices: _, ...row }): RosterRow => row)
    .filter((row) => row.name !== 'Xiomara Blackwood');

let ports: PagePorts;
let answer: Awaited<ReturnType<PagePorts['rosters']['fetchRoster']>>;
beforeEach(async () => {
  answer = ok({ text: rosterCsv(rows()) });
  ports = await freshPorts({
    rosters: { fetchRoster: () => Promise.resolve(answer) },
    people: {
      states: () => Promise.resolve(['xx']),
      packed: () => Promise.resolve(ok(samplePeople)),
      load: async () => ok(withRoster(samplePeople, await ports.store.roster('xx'))),
    },
    peopleDay: async () => (await ports.store.roster('xx'))?.asOf ?? samplePeople.source.asOf,
  });
  const districts = [{ chamber: 'lower' as const, district: '7' }];
  await ports.store.savePlace({ ...placeOf(samplePeople, districts, 'home'), legislature: xx, name: 'Home' });
});

const refresh = async () => {
  const result = await refreshPeople(ports, 'xx');
  if (result.ok) await ports.store.renewPlaces(result.value.places, result.value.roster);
  return result;
};

describe('refreshing the people of a state', () => {
  it('brings the roster into the places and the lists, with its day', async () => {
    const result = await refresh();
    expect(result).toMatchObject({ ok: true, value: { changes: { added: 0, gone: 1, vacant: 2 } } });
    expect(await ports.store.place()).toMatchObject({
      name: 'Home',
      asOf: '2026-11-22',
      numbersAsOf: '2026-01-14',
      legislators: [{ name: 'Wendell Achterberg' }],
      vacancies: [{ chamber: 'lower', district: '7' }],
    });
    const choices = await choicesIn(ports, 'xx');
    expect(choices.ok && choices.value.asOf).toBe('2026-11-22');
    expect(await newerPlaces(ports)).toEqual([]);
  });

  it('takes the day of the file where the site gives one, never one to come', async () => {
    answer = ok({ text: rosterCsv(rows()), day: '2026-11-02' });
    await refresh();
    expect((await ports.store.place())?.asOf).toBe('2026-11-02');
    answer = ok({ text: rosterCsv(rows()), day: '2031-01-01' });
    await refresh();
    expect((await ports.store.place())?.asOf).toBe('2026-11-22');
  });

  it('says so when the site has nothing newer, and keeps what there is', async () => {
    answer = ok({ text: rosterCsv(rows()), day: '2026-01-14' });
    expect(await refresh()).toMatchObject({ problems: [{ code: 'roster_older', detail: '2026-01-14' }] });
    answer = ok({ text: rosterCsv(rows()), day: '2026-11-20' });
    await refresh();
    answer = ok({ text: rosterCsv(rows()), day: '2026-11-02' });
    expect(await refresh()).toMatchObject({ problems: [{ code: 'roster_older', detail: '2026-11-20' }] });
  });

  it.each([
    ['an answer that never came', fail('roster_timeout', 'data.openstates.org'), 'roster_timeout'],
    ['a web page', ok({ text: '<html>Down</html>' }), 'roster_broken'],
    ['half a file', ok({ text: rosterCsv(rows()).slice(0, 900) }), 'roster_cut_short'],
  ])('keeps all that was there after %s', async (_, wrong, code) => {
    const before = await ports.store.place();
    answer = wrong;
    expect(await refresh()).toMatchObject({ ok: false, problems: [{ code }] });
    expect(await ports.store.place()).toEqual(before);
    expect(await ports.store.roster('xx')).toBeUndefined();
  });

  it('gives way to an extension with newer people', async () => {
    await refresh();
    const newer = { ...samplePeople, source: { ...samplePeople.source, asOf: '2027-02-01' } };
    ports.people.load = async () => ok(withRoster(newer, await ports.store.roster('xx')));
    ports.peopleDay = () => Promise.resolve('2027-02-01');
    const [renewed] = await newerPlaces(ports);
    expect(renewed).toMatchObject({ asOf: '2027-02-01', name: 'Home' });
    expect(renewed?.legislators).toHaveLength(2);
    expect(renewed).not.toHaveProperty('numbersAsOf');
  });
});
