import { type Driver, type SavedPage, type Tab, until } from '../../../scripts/browsers/driver';
import { openPage, storedCount } from '../../../scripts/demo/steps';
import type { Place } from '../../../utils/model/legislator';
import { violations } from '../harness/axe';
import { expect, test } from '../harness/fixtures';
import { stored } from '../harness/stored';

const MAP = '[data-part="map"]';
const ADDRESS = '14 Lantern Street, Riverton';

/** The Sample State: from 0 to 5 degrees east, 0 to 2 north; House 1 is the first column's south. */
async function start(driver: Driver): Promise<Tab> {
  const tab = await openPage(driver, 'organise.html#/start');
  await tab.choose('select[name=jurisdiction]', 'xx');
  await tab.click('button[data-action=choose-state]');
  await tab.see(MAP);
  return tab;
}

async function keep(driver: Driver, tab: Tab): Promise<string[]> {
  await tab.click('button[data-action=save-districts]');
  await until('the districts to be stored', async () => (await tab.evaluate(storedCount, 'places')) > 0);
  const [place] = await stored<Place>(driver, 'places');
  return (place?.districts ?? []).map((d) => `${d.chamber} ${d.district}`);
}

/** Runs in the page: a pixel of the map, from its share of the width and height. */
function pixelOfMap([across, down]: [number, number]): [number, number] {
  const map = document.querySelector('[data-part="map"]');
  map?.scrollIntoView({ block: 'center' });
  const box = map?.getBoundingClientRect() ?? new DOMRect();
  return [box.left + box.width * across, box.top + box.height * down];
}

async function tabTo(tab: Tab, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await tab.look(selector)).some((e) => e.focused)) return;
    await tab.key('Tab');
  }
  throw new Error(`The Tab key never reached ${selector}`);
}

/** The geocoder's answer, in its true shape. */
const match = (label: string, x: number, y: number, state = 'XX') => ({
  matchedAddress: label,
  coordinates: { x, y },
  tigerLine: { side: 'L', tigerLineId: '1' },
  addressComponents: { streetName: 'LANTERN', city: 'RIVERTON', state, zip: '00002' },
});
const answer = (...addressMatches: object[]): SavedPage => ({
  body: JSON.stringify({ result: { input: { address: { address: ADDRESS } }, addressMatches } }),
  contentType: 'application/json',
});
const geocoder = (driver: Driver, page: SavedPage): void => {
  const query = new URLSearchParams({ address: ADDRESS, benchmark: 'Public_AR_Current', format: 'json' });
  const url = `https://geocoding.geo.census.gov/geocoder/locations/onelineaddress?${query.toString()}`;
  driver.serve(new Map([[url, page]]));
};
async function lookUp(tab: Tab, address = ADDRESS): Promise<void> {
  await tab.fill('input[name=finder_address]', address);
  await tab.click('[data-action=look-up-address]');
}
const seats = async (tab: Tab): Promise<string[]> =>
  (await tab.look('.found [data-seat]')).map((e) => e.attributes['data-seat'] ?? '');

test('a press on the map finds both districts, and only they are kept', async ({ driver }) => {
  const tab = await start(driver);
  // The map is wider than the state: 20 % across and 30 % down is the north of the first or second column.
  const [x, y] = await tab.evaluate(pixelOfMap, [0.5, 0.3]);
  await tab.raw.point(x, y);
  await expect.poll(async () => (await tab.see('.map-under')).text).toContain('House District 6');
  await tab.raw.press(x, y);
  await tab.see('[data-found="found"]');
  expect(await seats(tab)).toEqual(['upper 3', 'lower 6']);
  expect((await tab.see('.found')).text).toContain('Lines of made up');
  expect(await keep(driver, tab)).toEqual(['upper 3', 'lower 6']);
  const kept = JSON.stringify(await stored<Place>(driver, 'places'));
  expect(kept).not.toMatch(/"lat"|"lng"|accuracy/);
  expect(await driver.strayRequests()).toEqual([]);
});

test('the map is worked by keyboard alone', async ({ driver }) => {
  const tab = await start(driver);
  await tabTo(tab, MAP);
  await tab.key('ArrowUp');
  await tab.key('+');
  await tab.key('ArrowUp');
  await expect.poll(async () => (await tab.see('.map-under')).text).toContain('House District 6');
  await tab.key('ArrowRight');
  await tab.key('ArrowRight');
  await tab.key('ArrowRight');
  await expect.poll(async () => (await tab.see('.map-under')).text).toContain('House District 8');
  await tab.key('Enter');
  await tab.see('[data-found="found"]');
  expect(await seats(tab)).toEqual(['upper 4', 'lower 8']);
  await tabTo(tab, '[data-action=save-districts]');
  await tab.key('Enter');
  await until('the districts to be stored', async () => (await tab.evaluate(storedCount, 'places')) > 0);
  expect((await stored<Place>(driver, 'places'))[0]?.districts).toHaveLength(2);
});

