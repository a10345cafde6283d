/** The levels of the tests in the order in which they run: the quick ones first. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from '../browsers/chromium';
import { ensureFirefox } from '../browsers/firefox';
import type { BrowserSearch } from '../browsers/program';
import { buildE2e, e2eOutput, type Target } from '../build-e2e';
import { npmScript, ROOT, run, tool } from '../run';
import { countPlaywright, countVitest, outcome, type Outcome } from './outcome';

export interface Level {
  name: string;
  heading: string;
  /** Runs at the same time as the level before: neither keeps both cores busy. */
  beside?: true;
  run(): Promise<Outcome>;
}

const reports = join(ROOT, 'test-results');
const freshReport = (name: string): string => {
  const path = join(reports, `${name}.json`);
  rmSync(path, { force: true });
  return path;
};

function counted(path: string, code: number, count: (report: unknown, code: number) => Outcome): Outcome {
  if (!existsSync(path)) return outcome(0, 1, 0, `The runner wrote no report and ended with code ${code}`);
  return count(JSON.parse(readFileSync(path, 'utf8')), code);
}

const check = async (words: string[]): Promise<Outcome> =>
  (await run(words)) === 0 ? outcome(1, 0) : outcome(0, 1);

/** The types that both of them read are written once, before either reads them. */
let prepared: Promise<number> | undefined;
const checkPrepared = async (words: string[]): Promise<Outcome> => {
  prepared ??= run([...tool('wxt', 'wxt'), 'prepare']);
  return (await prepared) === 0 ? check(words) : outcome(0, 1, 0, 'wxt prepare failed');
};

async function unit(): Promise<Outcome> {
  await build();
  const path = freshReport('unit');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
  const words = [...tool('vitest', 'vitest'), 'run', '-c', 'tests/vitest.config.ts', ...reporters];
  const code = await run(words, { env: { ROTUNDA_BUILT: '1' } });
  return counted(path, code, countVitest);
}

/** Builds made by this run, so that a browser's level asked for alone still tests the newest code. */
const built = new Map<Target, boolean>();
async function buildOnce(target: Target): Promise<boolean> {
  const known = built.get(target);
  if (known !== undefined) return known;
  const went = (await buildE2e(target)) && existsSync(join(e2eOutput(target), 'manifest.json'));
  built.set(target, went);
  return went;
}

async function build(): Promise<Outcome> {
  const chrome = await buildOnce('chrome');
  const firefox = await buildOnce('firefox');
  return outcome(Number(chrome) + Number(firefox), Number(!chrome) + Number(!firefox));
}

/** Starts the trial hub, or takes the one that `HUB_URL` names. */
async function hub(): Promise<Outcome> {
  const path = freshReport('hub');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
  const words = [...tool('vitest', 'vitest'), 'run', '-c', 'tests/hub/vitest.config.ts', ...reporters];
  return counted(path, await run(words, { minutes: 30 }), countVitest);
}

async function browser(
  name: 'chromium' | 'firefox',
  target: Target,
  find: () => BrowserSearch,
): Promise<Outcome> {
  const found = find();
  if ('skipped' in found) return outcome(0, 0, 1, `SKIPPED: ${found.skipped}`);
  if (!(await buildOnce(target))) return outcome(0, 1, 0, 'The extension could not be built');
  const path = freshReport(name);
  const code = await run(
    [
      ...tool('@playwright/test', 'playwright'),
      'test',
      '-c',
      'tests/playwright.config.ts',
      `--project=${name}`,
    ],
    {
      env: {
        [name === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH']: found.path,
        PLAYWRIGHT_JSON_OUTPUT_FILE: path,
      },
      minutes: 30,
    },
  );
  return counted(path, code, countPlaywright);
}

export const LEVELS: readonly Level[] = [
  {
    name: 'types',
    heading: 'Types',
    run: () => checkPrepared([...tool('typescript', 'tsc'), '--noEmit']),
  },
  {
    name: 'lint',
    heading: 'Lint and format',
    beside: true,
    run: () => checkPrepared(npmScript('lint')),
  },
  // Before the contract tests, which read the bundles.
  { name: 'build', heading: 'Builds for both browsers', run: build },
  { name: 'unit', heading: 'Unit and contract tests', run: unit },
  { name: 'hub', heading: 'The hub, its gate, and its sudden end', run: hub },
  {
    name: 'chromium',
    heading: 'The extension in Chromium',
    run: () => browser('chromium', 'chrome', () => ensureChromium()),
  },
  {
    name: 'firefox',
    heading: 'The extension in Firefox',
    // Alone each leaves a fifth of two cores idle: together they take three quarters of the time of one after the other.
    beside: true,
    run: () => browser('firefox', 'firefox', () => ensureFirefox()),
  },
];
