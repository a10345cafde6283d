import {
  openMarkedPage,
  openPage,
  openPopup,
  OPPOSE,
  setUp,
  SUPPORT,
  totals,
} from '../../../scripts/demo/steps';
import { expect, test } from '../harness/fixtures';
import { records } from '../harness/records';
import { goOn, openSheet, recordOutcome, sheetOf } from '../harness/sheet';

test('the popup lists the page’s bills, and a call from there is recorded', async ({
  driver,
  statehouse,
}) => {
  await setUp(driver);
  const url = `${statehouse.url}/`;
  await openMarkedPage(driver, url);
  const popup = await openPopup(driver, url);
  const bills = (await popup.look('[data-bill]')).map((e) => e.attributes['data-bill']);
  expect([...new Set(bills)].sort()).toEqual(['XX HB 34', 'XX HB 40', 'XX SB 12', 'XX SJR 3']);

  const target = await openSheet(popup, SUPPORT);
  await popup.fill('textarea[name=note]', 'Friendly, asked for a letter');
  await popup.click('[data-position="lean_yes"]');
  const call = await recordOutcome(popup, 'contact');
  expect(await records(driver)).toMatchObject([
    {
      id: call,
      target,
      outcome: 'contact',
      position: 'lean_yes',
      note: 'Friendly, asked for a letter',
      surface: 'popup',
    },
  ]);
  await goOn(popup);
});

test('the script is filled with the caller’s own words, and Spanish is one press away', async ({
  driver,
  statehouse,
}) => {
  await setUp(driver);
  const url = `${statehouse.url}/`;
  await openMarkedPage(driver, url);
  const popup = await openPopup(driver, url);
  const target = await openSheet(popup, SUPPORT);
  const text = async (): Promise<string> => (await popup.see(sheetOf(target))).text;
  expect(await text()).toContain('Robin Ashdown');
  expect(await text()).toContain('Cedar Bluff');
  expect(await text()).not.toMatch(/\{[a-z_]+\}/);
  await popup.click('[data-language="es"]');
  await expect.poll(text).toContain('me llamo Robin Ashdown');
  await popup.click('[data-channel="voicemail"]');
  await expect.poll(text).toContain('habla Robin Ashdown');
});

test('the sheet in its own window records, and opens again with the call it made', async ({
  driver,
  statehouse,
}) => {
  await setUp(driver);
  const url = `${statehouse.url}/`;
  await openMarkedPage(driver, url);
  const popup = await openPopup(driver, url);
  const target = await openSheet(popup, OPPOSE);
  await popup.click('[data-action="open-window"]');
  const window = await driver.waitForTab(`${driver.base}/sheet.html`);
  await window.see(sheetOf(target));
  const call = await recordOutcome(window, 'unavailable', 'mailbox_full');
  expect(await records(driver)).toMatchObject([
    { id: call, target, outcome: 'unavailable', reason: 'mailbox_full', surface: 'window' },
  ]);
  await window.close();

  const query = new URLSearchParams({ campaign: OPPOSE, target });
  const again = await openPage(driver, `sheet.html?${query}`);
  await again.click('[data-action="undo"]');
  await again.seeNo('[data-action="undo"]');
  expect(await totals(driver)).toEqual({ contact: 0, voicemail: 0, unavailable: 0, skip: 0, calls: 0 });
});

test('before the first run the popup leads to the start; on a page without a bill it has the caller’s other campaigns', async ({
  driver,
  statehouse,
}) => {
  const url = `${statehouse.url}/visit`;
  await driver.open(url);
  const first = await openPopup(driver, url);
  await first.click('[data-action="choose-districts"]');
  const start = await driver.waitForTab(`${driver.base}/organise.html#/start`);
  await start.see('select[name=jurisdiction]');
  await first.close();
  await setUp(driver);
  const popup = await openPopup(driver, url);
  expect(await popup.look('[data-action="choose-districts"]')).toEqual([]);
  await popup.see(`[data-campaign="${SUPPORT}"]`);
  await popup.see(`[data-campaign="${OPPOSE}"]`);
});
