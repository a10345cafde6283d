/** What the use-cases need from the world. Adapters: `utils/db`, `utils/net`, `utils/browser`. */
import type { BillKey } from '../model/bill';
import type { Call, CallRecord, CampaignKey } from '../model/call';
import type { AmendedCampaign, KeptAmendment } from '../model/amendment';
import type { Feed } from '../model/campaign';
import type { CitedSource } from '../model/cited-source';
import type { NumberFlag } from '../model/flag';
import type { KnownFlag, PooledFlag } from '../model/pooled-flag';
import type { ListedGroup } from '../model/group';
import type { PeopleFile, Place } from '../model/legislator';
import type { LinesFile } from '../model/lines';
import type { MapFile } from '../model/map';
import type { MeetingPlan } from '../model/meeting';
import type { Membership } from '../model/membership';
import type { OwnNumber } from '../model/own-number';
import type { ReminderSettings } from '../model/reminder-settings';
import type { Problem, Result } from '../model/result';
import type { Roster } from '../model/roster';
import type { Services } from '../model/services';
import type { VotePlan } from '../model/vote-plan';
import type { Member, MergeReport } from '../packet/merge';
import type { Packet } from '../packet/packet';
import type { GroupCall, GroupFlag } from '../packet/record';
import type { DataStore } from './data-ports';

/** As it is stored: with what its partners said, its feed, and the keys it is found by. */
export interface StoredCampaign extends AmendedCampaign {
  key: CampaignKey;
  feed: string;
  group: string;
  billKeys: BillKey[];
  /** `<jurisdiction> <instant of a deadline, or "none">`, while the campaign is live: what comes next is found by it. */
  dueKeys: string[];
}

export type FeedSource =
  { kind: 'address'; url: string } | { kind: 'file'; name: string } | { kind: 'paste' } | { kind: 'sample' };

/** What a server calls the text that was fetched last; sent back, it answers only where that changed. */
export interface Version {
  etag?: string;
  /** As `Last-Modified` has it. */
  modified?: string;
}

/** What was wrong at the last check. */
export interface FeedTrouble {
  /** Instant, ISO UTC. */
  at: string;
  /** The last good issue was kept whole; false where a list was taken without its bad rows. */
  refused: boolean;
  problems: Problem[];
}

export interface StoredFeed {
  id: string;
  name: string;
  source: FeedSource;
  /** Instant the publisher gives, ISO 8601. */
  updated: string;
  /** Instant of the last successful check, ISO UTC. */
  checked: string;
  campaigns: number;
  /** How many groups it lists; absent: none. */
  groups?: number;
  /** The group's own page, `https:`. */
  page?: string;
  /** Public key that signs it, pinned when it was first seen; a feed without one is not signed. */
  key?: string;
  /** Instant at which the key was pinned, ISO UTC. */
  pinned?: string;
  version?: Version;
  amendments?: KeptAmendment[];
  /** Instant from which it is to be asked for again, ISO UTC; only where it has an address. */
  due?: string;
  /** Checks in a row that failed. */
  failed?: number;
  trouble?: FeedTrouble;
}

/** A check that brought no new issue. */
export interface FeedCheck {
  /** Instants, ISO UTC. */
  at: string;
  due: string;
  /** Empty where the issue at hand is still the newest. */
  problems: Problem[];
}

/**
 * The newest call of this device to one person for one campaign that stands; kept in step with the records, those
 * of practice mode apart.
 */
export interface LatestCall {
  campaign: CampaignKey;
  target: string;
  last: Pick<Call, 'id' | 'outcome' | 'reason' | 'at' | 'callBack'>;
  /** How many calls of this device got through, by a person or a voicemail; absent: not more than the last. */
  reached?: number;
}

