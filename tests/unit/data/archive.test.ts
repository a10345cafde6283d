import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openArchive, type StateFiles } from '../../../scripts/data/archive';
import { runData } from '../../../scripts/data/command';
import { KNOWN_CODES } from '../../../scripts/data/seats';
import { readPeopleArchive } from '../../../scripts/data/source';
import { plansOf } from '../../../scripts/data/lines/plans';
import type { Folder } from '../../../scripts/data/write';
import type { LinesFile } from '../../../utils/model/lines';
import type { Office, PeopleFile } from '../../../utils/model/legislator';
import { unpackPeople, type PackedPeople } from '../../../utils/people/packed';
import { archiveFolder, councilArchive, temporaryFolder } from './make-archive';
import { REAL_FOLDER } from './real-archive';

describe('the archive', () => {
  const open = async (folder: string) =>
    openArchive(await readPeopleArchive(folder), new Date('2026-11-22T12:00:00Z'));

  it('gives the people, committees and executive of each state by code, and the day of the data', async () => {
    const { folder } = await archiveFolder({
      'data/il/legislature/Ana-1.yml': 'ana',
      'data/il/committees/lower-Roads-1.yml': 'roads',
      'data/il/executive/governor.yml': 'governor',
      'data/il/retired/Old-1.yml': 'old',
      'data/nm/legislature/Bo-1.yml': 'bo',
      'data/nm/legislature/notes.txt': 'notes',
      'settings.yml': 'settings',
    });
    const { asOf, states } = await open(folder);
    expect(asOf).toBe('2026-08-05');
    expect(Object.fromEntries(states)).toEqual({
      il: {
        people: [{ path: 'data/il/legislature/Ana-1.yml', text: 'ana' }],
        committees: [{ path: 'data/il/committees/lower-Roads-1.yml', text: 'roads' }],
        executives: [{ path: 'data/il/executive/governor.yml', text: 'governor' }],
      },
      nm: { people: [{ path: 'data/nm/legislature/Bo-1.yml', text: 'bo' }], committees: [], executives: [] },
    } satisfies Record<string, StateFiles>);
  });

  it('keeps letters of all languages', async () => {
    const { folder } = await archiveFolder({ 'data/pr/legislature/a.yml': 'name: Ñusta Ortíz 한' });
    expect((await open(folder)).states.get('pr')?.people[0]?.text).toBe('name: Ñusta Ortíz 한');
  });

  it('does not believe a date in the future', async () => {
    const { folder } = await councilArchive({}, new Date('2031-01-01T00:00:00Z'));
    await expect(open(folder)).rejects.toThrow(/plausible date/);
  });
});

if (REAL_FOLDER !== null) {
  const from = REAL_FOLDER;

  describe('the real archive', () => {
    it(
      'builds every state within its seats and the sizes set for people and lines',
      { timeout: 240_000 },
      async () => {
        const out = await temporaryFolder();
        const problems: string[] = [];
        const code = await runData(['--from', from, '--out', out], '/nowhere', {
          out: () => undefined,
          err: (line) => problems.push(line),
        });
        expect({ code, problems }).toEqual({ code: 0, problems: [] });

        const read = (folder: Folder, codes: readonly string[]) =>
          Promise.all(codes.map((c) => readFile(path.join(out, folder, `${c}.json`), 'utf8')));
        const zipped = (list: readonly string[]): number =>
          list.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
        const texts = await read('people', KNOWN_CODES);
        expect(zipped(texts)).toBeLessThanOrEqual(600_000);

        const withLines = KNOWN_CODES.filter((c) => plansOf(c).length > 0);
        const lines = await read('lines', withLines);
        expect(zipped(lines)).toBeLessThanOrEqual(5_500_000);
        for (const text of lines) checkLines(JSON.parse(text) as LinesFile);
        expect(zipped(await read('map', withLines))).toBeLessThanOrEqual(500_000);

        const files = new Map(
          texts.map((text, i) => [KNOWN_CODES[i], unpackPeople(JSON.parse(text) as PackedPeople)]),
        );
        await checkIllinois(files.get('il'), from);
        checkOffices([...files.values()]);
        checkCongress(files.get('us'));
        expect(files.get('il')?.executives?.map(({ role }) => role)).toEqual(['governor']);
      },
    );
  });
}

