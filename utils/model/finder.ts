/** What the screens show while a reader looks for their districts. Nothing of it is stored but the districts. */
import type { Chamber } from './bill';
import type { DistrictRef } from './legislator';
import type { Problem } from './result';
import type { Lookup } from './services';
import type { FoundPlace } from './views';

/** Least and greatest x and y, in units of the drawing. */
export type DrawnBox = readonly [left: number, top: number, right: number, bottom: number];

/** One district as it is drawn. */
export interface DrawnDistrict {
  /** As in the lists. */
  district: string;
  /** SVG path data in units of the drawing; filled by `evenodd`. */
  d: string;
  /** A point inside, in units. */
  label: readonly [x: number, y: number];
  box: DrawnBox;
}

/** A town of the map file. */
export interface Town {
  name: string;
  /** Degrees, WGS 84. */
  lat: number;
  lng: number;
}

/** The map of one state. A unit is 0.00001 degree of longitude; x grows east, y grows south. */
export interface MapDrawing {
  /** In units; the upper left corner is 0, 0. */
  width: number;
  height: number;
  /** Chambers that have lines, one of which is shown at a time. */
  chambers: { chamber: Chamber; name: string }[];
  /** Districts that lie over others of their chamber, as in the lists: a voter may have one besides their own. */
  overlays: readonly DistrictRef[];
  /**
   * Districts that reach into a part of the drawing, those that lie over others last.
   * @param detail units below which turns may be left out: what a pixel is long
   */
  districts(chamber: Chamber, part: DrawnBox, detail: number): DrawnDistrict[];
  /** County lines as one path; empty where there are none. */
  counties(detail: number): string;
  /** The most populous first. */
  towns: (Town & { x: number; y: number })[];
  /** Names, as in the lists, of a chamber's districts at a point of the drawing. */
  at(chamber: Chamber, x: number, y: number): string[];
  toDrawing(place: { lat: number; lng: number }): [x: number, y: number];
  toGround(x: number, y: number): { lat: number; lng: number };
  unitsPerMetre(lat: number): number;
}

/** How a point came about: what is said with the answer. */
export interface Spot {
  kind: 'map' | 'address' | 'location' | 'town';
  lat: number;
  lng: number;
  /** Radius in metres in which the true place lies. */
  accuracy: number;
  /** The address as it was understood, or the town's name. */
  label?: string;
}

/** A place that an address may mean. */
export interface AddressMatch {
  label: string;
  lat: number;
  lng: number;
}

export interface FinderView {
  /** Null while it is read, and where this build has no lines. */
  drawing: MapDrawing | null;
  /** Why there is no map; empty while it is read. */
  mapProblems: Problem[];
  /** What is being waited for. */
  busy: 'address' | 'location' | null;
  /** What went wrong with the last address or location. */
  problems: Problem[];
  /** Places to choose from, where an address has several. */
  matches: AddressMatch[];
  /** Radius in metres of a location too coarse to tell a district: it has only moved the map. */
  coarse: number | null;
  /** Where the map is to look; a new object moves it. */
  look: { lat: number; lng: number; metres: number } | null;
  /** The last point, and what was found there. */
  answer: { spot: Spot; place: FoundPlace } | null;
  /** The state's own pages that tell a voter their districts. */
  lookups: readonly Lookup[];
}

export interface FinderActions {
  onPoint: (place: { lat: number; lng: number; accuracy: number }) => void;
  onTown: (town: Town) => void;
  /** Called in the click itself, so that the host permission may be asked for. */
  onAddress: (address: string) => void;
  onMatch: (match: AddressMatch) => void;
  onLocation: () => void;
}