test('a member is found by name, and a town is shown but not taken unasked', async ({ driver }) => {
  const tab = await start(driver);
  const upper = () =>
    tab.evaluate(() => document.querySelector<HTMLSelectElement>('#district-upper')?.value ?? '');
  await tab.fill('input[name=finder_name]', 'quintanar');
  await tab.click('[data-action=pick-member]');
  await expect.poll(upper).toBe('3');
  await tab.fill('input[name=finder_name]', 'cedar');
  await tab.click('[data-town="Cedar Bluff"]');
  const found = await tab.see('.found');
  expect(found.text).toContain('The centre of Cedar Bluff lies in these districts');
  expect(await seats(tab)).toEqual(['upper 4', 'lower 7']);
  await expect.poll(upper).toBe('3');
  await tab.click('[data-action=take-districts]');
  expect(await keep(driver, tab)).toEqual(['upper 4', 'lower 7']);
});

test('an address is sent once, to the Census Bureau, and only when it can be a home', async ({ driver }) => {
  const tab = await start(driver);
  geocoder(driver, answer(match('14 LANTERN ST, RIVERTON, XX, 00002', 0.5, 1.5)));
  for (const [address, problem] of [
    ['PO Box 12, Riverton', 'address_po_box'],
    ['00002', 'address_zip_only'],
    ['Lantern Street', 'address_no_number'],
  ] as const) {
    await lookUp(tab, address);
    await tab.see(`[data-problem="${problem}"]`);
  }
  expect(await driver.strayRequests()).toEqual([]);
  await lookUp(tab);
  await tab.see('[data-found="found"]');
  expect((await tab.see('.found')).text).toContain('At 14 LANTERN ST, RIVERTON, XX, 00002');
  await tab.see('[data-part="spot"]');
  expect(await seats(tab)).toEqual(['upper 1', 'lower 2']);
  expect(await keep(driver, tab)).toEqual(['upper 1', 'lower 2']);
  expect(JSON.stringify(await stored<Place>(driver, 'places'))).not.toMatch(/LANTERN ST,|0\.5/);
  expect(await driver.strayRequests()).toEqual([]);
});

test('what the Census Bureau cannot say is told, and the map stays', async ({ driver }) => {
  const tab = await start(driver);
  for (const [page, problem] of [
    [answer(), 'geocoder_no_match'],
    [{ body: '<html><body>Sorry, down for maintenance</body></html>' }, 'geocoder_answer'],
    [{ body: 'down', status: 503 }, 'geocoder_unreachable'],
    [answer(match('14 LANTERN ST, DES MOINES, IA, 50301', -93.6, 41.6, 'IA')), 'address_other_state'],
  ] as const) {
    geocoder(driver, page);
    await lookUp(tab);
    await tab.see(`[data-problem="${problem}"]`);
    await tab.see(MAP);
  }
  geocoder(driver, answer(match('14 LANTERN ST N', 0.5, 1.5), match('14 LANTERN ST S', 0.5, 0.5)));
  await lookUp(tab);
  await tab.see('[data-action=pick-match]');
  await tab.click('li:nth-child(2) > [data-action=pick-match]');
  await tab.see('[data-found="found"]');
  expect(await seats(tab)).toEqual(['upper 1', 'lower 1']);
});

test('near a line both districts are shown, and the reader says which is theirs', async ({ driver }) => {
  const tab = await start(driver);
  // The border of the first and second column passes through 1 degree east, half a degree north.
  geocoder(driver, answer(match('14 LANTERN ST, RIVERTON, XX, 00002', 0.9999, 0.5)));
  await lookUp(tab);
  const near = await tab.see('[data-near="lower"]');
  expect(near.text).toMatch(/You are about \d+ m from the line/);
  expect((await tab.look('[data-near="lower"] [data-seat]')).map((e) => e.attributes['data-seat'])).toEqual([
    'lower 1',
    'lower 3',
  ]);
  const { found, rules } = await violations(tab, 'html');
  expect(found).toEqual([]);
  expect(rules).toBeGreaterThan(5);
  await tab.click('[data-near="lower"] input[value="3"]');
  // One is still open.
  expect((await tab.see('[data-action=save-districts]')).attributes['aria-disabled']).toBe('true');
  await tab.click('[data-near="upper"] input[value="2"]');
  expect(await keep(driver, tab)).toEqual(['upper 2', 'lower 3']);
});

test('the location of the device is used as exactly as it is known', async ({ driver }) => {
  await driver.locate({ lat: 0.5, lng: 2.5, accuracy: 4000 });
  const tab = await start(driver);
  await tab.click('[data-action=use-location]');
  await tab.see('[data-part="coarse"]');
  await tab.seeNo('.found');
  await driver.locate({ lat: 0.5, lng: 4.5, accuracy: 300 });
  const again = await start(driver);
  await again.click('[data-action=use-location]');
  await again.see('[data-found="found"]');
  expect(await seats(again)).toEqual(['upper 5', 'lower 9']);
  await driver.locate(null);
  const refused = await start(driver);
  await refused.click('[data-action=use-location]');
  await refused.see('[data-problem="location_denied"]');
  await refused.see(MAP);
});
