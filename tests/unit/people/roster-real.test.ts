/** The published rosters beside the people that the build makes of the same day: what a refresh must not break. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../scripts/data/archive';
import { buildPeople } from '../../../scripts/data/people';
import { KNOWN_CODES, seatsOf } from '../../../scripts/data/seats';
import { readPeopleArchive } from '../../../scripts/data/source';
import { readRoster, rosterChanges, withRoster } from '../../../utils/people';
import { REAL_FOLDER } from '../data/real-archive';

const csvOf = (code: string) => join(REAL_FOLDER ?? '', 'people/csv-as-published', `${code}.csv`);
const codes = KNOWN_CODES.filter((code) => REAL_FOLDER && existsSync(csvOf(code)));

describe.skipIf(codes.length === 0)(
  `the published rosters${codes.length === 0 ? ' (no ../shared/data/people beside the checkout)' : ''}`,
  () => {
    it('change nobody against the people of the same day, and erase no number', async () => {
      const download = await readPeopleArchive(REAL_FOLDER ?? undefined);
      const archive = await openArchive(download, new Date());
      const source = { name: 'Open States', url: '', asOf: archive.asOf, sha256: download.sha256 };
      const changed: string[] = [];
      for (const code of codes) {
        const { file } = buildPeople(code, archive.states.get(code)!, seatsOf(code), source);
        const read = readRoster(readFileSync(csvOf(code), 'utf8'), file);
        expect(read, code).toMatchObject({ ok: true });
        if (!read.ok) continue;
        const roster = { jurisdiction: code, asOf: '9999-01-01', fetched: '', members: read.value };
        const after = withRoster(file, roster);
        const { added, moved, gone } = rosterChanges(file, after);
        if (added + moved + gone > 0) changed.push(`${code} ${added} ${moved} ${gone}`);
        for (const old of file.legislators) {
          const now = after.legislators.find((l) => l.id === old.id);
          expect(now?.offices.slice(0, old.offices.length), old.name).toEqual(old.offices);
          if (old.email) expect(now?.email).toBeTruthy();
        }
      }
      expect(changed).toEqual([]);
    }, 120_000);

    it('are of one state each', async () => {
      const archive = await openArchive(await readPeopleArchive(REAL_FOLDER ?? undefined), new Date());
      const source = { name: '', url: '', asOf: archive.asOf, sha256: '' };
      const { file } = buildPeople('il', archive.states.get('il')!, seatsOf('il'), source);
      for (const code of codes.filter((c) => c !== 'il')) {
        const read = readRoster(readFileSync(csvOf(code), 'utf8'), file);
        expect(read.ok ? 'ok' : read.problems[0]?.code, code).toBe('roster_other_state');
      }
    }, 120_000);
  },
);
