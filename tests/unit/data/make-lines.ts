/** Made-up lines in the shape of the real sources: squares in a row, in files listed by a manifest. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import mapshaper from 'mapshaper';

export interface Square {
  /** Attributes as the source has them. */
  attributes: Record<string, unknown>;
  /** Degrees east of the first. */
  at?: number;
  /** Degrees that each side is long. */
  side?: number;
}

const WEST = -100;
const SOUTH = 40;

/** GeoJSON of squares, each beside the one before unless it says where. */
export const squares = (list: readonly Square[]): Record<string, unknown> => ({
  type: 'FeatureCollection',
  features: list.map(({ attributes, at, side = 1 }, i) => {
    const [west, east] = [WEST + (at ?? i), WEST + (at ?? i) + side];
    const north = SOUTH + side;
    const ring = [
      [west, SOUTH],
      [west, north],
      [east, north],
      [east, SOUTH],
      [west, SOUTH],
    ];
    return { type: 'Feature', properties: attributes, geometry: { type: 'Polygon', coordinates: [ring] } };
  }),
});

/** Squares for the districts of a chamber as the Census Bureau has them, with codes of three characters. */
export function censusSquares(
  chamber: 'upper' | 'lower',
  codes: readonly string[],
  fips: string,
  namesOfCodes: Readonly<Record<string, string>> = {},
): Record<string, unknown> {
  const field = chamber === 'upper' ? 'SLDUST' : 'SLDLST';
  return squares(
    codes.map((code) => ({
      attributes: { STATEFP: fips, [field]: code, NAMELSAD: namesOfCodes[code] ?? `State District ${code}` },
    })),
  );
}

export const zipped = (geoJson: object): Buffer => gzipSync(JSON.stringify(geoJson));

/** The same as a zipped shapefile, as the Census Bureau publishes it. */
export async function shapefile(geoJson: object): Promise<Buffer> {
  const made = await mapshaper.applyCommands('-i tl.json -o tl.zip format=shapefile', { 'tl.json': geoJson });
  return Buffer.from(made['tl.zip'] as Uint8Array);
}

/** The eight wards of the District of Columbia, or those named. */
export const wards = (numbers: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8]): Record<string, unknown> =>
  squares(numbers.map((ward) => ({ attributes: { WARD: ward, NAME: `Ward ${ward}` } })));

export interface ListedFile {
  file: string;
  bytes: Buffer;
  state?: string;
  chamber?: string;
  vintage?: string;
  /** Listed instead of the true one. */
  sha256?: string;
}

/** Writes files of lines and the manifest that lists them under `folder`, for `--from`. */
export async function writeLines(folder: string, files: readonly ListedFile[]): Promise<void> {
  const listed = files.map(({ bytes, ...entry }) => ({
    ...entry,
    sha256: entry.sha256 ?? createHash('sha256').update(bytes).digest('hex'),
  }));
  for (const { file, bytes } of files) {
    const place = path.join(folder, 'lines', file);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, bytes);
  }
  await mkdir(path.join(folder, 'lines'), { recursive: true });
  const manifest = {
    generated: '2026-11-22',
    sets: [{ name: 'made up', vintage: 'TIGER/Line 2024', files: listed }],
  };
  await writeFile(path.join(folder, 'lines', 'manifest.json'), JSON.stringify(manifest));
}

/** The wards' file as it is listed. */
export const wardsFile = (bytes = zipped(wards())): ListedFile => ({
  file: 'dc_wards_2022.geojson.gz',
  vintage: '2022',
  bytes,
});
