/** What a report is told besides the calls. */
import type { Deadline } from '../model/campaign';
import type { Evidence } from '../tally/evidence';
import type { Goal } from '../tally/goals';
import type { Vote, Voter } from '../tally/whip';
import type { Quote, ReportCampaign, Seat } from './report';

/** A campaign that is followed here. */
export interface KnownCampaign extends Omit<ReportCampaign, 'figures' | 'progress'> {
  /** Id of the group that published it. */
  feed: string;
  deadlines: readonly Deadline[];
  /** How many calls to whom it wants of everybody together. */
  goals: readonly Goal[];
  /** What it says itself of positions, and what organisers noted; what callers were told comes with the calls. */
  evidence: readonly Evidence[];
  /** Who decides; empty where the people data is not at hand. */
  voters: readonly Voter[];
  /** Null where it only watches. */
  vote: Vote | null;
}

export interface KnownPerson extends Seat {
  name: string;
  party: string;
}

export interface Known {
  campaigns: readonly KnownCampaign[];
  /** By id. */
  people: ReadonlyMap<string, KnownPerson>;
  /** Names of groups by id. */
  groups: ReadonlyMap<string, string>;
  /** Calls promised by today, of this device's own; null where that is not known. */
  callBacks: number | null;
  /** Ticked by the leader. */
  quotes: readonly Quote[];
}

export const nothingKnown: Known = {
  campaigns: [],
  people: new Map(),
  groups: new Map(),
  callBacks: null,
  quotes: [],
};
