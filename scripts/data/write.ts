import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { DataIndex } from '../../utils/people/data-index';
import { DataError, messageOf } from './data-error';

/** The folders of the data, each with a file a jurisdiction. */
export const FOLDERS = ['people', 'lines', 'map'] as const;
export type Folder = (typeof FOLDERS)[number];

/** Texts by jurisdiction code. */
export type Built = Readonly<Record<Folder, ReadonlyMap<string, string>>>;

/**
 * Puts the built files in place: all of them or none. They are written beside
 * the old ones first, and the old folders stay until the new ones have taken their
 * place. Throws {@link DataError} when the disk refuses.
 */
export async function writeData(out: string, built: Built, index: DataIndex): Promise<void> {
  let staging: string | undefined;
  try {
    await mkdir(out, { recursive: true });
    staging = await mkdtemp(path.join(out, '.new-'));
    for (const folder of FOLDERS) {
      await mkdir(path.join(staging, folder));
      for (const [code, json] of built[folder])
        await writeFile(path.join(staging, folder, `${code}.json`), json);
    }
    await writeFile(path.join(staging, 'index.json'), `${JSON.stringify(index, null, 2)}\n`);
    await swap(out, staging);
  } catch (error) {
    throw new DataError(
      `The data cannot be written to ${out}: ${messageOf(error)}. What was there is untouched.`,
    );
  } finally {
    if (staging !== undefined) await rm(staging, { recursive: true, force: true });
  }
}

/** Renames only, each of which is undone when a later one fails. */
async function swap(out: string, staging: string): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const folder of FOLDERS) {
      const [current, fresh] = [path.join(out, folder), path.join(staging, folder)];
      const old = path.join(staging, `old-${folder}`);
      if (await renameIfThere(current, old)) undo.unshift(() => rename(old, current));
      await rename(fresh, current);
      undo.unshift(() => rename(current, fresh));
    }
    await rename(path.join(staging, 'index.json'), path.join(out, 'index.json'));
  } catch (error) {
    for (const step of undo) await step();
    throw error;
  }
}

const renameIfThere = (from: string, to: string): Promise<boolean> =>
  rename(from, to).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
