/**
 * `npm run build:e2e [-- chrome|firefox] [--out DIR]`: builds the extension as tests
 * load it, the same code with the known hosts and loopback granted. Writes
 * `.output/chrome-mv3-e2e` and `.output/firefox-mv3-e2e`, or the same below DIR.
 */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'wxt';
import { ROOT, run, script } from './run';

export type Target = 'chrome' | 'firefox';
const TARGETS: readonly Target[] = ['chrome', 'firefox'];

/** Folder of the unpacked test build. */
export const e2eOutput = (target: Target, out = join(ROOT, '.output')): string =>
  join(out, `${target}-mv3-e2e`);

export interface BuildOptions {
  /** Folder that the build's own folder is made in. */
  out?: string;
  /** Folder that `npm run data` wrote; without it the build packs what the project's `data` has. */
  data?: string;
}

/** Builds for one browser, in a process of its own. @returns whether that went well. */
export async function buildE2e(target: Target, { out, data }: BuildOptions = {}): Promise<boolean> {
  const words = [...script('scripts/build-e2e.ts'), target, ...(out === undefined ? [] : ['--out', out])];
  return (await run(words, { minutes: 5, ...(data !== undefined && { env: { ROTUNDA_DATA: data } }) })) === 0;
}

async function main(args: string[]): Promise<number> {
  // The builder would take the mode's name for it, and leave in what only developers need.
  process.env['NODE_ENV'] = 'production';
  const { values, positionals } = parseArgs({
    args,
    options: { out: { type: 'string' } },
    allowPositionals: true,
  });
  const unknown = positionals.filter((word) => !TARGETS.some((target) => target === word));
  if (unknown.length > 0) {
    console.error(`Unknown browser ${unknown.join(', ')}; there are ${TARGETS.join(' and ')}.`);
    return 2;
  }
  for (const browser of TARGETS.filter(
    (target) => positionals.length === 0 || positionals.includes(target),
  )) {
    await build({ root: ROOT, browser, mode: 'e2e', outDir: resolve(values.out ?? join(ROOT, '.output')) });
  }
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
