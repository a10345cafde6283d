/** A build with made-up people of a state that has a published roster: the Sample State has none. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildE2e, e2eOutput, type Target } from '../../../scripts/build-e2e';
import type { PeopleFile } from '../../../utils/model/legislator';
import type { DataIndex } from '../../../utils/people/data-index';
import { samplePeople } from '../../../utils/sample/people';
import type { BuiltWithPeople } from './shared-files';

/** The Sample State's people, as if they sat in Wyoming. */
export const madeUpPeople: PeopleFile = { ...samplePeople, jurisdiction: 'wy' };

export async function buildWithMadeUpPeople(target: Target): Promise<BuiltWithPeople> {
  const folder = mkdtempSync(join(tmpdir(), 'rotunda-made-up-'));
  const clean = (): void => rmSync(folder, { recursive: true, force: true });
  const data = join(folder, 'data');
  mkdirSync(join(data, 'people'), { recursive: true });
  writeFileSync(join(data, 'people/wy.json'), JSON.stringify(madeUpPeople));
  const { name, url, asOf, sha256 } = madeUpPeople.source;
  const index: DataIndex = {
    version: 1,
    parts: {
      people: { source: { name, url }, asOf, sha256, files: {} },
      lines: { sources: {}, files: {} },
      map: { sources: [], files: {} },
    },
    jurisdictions: [
      {
        code: 'wy',
        legislators: madeUpPeople.legislators.length,
        vacancies: madeUpPeople.vacancies.length,
        bytes: 0,
      },
    ],
  };
  writeFileSync(join(data, 'index.json'), JSON.stringify(index));
  if (await buildE2e(target, { out: folder, data })) {
    return { extension: e2eOutput(target, folder), clean };
  }
  clean();
  throw new Error('The build with made-up people failed');
}
