/**
 * Finding a program on this machine and asking which version it is. Knows no
 * particular browser.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A browser that runs here: absolute path, and the version it prints (`156.0.8078.79`, or `unknown` on Windows). */
export interface FoundBrowser {
  path: string;
  version: string;
  /** What it calls itself: `Chromium`, `Google Chrome`, `Mozilla Firefox`. */
  name: string;
}

/** No browser could be had: the reason, in words for the person at the terminal. */
export interface MissingBrowser {
  skipped: string;
}

export type BrowserSearch = FoundBrowser | MissingBrowser;

/** One printed line for each thing done, so that a long install is no silent wait. */
export type Say = (line: string) => void;

const isFile = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/** Absolute paths of the named programs: on PATH first, then in `/usr/bin`, in the order of the names. */
export function onPath(names: readonly string[]): string[] {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin'].filter((f) => f !== '');
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  const all = names.flatMap((name) => folders.flatMap((f) => endings.map((e) => join(f, name + e))));
  return [...new Set(all)].filter(isFile);
}

/**
 * Starts a program with `--version`.
 * @returns what it is, or `{skipped}` with the reason when it is absent or does not run.
 */
export function probe(path: string): BrowserSearch {
  if (!isFile(path)) return { skipped: `${path} does not exist or is not a program` };
  // A browser for Windows opens a window instead of printing its version.
  if (process.platform === 'win32') return { path, version: 'unknown', name: path };
  const run = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  const match = /^(.*?)\s+(\d+(?:\.\d+)+\S*)/m.exec(run.stdout ?? '');
  if (run.status !== 0 || !match) {
    const why = run.error?.message ?? (run.stderr ?? '').trim().split('\n').at(-1) ?? '';
    return { skipped: `${path} does not run: ${why || `exit code ${run.status}`}` };
  }
  return { path, version: match[2] ?? '', name: match[1] ?? '' };
}

/** The first number of a version: 156 of `156.0.8078.79`. Infinity where the version is unknown. */
export const majorVersion = (browser: FoundBrowser): number =>
  browser.version === 'unknown' ? Infinity : Number.parseInt(browser.version, 10);
