import { openMarkedPage, openPage, setUp, SUPPORT } from '../../../scripts/demo/steps';
import type { Driver } from '../../../scripts/browsers/driver';
import { until } from '../../../scripts/browsers/driver';
import { expect, launch, test } from '../harness/fixtures';
import { openCard } from '../harness/sheet';

/** Takes the extension from under its pages, as an update does. This Chromium does not bring it back by itself. */
async function pullAway(driver: Driver): Promise<void> {
  const own = await openPage(driver, 'organise.html#/tally');
  // The page that says this goes down with the extension, and may never answer.
  void own
    .evaluate(() => {
      const scope = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
      setTimeout(() => scope.chrome.runtime.reload());
    })
    .catch(() => undefined);
  await until('the extension to be gone', async () => !driver.tabs.includes(own));
}

for (const [what, button] of [
  ['the pill', '[data-part="pill"]'],
  ['an outcome', '[data-outcome="contact"]'],
] as const) {
  test(`a page whose extension was updated under it says so when ${what} is pressed`, async ({
    browserKind,
    statehouse,
  }) => {
    // A browser of its own: the other journeys need their extension.
    const driver = await launch(browserKind);
    try {
      await setUp(driver);
      const page = await openMarkedPage(driver, `${statehouse.url}/`);
      if (what === 'the pill') await page.see(button);
      else await openCard(page, SUPPORT);
      await pullAway(driver);
      await page.click(button);
      expect((await page.see('[role="alert"]')).text).not.toBe('');
      expect((await page.look('[data-saved]')).filter((e) => e.shown)).toEqual([]);
      await page.click('[data-action="reload"]');
      await until('the page to be fresh', async () => (await page.look('rotunda-card')).length === 0);
    } finally {
      await driver.close();
    }
  });
}
