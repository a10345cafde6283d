import type { LinesSource } from '../app/ports';
import type { LinesFile } from '../model/lines';
import type { MapFile } from '../model/map';
import { fail, ok, type Result } from '../model/result';
import { readPacked } from './packed';

/** Codes of the states whose lines this build carries; a state with lines has a map. */
const states = async () => (await readPacked('data/lines.json')) as string[];

async function load<T extends LinesFile | MapFile>(
  folder: 'lines' | 'map',
  jurisdiction: string,
  isWhole: (file: T) => boolean,
): Promise<Result<T>> {
  if (!/^[a-z]{2}$/.test(jurisdiction) || !(await states()).includes(jurisdiction)) {
    return fail('lines_missing', jurisdiction);
  }
  try {
    const file = (await readPacked(`data/${folder}/${jurisdiction}.json`)) as T;
    return file.version === 1 && isWhole(file) ? ok(file) : fail('lines_broken', jurisdiction);
  } catch {
    return fail('lines_broken', jurisdiction);
  }
}

/** The lines and maps packed into this build, one state at a time. */
export const packedLines: LinesSource = {
  load: (jurisdiction) =>
    load<LinesFile>(
      'lines',
      jurisdiction,
      (file) => Array.isArray(file.plans) && Array.isArray(file.topology.arcs),
    ),
  map: (jurisdiction) =>
    load<MapFile>(
      'map',
      jurisdiction,
      (file) => Array.isArray(file.towns) && Array.isArray(file.counties.arcs),
    ),
};
