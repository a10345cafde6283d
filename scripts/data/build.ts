/** Builds the data of the jurisdictions asked for, one after the other, and puts it in place when all are right. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { LinesFile } from '../../utils/model/lines';
import type { PeopleFile } from '../../utils/model/legislator';
import type { DataIndex } from '../../utils/people/data-index';
import { packPeople } from '../../utils/people/packed';
import { openArchive, type Archive } from './archive';
import { DataError } from './data-error';
import { censusSources, manifestSources, noLines, type LineSources } from './lines/find';
import { buildLines } from './lines/lines';
import { NO_LINES, plansOf } from './lines/plans';
import { buildMap, readMapSources } from './map';
import { buildPeople } from './people';
import { KNOWN_CODES, seatsOf } from './seats';
import { isAddress, PEOPLE_HOME, readPeopleArchive, under, type Homes } from './source';
import { tableHead, tableRow, type Sizes } from './table';
import { FOLDERS, writeData, type Folder } from './write';

export interface Request {
  /** A folder or base address; absent: the sources' homes. */
  from: string | undefined;
  out: string;
  /** Jurisdictions; none: all that the archive has. */
  codes: readonly string[];
}

/** Builds and writes. Throws {@link DataError}, and leaves the old data alone, when anything is missing or wrong. */
export async function build(request: Request, homes: Homes, say: (line: string) => void): Promise<void> {
  say(`Reading the people archive from ${request.from ?? homes.people}`);
  const download = await readPeopleArchive(request.from, homes);
  const archive = await openArchive(download, new Date());
  const codes = request.codes.length > 0 ? request.codes : [...archive.states.keys()].sort();
  checkStates(codes, archive);
  say(`Archive of ${archive.asOf}, sha256 ${download.sha256}`);
  const lineSources = linesOf(request.from, homes);
  const mapSources = await readMapSources();
  say(tableHead());

  const source = { name: 'Open States', url: PEOPLE_HOME };
  const stamp = { asOf: archive.asOf, sha256: download.sha256 };
  const texts = {
    people: new Map<string, string>(),
    lines: new Map<string, string>(),
    map: new Map<string, string>(),
  };
  const drawnFrom: Record<string, LinesFile['sources']> = {};
  const people: PeopleFile[] = [];
  const notes: string[] = [];
  let allDropped = 0;
  for (const code of codes) {
    const files = archive.states.get(code) ?? { people: [], committees: [], executives: [] };
    const { file, droppedNumbers } = buildPeople(code, files, seatsOf(code), { ...source, ...stamp });
    texts.people.set(code, JSON.stringify(packPeople(file)));
    people.push(file);
    allDropped += droppedNumbers;
    const none = NO_LINES[code];
    if (none !== undefined) notes.push(`${code.toUpperCase()}: no lines: ${none}.`);
    else {
      const drawn = await buildLines(code, plansOf(code), seatsOf(code), lineSources);
      notes.push(...drawn.notes);
      if (drawn.file) {
        texts.lines.set(code, JSON.stringify(drawn.file));
        texts.map.set(code, JSON.stringify(await buildMap(code, mapSources)));
        drawnFrom[code] = drawn.file.sources;
      }
    }
    say(
      tableRow(
        code,
        [file],
        droppedNumbers,
        sizes((folder) => texts[folder].get(code)),
      ),
    );
  }
  await writeData(request.out, texts, {
    version: 1,
    parts: {
      people: { source, ...stamp, files: filesOf(texts.people) },
      lines: { sources: drawnFrom, files: filesOf(texts.lines) },
      map: { sources: mapSources.sources, files: filesOf(texts.map) },
    },
    jurisdictions: people.map((file) => ({
      code: file.jurisdiction,
      legislators: file.legislators.length,
      vacancies: file.vacancies.length,
      bytes: Buffer.byteLength(texts.people.get(file.jurisdiction) ?? ''),
    })),
  });

  say(
    tableRow(
      'all',
      people,
      allDropped,
      sizes((folder) => [...texts[folder].values()].join('')),
    ),
  );
  for (const note of notes) say(note);
  const zipped = FOLDERS.map((folder) => `${folder} ${kilobytes(texts[folder])} kB`).join(', ');
  say(`Wrote ${codes.length} of them to ${request.out} (compressed: ${zipped}).`);
}

function linesOf(from: string | undefined, homes: Homes): LineSources {
  if (from === undefined) return censusSources(homes.census);
  return isAddress(from) || existsSync(under(from, 'lines')) ? manifestSources(from) : noLines(from);
}

function sizes(textOf: (folder: Folder) => string | undefined): Sizes {
  const known: Sizes = {};
  for (const folder of FOLDERS) {
    const text = textOf(folder);
    if (text !== undefined) known[folder] = Buffer.byteLength(text);
  }
  return known;
}

const kilobytes = (texts: ReadonlyMap<string, string>): number =>
  Math.round([...texts.values()].reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0) / 1000);

const filesOf = (texts: ReadonlyMap<string, string>): DataIndex['parts']['people']['files'] =>
  Object.fromEntries(
    [...texts].map(([code, text]) => [
      code,
      { bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') },
    ]),
  );

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
