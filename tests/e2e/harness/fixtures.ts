/** What every journey starts from: a browser with an extension that knows nothing yet, and the statehouse. */
import { mkdirSync } from 'node:fs';
import { test as base } from '@playwright/test';
import { findChromium } from '../../../scripts/browsers/chromium';
import { launchChromium } from '../../../scripts/browsers/chromium-driver';
import type { Driver } from '../../../scripts/browsers/driver';
import { findFirefox } from '../../../scripts/browsers/firefox';
import { launchFirefox } from '../../../scripts/browsers/firefox-driver';
import type { BrowserSearch, FoundBrowser } from '../../../scripts/browsers/program';
import { e2eOutput } from '../../../scripts/build-e2e';
import { startStatehouse, type Statehouse } from '../../../scripts/demo/statehouse-server';

export interface DriverOptions {
  browserKind: 'chromium' | 'firefox';
}

interface WorkerFixtures extends DriverOptions {
  runningDriver: Driver;
  statehouse: Statehouse;
}

const here = (found: BrowserSearch): FoundBrowser => {
  if ('skipped' in found) throw new Error(found.skipped);
  return found;
};

/** Starts the browser of a project with an unpacked extension. */
export function launch(
  kind: DriverOptions['browserKind'],
  extension?: string,
  language?: string,
): Promise<Driver> {
  const headless = process.env['HEADED'] === undefined;
  const more = language === undefined ? {} : { language };
  return kind === 'chromium'
    ? launchChromium({
        browser: here(findChromium()),
        extension: extension ?? e2eOutput('chrome'),
        headless,
        ...more,
      })
    : launchFirefox({
        browser: here(findFirefox()),
        extension: extension ?? e2eOutput('firefox'),
        headless,
        ...more,
      });
}

/** Pictures of every open tab, for whoever looks into a failed journey. */
export async function photograph(driver: Driver, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [i, tab] of driver.tabs.entries()) {
    // A tab that is closing has no picture; the failure itself is what matters.
    await tab.screenshot(`${folder}/tab-${i + 1}.png`).catch(() => undefined);
  }
}

export const test = base.extend<{ driver: Driver }, WorkerFixtures>({
  browserKind: ['chromium', { option: true, scope: 'worker' }],
  runningDriver: [
    async ({ browserKind }, use) => {
      const driver = await launch(browserKind);
      await use(driver);
      await driver.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  statehouse: [
    async ({ browserKind: _ }, use) => {
      const statehouse = await startStatehouse();
      await use(statehouse);
      await statehouse.close();
    },
    { scope: 'worker' },
  ],
  driver: async ({ runningDriver }, use, info) => {
    await runningDriver.wipe();
    runningDriver.serve(new Map());
    await use(runningDriver);
    if (info.status !== info.expectedStatus) await photograph(runningDriver, info.outputPath('tabs'));
  },
});

export { expect } from '@playwright/test';
