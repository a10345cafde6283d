/**
 * What the screens are given: plain data, ready to show, no lookups left to do.
 * Made by `utils/app`, drawn by `components`, sent as JSON to the card on a page.
 */
import type { AmendedPartner } from './amendment';
import type { Branch, Chamber } from './bill';
import type { Call, CampaignKey, Outcome, Position, Reason } from './call';
import type {
  CampaignResult,
  KnownPosition,
  Leaning,
  Localized,
  Script,
  Stance,
  TargetRole,
} from './campaign';
import type { FlagReason } from './flag';
import type { KnownFlag, PooledFlag } from './pooled-flag';
import type { DistrictRef, Office, SeatNews } from './legislator';
import type { OwnNumber } from './own-number';
import type { LineHours, LineKind, Lookup, ServiceLine, Services } from './services';

/** Why this person: a code that the interface turns into a sentence, with the facts it needs. */
export interface Because {
  code: 'your_legislator' | 'listed' | 'committee' | 'governor';
  role: TargetRole;
  /** Name of the committee that they sit on, by the data on the device. */
  committee?: string;
  /** A sentence of the campaign's own, in the script's language. */
  note?: string;
}

export interface NumberView {
  /** E.164, for `tel:` and the record. */
  e164: string;
  /** `217-555-0142`, with the extension where there is one. */
  display: string;
  /** `own`: added by the reader. */
  kind: 'capitol' | 'district' | 'own';
  /** Town or office name, or the reader's own word, where known. */
  place?: string;
  /** A line of many members: ask for the member by name. */
  shared: boolean;
  /** What that line does for callers, where known. */
  line?: LineKind;
  /** When it is answered, on the capitol's clock, where known. */
  hours?: readonly LineHours[];
  /** Set where the reader added it. */
  own?: { id: string; last?: true };
  /** The reader has a better one for it. */
  corrected?: true;
  /** It did not work: why, since when (ISO UTC), and the id to take that back by. */
  flag?: { id: string; reason: FlagReason; at: string };
  /** Members of a group that is followed found that it does not work. */
  pooled?: Pick<PooledFlag, 'group' | 'reason' | 'count' | 'day'>;
}

/** A line that serves many members, offered as what it is. */
export interface LineView extends Omit<ServiceLine, 'number' | 'chambers'> {
  e164: string;
  display: string;
}

export interface TargetView {
  id: string;
  /** The campaign that wants this person called; of two groups' campaigns on one bill, the one that names them. */
  campaign: CampaignKey;
  name: string;
  familyName: string;
  /** Title as that chamber says it, short: `Rep.`, `Asm.`, `Sen.`. */
  title: string;
  /** `House`, `Assembly`, `Senate`; empty for a governor. */
  chamberName: string;
  chamber: Branch;
  /** Empty for a governor. */
  district: string;
  because: Because;
  /** The bill is not in this person's chamber now. */
  elsewhere?: true;
  /** Position known from the campaign's document, and who says so. */
  position?: Position;
  source?: KnownPosition['source'];
  /** Theirs is one of so many votes that the campaign says are open; set in pages of ours only. */
  openVotes?: number;
  /** How many calls to this person the campaign wants in all. */
  goal?: number;
  /** In calling order; none in lists, which show none. */
  numbers: NumberView[];
  email?: string;
  /** Set where a refreshed roster has this person newly, or in another seat. */
  news?: SeatNews;
  /** The newest call of this reader for this campaign that was not undone. */
  lastCall?: { id: string; outcome: Outcome; reason?: Reason; at: string; callBack?: string };
  /**
   * Nothing is left to do now: they were reached, by a person or a voicemail, and no call-back is due. Where the
   * campaign's goal asks for more calls than the reader made, that holds for the day of the call.
   */
  done: boolean;
}

export interface DeadlineView {
  type: 'committee_hearing' | 'floor_vote' | 'governor_action';
  /** Instant, ISO UTC. */
  at: string;
  /** IANA zone of the capitol. */
  zone: string;
  chamber?: Chamber;
  place?: string;
  past: boolean;
}

