/** Simplifies districts with the borders they share, and puts them on one grid. */
import mapshaper from 'mapshaper';
import { quantize } from 'topojson-client';
import type { GeometryObject as AnyGeometry, Topology as AnyTopology } from 'topojson-specification';
import type { DistrictPolygon } from './polygons';

/** Without attributes, as topojson-client types them. */
type Attributes = Record<string, never>;
type Topology = AnyTopology<Record<string, AnyGeometry<Attributes>>>;
type GeometryObject = AnyGeometry<Attributes>;

/** The districts of one plan. */
export interface Layer {
  object: string;
  /**
   * Layers of one family come from files whose borders fit point for point, and are simplified together.
   * Others are not: lines that nearly meet would cut each other into pieces too short to simplify.
   */
  family: string;
  polygons: readonly DistrictPolygon[];
}

/** How far a line may move, in metres (Douglas-Peucker). */
const TOLERANCE = 10;
/** Steps of the grid in a degree: 1.1 m or less on the ground. */
const STEPS = 100_000;

/** One topology with an object a layer, `geometry.id` the district's code and no other attributes. */
export async function draw(layers: readonly Layer[]): Promise<Topology> {
  const families = new Map<string, Layer[]>();
  for (const layer of layers) families.set(layer.family, [...(families.get(layer.family) ?? []), layer]);
  const all: Topology = { type: 'Topology', objects: {}, arcs: [] };
  for (const family of families.values()) append(all, await simplify(family));
  return onGrid(all);
}

async function simplify(layers: readonly Layer[]): Promise<Topology> {
  const files = Object.fromEntries(
    layers.map(({ object, polygons }) => [`${object}.json`, collection(polygons)]),
  );
  const made = await mapshaper.applyCommands(
    `-i ${Object.keys(files).join(' ')} combine-files -simplify dp interval=${TOLERANCE} keep-shapes ` +
      '-o made.json target=* format=topojson id-field=code no-quantization',
    files,
  );
  return JSON.parse(String(made['made.json'])) as Topology;
}

const collection = (polygons: readonly DistrictPolygon[]) => ({
  type: 'FeatureCollection',
  features: polygons.map(({ code, geometry }) => ({ type: 'Feature', properties: { code }, geometry })),
});

/** Adds a topology's arcs and objects to another. */
function append(all: Topology, part: Topology): void {
  const before = all.arcs.length;
  all.arcs.push(...part.arcs);
  for (const [object, geometry] of Object.entries(part.objects))
    all.objects[object] = moved(geometry, before);
}

function moved(geometry: GeometryObject, by: number): GeometryObject {
  if (geometry.type === 'GeometryCollection') {
    return { type: 'GeometryCollection', geometries: geometry.geometries.map((g) => moved(g, by)) };
  }
  const ring = (arcs: readonly number[]): number[] => arcs.map((arc) => (arc < 0 ? arc - by : arc + by));
  const id = geometry.id === undefined ? {} : { id: geometry.id };
  if (geometry.type === 'Polygon') return { type: 'Polygon', ...id, arcs: geometry.arcs.map(ring) };
  if (geometry.type === 'MultiPolygon') {
    return { type: 'MultiPolygon', ...id, arcs: geometry.arcs.map((rings) => rings.map(ring)) };
  }
  throw new RangeError(`a district is no area but a ${geometry.type ?? 'nothing'}`);
}

function onGrid(topology: Topology): Topology {
  let [west, south] = [Infinity, Infinity];
  for (const arc of topology.arcs) {
    for (const [lng = 0, lat = 0] of arc) [west, south] = [Math.min(west, lng), Math.min(south, lat)];
  }
  const corner = (degrees: number): number => Math.floor(degrees * STEPS) / STEPS;
  const { objects, arcs, transform } = quantize(topology, {
    scale: [1 / STEPS, 1 / STEPS],
    translate: [corner(west), corner(south)],
  });
  return { type: 'Topology', ...(transform && { transform }), objects, arcs };
}
