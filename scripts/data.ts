/** `npm run data`: see scripts/data/command.ts. */
import { fileURLToPath } from 'node:url';
import { runData } from './data/command';

const root = fileURLToPath(new URL('..', import.meta.url));

process.exitCode = await runData(process.argv.slice(2), root, {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
});
