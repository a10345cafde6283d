import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openArchive, type StateFiles } from '../../../scripts/data/archive';
import { runData } from '../../../scripts/data/command';
import { KNOWN_CODES } from '../../../scripts/data/seats';
import { readPeopleArchive } from '../../../scripts/data/source';
import type { PeopleFile } from '../../../utils/model/legislator';
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
    it('builds every state within its seats and within 600 kB compressed', { timeout: 120_000 }, async () => {
      const out = await temporaryFolder();
      const problems: string[] = [];
      const code = await runData(['--from', from, '--out', out], '/nowhere', {
        out: () => undefined,
        err: (line) => problems.push(line),
      });
      expect({ code, problems }).toEqual({ code: 0, problems: [] });

      const texts = await Promise.all(
        KNOWN_CODES.map((c) => readFile(path.join(out, 'people', `${c}.json`), 'utf8')),
      );
      const zipped = texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
      expect(zipped).toBeLessThanOrEqual(600_000);

      const files = new Map(
        texts.map((text, i) => [KNOWN_CODES[i], unpackPeople(JSON.parse(text) as PackedPeople)]),
      );
      await checkIllinois(files.get('il'), from);
    });
  });
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