/** A campaign as lists show it: on this page, in the popup, in the organise page. */
export interface CampaignView {
  key: CampaignKey;
  /** Keys of other groups' campaigns that are shown together with it; left out where there is none. */
  also?: CampaignKey[];
  /** Names of the feeds (groups) that ask for this, the one that the campaign is shown from first. */
  groups: string[];
  title: string;
  ask: string;
  summary?: string;
  why?: string;
  stance: Stance;
  status: 'live' | 'paused' | 'archived';
  result?: CampaignResult;
  /** Companions together, in the campaign's order. */
  bills: { jurisdiction: string; session: string; identifier: string }[];
  lead?: OrganisationView;
  partners: OrganisationView[];
  links: { title: string; url: string }[];
  deadline?: DeadlineView;
  /** The reader's own legislators whom the campaign wants called, in calling order. */
  targets: TargetView[];
}

/**
 * The organisation that leads on an issue, or a partner, with what it asks callers to heed, and when and why a partner
 * asked them to stop.
 */
export interface OrganisationView extends Omit<AmendedPartner, 'guidance' | 'why'> {
  guidance?: string;
  why?: string;
}

/** Why a variant was chosen; none of them where it is the campaign's general script. */
export type ScriptReason =
  | { code: 'role'; role: TargetRole; committee?: string }
  | { code: 'other_chamber' }
  | { code: 'position'; leaning: Leaning }
  | { code: 'chamber' };

/** One piece of a script: words to say, a blank filled in, or a blank still open. */
export type ScriptPiece =
  | { kind: 'text'; text: string }
  | { kind: 'filled'; blank: string; text: string }
  | { kind: 'open'; blank: string };

export interface ScriptView {
  language: string;
  channel: 'live' | 'voicemail';
  because: ScriptReason[];
  pieces: ScriptPiece[];
}

/** The sheet that follows on another: the same person's for another bill where `bill` says which, else the next person's. */
export interface NextStep {
  id: string;
  campaign: CampaignKey;
  title: string;
  familyName: string;
  name: string;
  bill?: { identifier: string; stance: Stance };
}

/** Everything the call sheet shows for one campaign and one person. */
export interface SheetView {
  campaign: CampaignView;
  target: TargetView;
  /** Every variant that fits this person, the reader's language first. */
  scripts: ScriptView[];
  /** What follows, or null: on a page's card the next person of this campaign, on our own pages the queue's. */
  next: NextStep | null;
  /** Other bills to speak of in this same call, the most pressing first. */
  together?: NextStep[];
  /** Persons left to call besides this one, over all campaigns; absent where that is not known. */
  left?: number;
  /** Calls are made for practice now. */
  practice?: true;
  /** IANA zone of the capitol. */
  zone: string;
  /** Day of the people data, `YYYY-MM-DD`. */
  peopleAsOf: string;
  /** Day of the numbers, which a refreshed roster does not bring. */
  numbersAsOf: string;
  /** Lines of the legislature that serve this member among others, and are not listed as theirs. */
  lines: LineView[];
  /** The legislature's own page to find a member. */
  officialPage?: Lookup;
  /** The state's relay for text telephones, as it is shown, where it has a number besides 711. */
  tty?: string;
  /** Fresh id for the record that this sheet would make. */
  callId: string;
}

/** What the scripts of a sheet are made of. */
export interface SheetWords {
  scripts: readonly Script[];
  ask: Localized;
  /** The reader's, best first (BCP 47). */
  languages: readonly string[];
  /** The person's title as it is spoken: `Senator`. */
  title: string;
  /** The reader's own words; none where the sheet stands in somebody else's page. */
  mine: { my_name?: string; my_town?: string };
}

/**
 * The sheet as the background gives it, with what its numbers are made of: they are put in order where it is
 * shown, by `dressSheet`, so that the background need not carry how.
 */
export interface BareSheet extends Omit<SheetView, 'scripts' | 'lines' | 'officialPage' | 'tty'> {
  words: SheetWords;
  offices: Office[];
  party: string;
  known: { flags: KnownFlag[]; own: OwnNumber[]; services: Services | null };
}

