/**
 * `npm run demo`: builds the extension, sees to a browser, and opens it with a
 * statehouse page, a sample campaign and chosen districts, for a person to try.
 * `npm run demo -- --headless --out DIR`: walks the same way alone, saves a picture
 * of each step and prints the tally; exit code 1 when a step fails.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium } from './browsers/chromium';
import { launchChromium, type ChromiumDriver } from './browsers/chromium-driver';
import { buildE2e, e2eOutput } from './build-e2e';
import { startStatehouse } from './demo/statehouse-server';
import { badge, openMarkedPage, setUp } from './demo/steps';
import { walk } from './demo/walk';

const USAGE = 'npm run demo [-- --headless [--out DIR]]';

const GUIDE = `
Rotunda is ready to try. In the browser window:
  1. The bills of two made-up campaigns are marked on the statehouse page.
  2. Press the pill in the corner of the page, then "Call".
  3. Read the script, press how the call went: it is recorded. "Undo" takes it back.
  4. The toolbar button (behind the puzzle piece) shows the same for the page at hand.
  5. The tally stands on the extension's own page, in the other tab.
The people, their numbers and the bills are made up. Nothing leaves this computer.
Close the window, or press Ctrl-C here, to end.
`;

/** Leaves the browser to the person until its window is closed or Ctrl-C is pressed. */
async function handOver(driver: ChromiumDriver, home: string): Promise<void> {
  await setUp(driver);
  await driver.open(`${driver.base}/organise.html#/tally`);
  await openMarkedPage(driver, home);
  console.log(`\nStatehouse: ${home} (badge: ${await badge(driver, home)})`);
  console.log(GUIDE);
  await new Promise<void>((done) => {
    driver.context.once('close', () => done());
    process.once('SIGINT', () => done());
    process.once('SIGTERM', () => done());
  });
}

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      headless: { type: 'boolean', default: false },
      out: { type: 'string', default: 'test-results/demo' },
    },
  });
  const noDisplay =
    process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
  if (!values.headless && noDisplay) {
    console.error('There is no display to open a window on. Walk the demo without one:');
    console.error('  npm run demo -- --headless --out pictures');
    return 1;
  }
  const browser = ensureChromium();
  if ('skipped' in browser) {
    console.error(browser.skipped);
    return 1;
  }
  console.log('Building the extension');
  if (!(await buildE2e('chrome'))) return 1;
  const statehouse = await startStatehouse();
  const home = `${statehouse.url}/`;
  const { headless } = values;
  let driver: ChromiumDriver | null = null;
  try {
    driver = await launchChromium({ browser, extension: e2eOutput('chrome'), headless, closed: headless });
    if (!headless) {
      await handOver(driver, home);
      return 0;
    }
    const out = resolve(values.out);
    const tally = await walk(driver, home, out, console.log);
    console.log(`\nThe tally:\n${tally.join('\n')}\n\nPictures: ${out}`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    await driver?.close().catch(() => undefined);
    await statehouse.close();
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exitCode = 2;
}
