/** What the screens of votes are given: plain data, ready to show. Made by `utils/app/vote-board.ts`. */
import type { BillKey, Branch } from '../model/bill';
import type { CampaignKey } from '../model/call';
import type { Stance } from '../model/campaign';
import type { CitedSource } from '../model/cited-source';
import type { DeadlineView } from '../model/views';
import type { WhipBoard } from './whip';

/** Who votes: a chamber, a committee, or the governor alone. */
export interface Body {
  /** `xx upper`, or with the committee's id behind it. */
  key: string;
  jurisdiction: string;
  jurisdictionName: string;
  chamber: Branch;
  /** "Senate"; empty for a governor and for joint committees. */
  chamberName: string;
  /** The committee's id, and its name with that of the committee it belongs to before it. */
  committee?: { id: string; name: string };
  /** Votes that it has when all are there. */
  seats: number;
  /** Seats that nobody holds by the data on the device. */
  vacant: number;
}

/** Why it takes so many votes: more than half to pass; as many as keep the other side from it; the one there is. */
export type NeededRule = 'majority' | 'blocking' | 'one' | 'leader';

/** A live campaign, as lists of votes and agendas name it. */
export interface VoteCampaign {
  key: CampaignKey;
  title: string;
  stance: Stance;
  group: string;
  bills: BillKey[];
  /** All of its deadlines, the earliest first. */
  deadlines: DeadlineView[];
}

export interface VoteBoardView {
  campaign: VoteCampaign;
  /** Who could vote, and who does; null where the build carries no people of that state. */
  bodies: Body[];
  body: Body | null;
  /** The body that the next deadline tells, where the leader chose another. */
  expected?: Body;
  board: WhipBoard;
  want: 'yes' | 'no';
  /** Why it takes so many votes; with the leader's own words where they set it. */
  rule: NeededRule;
  reason?: string;
  /** When they vote, where that is known. */
  vote?: DeadlineView;
  /** By voter. */
  seats: Record<string, { title: string; chamberName: string }>;
  /** Names of groups by their ids. */
  groups: Record<string, string>;
  /** What organisers noted, so that it can be changed. */
  sources: CitedSource[];
  /** The day at the capitol, `YYYY-MM-DD`, and the day of the people data. */
  today: string;
  peopleAsOf: string;
}

/** What the leader writes of a source. */
export interface SourceDraft {
  legislator: string;
  position: string;
  url: string;
  title: string;
  quote: string;
  date: string;
}
