/** Made-up lines of Illinois, and a build of them from a folder. */
import { manifestSources } from '../../../scripts/data/lines/find';
import { buildLines, type BuiltLines } from '../../../scripts/data/lines/lines';
import type { PlanRow } from '../../../scripts/data/lines/plans';
import type { DistrictSeats } from '../../../scripts/data/seat-list';
import { temporaryFolder } from './make-archive';
import { censusSquares, writeLines, zipped, type ListedFile } from './make-lines';

/** Its FIPS code. */
export const IL = '17';

export const upper: PlanRow = { chamber: 'upper', object: 'upper', layer: 'upper', years: [2024] };
export const lower: PlanRow = { chamber: 'lower', object: 'lower', layer: 'lower', years: [2024] };

export const seats = (chamber: DistrictSeats['chamber'], ...districts: string[]): DistrictSeats[] =>
  districts.map((district) => ({ chamber, district, seats: 1, most: 1 }));

/** A file of a chamber as a manifest lists it. */
export const listed = (
  chamber: 'upper' | 'lower',
  bytes: Buffer,
  more: Partial<ListedFile> = {},
): ListedFile => ({
  file: `thin/IL_${chamber}.geojson.gz`,
  state: 'IL',
  chamber,
  bytes,
  ...more,
});

/** Two districts in a row. */
export const senate = listed('upper', zipped(censusSquares('upper', ['001', '002'], IL)));

/** Builds from a folder that holds just these files. */
export async function build(
  files: readonly ListedFile[],
  rows: readonly PlanRow[],
  all: readonly DistrictSeats[],
  code = 'il',
): Promise<BuiltLines> {
  const folder = await temporaryFolder();
  await writeLines(folder, files);
  return buildLines(code, rows, all, manifestSources(folder));
}
