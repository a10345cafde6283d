/**
 * Where the made-up Sample State lies: five columns and two rows of land in the
 * Gulf of Guinea, where there is nothing but sea, from 0 to 5 degrees east and 0 to
 * 2 north. Its inner borders bend, so that they look like borders.
 */
import type { LinesFile } from '../model/lines';

type Topology = LinesFile['topology'];
type GeometryObject = Topology['objects'][string];

export const COLUMNS = 5;
export const ROWS = 2;

/** Degrees a step of the grid, as in the real files. */
const GRID = 0.00001;
/** Pieces a border between two corners is made of. */
const PIECES = 8;
/** How far borders bend, in degrees. */
const BEND = 0.06;

type Corner = readonly [column: number, row: number];

/** A border between two neighbouring corners, by the first and the way it runs. */
interface Border {
  runs: 'east' | 'north';
  column: number;
  row: number;
}

/** Columns and rows of a district: the first included, the last not. */
export interface Block {
  id: string;
  columns: Corner;
  rows: Corner;
  properties?: { name: string };
}

/** The place of a border among the arcs. */
type Placing = (runs: Border['runs'], column: number, row: number) => number;

/** A topology with an object for each list of blocks; neighbours share their borders. */
export function topologyOf(objects: Readonly<Record<string, readonly Block[]>>): Topology {
  const places = new Map<string, number>();
  const arcs: Topology['arcs'] = [];
  const place: Placing = (runs, column, row) => {
    const key = `${runs} ${column} ${row}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, arcs.length);
    arcs.push(deltas({ runs, column, row }));
    return arcs.length - 1;
  };
  const geometry = ({ id, columns, rows, properties }: Block): GeometryObject => ({
    type: 'Polygon',
    id,
    ...(properties && { properties }),
    arcs: [ringOf(columns, rows, place)],
  });
  const entries = Object.entries(objects).map(
    ([name, blocks]) => [name, { type: 'GeometryCollection', geometries: blocks.map(geometry) }] as const,
  );
  return {
    type: 'Topology',
    transform: { scale: [GRID, GRID], translate: [0, 0] },
    objects: Object.fromEntries(entries) as Topology['objects'],
    arcs,
  };
}

/** Round a block: along its south to the east, north, back west, and south again. */
function ringOf([west, east]: Corner, [south, north]: Corner, place: Placing): number[] {
  const columns = count(west, east);
  const rows = count(south, north);
  return [
    ...columns.map((column) => place('east', column, south)),
    ...rows.map((row) => place('north', east, row)),
    ...columns.reverse().map((column) => ~place('east', column, north)),
    ...rows.reverse().map((row) => ~place('north', west, row)),
  ];
}

const count = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** A border's points on the grid, each as the step from the one before. */
function deltas({ runs, column, row }: Border): number[][] {
  let [x, y] = [0, 0];
  return Array.from({ length: PIECES + 1 }, (_, i) => {
    const along = i / PIECES;
    const bend = BEND * Math.sin(2 * Math.PI * along);
    const [lng, lat] = runs === 'east' ? [column + along, row + bend] : [column + bend, row + along];
    const [nextX, nextY] = [Math.round(lng / GRID), Math.round(lat / GRID)];
    const step = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return step;
  });
}
