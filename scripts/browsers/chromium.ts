/**
 * A Chromium that loads an unpacked extension from the command line. Branded
 * Google Chrome (since 137) and Microsoft Edge ignore `--load-extension`
 * (https://developer.chrome.com/docs/extensions/whats-new), so they are never
 * picked.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { aptInstall } from './apt';
import { onPath, probe, type BrowserSearch, type Say } from './program';

const BRANDED = /Google Chrome(?! for Testing)|Microsoft Edge/;

const INSTALL_HINT = [
  'No Chromium that loads extensions was found. Install one, or set CHROME_PATH to one:',
  '  Debian, Ubuntu:  sudo apt-get install chromium',
  '  other Linux:     the package `chromium` of your distribution, or npx playwright install chromium',
  '  macOS:           npx playwright install chromium   (or: brew install --cask chromium)',
  '  Windows:         npx playwright install chromium',
  'Google Chrome and Microsoft Edge do not do: they no longer load an extension from the command line.',
].join('\n');

function usable(path: string): BrowserSearch {
  const found = probe(path);
  if ('skipped' in found || !BRANDED.test(found.name)) return found;
  return { skipped: `${path} is ${found.name}, which no longer loads an extension from the command line` };
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].map((f) =>
      join(f, 'Chromium.app/Contents/MacOS/Chromium'),
    );
  }
  if (process.platform === 'win32') {
    return [join(process.env['LOCALAPPDATA'] ?? homedir(), 'Chromium/Application/chrome.exe')];
  }
  return [];
}

/**
 * Looks without installing anything: CHROME_PATH, then `chromium` and
 * `chromium-browser`, then a browser that Playwright downloaded earlier.
 * A CHROME_PATH that does not work is an answer, not a reason to look further.
 */
export function findChromium(): BrowserSearch {
  const asked = process.env['CHROME_PATH'];
  if (asked) {
    const found = usable(asked);
    return 'skipped' in found ? { skipped: `CHROME_PATH: ${found.skipped}` } : found;
  }
  for (const path of [
    ...onPath(['chromium', 'chromium-browser']),
    ...usualPlaces(),
    chromium.executablePath(),
  ]) {
    const found = existsSync(path) ? usable(path) : null;
    if (found && !('skipped' in found)) return found;
  }
  return { skipped: INSTALL_HINT };
}

function playwrightDownload(say: Say): void {
  const cli = join(
    dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')),
    'cli.js',
  );
  say('Downloading Chromium (npx playwright install chromium)');
  const run = spawnSync(process.execPath, [cli, 'install', 'chromium'], {
    timeout: 600_000,
    stdio: 'ignore',
  });
  if (run.status !== 0) say('The download failed; going on without it');
}

/**
 * As {@link findChromium}, and installs one where none is found: Playwright's
 * download, then Debian's package.
 * @returns the browser, or `{skipped}` with what a person should install.
 */
export function ensureChromium(say: Say = console.log): BrowserSearch {
  const report = (found: BrowserSearch): BrowserSearch => {
    if (!('skipped' in found)) say(`Browser: ${found.name} ${found.version} (${found.path})`);
    return found;
  };
  const first = findChromium();
  if (!('skipped' in first) || process.env['CHROME_PATH']) return report(first);
  playwrightDownload(say);
  const second = findChromium();
  if (!('skipped' in second)) return report(second);
  const failed = aptInstall('chromium', say);
  return failed === null ? report(findChromium()) : { skipped: `${INSTALL_HINT}\n(${failed})` };
}