/** What the background and every page need. */
export interface Store {
  campaign(key: CampaignKey): Promise<StoredCampaign | undefined>;
  campaignsForBills(keys: readonly BillKey[]): Promise<StoredCampaign[]>;
  /** The current place. */
  place(): Promise<Place | undefined>;
  /** What stands against numbers: this device's own flags, and what followed feeds say. */
  flags(): Promise<KnownFlag[]>;
  /** Adds a flag once. @returns the flag that stands under that id */
  flag(flag: NumberFlag): Promise<NumberFlag>;
  /**
   * Takes back, as of an instant, a flag and all else that is said against its number of that person; once.
   * @returns the flag, or undefined where there is none
   */
  unflag(id: string, at: string): Promise<NumberFlag | undefined>;
  ownNumbers(): Promise<OwnNumber[]>;
  /**
   * Adds a record once, and with it sets or takes back the flag that its outcome means for the number.
   * Resolves after the transaction has completed. @returns the record that stands under that id
   */
  record(record: CallRecord): Promise<CallRecord>;
  recordById(id: string): Promise<CallRecord | undefined>;
  /** All records about one person for one campaign. */
  recordsAbout(campaign: CampaignKey, target: string): Promise<CallRecord[]>;
  /** Of these campaigns, and maybe of others too. @param practice those of practice mode, and no others */
  latestCalls(campaigns: readonly CampaignKey[], practice: boolean): Promise<LatestCall[]>;
  /** Keys of campaigns and ids of feeds that the reader left out. */
  leftOut(): Promise<string[]>;
  /** Whether a feed is to be asked for by an instant, ISO UTC. */
  isFeedDue(now: string): Promise<boolean>;
}

/**
 * What only pages of ours read and write: their tables and lists, the reader's own choices. A page that is closed in
 * the middle leaves what was there before, since each write is one transaction. The background stays small without it.
 */
export interface PageStore extends Store {
  /** Groups that feeds list, with the districts they cover. */
  listedGroups(): Promise<ListedGroup[]>;
  /** Puts a place. A new one, or the first, becomes the current one. */
  savePlace(place: Place): Promise<void>;
  /** Makes a place the current one; nothing where there is none of that id. */
  usePlace(id: string): Promise<void>;
  /** Removes a place; of those left the first is current then, if it was this one. */
  removePlace(id: string): Promise<void>;
  /**
   * Newer members for places that are there still, whose names and ids stay as they are stored, and with them
   * the roster that the members come from, if they do.
   */
  renewPlaces(places: readonly Place[], roster?: Roster): Promise<void>;
  saveNumber(number: OwnNumber): Promise<void>;
  removeNumber(id: string): Promise<void>;
  /** Leaves a campaign (by key) or a feed (by id) out, or takes it back. */
  leaveOut(what: string, out: boolean): Promise<void>;
  feeds(): Promise<StoredFeed[]>;
  campaigns(): Promise<StoredCampaign[]>;
  /**
   * Live campaigns of a state, at most `limit`: those with a deadline after `now` (ISO UTC) first, the
   * nearest first, then those without one to come.
   */
  nextCampaigns(jurisdiction: string, now: string, limit: number): Promise<StoredCampaign[]>;
  /** Newest calls after which the reader meant to call again by `day` (`YYYY-MM-DD`). @param practice as above */
  callBacksDue(day: string, practice: boolean): Promise<LatestCall[]>;
  /** All places, the current one first, then by id. */
  places(): Promise<Place[]>;
  roster(jurisdiction: string): Promise<Roster | undefined>;
  /** Walks all standing calls, but those of practice, in chunks, so that memory does not grow with their number. */
  eachStandingCall(visit: (call: Call) => void): Promise<void>;
  /** Ids of all records of this device, those taken back and those of practice too. */
  recordIds(): Promise<string[]>;
  /** All records of this device themselves: what is sent to a group is chosen among them. */
  records(): Promise<CallRecord[]>;

