/**
 * The arcs of a TopoJSON, decoded once into one flat array. Nothing is stitched to rings: which side of a
 * district's lines a point is on, and how far they are, can be told from its arcs in any order, and a border
 * that two districts share is one arc, so both always agree on a point that lies on it.
 */

/** A west, south, east, north box in degrees: `[minLng, minLat, maxLng, maxLat]`. */
export type Box = [west: number, south: number, east: number, north: number];

export interface Arcs {
  count: number;
  /** Longitude and latitude in turn, in degrees, arc after arc. */
  points: Float64Array;
  /** Where in `points` each arc begins; one more entry for the end. */
  starts: Int32Array;
  /** Four numbers an arc: its {@link Box}. */
  boxes: Float64Array;
}

/** What is wrong with a file; its message is a short fact for the reader's problem. */
export class Broken extends Error {}

/** @throws Broken where the fact does not hold */
export function mustBe(fact: unknown, message: string): asserts fact {
  if (!fact) throw new Broken(message);
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const isPair = (value: unknown): value is [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every(isNumber);

interface Transform {
  scale: [number, number];
  translate: [number, number];
}

function transformOf(topology: Record<string, unknown>): Transform | null {
  const { transform } = topology;
  if (transform === undefined) return null;
  mustBe(
    isRecord(transform) && isPair(transform['scale']) && isPair(transform['translate']),
    'topology.transform',
  );
  return { scale: transform['scale'], translate: transform['translate'] };
}

/** Room for a little rounding at the 180th meridian. */
const SLACK = 1e-6;

/**
 * Decodes the arcs of a topology, quantised or not.
 * @throws Broken where it is no list of arcs, or a place is not on the globe
 */
export function decodeArcs(topology: unknown): Arcs {
  mustBe(isRecord(topology), 'topology');
  const { arcs } = topology;
  mustBe(Array.isArray(arcs), 'topology.arcs');
  const transform = transformOf(topology);
  const starts = new Int32Array(arcs.length + 1);
  let size = 0;
  for (let a = 0; a < arcs.length; a += 1) {
    const arc: unknown = arcs[a];
    mustBe(Array.isArray(arc) && arc.length > 1, `topology.arcs[${a}]`);
    size += arc.length * 2;
    starts[a + 1] = size;
  }
  const decoded: Arcs = {
    count: arcs.length,
    points: new Float64Array(size),
    starts,
    boxes: new Float64Array(arcs.length * 4),
  };
  for (let a = 0; a < arcs.length; a += 1) decodeArc(decoded, a, arcs[a] as unknown[], transform);
  return decoded;
}

/** Steps from point to point where quantised, absolute places where not. */
function decodeArc(into: Arcs, a: number, arc: readonly unknown[], transform: Transform | null): void {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [moveX, moveY] = transform?.translate ?? [0, 0];
  let [x, y] = [0, 0];
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  let at = into.starts[a]!;
  for (const point of arc) {
    mustBe(Array.isArray(point), `topology.arcs[${a}]`);
    const px: unknown = point[0];
    const py: unknown = point[1];
    mustBe(typeof px === 'number' && typeof py === 'number', `topology.arcs[${a}]`);
    x = transform ? x + px : px;
    y = transform ? y + py : py;
    const lng = x * scaleX + moveX;
    const lat = y * scaleY + moveY;
    into.points[at] = lng;
    into.points[at + 1] = lat;
    at += 2;
    if (lng < west) west = lng;
    if (lng > east) east = lng;
    if (lat < south) south = lat;
    if (lat > north) north = lat;
  }
  mustBe(
    west >= -180 - SLACK && east <= 180 + SLACK && south >= -90 && north <= 90,
    `topology.arcs[${a}] is not on the globe`,
  );
  into.boxes.set([west, south, east, north], a * 4);
}

/** The box around some arcs. */
export function boxOf(arcs: Arcs, of: Iterable<number>): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const a of of) {
    box[0] = Math.min(box[0], arcs.boxes[a * 4]!);
    box[1] = Math.min(box[1], arcs.boxes[a * 4 + 1]!);
    box[2] = Math.max(box[2], arcs.boxes[a * 4 + 2]!);
    box[3] = Math.max(box[3], arcs.boxes[a * 4 + 3]!);
  }
  return box;
}

/** The number of an arc, whichever way it is gone: TopoJSON writes `~a` for an arc gone backwards. */
export const arcOf = (ref: number): number => (ref < 0 ? ~ref : ref);
