/** What helps to find one's way on the map of districts: county lines and towns of one jurisdiction. */
import type { Topology } from 'topojson-specification';

export interface MapFile {
  version: 1;
  jurisdiction: string;
  /** One object `counties`, in degrees; `properties.name` of each. */
  counties: Topology;
  /** Towns, the most populous first: name, longitude, latitude (degrees), inhabitants. */
  towns: [name: string, lng: number, lat: number, inhabitants: number][];
  sources: { name: string; url: string; vintage: string; licence: string }[];
}
