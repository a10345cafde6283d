/** `npm run -s locate`: see scripts/locate/command.ts. */
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { today } from './read-document';
import { runLocate } from './locate/command';

process.exitCode = await runLocate(process.argv.slice(2), {
  root: fileURLToPath(new URL('..', import.meta.url)),
  today: today(),
  lines: () => createInterface({ input: process.stdin }),
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
});
