/** What the screens of a group's hub are given. */
import type { MemberView } from './gather-views';
import type { Problem } from './result';

/** A feed whose campaigns may be told of. */
export interface FeedChoice {
  id: string;
  name: string;
  /** This device follows it. */
  followed: boolean;
}

/** An invite to a hub, before it is taken. */
export interface JoinView {
  name: string;
  host: string;
  /** Four words for each leader's key. */
  readers: string[];
  /** What the group counts first, then what else is followed. */
  feeds: FeedChoice[];
  /** Ids of those that are told of, unless the reader says otherwise. */
  chosen: string[];
  /** This device is joined already: it takes the new invite. */
  again: boolean;
  /** A record as it leaves the device, in its own words; made up where there is no call yet. */
  sample: string;
  isMadeUp: boolean;
}

/** How a member's outbox stands. */
export interface OutboxView {
  group: string;
  name: string;
  host: string;
  waiting: number;
  /** Of those, numbers that did not work. */
  numbers: number;
  /** Instants, ISO UTC. */
  due?: string;
  sent?: string;
  trouble?: Problem;
  /** This member's own four words. */
  words: string;
  /** Names of the feeds whose campaigns are told of. */
  feeds: string[];
}

export interface HubMemberView extends MemberView {
  words: string;
  confirmed: boolean;
  /** One person called oftener on a day than people do. */
  often: { day: string; count: number }[];
}

export interface LeadView {
  /** Its tally can be published. */
  hasCoalition: boolean;
  id: string;
  name: string;
  host: string;
  /** This leader's own four words, and those of the others whom calls are sealed to. */
  words: string;
  others: string[];
  /** Those of the key that signs the group's tally: the coalition asks for them. */
  signWords: string;
  card: string;
  invites: { name: string; current: boolean }[];
  /** The link of the current one; empty where there is none. */
  link: string;
  read?: string;
  published?: string;
  calls: number;
  /** Of those, calls of confirmed members. */
  confirmedCalls: number;
  members: HubMemberView[];
  /** Days on which many members were heard of for the first time. */
  crowds: { day: string; members: number }[];
}

/** What came of reading the hub. */
export interface PullReport {
  added: number;
  known: number;
  changed: number;
  erased: number;
  /** Documents without effect, and why: one problem a kind, `detail` how many. */
  refused: Problem[];
  /** Why it ended early; what came before it stays. */
  trouble?: Problem;
}

/** One member's call, to look at. */
export interface MemberCall {
  id: string;
  day: string;
  person: string;
  campaign: string;
  outcome: 'contact' | 'voicemail' | 'unavailable' | 'skip';
}

export interface BoardTarget {
  id: string;
  name: string;
  jurisdiction: string;
  chamber: string;
  district: string;
  counts: number[];
}

export interface BoardGroup {
  id: string;
  name: string;
  /** Instant of its tally, ISO UTC; absent where it has not reported. */
  asOf?: string;
  calls: number;
  members: number;
}

export interface BoardCampaign {
  key: string;
  title: string;
  /** As of `BOARD_COUNTS`. */
  counts: number[];
  targets: BoardTarget[];
  groups: BoardGroup[];
}

/** A key that nobody compared yet: what it signed counts for nothing. */
export interface StrangeKey {
  group: string;
  name: string;
  key: string;
  words: string;
}

export interface CoalitionView {
  id: string;
  name: string;
  host: string;
  read?: string;
  campaigns: BoardCampaign[];
  /** Names of groups that reported nothing at all. */
  silent: string[];
  strange: StrangeKey[];
}