/** Each plan has an object, each geometry a code and nothing else. */
function checkLines({ jurisdiction, plans, topology, names = {} }: LinesFile): void {
  expect(Object.keys(topology.objects).sort(), jurisdiction).toEqual(
    plans.map(({ object }) => object).sort(),
  );
  for (const { object } of plans) {
    const collection = topology.objects[object];
    const geometries = collection?.type === 'GeometryCollection' ? collection.geometries : [];
    expect(geometries.length, jurisdiction).toBeGreaterThan(0);
    for (const geometry of geometries) {
      expect(Object.keys(geometry).sort(), jurisdiction).toEqual(['arcs', 'id', 'type']);
      expect(geometry.id, jurisdiction).toMatch(/^[0-9A-Z-]{2,4}$/);
    }
    const irregular =
      ['ma', 'vt', 'dc'].includes(jurisdiction) || (jurisdiction === 'nh' && object !== 'upper');
    expect(Object.keys(names[object] ?? {}).length, jurisdiction).toBe(irregular ? geometries.length : 0);
  }
}

/** The capitol's before the district's, direct numbers before shared ones. */
function checkOffices(files: readonly PeopleFile[]): void {
  const rank = ({ kind, voice, shared }: Office): number =>
    (kind === 'capitol' ? 0 : 3) + (voice === undefined ? 2 : shared ? 1 : 0);
  for (const { legislators, executives = [] } of files) {
    for (const { name, offices } of [...legislators, ...executives]) {
      const ranks = offices.map(rank);
      expect(ranks, name).toEqual([...ranks].sort((a, b) => a - b));
    }
  }
}

/** 100 senators and 441 in the House, the six delegates among them; subcommittees under their committees. */
function checkCongress(people: PeopleFile | undefined): void {
  const seats = [...(people?.legislators ?? []), ...(people?.vacancies ?? [])];
  expect(seats.filter(({ chamber }) => chamber === 'upper')).toHaveLength(100);
  expect(seats.filter(({ chamber }) => chamber === 'lower')).toHaveLength(441);
  expect(people?.committees.filter(({ parent }) => parent !== undefined).length).toBeGreaterThan(100);
}

/** 118 and 59 seats; every number at the capitol that the source has is there. */
async function checkIllinois(people: PeopleFile | undefined, from: string): Promise<void> {
  const seated = (chamber: string) => [
    people?.legislators.filter((l) => l.chamber === chamber).length,
    people?.vacancies.filter((ref) => ref.chamber === chamber).length,
  ];
  expect(seated('lower').reduce((a = 0, b = 0) => a + b)).toBe(118);
  expect(seated('upper').reduce((a = 0, b = 0) => a + b)).toBe(59);
  if (people?.source.asOf === '2026-08-05') {
    expect([seated('lower'), seated('upper')]).toEqual([
      [118, 0],
      [58, 1],
    ]);
    expect(people.vacancies).toEqual([{ chamber: 'upper', district: '59' }]);
  }

  const archive = await openArchive(await readPeopleArchive(from), new Date());
  let atCapitol = 0;
  for (const { text } of archive.states.get('il')?.people ?? []) {
    const source = parse(text) as { id: string; offices?: { classification: string; voice?: string }[] };
    const legislator = people?.legislators.find((l) => l.id === source.id);
    const wanted = (source.offices ?? []).filter((o) => o.classification === 'capitol' && o.voice);
    const built = legislator?.offices.filter((o) => o.kind === 'capitol').map((o) => o.voice) ?? [];
    for (const { voice = '' } of legislator ? wanted : []) {
      expect(built).toContain(`+1${voice.replace(/\D/g, '')}`);
      atCapitol += 1;
    }
  }
  expect(atCapitol).toBeGreaterThan(170);
}
