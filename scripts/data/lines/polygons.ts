/** Opens a file of lines: a zipped shapefile or GeoJSON to named polygons. */
import { gunzipSync } from 'node:zlib';
import mapshaper from 'mapshaper';
import * as v from 'valibot';
import { DataError, messageOf } from '../data-error';
import { fipsOf } from './fips';
import type { LineFile } from './find';
import { nameOf, type NamedCode } from './names';
import type { PlanRow } from './plans';

export interface DistrictPolygon extends NamedCode {
  /** Of a Polygon or a MultiPolygon, in degrees. */
  geometry: { type: string; coordinates: unknown[] };
}

const MOST_UNPACKED = 512 * 1024 * 1024;

const collection = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.object({
      properties: v.record(v.string(), v.unknown()),
      geometry: v.object({
        type: v.picklist(['Polygon', 'MultiPolygon']),
        coordinates: v.array(v.unknown()),
      }),
    }),
  ),
});

/** The districts of a file, water and undefined areas left out. Throws {@link DataError} naming the state and the file. */
export async function readPolygons(
  state: string,
  row: PlanRow,
  { download }: LineFile,
): Promise<DistrictPolygon[]> {
  const { features } = await open(state, row, download.name, download.bytes);
  const fips = fipsOf(state);
  const known = new Set<string>();
  return features.flatMap(({ properties, geometry }) => {
    const owner = properties['STATEFP'];
    if (owner !== undefined && owner !== fips) {
      throw new DataError(
        `${name(state)}: ${download.name} is of another state (${String(owner)}, not ${fips ?? '?'}).`,
      );
    }
    const named = nameOf(state, row.layer, properties, download.name);
    if (!named) return [];
    if (known.has(named.code))
      throw new DataError(`${name(state)}: ${download.name} has district ${named.code} twice.`);
    known.add(named.code);
    return [{ ...named, geometry }];
  });
}

async function open(
  state: string,
  row: PlanRow,
  file: string,
  bytes: Buffer,
): Promise<v.InferOutput<typeof collection>> {
  let json: unknown;
  try {
    json = file.endsWith('.zip') ? await fromShapefile(bytes, row) : fromGeoJson(file, bytes);
  } catch (error) {
    throw new DataError(
      `${name(state)}: ${file} cannot be read (${messageOf(error)}): it was cut short or is something else. Fetch it again.`,
    );
  }
  const result = v.safeParse(collection, json);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new DataError(
    `${name(state)}: ${file} has changed its shape: ${v.getDotPath(issue) ?? 'the whole file'} should be ` +
      `${issue.expected ?? 'as before'}, but is ${issue.received}.`,
  );
}

async function fromShapefile(bytes: Buffer, { layer }: PlanRow): Promise<unknown> {
  // Census files are in degrees; New Hampshire's own layer is in feet on its state plane.
  const project = layer === 'floterial' ? '-proj wgs84' : '';
  const made = await mapshaper.applyCommands(`-i source.zip ${project} -o made.json format=geojson`, {
    'source.zip': bytes,
  });
  return JSON.parse(String(made['made.json']));
}

function fromGeoJson(file: string, bytes: Buffer): unknown {
  const plain = file.endsWith('.gz') ? gunzipSync(bytes, { maxOutputLength: MOST_UNPACKED }) : bytes;
  return JSON.parse(plain.toString('utf8'));
}

const name = (state: string): string => state.toUpperCase();
