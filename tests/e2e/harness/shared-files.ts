/** Files that may lie beside the checkout: real pages, and the archive of real people. Never part of it. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildE2e, e2eOutput, type Target } from '../../../scripts/build-e2e';
import { ROOT, run, script } from '../../../scripts/run';

const PAGES = join(ROOT, '../shared/pages');
const DATA = join(ROOT, '../shared/data');

/** Why the journeys over real pages cannot be walked here, or null where they can. */
export const missingFiles = (): string | null =>
  [join(PAGES, 'labels.jsonl'), join(DATA, 'people/people-main.tar.gz')].every((path) => existsSync(path))
    ? null
    : 'no saved real pages and people beside the checkout (../shared/pages, ../shared/data)';

export const rawPage = (id: string): string => readFileSync(join(PAGES, 'raw', `${id}.html`), 'utf8');

export interface Label {
  id: string;
  mention: string;
  canonical: string;
}

/** Every mention of a bill that a person found on the page. */
export const labels = (id: string): Label[] =>
  readFileSync(join(PAGES, 'labels.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Label)
    .filter((label) => label.id === id);

export interface BuiltWithPeople {
  extension: string;
  /** Removes the build. */
  clean(): void;
}

/** The test build with the real people of one state, apart from the build that the other journeys use. */
export async function buildWithPeople(target: Target, state: string): Promise<BuiltWithPeople> {
  const folder = mkdtempSync(join(tmpdir(), 'rotunda-people-'));
  const clean = (): void => rmSync(folder, { recursive: true, force: true });
  const data = join(folder, 'data');
  const ready =
    (await run([...script('scripts/data.ts'), '--from', DATA, '--out', data, state])) === 0 &&
    (await buildE2e(target, { out: folder, data }));
  if (ready) return { extension: e2eOutput(target, folder), clean };
  clean();
  throw new Error(`The people of ${state} could not be built`);
}
