/**
 * A state's roster as data.openstates.org publishes it (`people/current/<st>.csv`, CC0, nightly): who sits where,
 * and how to write to them. Kept beside the packed people, and laid over them each time those are read.
 */
import type { Chamber } from './bill';

export interface RosterMember {
  /** `ocd-person/…`. */
  id: string;
  name: string;
  familyName: string;
  party: string;
  chamber: Chamber;
  district: string;
  email?: string;
  /** District office, where it has a number that can be called (E.164). */
  voice?: string;
  address?: string;
}

export interface Roster {
  jurisdiction: string;
  /** Day of the roster, `YYYY-MM-DD`. */
  asOf: string;
  /** Instant at which it was fetched, ISO UTC. */
  fetched: string;
  /** In the order of the file. */
  members: RosterMember[];
}

/** Whether one is published: for the states, the District of Columbia and Puerto Rico. */
export const hasRoster = (jurisdiction: string): boolean => jurisdiction !== 'us' && jurisdiction !== 'xx';

/** What a refreshed roster changes against the packed people. */
export interface RosterChanges {
  added: number;
  moved: number;
  gone: number;
  vacant: number;
}
