import type { Driver, SavedPage, Tab } from '../../../scripts/browsers/driver';
import { chooseDistricts, openPage } from '../../../scripts/demo/steps';
import type { Place } from '../../../utils/model/legislator';
import type { Roster } from '../../../utils/model/roster';
import { rosterCsv, type RosterRow } from '../../unit/people/rosters';
import { expect, launch, photograph, test as base } from '../harness/fixtures';
import { buildWithMadeUpPeople, madeUpPeople } from '../harness/made-up-people';
import { stored } from '../harness/stored';

const ROSTER = 'https://data.openstates.org/people/current/wy.csv';
const NEW = 'ocd-person/5a3b1e00-0000-4000-8000-000000000099';

/** The browser with made-up people of Wyoming in the extension, and House 7 and Senate 2 chosen. */
const test = base.extend<{ wyoming: Driver }, { wyomingDriver: Driver }>({
  wyomingDriver: [
    async ({ browserKind }, use) => {
      const built = await buildWithMadeUpPeople(browserKind === 'chromium' ? 'chrome' : 'firefox');
      const driver = await launch(browserKind, built.extension);
      await use(driver);
      await driver.close();
      built.clean();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  wyoming: async ({ wyomingDriver }, use, info) => {
    await wyomingDriver.wipe();
    wyomingDriver.serve(new Map());
    await chooseDistricts(wyomingDriver, {
      jurisdiction: 'wy',
      districts: { upper: '2', lower: '7' },
      myName: 'Robin Ashdown',
      myTown: 'Cedar Bluff',
    });
    await use(wyomingDriver);
    if (info.status !== info.expectedStatus) await photograph(wyomingDriver, info.outputPath('tabs'));
  },
});

/** One of the two members of House 7 has left for a new one, and the senator sits in another district now. */
const newest: RosterRow[] = [
  ...madeUpPeople.legislators
    .map(({ offices: _, ...row }): RosterRow => row)
    .filter((row) => row.name !== 'Xiomara Blackwood')
    .map((row) => (row.name === 'Tobias Wrenfield' ? { ...row, email: 'tw@statehouse.example' } : row)),
  {
    ...{ id: NEW, name: 'Ada New', familyName: 'New', party: 'Lakes', chamber: 'lower', district: '7' },
    email: 'new@statehouse.example',
  },
];
const csv = (body: string, status = 200): SavedPage => ({ body, status, contentType: 'text/csv' });
const serve = (driver: Driver, page: SavedPage): void => driver.serve(new Map([[ROSTER, page]]));

async function start(driver: Driver): Promise<Tab> {
  const tab = await openPage(driver, 'organise.html#/start');
  await tab.see('[data-as-of="2026-01-14"]');
  return tab;
}
const roster = (driver: Driver): Promise<Roster[]> => stored<Roster>(driver, 'rosters');

test('Refresh brings new members, keeps every number, and says of which day both are', async ({
  wyoming: driver,
}) => {
  serve(driver, csv(rosterCsv(newest)));
  const tab = await start(driver);
  await tab.click('[data-action="refresh-people"]');
  await tab.see('[data-refreshed]');
  // The seats are drawn anew from the database, a moment after the word that it is done.
  const read = async () => (await tab.see('.my-districts')).text;
  await expect.poll(read).toContain('Ada New');
  const seats = await read();
  expect(seats).toContain('new since Jan 14, 2026');
  expect(seats).not.toContain('Blackwood');
  expect(seats).toContain('Telephone numbers as of Jan 14, 2026');
  const [place] = await stored<Place>(driver, 'places');
  expect(place?.asOf).not.toBe('2026-01-14');
  const wrenfield = place?.legislators.find((l) => l.name === 'Tobias Wrenfield');
  expect(wrenfield).toMatchObject({
    email: 'tw@statehouse.example',
    offices: [{ voice: '+12175550112' }],
  });
  // The lists to choose from have the new member too.
  await tab.click('[data-action="change-districts"]');
  // Firefox gives a list no `innerText`.
  const listed = () =>
    tab.evaluate(() => document.querySelector('select[name=district-lower]')?.textContent ?? '');
  await expect.poll(listed).toContain('Ada New');
  expect(await driver.strayRequests()).toEqual([]);
});

test('whatever is wrong with the answer is told, and changes nothing', async ({ wyoming: driver }) => {
  const before = await stored<Place>(driver, 'places');
  const tab = await start(driver);
  const good = rosterCsv(newest);
  const others = newest.map((row, i) => ({
    ...row,
    id: `ocd-person/5a3b1e00-0000-4000-9000-${String(i).padStart(12, '0')}`,
  }));
  const wrong: [SavedPage, string][] = [
    [csv('<!doctype html><title>Down</title>'), 'roster_broken'],
    [csv('Not here', 404), 'roster_http_status'],
    [csv(good.slice(0, 1500)), 'roster_cut_short'],
    [csv(good.replace('current_district', 'district')), 'roster_broken'],
    [csv(rosterCsv(others)), 'roster_other_state'],
    [csv(`${good}${' '.repeat(4_000_000)}`), 'roster_too_big'],
  ];
  for (const [page, code] of wrong) {
    serve(driver, page);
    await tab.click('[data-action="refresh-people"]');
    await tab.see(`[data-problem="${code}"]`);
    await tab.see('[data-as-of="2026-01-14"]');
    expect(await roster(driver), code).toEqual([]);
    expect(await stored<Place>(driver, 'places')).toEqual(before);
  }
  serve(driver, csv(good));
  await tab.click('[data-action="refresh-people"]');
  await tab.see('[data-refreshed]');
  await tab.seeNo('[data-problem]');
});

test('whenever the background dies after the press, the roster and the places are stored whole', async ({
  wyoming: driver,
}) => {
  serve(driver, csv(rosterCsv(newest)));
  for (const delay of [0, 4, 16, 64]) {
    const tab = await openPage(driver, 'organise.html#/start');
    await tab.click('[data-action="refresh-people"]');
    await new Promise((done) => setTimeout(done, delay));
    await driver.killBackground();
    await tab.see('[data-refreshed]');
    const kept = await roster(driver);
    expect(
      kept.map((r) => [r.jurisdiction, r.members.length]),
      `killed ${delay} ms after the press`,
    ).toEqual([['wy', newest.length]]);
    const [place] = await stored<Place>(driver, 'places');
    expect(place?.asOf).toBe(kept[0]?.asOf);
    expect(place?.legislators.map((l) => l.name)).toContain('Ada New');
    await tab.close();
  }
});
