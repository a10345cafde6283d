/** Made-up states: districts as rings of degrees, in a topology that is not quantised or one that is. */
import type { LinesFile, Plan } from '../../../utils/model/lines';
import { readLines, type Lines } from '../../../utils/lines';

export type Ring = [lng: number, lat: number][];
/** Rings of one district, holes among them; each becomes an arc of its own. */
export type Shapes = Record<string, Ring[]>;

export const square = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

/** A lines file with one object a plan. */
export function linesFile(
  plans: readonly (Partial<Plan> & { shapes: Shapes })[],
  over: Partial<LinesFile> = {},
): LinesFile {
  const arcs: Ring[] = [];
  const objects: LinesFile['topology']['objects'] = {};
  const listed = plans.map(({ shapes, ...given }, i): Plan => {
    const plan: Plan = { chamber: 'lower', object: `plan${i}`, vintage: 'Made up', ...given };
    objects[plan.object] = {
      type: 'GeometryCollection',
      geometries: Object.entries(shapes).map(([id, rings]) => ({
        type: 'MultiPolygon',
        id,
        arcs: rings.map((ring) => [[arcs.push(ring) - 1]]),
      })),
    };
    return plan;
  });
  return {
    version: 1,
    jurisdiction: 'xx',
    sources: [],
    plans: listed,
    topology: { type: 'Topology', arcs, objects },
    ...over,
  };
}

export function readOrThrow(file: unknown): Lines {
  const read = readLines(file);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

export const makeLines = (...args: Parameters<typeof linesFile>): Lines => readOrThrow(linesFile(...args));

/** Degrees of latitude that are about so many metres. */
export const metresNorth = (metres: number): number => metres / 111_132;
