/** The map of a state's districts, made of its lines and, where there are some, its counties and towns. */
import {
  chambersOf,
  contains,
  districtShapes,
  mapFrame,
  meshPath,
  plansOn,
  type DistrictShape,
  type Lines,
  type PlanLines,
} from '../lines';
import type { Chamber } from '../model/bill';
import type { DrawnBox, DrawnDistrict, MapDrawing } from '../model/finder';
import type { Legislature } from '../model/legislature';
import type { MapFile } from '../model/map';
import { groundName } from '../people';

/** Levels of detail that are kept: a reader goes in and out between two or three. */
const KEPT_LEVELS = 4;

/**
 * Nothing is projected before it is asked for: the first look at a state needs its outlines at one detail only.
 * @param map null where it is missing or broken: the map does without
 * @param day `YYYY-MM-DD` at the capitol: which lines are drawn
 */
export function drawMap(
  lines: Lines,
  map: MapFile | null,
  legislature: Legislature,
  day: string,
): MapDrawing {
  const frame = mapFrame(lines);
  const plans = (chamber: Chamber) => plansOn(lines, chamber, day);
  const shapes = shapeKeeper((plan, detail) => districtShapes(lines, plan, frame, detail));
  const counties = keeper((detail) => (map ? meshPath(map.counties, frame, detail) : ''));
  const named = (chamber: Chamber, district: string) => groundName(lines.jurisdiction, { chamber, district });
  return {
    width: frame.width,
    height: frame.height,
    chambers: chambersOf(lines)
      .filter((chamber) => plans(chamber).length > 0)
      .map((chamber) => ({ chamber, name: legislature.chambers[chamber]?.name ?? '' })),
    overlays: chambersOf(lines).flatMap((chamber) =>
      plans(chamber)
        .filter((plan) => plan.overlay)
        .flatMap((plan) => plan.districts.map(({ name }) => ({ chamber, district: named(chamber, name) }))),
    ),
    districts: (chamber, part, detail) =>
      plans(chamber).flatMap((plan) =>
        shapes(plan, part, levelOf(detail)).map((shape): DrawnDistrict => ({
          district: named(chamber, shape.district),
          d: shape.d,
          label: shape.label,
          box: shape.box,
        })),
      ),
    counties: (detail) => counties(levelOf(detail)),
    towns: (map?.towns ?? []).map(([name, lng, lat]) => {
      const [x, y] = frame.project(lng, lat);
      return { name, lng, lat, x, y };
    }),
    at: (chamber, x, y) => {
      const { lat, lng } = frame.unproject(x, y);
      const there = plans(chamber).flatMap(({ districts }) =>
        districts.filter((district) => contains(lines.arcs, district, lng, lat)),
      );
      return [...new Set(there.map(({ name }) => named(chamber, name)))];
    },
    toDrawing: ({ lat, lng }) => frame.project(lng, lat),
    toGround: (x, y) => frame.unproject(x, y),
    unitsPerMetre: (lat) => frame.unitsPerMetre(lat),
  };
}

/** Details go by factors of two, so that a small change of scale draws nothing anew. Near in every point is drawn. */
const levelOf = (detail: number): number => (detail < 0.7 ? 0 : 2 ** Math.round(Math.log2(detail)));

/** Remembers the newest answers. */
function keeper<T>(make: (level: number) => T): (level: number) => T {
  const kept = new Map<number, T>();
  return (level) => {
    const value = kept.get(level) ?? make(level);
    kept.delete(level);
    kept.set(level, value);
    const [oldest] = kept.keys();
    if (kept.size > KEPT_LEVELS && oldest !== undefined) kept.delete(oldest);
    return value;
  };
}

/** Makes the shapes of a plan when they come into view, and keeps them. */
function shapeKeeper(make: (plan: PlanLines, detail: number) => DistrictShape[]) {
  const boxes = new Map<PlanLines, DrawnBox[]>();
  const levels = keeper(() => new Map<PlanLines, Map<number, DistrictShape>>());
  return (plan: PlanLines, part: DrawnBox, level: number): DistrictShape[] => {
    const kept = levels(level);
    const shapes = kept.get(plan) ?? new Map<number, DistrictShape>();
    kept.set(plan, shapes);
    const known = boxes.get(plan);
    const wanted = plan.districts.flatMap((_, i) => (!known || meets(known[i]!, part) ? [i] : []));
    const missing = wanted.filter((i) => !shapes.has(i));
    if (missing.length > 0) {
      const made = make({ ...plan, districts: missing.map((i) => plan.districts[i]!) }, level);
      missing.forEach((i, k) => shapes.set(i, made[k]!));
      if (!known)
        boxes.set(
          plan,
          plan.districts.map((_, i) => shapes.get(i)!.box),
        );
    }
    return wanted.map((i) => shapes.get(i)!).filter((shape) => meets(shape.box, part));
  };
}

const meets = (a: DrawnBox, b: DrawnBox): boolean =>
  a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
