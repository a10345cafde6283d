/** Real lines and people beside the checkout, on machines that have them, in the shape that the build writes. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Arc, GeometryCollection, Polygon, MultiPolygon, Topology } from 'topojson-specification';
import { readLines, type Lines } from '../../../utils/lines';
import type { Chamber } from '../../../utils/model/bill';
import type { LinesFile } from '../../../utils/model/lines';

const SHARED = process.env['ROTUNDA_DATA'] ?? '../shared/data';

/** The folder with `lines/topo`, `people` and `points`; null where there is none. */
export const REAL_DATA: string | null = existsSync(path.join(SHARED, 'lines/topo')) ? SHARED : null;

const BUILT = 'data/lines';
export type LineSource = 'ready' | 'built';
/** Where lines can be had from here: those made for this purpose, and what `npm run data` built. */
export const LINE_SOURCES: LineSource[] = REAL_DATA
  ? existsSync(BUILT)
    ? ['ready', 'built']
    : ['ready']
  : [];

/** A build may hold some states only. */
export const hasLines = (state: string, source: LineSource): boolean =>
  source === 'ready' || existsSync(`${BUILT}/${state}.json`);

const file = (...parts: string[]) => readFileSync(path.join(REAL_DATA ?? '', ...parts));
const json = (...parts: string[]) => JSON.parse(file(...parts).toString('utf8')) as unknown;

interface Row {
  st: string;
  chamber: Chamber;
  code: string;
  os_name: string;
}

interface DistrictMap {
  states: {
    nh: { lower_floterial: { floterial_code: string; openstates_district: string }[] };
    dc: { legislature: { code: string; openstates_district: string }[] };
  };
}

/** Lines of a state, decoded; `built` ones as they are. */
export function realLines(state: string, source: LineSource = 'ready'): Lines {
  const given =
    source === 'built' ? JSON.parse(readFileSync(`${BUILT}/${state}.json`, 'utf8')) : readyFile(state);
  const read = readLines(given);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

function readyFile(state: string): LinesFile {
  let topology = json('lines/topo', `${state.toUpperCase()}.topo.json`) as Topology;
  if (state === 'nh') topology = together(topology, json('lines/topo/NH_floterial.topo.json') as Topology);
  const plans: LinesFile['plans'] = Object.keys(topology.objects).map((object) => ({
    object,
    vintage: 'TIGER/Line 2024',
    chamber:
      state === 'ne' || state === 'dc'
        ? 'legislature'
        : object === 'floterial'
          ? 'lower'
          : (object as Chamber),
    ...(object === 'floterial' && { overlay: true }),
  }));
  return { version: 1, jurisdiction: state, sources: [], plans, names: namesOf(state), topology };
}

/** Every district's name from the crosswalk; Idaho's ground districts have none there. */
function namesOf(state: string): Record<string, Record<string, string>> {
  if (state === 'id') return {};
  const names: Record<string, Record<string, string>> = { upper: {}, lower: {}, floterial: {} };
  for (const row of json('../facts/all-districts-crosswalk.json') as Row[])
    if (row.st === state) names[row.chamber]![row.code] = row.os_name;
  const { states } = json('../facts/district-map.json') as DistrictMap;
  if (state === 'dc')
    for (const ward of states.dc.legislature)
      if (ward.code) names['upper']![ward.code] = ward.openstates_district;
  if (state === 'nh')
    for (const f of states.nh.lower_floterial) names['floterial']![f.floterial_code] = f.openstates_district;
  return names;
}

/** Two topologies, each on its own grid, as one that is on none. */
function together(one: Topology, other: Topology): Topology {
  const arcs = [...absolute(one), ...absolute(other)];
  const shift = (ref: number) => (ref < 0 ? ref - one.arcs.length : ref + one.arcs.length);
  const objects: Topology['objects'] = { ...one.objects };
  for (const [name, object] of Object.entries(other.objects)) {
    const { geometries } = object as GeometryCollection;
    objects[name] = {
      type: 'GeometryCollection',
      geometries: geometries.map((geometry) => {
        const { arcs: given, ...rest } = geometry as Polygon | MultiPolygon;
        const moved = JSON.parse(JSON.stringify(given), (_, v: unknown) =>
          typeof v === 'number' ? shift(v) : v,
        );
        return { ...rest, arcs: moved } as Polygon;
      }),
    };
  }
  return { type: 'Topology', arcs, objects };
}

function absolute({ arcs, transform }: Topology): Arc[] {
  if (!transform) return arcs;
  const { scale, translate } = transform;
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => {
      [x, y] = [x + dx, y + dy];
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/** Members by `chamber district`, from the archive's published rows. */
export function realMembers(state: string): Map<string, number> {
  const [head = '', ...rows] = file('people/csv-as-published', `${state}.csv`)
    .toString('utf8')
    .trim()
    .split(/\r?\n/);
  const columns = head.split(',');
  const [district, chamber] = [columns.indexOf('current_district'), columns.indexOf('current_chamber')];
  const members = new Map<string, number>();
  for (const row of rows) {
    const cells = [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) => m[1] ?? m[2] ?? '');
    const key = `${cells[chamber]} ${cells[district]}`;
    members.set(key, (members.get(key) ?? 0) + 1);
  }
  return members;
}

export interface Address {
  address1: string;
  state: string;
  coordinates: { lat: number; lng: number };
}

export const realAddresses = (): Address[] =>
  (json('points/addresses.json') as { addresses: Address[] }).addresses;

/** Districts with every vertex that is at hand, as GeoJSON; 15 of 100 vertices of TIGER/Line 2024. */
export function densePolygons(
  state: string,
  chamber: 'upper' | 'lower',
): { code: string; rings: number[][][] }[] {
  const field = chamber === 'upper' ? 'SLDUST' : 'SLDLST';
  const text = gunzipSync(file('lines/tiger2024-15pct', `${state.toUpperCase()}_${chamber}.geojson.gz`));
  const { features } = JSON.parse(text.toString('utf8')) as {
    features: { properties: Record<string, string>; geometry: { type: string; coordinates: unknown } }[];
  };
  return features.map(({ properties, geometry: { type, coordinates } }) => ({
    code: properties[field] ?? '',
    rings: (type === 'Polygon' ? coordinates : (coordinates as unknown[]).flat()) as number[][][],
  }));
}
