/** What the screens are given on which calls are sent to a group, and those of members added. */
import type { CampaignKey, Outcome, Position, Reason } from './call';
import type { FlagReason } from './flag';
import type { Problem } from './result';

/** A group to which calls can be sent. */
export interface SendGroup {
  id: string;
  name: string;
  /** Host of the page that a link opens; empty where the group has no page. */
  host: string;
}

export interface SendCampaign {
  key: CampaignKey;
  title: string;
  /** Calls of the chosen days that stand. */
  calls: number;
  /** The chosen group's own; others' are sent only where the reader says so. */
  own: boolean;
}

/** A call as it goes to the group, in plain words' parts. */
export interface SendCall {
  id: string;
  /** `YYYY-MM-DD` by the caller's calendar. */
  day: string;
  person: string;
  /** `House`; empty where the device does not know the legislature. */
  chamberName: string;
  /** Empty for a governor. */
  district: string;
  campaigns: string[];
  bills: string[];
  outcome: Outcome;
  reason?: Reason;
  position?: Position;
  /** The reader's own note, whether it goes or not. */
  note?: string;
}

/** A number that did not work, as it goes to the group. */
export interface SendNumber {
  id: string;
  day: string;
  /** Whose it is. */
  person: string;
  /** As it is shown. */
  number: string;
  reason: FlagReason;
}

export interface SendPreview {
  campaigns: SendCampaign[];
  /** The newest first. */
  calls: SendCall[];
  /** Calls that were taken back or corrected: of these only that goes. */
  taken: Pick<SendCall, 'id' | 'day' | 'person'>[];
  numbers: SendNumber[];
  /** Marks that were taken back. */
  numbersTaken: number;
}

/** The signed file of what was chosen, in all the ways in which it can be sent. */
export interface SendFile {
  /** `neighbors-2026-11-22.rotunda-tally`. */
  name: string;
  /** The document itself, as JSON with line breaks. */
  text: string;
  /** A link, or where the group has no page only what stands behind it. */
  link: string;
  /** Member number. */
  member: string;
}

/** What became of files and texts that were given to be added. */
export interface GatherReport {
  /** Tally files and links that were read and are right. */
  packets: number;
  added: number;
  known: number;
  changed: number;
  /** By name, what was not taken and why. */
  refused: { name: string; problems: Problem[] }[];
  /** Names of groups, among those that calls came for, that this device does not follow. */
  strangers: string[];
}

export interface MemberFlag {
  kind: 'many_a_day' | 'many' | 'day_to_come';
  day?: string;
  count: number;
}

export interface MemberView {
  /** Member number. */
  member: string;
  /** Calls that count; of a member who is held, what they sent. */
  calls: number;
  /** Days on which they called; the first and the last of them, empty where there is none. */
  days: number;
  first: string;
  last: string;
  held: boolean;
  flags: MemberFlag[];
}

/** The members of one group, by number: never by how much they called. */
export interface MembersView {
  group: string;
  name: string;
  /** Calls of all its members that count. */
  calls: number;
  members: MemberView[];
}

/** A link with calls by which this page was opened. */
export interface OpenedLink {
  member: string;
  group: string;
  calls: number;
}
