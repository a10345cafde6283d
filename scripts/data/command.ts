/** The `npm run data` command: arguments in, data folder out, an exit code back. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, type Request } from './build';
import { DataError, messageOf } from './data-error';
import { KNOWN_CODES } from './seats';
import { HOMES, type Homes } from './source';

export const USAGE = `Usage: npm run data -- [--from FOLDER_OR_BASE_ADDRESS] [--out DIR] [STATE...]

Builds what the extension packs of each state: people/ (legislators, their
offices and committees, the governor), lines/ (the lines of their districts) and
map/ (county lines and towns). Without states: all that the archive of the people
has. The folder then holds these states and no others.

  --from  a folder or http address that holds people/people-main.tar.gz,
          lines/manifest.json and the files of lines that this names. Without it:
          ${HOMES.people}
          and ${HOMES.census}
  --out   where to write, by default data/ at the top of the project
  --help  show this
`;

export interface Console {
  out(line: string): void;
  err(line: string): void;
}

/** Runs the command; `homes` are where it reads without `--from`. 0: done. 1: the source is wrong, the old data is untouched. 2: it was asked for wrongly. */
export async function runData(
  argv: readonly string[],
  root: string,
  console: Console,
  homes: Homes = HOMES,
): Promise<0 | 1 | 2> {
  try {
    const request = readArguments(argv, root);
    if (request === 'help') console.out(USAGE);
    else await build(request, homes, console.out);
    return 0;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    console.err(`data: ${error.message}`);
    return error.exitCode;
  }
}

function readArguments(argv: readonly string[], root: string): Request | 'help' {
  const options = { from: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean' } } as const;
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    throw new DataError(`${messageOf(error)}\n\n${USAGE}`, 2);
  }
  const { values, positionals } = parsed;
  if (values.help) return 'help';
  const codes = [...new Set(positionals.map((state) => state.toLowerCase()))];
  const unknown = codes.filter((code) => !KNOWN_CODES.includes(code));
  if (unknown.length > 0) {
    throw new DataError(`Unknown state: ${unknown.join(', ')}. Known are ${KNOWN_CODES.join(', ')}.`, 2);
  }
  if (values.from === '') throw new DataError('--from needs a folder or an address.', 2);
  return { from: values.from, out: path.resolve(values.out ?? path.join(root, 'data')), codes };
}
