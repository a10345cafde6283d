/** How often the lines we ship put a point into another district than the lines that were published. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { metresToLine, plansOn, readLines, resolve, type Lines } from '../../utils/lines';
import { contains } from '../../utils/lines/inside';
import { ROOT } from '../run';
import { atMost, skipped, type Measured } from './measure';
import { readTrueLines, TRUE_CHAMBERS, type TrueChamber } from './true-lines';

const OURS = join(ROOT, 'data/lines');
const SHARED = join(ROOT, '../shared/data');
/** A day of the plans that the published files hold. */
const DAY = '2026-11-24';
const POINTS = 20_000;

/** Longitude and latitude. */
type Place = readonly [lng: number, lat: number];

interface Tally {
  points: number;
  /** Points in another district, with their distance to the nearest line that we draw, in metres. */
  moved: { where: string; metres: number }[];
}

export async function measureAgreement(): Promise<Measured[]> {
  const what = 'points in another district than by unsimplified lines';
  const chambers = TRUE_CHAMBERS.filter(
    ({ state, file }) =>
      existsSync(join(OURS, `${state}.json`)) && existsSync(join(SHARED, 'lines/full', file)),
  );
  if (chambers.length === 0) {
    return [
      skipped(what, 'it needs data/lines of these states (npm run data) and ../shared/data/lines/full'),
    ];
  }
  const uniform: Tally = { points: 0, moved: [] };
  const peopled: Tally = { points: 0, moved: [] };
  for (const chamber of chambers) {
    const random = randomOf(chamber.state.charCodeAt(0) * 7919 + chamber.state.charCodeAt(1));
    const ours = openOurs(chamber.state);
    const truth = await readTrueLines(SHARED, chamber);
    compare(uniform, chamber, ours, truth, uniformPlaces(truth, random));
    compare(peopled, chamber, ours, truth, peopledPlaces(chamber.state, random));
  }
  const share = ({ points, moved }: Tally) => (points === 0 ? 0 : (100 * moved.length) / points);
  const aside = ({ points, moved }: Tally) => `${moved.length} of ${points}`;
  const percent = (value: number) => `${value.toFixed(3)} %`;
  const furthest = [...uniform.moved, ...peopled.moved].sort((a, b) => b.metres - a.metres)[0];
  const from = `${chambers.length} chambers`;
  return [
    atMost(`${what}, all over (${from})`, share(uniform), 0.03, percent, aside(uniform)),
    atMost(`${what}, where people live (${from})`, share(peopled), 0.03, percent, aside(peopled)),
    atMost(
      'the furthest of these from a line that we draw',
      furthest?.metres ?? 0,
      10,
      (value) => `${value.toFixed(1)} m`,
      furthest?.where ?? 'none',
    ),
  ];
}

function openOurs(state: string): Lines {
  const read = readLines(JSON.parse(readFileSync(join(OURS, `${state}.json`), 'utf8')));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

function compare(
  tally: Tally,
  { state, chamber }: TrueChamber,
  ours: Lines,
  truth: Lines,
  places: Iterable<Place>,
): void {
  const plans = plansOn(ours, chamber, DAY);
  for (const [lng, lat] of places) {
    const expected = truth.plans[0]?.districts.find((d) => contains(truth.arcs, d, lng, lat));
    if (!expected) continue;
    tally.points += 1;
    const { districts } = resolve(ours, { lng, lat, accuracy: 0 }, DAY);
    const found = districts.filter((d) => d.chamber === chamber);
    if (found.length === 1 && found[0]?.district === expected.name) continue;
    const metres = Math.min(...plans.map((plan) => metresToLine(ours, plan, lng, lat)));
    tally.moved.push({ where: `${state} ${chamber} ${lat.toFixed(5)} ${lng.toFixed(5)}`, metres });
  }
}

/** Mulberry32: the same points in every run. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Evenly over the box of the state; those outside are left out later. */
function* uniformPlaces({ box: [west, south, east, north] }: Lines, random: () => number): Generator<Place> {
  for (let i = 0; i < POINTS; i += 1) {
    yield [west + random() * (east - west), south + random() * (north - south)];
  }
}

/**
 * Precincts hold about as many people each: one by chance, and a place around its middle, half as far as the
 * nearest other middle. None where the state's precincts are not at hand.
 */
function* peopledPlaces(state: string, random: () => number): Generator<Place> {
  const file = join(SHARED, 'points', `${state.toUpperCase()}_precinct_centroids.geojson.gz`);
  if (!existsSync(file)) return;
  const { features } = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as {
    features: { geometry: { coordinates: [number, number] } }[];
  };
  const middles = features.map((f) => f.geometry.coordinates);
  const reach = new Map<number, number>();
  for (let i = 0; i < POINTS; i += 1) {
    const at = Math.floor(random() * middles.length);
    const [lng, lat] = middles[at]!;
    const radius = reach.get(at) ?? nearestOther(middles, at) / 2;
    reach.set(at, radius);
    const turn = random() * 2 * Math.PI;
    const far = Math.sqrt(random()) * radius;
    yield [lng + (far * Math.cos(turn)) / Math.cos((lat * Math.PI) / 180), lat + far * Math.sin(turn)];
  }
}

/** Degrees of latitude to the nearest other place. */
function nearestOther(places: readonly Place[], at: number): number {
  const [lng, lat] = places[at]!;
  const narrow = Math.cos((lat * Math.PI) / 180);
  let nearest = Infinity;
  for (const [x, y] of places) {
    const squared = ((x - lng) * narrow) ** 2 + (y - lat) ** 2;
    if (squared > 0 && squared < nearest) nearest = squared;
  }
  return Math.sqrt(nearest);
}
