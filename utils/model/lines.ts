/**
 * District lines of one jurisdiction as the data build writes them and the resolver reads them.
 * Facts: U.S. Census Bureau, TIGER/Line state legislative districts (SLDU, SLDL).
 */
import type { Topology } from 'topojson-specification';
import type { Chamber } from './bill';
import type { DistrictRef } from './legislator';

export interface LinesFile {
  version: 1;
  /** Two-letter code in lower case. */
  jurisdiction: string;
  /** What it was made of, one entry a source file. */
  sources: { name: string; url: string; vintage: string; sha256: string }[];
  plans: Plan[];
  /**
   * Open States' district by Census code and plan object, where it is not the code without its leading
   * zeros: Massachusetts `{ upper: { D01: 'Berkshire, Hampden, Franklin and Hampshire' } }`.
   */
  names?: Record<string, Record<string, string>>;
  /** Quantised TopoJSON in degrees; one object a plan, `geometry.id` the three-character Census code. */
  topology: Topology;
}

/** The lines of one chamber for some time. */
export interface Plan {
  chamber: Chamber;
  /** Name of its object in the topology. */
  object: string;
  /** `TIGER/Line 2024`. */
  vintage: string;
  /** First day on which its members serve, `YYYY-MM-DD` at the capitol; absent: holds already. */
  from?: string;
  /** Day from which the chamber's next plan holds, exclusive; absent: none is known. */
  until?: string;
  /** True where it lies over the chamber's other districts and need not cover the state (New Hampshire's floterial districts). */
  overlay?: boolean;
}

/** A place on the ground and how sure it is. */
export interface Point {
  /** Degrees, WGS 84, north and east positive. */
  lat: number;
  lng: number;
  /** Radius in metres in which the true place lies; 0 for an exact point. */
  accuracy: number;
}

/** A district near a point, and how far its line is, in metres. */
export interface NearDistrict extends DistrictRef {
  metres: number;
}

/** Answer of the resolver, for one day. */
export interface Resolution {
  /** `found`; `shore`: outside every district, the nearest within 200 m was taken; `outside`: not in this jurisdiction. */
  kind: 'found' | 'shore' | 'outside';
  /** Every district that represents somebody there, under Open States' names: overlays, seats and at-large ones too. */
  districts: DistrictRef[];
  /** Other districts whose line lies within the uncertainty, nearest first. */
  near: NearDistrict[];
  /** Districts of a plan known to hold later, where they differ, with the day from which. */
  next: (DistrictRef & { from: string })[];
}
