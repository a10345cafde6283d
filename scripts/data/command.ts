/** The `npm run data` command: arguments in, data folder out, an exit code back. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { PeopleFile } from '../../utils/model/legislator';
import type { DataIndex } from '../../utils/people/data-index';
import { packPeople } from '../../utils/people/packed';
import { openArchive, type Archive } from './archive';
import { DataError, messageOf } from './data-error';
import { buildPeople } from './people';
import { KNOWN_CODES, seatsOf } from './seats';
import { PEOPLE_HOME, readPeopleArchive } from './source';
import { tableHead, tableRow } from './table';
import { writeData } from './write';

export const USAGE = `Usage: npm run data -- [--from FOLDER_OR_BASE_ADDRESS] [--out DIR] [STATE...]

Builds the people that the extension packs: legislators, their offices and
committees, from Open States' people archive. Without states: all that the
archive has. The folder then holds these states and no others.

  --from  a folder or http address that holds people/people-main.tar.gz
          (without it: ${PEOPLE_HOME})
  --out   where to write, by default data/ at the top of the project
  --help  show this
`;

export interface Console {
  out(line: string): void;
  err(line: string): void;
}

interface Request {
  from: string | undefined;
  out: string;
  codes: string[];
}

/** Runs the command. 0: done. 1: the source is wrong, the old data is untouched. 2: it was asked for wrongly. */
export async function runData(argv: readonly string[], root: string, console: Console): Promise<0 | 1 | 2> {
  try {
    const request = readArguments(argv, root);
    if (request === 'help') console.out(USAGE);
    else await build(request, console);
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

async function build(request: Request, console: Console): Promise<void> {
  console.out(`Reading the people archive from ${request.from ?? PEOPLE_HOME}`);
  const download = await readPeopleArchive(request.from);
  const archive = await openArchive(download, new Date());
  const codes = request.codes.length > 0 ? request.codes : [...archive.states.keys()].sort();
  checkStates(codes, archive);
  console.out(`Archive of ${archive.asOf}, sha256 ${download.sha256}`);
  console.out(tableHead());

  const origin = { name: 'Open States', url: PEOPLE_HOME };
  const stamp = { asOf: archive.asOf, sha256: download.sha256 };
  const texts = new Map<string, string>();
  const built: PeopleFile[] = [];
  const jurisdictions: DataIndex['jurisdictions'] = [];
  let allDropped = 0;
  for (const code of codes) {
    const files = archive.states.get(code) ?? { people: [], committees: [] };
    const { file, droppedNumbers } = buildPeople(code, files, seatsOf(code), { ...origin, ...stamp });
    const text = JSON.stringify(packPeople(file));
    const bytes = Buffer.byteLength(text);
    texts.set(code, text);
    built.push(file);
    allDropped += droppedNumbers;
    jurisdictions.push({
      code,
      legislators: file.legislators.length,
      vacancies: file.vacancies.length,
      bytes,
    });
    console.out(tableRow(code, [file], droppedNumbers, bytes));
  }
  await writeData(request.out, texts, {
    version: 1,
    parts: { people: { source: origin, ...stamp } },
    jurisdictions,
  });

  const allBytes = jurisdictions.reduce((sum, j) => sum + j.bytes, 0);
  const zipped = [...texts.values()].reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
  console.out(tableRow('all', built, allDropped, allBytes));
  console.out(`Wrote ${texts.size} of them to ${request.out} (${Math.round(zipped / 1000)} kB compressed).`);
}

function checkStates(codes: readonly string[], archive: Archive): void {
  const missing = codes.filter((code) => !archive.states.get(code)?.people.length);
  const unknown = codes.filter((code) => !KNOWN_CODES.includes(code));
  if (missing.length > 0) {
    throw new DataError(
      `The archive has no legislators for ${missing.join(', ')}: it was cut short or has changed its shape. ` +
        `It has ${[...archive.states.keys()].sort().join(', ')}.`,
    );
  }
  if (unknown.length > 0) {
    throw new DataError(
      `The archive has states whose seats are not known: ${unknown.join(', ')}. Name those you want.`,
    );
  }
}
