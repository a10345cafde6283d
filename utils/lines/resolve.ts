/**
 * The one resolver: from a point, its uncertainty and a day to the districts that represent somebody there,
 * what else is near, and what will hold later.
 */
import type { Chamber } from '../model/bill';
import type { DistrictRef } from '../model/legislator';
import type { NearDistrict, Plan, Point, Resolution } from '../model/lines';
import { everywhere, seatsOfGround } from '../people/ground';
import { CHAMBER_ORDER, compareRefs, refKey } from '../people/order';
import { contains } from './inside';
import { metresTo, nearThreshold, SHORE_METRES } from './near';
import type { District, Lines, PlanLines } from './read';

/** True where a plan holds on a day, `YYYY-MM-DD`. */
export const holdsOn = (plan: Plan, day: string): boolean =>
  (plan.from === undefined || plan.from <= day) && (plan.until === undefined || day < plan.until);

/** The plans of a chamber that hold on a day, those that lie over others last. */
export const plansOn = (lines: Lines, chamber: Chamber, day: string): PlanLines[] =>
  lines.plans
    .filter((plan) => plan.chamber === chamber && holdsOn(plan, day))
    .sort((a, b) => Number(a.overlay ?? false) - Number(b.overlay ?? false));

/**
 * The day from which a chamber's lines hold no more and nothing is known of the next ones, `YYYY-MM-DD`: they
 * have been drawn anew, but not published when this file was made. Null where there is no such day.
 */
export function linesEnd(lines: Lines, chamber: Chamber): string | null {
  const base = lines.plans.filter((plan) => plan.chamber === chamber && !plan.overlay);
  const ends = base.flatMap(({ until }) =>
    until && !base.some((plan) => holdsOn(plan, until)) ? [until] : [],
  );
  return ends.sort().at(-1) ?? null;
}

/** The chambers that a jurisdiction's lines know, in the order in which they are listed everywhere. */
export const chambersOf = (lines: Lines): Chamber[] =>
  CHAMBER_ORDER.filter((chamber) => lines.plans.some((plan) => plan.chamber === chamber));

/**
 * Finds the districts of a point. A chamber whose lines leave the point out, while the other's have it, is
 * given its nearest district like one on the shore, or none.
 * @param day `YYYY-MM-DD` at the capitol: which plan holds
 */
export function resolve(lines: Lines, point: Point, day: string): Resolution {
  const outside: Resolution = { kind: 'outside', districts: [], near: [], next: [] };
  if (!(Math.abs(point.lat) <= 90 && Number.isFinite(point.lng))) return outside;
  const place = { ...point, lng: onGlobe(point.lng) };
  const chambers = chambersOf(lines);
  const found = chambers.map((chamber) => findIn(lines, plansOn(lines, chamber, day), place));
  if (found.every((f) => f.districts.length === 0)) return outside;
  const districts = found.flatMap((f, i) => seatsOf(lines, chambers[i]!, f.districts));
  return {
    kind: found.some((f) => f.shore) ? 'shore' : 'found',
    districts: unique([...districts, ...everywhere(lines.jurisdiction)]).sort(compareRefs),
    near: found.flatMap((f, i) => nearOf(lines, chambers[i]!, f.near)).sort(byDistance),
    next: chambers.flatMap((chamber, i) => nextOf(lines, chamber, found[i]!, place, day)),
  };
}

/** Longitudes go from -180 to below 180. */
const onGlobe = (lng: number): number =>
  lng >= -180 && lng < 180 ? lng : lng - 360 * Math.floor((lng + 180) / 360);

interface Found {
  districts: District[];
  /** True where no polygon has the point and the nearest was taken. */
  shore: boolean;
  near: { district: District; metres: number }[];
}

/** Looks through the plans of one chamber that hold together. */
function findIn(lines: Lines, plans: readonly PlanLines[], { lng, lat, accuracy }: Point): Found {
  const threshold = nearThreshold(accuracy);
  const all = plans.flatMap((plan) =>
    plan.districts.map((district) => ({ district, overlay: plan.overlay })),
  );
  const inside = all.filter(({ district }) => contains(lines.arcs, district, lng, lat));
  const isOnShore = !inside.some(({ overlay }) => !overlay);
  const reach = isOnShore ? SHORE_METRES + threshold : threshold;
  const near = all.flatMap((entry) => {
    if (inside.includes(entry)) return [];
    const metres = metresTo(lines, entry.district, lng, lat, reach);
    return metres <= reach ? [{ ...entry, metres }] : [];
  });
  near.sort((a, b) => a.metres - b.metres);
  if (!isOnShore) return { districts: inside.map((i) => i.district), shore: false, near };
  const nearest = near.find(({ overlay }) => !overlay);
  if (!nearest || nearest.metres > SHORE_METRES) return { districts: [], shore: false, near: [] };
  // What lies over the nearest district ends on the same shore.
  const over = near.find(({ overlay, metres }) => overlay && metres <= nearest.metres + threshold);
  const taken = over ? [nearest, over] : [nearest];
  return {
    districts: [...inside, ...taken].map((t) => t.district),
    shore: true,
    near: near.filter((n) => !taken.includes(n) && n.metres <= nearest.metres + threshold),
  };
}

/** What districts of the ground elect: Idaho's `8` is `8A` and `8B`. */
const seatsOf = (lines: Lines, chamber: Chamber, districts: readonly District[]): DistrictRef[] =>
  districts
    .flatMap(({ name }) => seatsOfGround(lines.jurisdiction, { chamber, district: name }))
    .sort(compareRefs);

const nearOf = (lines: Lines, chamber: Chamber, near: Found['near']): NearDistrict[] =>
  near.flatMap(({ district, metres }) =>
    seatsOf(lines, chamber, [district]).map((ref) => ({ ...ref, metres: Math.round(metres) })),
  );

const byDistance = (a: NearDistrict, b: NearDistrict): number => a.metres - b.metres || compareRefs(a, b);

const unique = (refs: readonly DistrictRef[]): DistrictRef[] => [
  ...new Map(refs.map((ref) => [refKey(ref), { ...ref }])).values(),
];

/** The districts of a chamber on each later day on which one of its plans begins, where they are others than before. */
function nextOf(lines: Lines, chamber: Chamber, now: Found, place: Point, day: string): Resolution['next'] {
  const days = lines.plans.flatMap(({ chamber: of, from }) =>
    of === chamber && from && from > day ? [from] : [],
  );
  let before = keysOf(now.districts);
  return [...new Set(days)].sort().flatMap((from) => {
    const { districts } = findIn(lines, plansOn(lines, chamber, from), place);
    const keys = keysOf(districts);
    if (keys === before) return [];
    before = keys;
    return seatsOf(lines, chamber, districts).map((ref) => ({ ...ref, from }));
  });
}

const keysOf = (districts: readonly District[]): string =>
  districts
    .map(({ name }) => name)
    .sort()
    .join('|');
