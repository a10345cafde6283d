/** Starting the project's own tools from its scripts, the same way on every system. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const require = createRequire(import.meta.url);

/** Words that start a program of an installed package: `tool('wxt', 'wxt')`. */
export function tool(packageName: string, program: string): string[] {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin?: string | Record<string, string>;
  };
  const path = typeof bin === 'string' ? bin : bin?.[program];
  if (!path) throw new Error(`${packageName} has no program ${program}`);
  return [process.execPath, join(folder, path)];
}

/** Words that start one of the scripts in package.json. */
export function npmScript(name: string): string[] {
  const npm = process.env['npm_execpath'];
  return npm ? [process.execPath, npm, 'run', '-s', name] : ['npm', 'run', '-s', name];
}

/** Words that start a TypeScript file of this project. */
export const script = (path: string): string[] => [
  process.execPath,
  '--import',
  join('file://', dirname(require.resolve('tsx/package.json')), 'dist/loader.mjs'),
  join(ROOT, path),
];

export interface RunOptions {
  env?: Record<string, string>;
  minutes?: number;
}

/**
 * Runs a program to its end, its output going where ours goes; it gets no input.
 * @returns its exit code, 1 when it was killed for taking longer than `minutes`.
 */
export function run(words: string[], { env = {}, minutes = 10 }: RunOptions = {}): Promise<number> {
  const [program, ...args] = words;
  return new Promise((resolve, reject) => {
    const child = spawn(program ?? '', args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      timeout: minutes * 60_000,
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