  /** Keys of what the reader was told already, on whatever surface. */
  told(): Promise<string[]>;
  /** Writes down that they were told, at an instant (ISO UTC). */
  tell(what: readonly string[], at: string): Promise<void>;
  /** Undefined before the first choice. */
  reminderSettings(): Promise<ReminderSettings | undefined>;
  saveReminderSettings(settings: ReminderSettings): Promise<void>;
}

type PutFeed = (
  feed: StoredFeed,
  campaigns: readonly StoredCampaign[],
  groups?: readonly ListedGroup[],
  flags?: readonly PooledFlag[],
) => Promise<void>;

/** With the writing of feeds, which only the pages have that follow and check them. */
export interface FeedStore extends PageStore {
  /** Puts a feed and all that it has in the place of what the same feed had, in one transaction. */
  saveFeed: PutFeed;
  /** As `saveFeed`, but nothing where the feed was removed, or a newer issue came, meanwhile. */
  renewFeed: PutFeed;
  /** Writes down a check that brought no new issue; nothing where the feed was removed meanwhile. */
  noteCheck(id: string, check: FeedCheck): Promise<void>;
  /** What was left out of it is forgotten as well. */
  removeFeed(id: string): Promise<void>;
}

/** A member of a group as the leader's device knows them. */
export interface StoredMember extends Member {
  /** Records by day, those taken back too: what flags are made of. */
  days: Record<string, number>;
  /** Set by a person who does not want this member's calls counted until they have asked. */
  held?: true;
}

/** What came from a group's members, and what organisers noted. Only pages of leaders read it, never the background. */
export interface GroupStore {
  /** Adds packets in one transaction; the result does not depend on the order in which they ever come. */
  merge(packets: readonly Packet[]): Promise<MergeReport>;
  /**
   * Walks the calls that stand, each once, in chunks, without those of members who are held.
   * @param group of this group's members only
   */
  eachGroupCall(visit: (call: GroupCall) => void, group?: string): Promise<void>;
  /** As {@link eachGroupCall}, the numbers that did not work. */
  eachGroupFlag(visit: (flag: GroupFlag) => void, group?: string): Promise<void>;
  /** This device's own flags, those taken back too: what a group is told is made of them. */
  ownFlags(): Promise<NumberFlag[]>;
  members(group?: string): Promise<StoredMember[]>;
  holdMember(group: string, member: string, held: boolean): Promise<void>;
  /** Ids of all that a member said of one call: first words, corrections, that it was taken back. */
  callForms(member: string, id: string): Promise<string[]>;
  /** Removes records for good: whoever sends them again, by a file or a hub, changes nothing. */
  eraseCalls(group: string, gone: readonly { member: string; id: string }[]): Promise<void>;
  evidence(campaign: CampaignKey): Promise<CitedSource[]>;
  saveEvidence(source: CitedSource): Promise<void>;
  removeEvidence(id: string): Promise<void>;
}

/** Whom groups know this device as. */
export interface MembershipStore {
  memberships(): Promise<Membership[]>;
  /**
   * Adds a membership, and resolves after it is on the disk: what is signed by a key that is lost is nobody's.
   * @returns the one that stands for that group, which is an older one where there is one
   */
  keepMembership(fresh: Membership): Promise<Membership>;
}

export interface People {
  /** Codes of the states whose people the build carries. */
  states(): Promise<string[]>;
  /** The newest there is: a refreshed roster is laid over what is packed. Problems: `people_missing`, `people_broken`. */
  load(jurisdiction: string): Promise<Result<PeopleFile>>;
  /** As this build packs them. Problems as above. */
  packed(jurisdiction: string): Promise<Result<PeopleFile>>;
}

export interface RosterFetcher {
  /**
   * The published CSV, and the day of it (`YYYY-MM-DD`) where the site says one. Problems: `roster_unreachable`,
   * `roster_timeout`, `roster_http_status`, `roster_too_big`.
   */
  fetchRoster(jurisdiction: string): Promise<Result<{ text: string; day?: string }>>;
}