/** What a page has for this reader. */
export interface PageView {
  /** False until the reader has chosen districts. */
  ready: boolean;
  /** Calls are made for practice now. */
  practice?: true;
  campaigns: CampaignView[];
  /** Different bills that the page names, and how many of them are bills of a live campaign that still asks. */
  billsOnPage: number;
  campaignBills: number;
}

/** First run and "my districts". */
export interface PlaceView {
  id: string;
  /** The reader's own name for it; empty where they gave none. */
  name: string;
  jurisdiction: string;
  jurisdictionName: string;
  districts: (DistrictRef & {
    chamberName: string;
    members: { id: string; name: string; title: string; party: string; news?: SeatNews }[];
    /** Seats of it without a member. */
    vacant: number;
  })[];
  asOf: string;
  /** Day of the telephone numbers. */
  numbersAsOf: string;
}

/** A member as "my districts" shows their numbers, for correcting them. */
export interface MemberView {
  id: string;
  name: string;
  title: string;
  email?: string;
  numbers: NumberView[];
}

/** A choice in the district lists: district with its members. */
export interface DistrictChoice extends DistrictRef {
  chamberName: string;
  members: { id: string; name: string; title: string; party: string }[];
}

/** A district found for a point, with who sits for it now. */
export interface FoundDistrict extends DistrictChoice {
  /** Seats of it that nobody holds. */
  vacant: number;
  /** It lies over the chamber's other districts, and not everybody lives in one of its kind. */
  overlay?: true;
  /** The whole state elects it: every voter has it, and it is kept without being chosen. */
  everywhere?: true;
}

/** What was found for a point. Districts are named as in the lists, so that they can be chosen as they are. */
export interface FoundPlace {
  /** `shore`: outside every district, the nearest within 200 m was taken; `outside`: not in this state. */
  kind: 'found' | 'shore' | 'outside';
  districts: FoundDistrict[];
  /** Other districts whose line lies within the uncertainty, nearest first, with how far it is. */
  near: (FoundDistrict & { metres: number })[];
  /** Districts of lines that hold later, with the day from which; their members sit for what bears that name today. */
  next: (FoundDistrict & { from: string })[];
  /** Chambers whose lines hold only until a day, past or to come, after which new ones hold that are not here. */
  ends: { chamber: Chamber; chamberName: string; until: string }[];
  /** Day of the people data, `YYYY-MM-DD`. */
  asOf: string;
  /** What the lines were made of: `TIGER/Line 2024`. */
  vintages: string[];
}

/** A campaign that has ended, for a reader who called for it. */
export interface EndedView {
  key: CampaignKey;
  group: string;
  title: string;
  result: CampaignResult;
  bills: CampaignView['bills'];
  /** The group's own words. */
  thanks?: string;
  /** Calls of this reader that stand. */
  calls: number;
}

/** One call as the list of my calls shows it. */
export interface LoggedCall {
  call: Call;
  /** `YYYY-MM-DD` on the clock of where it was made. */
  day: string;
  /** Title of the campaign; left out where it is not followed any more. */
  title?: string;
  /** Identifiers of the bills. */
  bills: string[];
}

/** A campaign to choose the calls of. */
export interface LoggedCampaign {
  key: CampaignKey;
  /** As of {@link LoggedCall}. */
  title?: string;
}

export interface CallLogView {
  /** Those looked for, the newest first, as many as were asked for. */
  calls: LoggedCall[];
  /** There are older ones, as far as it is known yet. */
  more: boolean;
  /** Null while they are still being counted. */
  counts: {
    /** Calls that are looked for. */
    found: number;
    /** All of the same side: those that count, or those of practice. */
    all: number;
    /** All of practice. */
    practice: number;
    /** Of all of the same side. */
    campaigns: LoggedCampaign[];
  } | null;
}

export type { FeedCampaignView, FeedView, PausedBy, PausedView } from './feed-view';

/** A state whose people the build carries. */
export interface StateChoice {
  code: string;
  name: string;
  /** "Illinois General Assembly". */
  legislature: string;
  /** Official hosts, for the words about access. */
  hosts: readonly string[];
}
