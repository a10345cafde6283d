/** Where in a district its name is written. */
import type { Arcs } from './arcs';
import type { District } from './read';

/** Parts of the height of a district at which it is looked through. */
const ROWS = [0.5, 0.38, 0.62, 0.26, 0.74, 0.14, 0.86];

/**
 * A point inside a district, in its widest place: the middle of the longest of some level lines through it,
 * then moved to the middle from south to north, and from west to east again.
 * @returns degrees
 */
export function labelPoint(arcs: Arcs, district: District): [lng: number, lat: number] {
  const [, south, , north] = district.box;
  let best: Span = { from: 0, to: 0, at: (south + north) / 2 };
  for (const row of ROWS) {
    const at = south + (north - south) * row;
    for (const span of spans(arcs, district, at, 1)) if (length(span) > length(best)) best = span;
  }
  let lng = middle(best);
  const upright = spans(arcs, district, lng, 0).find(({ from, to }) => from <= best.at && best.at < to);
  const lat = upright ? middle(upright) : best.at;
  const level = spans(arcs, district, lat, 1).find(({ from, to }) => from <= lng && lng < to);
  if (level) lng = middle(level);
  return [lng, lat];
}

/** A piece of a straight line that lies inside. */
interface Span {
  from: number;
  to: number;
  /** Where the line is, on the other axis. */
  at: number;
}

const length = ({ from, to }: Span): number => to - from;
const middle = ({ from, to }: Span): number => (from + to) / 2;

/** The pieces inside a district of the level line at a latitude (`axis` 1), or the upright one at a longitude (0). */
function spans({ points, starts, boxes }: Arcs, { arcs }: District, at: number, axis: 0 | 1): Span[] {
  const other = 1 - axis;
  const crossings: number[] = [];
  for (const a of arcs) {
    if (at < boxes[a * 4 + axis]! || at >= boxes[a * 4 + 2 + axis]!) continue;
    for (let i = starts[a]!; i < starts[a + 1]! - 2; i += 2) {
      const here = points[i + axis]!;
      const next = points[i + 2 + axis]!;
      if (here > at === next > at) continue;
      const from = points[i + other]!;
      crossings.push(from + ((points[i + 2 + other]! - from) * (at - here)) / (next - here));
    }
  }
  crossings.sort((a, b) => a - b);
  return crossings.flatMap((from, i) => (i % 2 === 0 ? [{ from, to: crossings[i + 1] ?? from, at }] : []));
}
