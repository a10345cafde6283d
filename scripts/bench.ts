/**
 * `npm run bench`: measures what the design sets budgets for, in real Chromium, and
 * prints a table. Medians of nine rounds; where a number can be a ratio, both sides
 * are measured in turn in the same run. Exit code 1 only when it cannot be run.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './browsers/chromium';
import { launchChromium } from './browsers/chromium-driver';
import { measureAgreement } from './bench/agreement';
import { measureGathering } from './bench/gather';
import { measureLines } from './bench/lines';
import { table, type Measured } from './bench/measure';
import { measureModules } from './bench/modules';
import { addBarePage, measureStored } from './bench/stored';
import { buildE2e, e2eOutput } from './build-e2e';
import { startStatehouse } from './demo/statehouse-server';

const ROUNDS = 9;

async function main(): Promise<number> {
  const browser = ensureChromium();
  if ('skipped' in browser) {
    console.error(browser.skipped);
    return 1;
  }
  if (!(await buildE2e('chrome'))) return 1;
  const rows: Measured[] = await measureModules(browser, ROUNDS);
  rows.push(...(await measureLines(browser, ROUNDS)), ...(await measureAgreement()));
  const statehouse = await startStatehouse();
  const folder = mkdtempSync(join(tmpdir(), 'rotunda-bench-'));
  cpSync(e2eOutput('chrome'), folder, { recursive: true });
  addBarePage(folder);
  const driver = await launchChromium({ browser, extension: folder, headless: true });
  try {
    rows.push(...(await measureStored(driver, `${statehouse.url}/`, ROUNDS)));
    rows.push(...(await measureGathering(driver)));
  } finally {
    await driver.close();
    await statehouse.close();
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`\nMedians of ${ROUNDS} rounds, ${browser.name} ${browser.version}\n\n${table(rows)}`);
  return 0;
}

process.exitCode = await main();
