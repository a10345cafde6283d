import type { Driver, Tab } from '../../../scripts/browsers/driver';
import { openMarkedPage, openPage, openPopup, SAMPLE_TARGETS, setUp } from '../../../scripts/demo/steps';
import type { Place } from '../../../utils/model/legislator';
import { expect, test } from '../harness/fixtures';
import { holdDatabase } from '../harness/hold';
import { stored } from '../harness/stored';

/** Adds the place of somebody in House district 8, under a name, through the organise page. */
async function addPlace(driver: Driver): Promise<{ tab: Tab; id: string }> {
  const tab = await openPage(driver, 'organise.html#/start');
  await tab.click('[data-action="add-place"]');
  await tab.choose('select[name=jurisdiction]', 'xx');
  await tab.click('button[data-action=choose-state]');
  await tab.choose('select[name=district-lower]', '8');
  await tab.click('button[data-action=save-districts]');
  await tab.see('[data-seat="lower 8"]');
  await tab.fill('input[name=place-name]', 'Grandma');
  await tab.click('[data-action="rename-place"]');
  await expect.poll(async () => (await tab.see('.my-places')).text).toContain('Grandma');
  const id = (await tab.see('.my-districts')).attributes['data-place'] ?? '';
  return { tab, id };
}

const targets = async (popup: Tab): Promise<string> => (await popup.see('[data-campaign]')).text;

test('a second place is kept and named; the calls follow the one in use, switched in the popup', async ({
  driver,
  statehouse,
}) => {
  await setUp(driver);
  const { tab, id } = await addPlace(driver);
  const places = await stored<Place>(driver, 'places');
  expect(places.map((p) => [p.id, p.name]).sort()).toEqual(
    [
      [id, 'Grandma'],
      ['home', undefined],
    ].sort(),
  );

  const url = `${statehouse.url}/`;
  await openMarkedPage(driver, url);
  const popup = await openPopup(driver, url);
  await popup.see(`.places-menu[data-place="${id}"]`);
  await expect.poll(() => targets(popup)).toContain('Montrose-Patel');
  await popup.click('.places-menu summary');
  await popup.click('[data-action="use-place"][data-place="home"]');
  await popup.see('.places-menu[data-place="home"]');
  await expect.poll(() => targets(popup)).toContain('Achterberg');
  expect(await targets(popup)).not.toContain('Montrose-Patel');
  // The page in the other tab heard of it.
  await tab.see('.my-districts[data-place="home"]');

  await tab.click(`[data-my-place="${id}"] [data-action="remove-place"]`);
  await tab.seeNo(`[data-my-place="${id}"]`);
  expect((await stored<Place>(driver, 'places')).map((p) => p.id)).toEqual(['home']);
  const sheet = await openPage(
    driver,
    `sheet.html?${new URLSearchParams({ campaign: 'sample/safe-routes', target: SAMPLE_TARGETS.blackwood })}`,
  );
  await sheet.see('[data-outcome="contact"]');
});

test('a background that dies while a place is put to use does what was asked, once', async ({ driver }) => {
  await setUp(driver);
  const { tab, id } = await addPlace(driver);
  const letGo = await holdDatabase(driver);
  await tab.click('[data-my-place="home"] [data-action="use-place"]');
  await driver.killBackground();
  await letGo();
  await tab.see('.my-districts[data-place="home"]');
  expect(await stored(driver, 'current')).toEqual([{ what: 'place', id: 'home' }]);
  expect((await stored<Place>(driver, 'places')).map((p) => p.id).sort()).toEqual([id, 'home'].sort());
});
