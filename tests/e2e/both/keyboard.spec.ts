import type { Tab } from '../../../scripts/browsers/driver';
import { openMarkedPage, openPopup, setUp, SUPPORT } from '../../../scripts/demo/steps';
import { expect, test } from '../harness/fixtures';
import { records } from '../harness/records';

/** Presses Tab until the element has the focus, as a person without a mouse does. */
async function tabTo(tab: Tab, selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if ((await tab.look(selector)).some((e) => e.focused)) return;
    await tab.key('Tab');
  }
  throw new Error(`The Tab key never reached ${selector}`);
}

const callButton = `[data-campaign="${SUPPORT}"] [data-action="call"]`;

test('the popup is worked by keyboard alone', async ({ driver, statehouse }) => {
  await setUp(driver);
  const url = `${statehouse.url}/`;
  await openMarkedPage(driver, url);
  const popup = await openPopup(driver, url);
  await tabTo(popup, callButton);
  await popup.key('Enter');
  const target = (await popup.see('section[data-target]')).attributes['data-target'];
  await tabTo(popup, '[data-outcome="unavailable"]');
  await popup.key('Enter');
  await popup.see('[data-reason="busy"]');
  await tabTo(popup, '[data-reason="busy"]');
  await popup.key('Space');
  await popup.see('[data-saved]');
  await tabTo(popup, '[data-action="next"]');
  await popup.key('Enter');
  await popup.seeNo(`section[data-target="${target}"]`);
  expect(await records(driver)).toMatchObject([{ target, outcome: 'unavailable', reason: 'busy' }]);
});

test('the card on a page is worked by keyboard, and Escape gives the focus back', async ({
  driver,
  statehouse,
}) => {
  await setUp(driver);
  const page = await openMarkedPage(driver, `${statehouse.url}/`);
  const pill = '[data-part="pill"], [data-part="pill"] button';
  await tabTo(page, pill);
  await page.key('Enter');
  await page.see('[data-part="list"]');
  await tabTo(page, callButton);
  await page.key('Enter');
  await page.see('section[data-target]');
  await tabTo(page, '[data-outcome="voicemail"]');
  await page.key('Enter');
  await page.see('[data-saved]');
  await page.key('Escape');
  await page.seeNo('[data-part="card"]');
  await expect.poll(async () => (await page.look(pill)).some((e) => e.focused)).toBe(true);
  expect(await records(driver)).toMatchObject([{ outcome: 'voicemail' }]);
});
