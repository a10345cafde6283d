/**
 * From degrees to a flat drawing and back: Mercator's projection, which keeps shapes everywhere and so does for
 * Alaska as for Florida. A unit is 0.00001 degree of longitude, at most 1.2 m; x grows east, y grows south.
 */
import type { Box } from './arcs';

export interface Frame {
  /** Size of the drawing, in units; its upper left corner is 0, 0. */
  width: number;
  height: number;
  /** Degrees to units, not rounded. */
  project(lng: number, lat: number): [x: number, y: number];
  /** Units to degrees; longitudes from -180 to below 180. */
  unproject(x: number, y: number): { lat: number; lng: number };
  /** Units that a metre is long at a latitude. */
  unitsPerMetre(lat: number): number;
}

const RADIANS = Math.PI / 180;
const UNITS_PER_DEGREE = 100_000;
const UNITS_PER_RADIAN = UNITS_PER_DEGREE / RADIANS;
/** Metres that a degree of longitude is long at the equator (WGS 84). */
const METRES_PER_DEGREE = 111_319.49;

const northing = (lat: number): number =>
  Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)) * UNITS_PER_RADIAN;
const latitude = (north: number): number =>
  (2 * Math.atan(Math.exp(north / UNITS_PER_RADIAN)) - Math.PI / 2) / RADIANS;

/**
 * A drawing that holds a box.
 * @param wraps true where the box goes on beyond the 180th meridian: eastern longitudes are drawn in the far west
 * @param west of the drawing, in degrees, where it wraps: below -180
 */
export function frameOf(box: Box, wraps = false, west = box[0], east = box[2]): Frame {
  const top = northing(box[3]);
  return {
    width: Math.ceil((east - west) * UNITS_PER_DEGREE),
    height: Math.ceil(top - northing(box[1])),
    project: (lng, lat) => [
      ((wraps && lng > 0 ? lng - 360 : lng) - west) * UNITS_PER_DEGREE,
      top - northing(lat),
    ],
    unproject: (x, y) => {
      const lng = west + x / UNITS_PER_DEGREE;
      return { lat: latitude(top - y), lng: lng < -180 ? lng + 360 : lng };
    },
    unitsPerMetre: (lat) => UNITS_PER_DEGREE / (METRES_PER_DEGREE * Math.cos(lat * RADIANS)),
  };
}
