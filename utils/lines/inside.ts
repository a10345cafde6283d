/** Which side of a district's lines a point is on. */
import type { Arcs } from './arcs';
import type { District } from './read';

/**
 * True where a ray to the east crosses the district's lines an odd number of times, so that holes, islands and
 * parts need no care. On a shared border the point belongs to exactly one of the two.
 * @param lng degrees, at least -180 and below 180
 */
export function contains(arcs: Arcs, district: District, lng: number, lat: number): boolean {
  const [west, south, east, north] = district.box;
  if (lng < west || lng > east || lat < south || lat > north) return false;
  const { boxes, starts, points } = arcs;
  let inside = false;
  for (const a of district.arcs) {
    const at = a * 4;
    if (lat < boxes[at + 1]! || lat >= boxes[at + 3]! || lng >= boxes[at + 2]!) continue;
    const from = starts[a]!;
    const end = starts[a + 1]! - 2;
    if (lng < boxes[at]!) {
      if (points[from + 1]! > lat !== points[end + 1]! > lat) inside = !inside;
      continue;
    }
    for (let i = from; i < end; i += 2) {
      const y = points[i + 1]!;
      const nextY = points[i + 3]!;
      if (y > lat === nextY > lat) continue;
      const x = points[i]!;
      if (lng < x + ((points[i + 2]! - x) * (lat - y)) / (nextY - y)) inside = !inside;
    }
  }
  return inside;
}
