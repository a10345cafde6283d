/** Finds the source file of a plan: in a folder of lines with its manifest, or at the Census Bureau. */
import * as v from 'valibot';
import { DataError, messageOf } from '../data-error';
import { HOMES, readIfThere, readSource, under, type Download, type Wanted } from '../source';
import { fipsOf } from './fips';
import type { Layer, PlanRow } from './plans';

export interface LineFile {
  download: Download;
  /** `full`: as published; `thinned`: most of its points left out before, so that its borders fit no full ones. */
  detail: 'full' | 'thinned';
  year: number;
  /** `TIGER/Line 2024`. */
  vintage: string;
  publisher: { name: string; url: string };
}

export interface LineSources {
  /** Where it looks, for messages. */
  name: string;
  /** The file that shows a plan, its checksum verified; null where there is none. Throws {@link DataError} when it is there but wrong. */
  find(state: string, row: PlanRow): Promise<LineFile | null>;
  /** Why a layer is never to be had here; undefined where it is. */
  lacks(layer: Layer): string | undefined;
}

const MANIFEST = 'lines/manifest.json';

const wantedAs = (what: string): Wanted => ({
  subject: what,
  object: what.replace(/^The/, 'the'),
  hint: `--from takes a folder (or an http address) that holds ${MANIFEST} and the files it names.`,
});

const text = v.optional(v.string());
const manifest = v.object({
  sets: v.array(
    v.object({
      vintage: text,
      files: v.array(
        v.union([
          v.string(),
          v.object({ file: v.string(), state: text, chamber: text, vintage: text, sha256: text }),
        ]),
      ),
    }),
  ),
});

interface Candidate {
  file: string;
  state: string;
  layer: Layer;
  year: number;
  sha256?: string;
}

/** The lines of a folder or base address, by its manifest, which is read when the first are asked for. */
export function manifestSources(from: string): LineSources {
  let listed: Promise<Candidate[]> | undefined;
  const list = (): Promise<Candidate[]> =>
    (listed ??= readSource(under(from, MANIFEST), wantedAs('The list of the lines')).then(candidatesOf));
  return {
    name: under(from, MANIFEST),
    lacks: () => undefined,
    async find(state, { layer, years }) {
      const best = (await list())
        .filter((c) => c.state === state && c.layer === layer && years.includes(c.year))
        .sort(
          (a, b) => Number(isFull(b)) - Number(isFull(a)) || years.indexOf(a.year) - years.indexOf(b.year),
        )[0];
      if (!best) return null;
      const download = await readSource(
        under(from, `lines/${best.file}`),
        wantedAs(`The file of ${state.toUpperCase()}'s lines`),
      );
      if (best.sha256 !== undefined && best.sha256 !== download.sha256) {
        throw new DataError(
          `${state.toUpperCase()}: ${download.name} is not the file that ${MANIFEST} lists: its sha256 is ` +
            `${download.sha256}, not ${best.sha256}. It was cut short or replaced; fetch it again.`,
        );
      }
      return {
        download,
        detail: isFull(best) ? 'full' : 'thinned',
        year: best.year,
        ...publisherOf(state, layer, best.year),
      };
    },
  };
}

/** A folder that somebody filled with people alone: they can be built, and it is said that lines are not there. */
export const noLines = (from: string): LineSources => ({
  name: from,
  lacks: () => `${from} has no folder lines`,
  find: () => Promise.resolve(null),
});

/** Of the Census' files only those in `full` have all their points. */
const isFull = ({ file, layer }: Candidate): boolean =>
  file.startsWith('full/') || (layer !== 'upper' && layer !== 'lower');

function candidatesOf({ name, bytes }: Download): Candidate[] {
  let parsed;
  try {
    parsed = v.parse(manifest, JSON.parse(bytes.toString('utf8')));
  } catch (error) {
    throw new DataError(
      `${name} cannot be read (${messageOf(error)}): it was cut short or has changed its shape.`,
    );
  }
  return parsed.sets.flatMap((set) =>
    set.files.flatMap((entry): Candidate[] => {
      if (typeof entry === 'string' || !/\.(?:zip|geojson(?:\.gz)?)$/.test(entry.file)) return [];
      const { file, sha256 } = entry;
      const layer = layerOf(file, entry.chamber);
      const state = entry.state?.toLowerCase() ?? /^(dc|nh)_/.exec(file)?.[1];
      const year = Number(/20\d\d/.exec(entry.vintage ?? set.vintage ?? file)?.[0]);
      if (!layer || !state || !year) return [];
      return [{ file, state, layer, year, ...(sha256 !== undefined && { sha256 }) }];
    }),
  );
}

function layerOf(file: string, chamber: string | undefined): Layer | undefined {
  if (chamber === 'upper' || chamber === 'lower') return chamber;
  if (/floterial/.test(chamber ?? file)) return 'floterial';
  return /wards/.test(file) ? 'wards' : undefined;
}

/** The lines as the Census Bureau publishes them, a file a state and chamber. */
export const censusSources = (base: string): LineSources => ({
  name: base,
  lacks: (layer) =>
    layer === 'floterial'
      ? 'the Census Bureau does not draw its floterial districts; give a folder that has them with --from'
      : undefined,
  async find(state, { layer, years }) {
    for (const year of years) {
      const address = censusFile(base, state, layer, year);
      const download = await readIfThere(address, wantedAs(`The file of ${state.toUpperCase()}'s lines`));
      if (download) return { download, detail: 'full', year, ...tiger(state, layer, year) };
    }
    return null;
  },
});

function censusFile(base: string, state: string, layer: Layer, year: number): string {
  const house = layer === 'lower' ? 'sldl' : 'sldu';
  return `${base}/TIGER${year}/${house.toUpperCase()}/tl_${year}_${fipsOf(state) ?? state}_${house}.zip`;
}

const tiger = (state: string, layer: Layer, year: number): Pick<LineFile, 'vintage' | 'publisher'> => ({
  vintage: `TIGER/Line ${year}`,
  publisher: {
    name: 'U.S. Census Bureau',
    url: censusFile(HOMES.census, state, layer, year),
  },
});

function publisherOf(state: string, layer: Layer, year: number): Pick<LineFile, 'vintage' | 'publisher'> {
  if (layer === 'wards') {
    const publisher = { name: 'Open Data DC (CC BY 4.0)', url: 'https://opendata.dc.gov/' };
    return { vintage: `Wards of ${year}`, publisher };
  }
  if (layer === 'floterial') {
    const publisher = { name: 'NH GRANIT', url: 'https://granit.unh.edu/' };
    return { vintage: `NH GRANIT ${year}`, publisher };
  }
  return tiger(state, layer, year);
}
