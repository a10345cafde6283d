/** A Firefox that can be driven over WebDriver BiDi and takes an extension from a folder. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { aptInstall } from './apt';
import { majorVersion, onPath, probe, type BrowserSearch, type Say } from './program';

/** The floor that the manifest names (strict_min_version). */
const OLDEST = 142;

const INSTALL_HINT = [
  `No Firefox ${OLDEST} or newer was found. Install one, or set FIREFOX_PATH to one:`,
  '  Debian:          sudo apt-get install firefox-esr',
  '  other Linux:     the package `firefox` of your distribution',
  '  macOS, Windows:  https://www.mozilla.org/firefox/',
].join('\n');

function usable(path: string): BrowserSearch {
  const found = probe(path);
  if ('skipped' in found || majorVersion(found) >= OLDEST) return found;
  return { skipped: `${path} is Firefox ${found.version}; ${OLDEST} or newer is needed` };
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].map((f) =>
      join(f, 'Firefox.app/Contents/MacOS/firefox'),
    );
  }
  if (process.platform === 'win32') {
    return [join(process.env['PROGRAMFILES'] ?? 'C:\\Program Files', 'Mozilla Firefox/firefox.exe')];
  }
  return [];
}

/** Looks without installing anything: FIREFOX_PATH, then `firefox-esr` and `firefox`. */
export function findFirefox(): BrowserSearch {
  const asked = process.env['FIREFOX_PATH'];
  if (asked) {
    const found = usable(asked);
    return 'skipped' in found ? { skipped: `FIREFOX_PATH: ${found.skipped}` } : found;
  }
  let old: string | null = null;
  for (const path of [...onPath(['firefox-esr', 'firefox']), ...usualPlaces().filter((p) => existsSync(p))]) {
    const found = usable(path);
    if (!('skipped' in found)) return found;
    old ??= found.skipped;
  }
  return { skipped: old ? `${INSTALL_HINT}\n(${old})` : INSTALL_HINT };
}

/** As {@link findFirefox}, and installs Debian's `firefox-esr` where none is found and that is possible. */
export function ensureFirefox(say: Say = console.log): BrowserSearch {
  const report = (found: BrowserSearch): BrowserSearch => {
    if (!('skipped' in found)) say(`Browser: ${found.name} ${found.version} (${found.path})`);
    return found;
  };
  const first = findFirefox();
  if (!('skipped' in first) || process.env['FIREFOX_PATH']) return report(first);
  const failed = aptInstall('firefox-esr', say);
  return failed === null ? report(findFirefox()) : { skipped: `${first.skipped}\n(${failed})` };
}