/** District lines of the states that the build carries them for. */
export interface LinesSource {
  /** Problems: `lines_missing`, `lines_broken`. */
  load(jurisdiction: string): Promise<Result<LinesFile>>;
  /** County lines and towns, to find one's way. Problems: `lines_missing`, `lines_broken`. */
  map(jurisdiction: string): Promise<Result<MapFile>>;
}

/** A place that a geocoder found for an address. */
export interface GeocodedMatch {
  /** The address as the geocoder understood it. */
  label: string;
  /** Degrees, WGS 84. */
  lat: number;
  lng: number;
  /** Two-letter code in lower case. */
  state: string;
}

export interface Geocoder {
  /**
   * Sends an address to the U.S. Census Bureau; only when the reader asked for just that.
   * Problems: `geocoder_unreachable`, `geocoder_timeout`, `geocoder_answer`, `geocoder_no_match`.
   */
  find(address: string): Promise<Result<GeocodedMatch[]>>;
}

export interface FeedFetcher {
  /**
   * @param known what is at hand
   * @returns null where that has not changed. Problems: `feed_not_https`, `feed_unreachable`, `feed_timeout`,
   *   `feed_http_status`, `feed_too_big`, `feed_moved`
   */
  fetchFeed(url: string, known?: Version): Promise<Result<{ text: string; version: Version } | null>>;
}

export interface MyWords {
  my_name?: string;
  my_town?: string;
}

export interface Ports {
  store: Store;
  words(): Promise<MyWords>;
  /** Whether calls are made for practice now, and count nowhere. */
  practice(): Promise<boolean>;
  /** Telephone services of a legislature, or null where none are known. */
  services(jurisdiction: string): Promise<Services | null>;
  /** Languages of the reader, best first (BCP 47). */
  languages(): string[];
  /** The present instant. */
  now(): Date;
  /** IANA zone of the device. */
  zone(): string;
  newId(): string;
}

/** For pages that show lists. */
export interface ReadingPorts extends Ports {
  store: PageStore;
}

/** What only our own pages need: people, lines and feeds. The background stays small without it. */
export interface PagePorts extends ReadingPorts {
  store: FeedStore;
  people: People;
  /** Day of the newest people at hand for a state, `YYYY-MM-DD`; empty where there are none. */
  peopleDay(jurisdiction: string): Promise<string>;
  lines: LinesSource;
  feeds: FeedFetcher;
  /** A number from 0 up to 1, by chance. */
  chance(): number;
  rosters: RosterFetcher;
  /** The made-up feed of the Sample State, as of a day `YYYY-MM-DD`. */
  sampleFeed(today: string): Promise<Feed>;
}

/** What checking the feeds takes. */
export type CheckPorts = Pick<PagePorts, 'store' | 'feeds' | 'now' | 'chance'>;

/** What leaders' pages need: what members of groups sent. */
export interface GroupPorts extends PagePorts {
  groups: GroupStore;
  memberships: MembershipStore;
}

/** What the pages need on which the reader looks through their own data. */
export interface DataPorts extends PagePorts {
  data: DataStore;
}

/** What only the page needs on which districts are found; the popup stays small without it. */
export interface FinderPorts extends PagePorts {
  geocoder: Geocoder;
}

/** What a leader decides: whose votes count and how many it takes, and the next meeting. */
export interface PlanStore {
  votePlan(campaign: CampaignKey): Promise<VotePlan | undefined>;
  /** Makes another of it in one transaction. */
  changeVotePlan(campaign: CampaignKey, change: (held: VotePlan) => VotePlan): Promise<void>;
  meeting(): Promise<MeetingPlan | undefined>;
  changeMeeting(change: (held: MeetingPlan | undefined) => MeetingPlan): Promise<MeetingPlan>;
  /** With the names of those who lead meetings. */
  eraseMeeting(): Promise<void>;
}

/** For the pages on which a leader looks at votes and plans meetings. */
export interface PlanPorts extends GroupPorts {
  plans: PlanStore;
}
