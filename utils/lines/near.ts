/** How far lines are, and how near is too near to be sure. */
import type { Arcs } from './arcs';
import type { District, Lines, PlanLines } from './read';

/** The lines are drawn within this of the true ones, in metres. */
const DRAWN_WITHIN = 10;
/** Nobody knows where they stand better than this, in metres. */
const LEAST = 25;

/** How far outside every district a point may be and still be given the nearest one, in metres. */
export const SHORE_METRES = 200;

/** Uncertainty of a geocoded address, in metres: it is guessed along its street, from the street's middle. */
export const GEOCODED_ACCURACY = 40;

/** A place known worse than this, in metres, tells no district: callers only show that part of the map. */
export const MAX_ACCURACY = 1000;

/** Lines within this many metres leave it open on which side a place is. A missing accuracy counts as exact. */
export const nearThreshold = (accuracy: number): number =>
  Math.max(LEAST, DRAWN_WITHIN + (accuracy > 0 ? accuracy : 0));

/** Major half-axis in metres and squared eccentricity of the ellipsoid of WGS 84. */
const AXIS = 6_378_137;
const ECCENTRICITY = 0.00669437999014;
const RADIANS = Math.PI / 180;

/** Metres that a degree of longitude and of latitude are long at a latitude. */
function metresPerDegree(lat: number): [lng: number, lat: number] {
  const sine = Math.sin(lat * RADIANS);
  const w = 1 - ECCENTRICITY * sine * sine;
  return [
    (AXIS * Math.cos(lat * RADIANS) * RADIANS) / Math.sqrt(w),
    (AXIS * (1 - ECCENTRICITY) * RADIANS) / w ** 1.5,
  ];
}

/**
 * Metres from a point to the nearest line of a district, on a plane that touches the ellipsoid at the point:
 * true to 0.01 m within 200 m, to 0.3 m within 1 km.
 * @param limit metres beyond which it does not matter
 * @returns Infinity beyond the limit
 */
export function metresTo(
  { arcs, wraps }: Pick<Lines, 'arcs' | 'wraps'>,
  district: Pick<District, 'arcs' | 'box'>,
  lng: number,
  lat: number,
  limit: number,
): number {
  let nearest = metresFrom(arcs, district, lng, lat, limit);
  if (wraps) nearest = Math.min(nearest, metresFrom(arcs, district, lng - Math.sign(lng) * 360, lat, limit));
  return nearest;
}

/** Metres from a point to the nearest line of a plan, whichever districts it parts. */
export function metresToLine(
  lines: Lines,
  plan: Pick<PlanLines, 'districts'>,
  lng: number,
  lat: number,
): number {
  let nearest = Infinity;
  for (const limit of [100, 10_000, 1_000_000]) {
    for (const district of plan.districts)
      nearest = Math.min(nearest, metresTo(lines, district, lng, lat, limit));
    if (nearest < Infinity) break;
  }
  return nearest;
}

function metresFrom(
  arcs: Arcs,
  { arcs: own, box }: Pick<District, 'arcs' | 'box'>,
  lng: number,
  lat: number,
  limit: number,
): number {
  const [perLng, perLat] = metresPerDegree(lat);
  const reachLng = limit / perLng;
  const reachLat = limit / perLat;
  if (lng < box[0] - reachLng || lng > box[2] + reachLng) return Infinity;
  if (lat < box[1] - reachLat || lat > box[3] + reachLat) return Infinity;
  const { boxes } = arcs;
  let nearest = Infinity;
  for (const a of own) {
    const at = a * 4;
    if (lng < boxes[at]! - reachLng || lng > boxes[at + 2]! + reachLng) continue;
    if (lat < boxes[at + 1]! - reachLat || lat > boxes[at + 3]! + reachLat) continue;
    nearest = Math.min(nearest, squaredToArc(arcs, a, lng, lat, perLng, perLat));
  }
  const metres = Math.sqrt(nearest);
  return metres <= limit ? metres : Infinity;
}

function squaredToArc(
  { points, starts }: Arcs,
  a: number,
  lng: number,
  lat: number,
  perLng: number,
  perLat: number,
): number {
  let nearest = Infinity;
  const start = starts[a]!;
  const end = starts[a + 1]!;
  let x = (points[start]! - lng) * perLng;
  let y = (points[start + 1]! - lat) * perLat;
  for (let i = start + 2; i < end; i += 2) {
    const nextX = (points[i]! - lng) * perLng;
    const nextY = (points[i + 1]! - lat) * perLat;
    const [dx, dy] = [nextX - x, nextY - y];
    const length = dx * dx + dy * dy;
    // How far along the line the foot of the perpendicular from the point, which is at 0, 0, lies.
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(x * dx + y * dy) / length));
    const [footX, footY] = [x + along * dx, y + along * dy];
    nearest = Math.min(nearest, footX * footX + footY * footY);
    [x, y] = [nextX, nextY];
  }
  return nearest;
}
