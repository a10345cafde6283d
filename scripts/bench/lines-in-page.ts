/** The first look-up in a state, and those after. Runs in a browser. */
import { readLines, resolve, type Lines } from '../../utils/lines';
import type { Point } from '../../utils/model/lines';

let lines: Lines | null = null;

/**
 * Loads a file of lines, decodes it and finds one point, as the first look-up does.
 * @param text of the file; it is fetched as the extension fetches its own files
 * @returns milliseconds
 */
export async function first(text: string, point: Point, day: string): Promise<number> {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const begin = performance.now();
  const response = await fetch(address);
  const read = readLines(await response.json());
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const found = resolve(read.value, point, day);
  const took = performance.now() - begin;
  if (found.kind !== 'found') throw new Error('The point was not found');
  lines = read.value;
  return took;
}

/** Points all over the state, a golden section apart. @returns milliseconds for one look-up, on average */
export function next(count: number, day: string): number {
  if (!lines) throw new Error('Nothing was read');
  const [west, south, east, north] = lines.box;
  const points = Array.from({ length: count }, (_, i): Point => ({
    lng: west + ((i * 0.6180339887) % 1) * (east - west),
    lat: south + ((i + 0.5) / count) * (north - south),
    accuracy: i % 2 ? 0 : 40,
  }));
  let found = 0;
  const begin = performance.now();
  for (const point of points) found += resolve(lines, point, day).districts.length;
  const took = performance.now() - begin;
  if (found === 0) throw new Error('No point was found');
  return took / count;
}
