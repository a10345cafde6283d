import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { DataIndex } from '../../utils/people/data-index';
import { DataError, messageOf } from './data-error';

/**
 * Puts the built files in place: all of them or none. They are written beside
 * the old ones first, and the old folder stays until the new one has taken its
 * place. Throws {@link DataError} when the disk refuses.
 */
export async function writeData(
  out: string,
  people: ReadonlyMap<string, string>,
  index: DataIndex,
): Promise<void> {
  let staging: string | undefined;
  try {
    await mkdir(out, { recursive: true });
    staging = await mkdtemp(path.join(out, '.new-'));
    await mkdir(path.join(staging, 'people'));
    for (const [code, json] of people) await writeFile(path.join(staging, 'people', `${code}.json`), json);
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

async function swap(out: string, staging: string): Promise<void> {
  const current = path.join(out, 'people');
  const old = path.join(staging, 'old');
  const hadOld = await rename(current, old).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(path.join(staging, 'people'), current);
    await rename(path.join(staging, 'index.json'), path.join(out, 'index.json'));
  } catch (error) {
    await rm(current, { recursive: true, force: true });
    if (hadOld) await rename(old, current);
    throw error;
  }
}
