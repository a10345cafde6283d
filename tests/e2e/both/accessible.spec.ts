import type { Tab } from '../../../scripts/browsers/driver';
import {
  openMarkedPage,
  openPage,
  openPopup,
  SAMPLE_TARGETS,
  setUp,
  SUPPORT,
} from '../../../scripts/demo/steps';
import { violations } from '../harness/axe';
import { expect, test } from '../harness/fixtures';
import { openSheet, recordOutcome } from '../harness/sheet';

/** Every view of the organise page: a new one is listed here, or the count below says so. */
const VIEWS = [
  'start',
  'campaigns',
  'calls',
  'backup',
  'write',
  'coverage',
  'gather',
  'report',
  'votes',
  'meeting',
];

async function expectAccessible(tab: Tab, what: string, include = 'html'): Promise<void> {
  const { found, rules } = await violations(tab, include);
  expect(found, what).toEqual([]);
  expect(rules, `${what}: rules that had something to look at`).toBeGreaterThan(5);
}

test('axe finds nothing on the pages of the extension', async ({ driver, statehouse }) => {
  const first = await openPage(driver, 'organise.html#/start');
  await expectAccessible(first, 'start, first run');
  await first.close();
  await setUp(driver);
  const url = `${statehouse.url}/`;
  await openMarkedPage(driver, url);
  const popup = await openPopup(driver, url);
  await expectAccessible(popup, 'popup, list');
  await openSheet(popup, SUPPORT);
  await expectAccessible(popup, 'popup, call sheet');
  await popup.close();

  const query = new URLSearchParams({ campaign: SUPPORT, target: SAMPLE_TARGETS.quintanar });
  const sheet = await openPage(driver, `sheet.html?${query}`);
  await sheet.click('[data-outcome="unavailable"]');
  await sheet.see('[data-reason="busy"]');
  await expectAccessible(sheet, 'sheet, asking for the reason');
  await sheet.click('[data-reason="busy"]');
  await sheet.see('[data-saved]');
  await expectAccessible(sheet, 'sheet, saved');
  await sheet.close();

  const links = await openPage(driver, 'organise.html#/start');
  expect(await links.evaluate(() => document.querySelectorAll('nav a').length)).toBe(VIEWS.length);
  await links.close();
  for (const view of VIEWS) {
    const organise = await openPage(driver, `organise.html#/${view}`);
    await organise.see(`main[data-view="${view}"]`);
    await expectAccessible(organise, `organise, ${view}`);
    await organise.close();
  }
});

test('axe finds nothing in the card on a page', async ({ driver, statehouse }) => {
  await setUp(driver);
  const page = await openMarkedPage(driver, `${statehouse.url}/`);
  await page.see('[data-part="pill"]');
  await expectAccessible(page, 'pill', 'rotunda-card');
  await page.click('[data-part="pill"]');
  await page.see('[data-part="list"]');
  await expectAccessible(page, 'list', 'rotunda-card');
  await openSheet(page, SUPPORT);
  await expectAccessible(page, 'card', 'rotunda-card');
  await recordOutcome(page, 'contact');
  await expectAccessible(page, 'card, saved', 'rotunda-card');
});
