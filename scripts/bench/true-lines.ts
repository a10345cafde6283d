/** Lines of some chambers as the Census Bureau publishes them, not simplified: what ours are compared with. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readLines, type Lines } from '../../utils/lines';
import type { Chamber } from '../../utils/model/bill';
import type { LinesFile } from '../../utils/model/lines';

/** Its package has no types. */
const mapshaper = createRequire(import.meta.url)('mapshaper') as {
  applyCommands(commands: string, input: Record<string, Buffer>): Promise<Record<string, Buffer | string>>;
};

export interface TrueChamber {
  state: string;
  chamber: Chamber;
  /** In the folder `lines/full`. */
  file: string;
}

export const TRUE_CHAMBERS: readonly TrueChamber[] = [
  { state: 'in', chamber: 'upper', file: 'in_senate.geojson.gz' },
  { state: 'in', chamber: 'lower', file: 'in_house.geojson.gz' },
  { state: 'mi', chamber: 'upper', file: 'tl_2024_26_sldu.zip' },
  { state: 'mi', chamber: 'lower', file: 'tl_2024_26_sldl.zip' },
  { state: 'mn', chamber: 'upper', file: 'tl_2024_27_sldu.zip' },
  { state: 'mn', chamber: 'lower', file: 'tl_2024_27_sldl.zip' },
  { state: 'nc', chamber: 'upper', file: 'tl_2024_37_sldu.zip' },
  { state: 'oh', chamber: 'upper', file: 'oh_senate_2024.geojson.gz' },
  { state: 'pa', chamber: 'upper', file: 'tl_2022_42_sldu.zip' },
  { state: 'pa', chamber: 'lower', file: 'tl_2022_42_sldl.zip' },
  { state: 'tn', chamber: 'upper', file: 'tl_2022_47_sldu.zip' },
];

/**
 * The lines of one chamber with every vertex that was published.
 * @param folder that holds `lines/full`
 * @throws Error where they cannot be read
 */
export async function readTrueLines(folder: string, { state, chamber, file }: TrueChamber): Promise<Lines> {
  const bytes = readFileSync(path.join(folder, 'lines/full', file));
  const name = file.replace(/\.gz$/, '');
  const input = { [name]: file.endsWith('.gz') ? gunzipSync(bytes) : bytes };
  const field = chamber === 'upper' ? 'SLDUST' : 'SLDLST';
  const output = await mapshaper.applyCommands(
    `-i ${name} -proj wgs84 -rename-layers ${chamber} -o lines.json format=topojson id-field=${field} no-quantization`,
    input,
  );
  const topology = JSON.parse(String(output['lines.json'])) as LinesFile['topology'];
  const plans = [{ chamber, object: chamber, vintage: file }];
  const read = readLines({ version: 1, jurisdiction: state, sources: [], plans, topology });
  if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.problems)}`);
  return read.value;
}
