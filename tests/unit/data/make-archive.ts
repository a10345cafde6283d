/** Made-up archives in the shape of the people repository's, built in a temporary folder. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { create } from 'tar';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import type { StateFiles } from '../../../scripts/data/archive';
import { wardsFile, writeLines } from './make-lines';

let made = 0;

/** A person file's content; the id is new each time unless given. */
export function person(more: Record<string, unknown> = {}): Record<string, unknown> {
  made += 1;
  const name = `Pat Marlow-${made}`;
  return {
    id: `ocd-person/5a3b1e00-0000-4000-a000-${String(made).padStart(12, '0')}`,
    name,
    given_name: 'Pat',
    family_name: `Marlow-${made}`,
    email: `pat${made}@statehouse.example`,
    party: [{ name: 'Lakes' }],
    roles: [role({ district: String(made) })],
    offices: [{ classification: 'capitol', address: 'Room 1, Statehouse', voice: '217-555-0142' }],
    ...more,
  };
}

export const role = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  type: 'lower',
  jurisdiction: 'ocd-jurisdiction/country:us/state:il/government',
  district: '1',
  start_date: '2025-01-08',
  ...more,
});

/** The thirteen seats of the council of the District of Columbia, held by nobody real. */
export function council(): Record<string, unknown>[] {
  const jurisdiction = 'ocd-jurisdiction/country:us/district:dc/government';
  const wards = Array.from({ length: 8 }, (_, i) => `Ward ${i + 1}`);
  return [...wards, 'Chairman', 'At-Large', 'At-Large', 'At-Large'].map((district) =>
    person({ roles: [role({ type: 'legislature', jurisdiction, district })] }),
  );
}

const files = (kind: string, contents: readonly (Record<string, unknown> | string)[]) =>
  contents.map((content, i) => ({
    path: `data/il/${kind}/${kind}-${i}.yml`,
    text: typeof content === 'string' ? content : stringify(content),
  }));

/** The files of one state, as the archive gives them. */
export const stateFiles = (
  people: readonly (Record<string, unknown> | string)[],
  committees: readonly Record<string, unknown>[] = [],
  executives: readonly Record<string, unknown>[] = [],
): StateFiles => ({
  people: files('legislature', people),
  committees: files('committees', committees),
  executives: files('executive', executives),
});

/** A temporary folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rotunda-data-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * A folder for `--from` with `people/people-main.tar.gz` inside, holding the
 * given files by path under `people-main/` (objects become YAML).
 */
export async function archiveFolder(
  contents: Readonly<Record<string, Record<string, unknown> | string>>,
  changed = new Date('2026-08-05T23:45:00Z'),
): Promise<{ folder: string; archive: string }> {
  const folder = await temporaryFolder();
  for (const [name, content] of Object.entries(contents)) {
    const file = path.join(folder, 'people-main', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, typeof content === 'string' ? content : stringify(content));
  }
  await mkdir(path.join(folder, 'people'));
  const archive = path.join(folder, 'people', 'people-main.tar.gz');
  await create({ gzip: true, file: archive, cwd: folder, mtime: changed, portable: true }, ['people-main']);
  return { folder, archive };
}

/** The council's archive, with what is to be added or replaced in it, and the lines of the wards. */
export async function councilArchive(
  more: Readonly<Record<string, Record<string, unknown> | string>> = {},
  changed?: Date,
): Promise<{ folder: string; archive: string }> {
  const people = Object.fromEntries(
    council().map((content, i) => [`data/dc/legislature/member-${i}.yml`, content]),
  );
  const made = await archiveFolder({ 'README.md': 'People', ...people, ...more }, changed);
  await writeLines(made.folder, [wardsFile()]);
  return made;
}
