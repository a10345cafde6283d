import type { LinesSource } from '../app/ports';
import type { LinesFile } from '../model/lines';
import type { MapFile } from '../model/map';
import { fail, ok, type Result } from '../model/result';
import { readPacked } from './packed';

/** A file that is not there cannot be told from one that cannot be read: both fail to load. */
async function load<T>(folder: string, jurisdiction: string): Promise<Result<T>> {
  if (!/^[a-z]{2}$/.test(jurisdiction)) return fail('lines_missing', jurisdiction);
  try {
    return ok((await readPacked(`data/${folder}/${jurisdiction}.json`)) as T);
  } catch (error) {
    return fail(error instanceof SyntaxError ? 'lines_broken' : 'lines_missing', jurisdiction);
  }
}

/** The lines packed into this build, one state at a time. */
export const packedLines: LinesSource = {
  load: (jurisdiction) => load<LinesFile>('lines', jurisdiction),
  map: (jurisdiction) => load<MapFile>('maps', jurisdiction),
};
