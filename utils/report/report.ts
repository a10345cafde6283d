/**
 * The report: every number that the screen, the print and any written form shows, and nothing else. Callers are no part
 * of it: nobody is named or ranked. A count of calls never stands without what it is a part of.
 */
import type { BillKey, Branch } from '../model/bill';
import type { CampaignKey, Outcome, Reason } from '../model/call';
import type { CampaignResult, Deadline, Stance } from '../model/campaign';
import type { Rate, Rates } from '../tally/counts';
import type { Standing } from '../tally/whip';

/**
 * Which calls a report counts: those that fit all that is set. A group and a span say whose and when; how far the
 * campaigns are from their goals and where votes stand is made of everybody's calls up to `to`, whoever reports.
 */
export interface ReportScope {
  campaign?: CampaignKey;
  bill?: BillKey;
  /** Id of the group whose members called. */
  group?: string;
  /** First and last day by the callers' calendars, `YYYY-MM-DD`, both included. */
  from?: string;
  to?: string;
}

/** Attempts and what became of them. */
export interface Figures extends Rates {
  /** Persons who were passed over: no attempts. */
  skipped: number;
}

/** How far from what is wanted of everybody together. */
export interface Progress {
  goal: number;
  /** Attempts of everybody up to the report's last day; with them how many of them reached somebody. */
  calls: number;
  contact: number;
  /** Never negative; calls beyond one person's goal do not make up for another's. */
  missing: number;
}

export interface ReportCampaign {
  key: CampaignKey;
  /** In the reader's language; the key where the campaign is not known here any more. */
  title: string;
  ask: string;
  bills: BillKey[];
  stance: Stance | null;
  status: 'live' | 'paused' | 'archived' | null;
  result: CampaignResult | null;
  /** Name of the group that published it, and of the organisation that leads; empty where unknown. */
  group: string;
  lead: string;
  partners: string[];
  /** What its callers are told when it has ended; empty where it says nothing. */
  thanks: string;
  /** Where to read on, `https:`; empty where there is no such place. */
  link: string;
  figures: Figures;
  progress: Progress | null;
}

export interface ReportDeadline {
  /** Those it is a deadline of: groups may share one. */
  campaigns: CampaignKey[];
  type: Deadline['type'];
  /** Wall clock at the capitol, `2026-12-03T12:00`, its IANA zone, and the instant that this is (ISO UTC). */
  at: string;
  zone: string;
  instant: string;
  /** `YYYY-MM-DD` at the capitol. */
  day: string;
  /** Calendar days from the report's day, 0 today, negative when it is over. */
  daysLeft: number;
  isPast: boolean;
  chamber: Deadline['chamber'] | null;
  place: string;
}

export interface DayRow {
  day: string;
  figures: Figures;
  /** Places in `Report.deadlines` of those on this day. */
  deadlines: number[];
  /** After the report's day: it is there for the deadline that comes. */
  isAhead: boolean;
}

export interface Seat {
  jurisdiction: string;
  chamber: Branch;
  /** Empty for a governor. */
  district: string;
}

export interface TargetRow extends Seat {
  id: string;
  /** Empty where neither the people data nor a call says it. */
  name: string;
  party: string;
  figures: Figures;
  progress: Progress | null;
  /** Where they stand by the newest evidence; null unless the report is of one campaign. */
  position: TargetPosition | null;
}

export interface TargetPosition {
  standing: Standing;
  /** Of the newest evidence; empty where it has none. */
  day: string;
  source: 'phone_call' | 'cited_source' | 'self_report' | null;
  /** Recent words that do not fit together. */
  isDisputed: boolean;
}

export interface DistrictRow extends Seat {
  /** `il upper 20`, as the tally names it. */
  key: string;
  figures: Figures;
  progress: Progress | null;
  /** Ids of the persons called there, or to be called. */
  targets: string[];
}

export interface GroupRow {
  /** Empty where the calls do not say whose members made them. */
  id: string;
  name: string;
  figures: Figures;
}

export interface OutcomeRow {
  outcome: Exclude<Outcome, 'skip'>;
  rate: Rate;
}

export interface ReasonRow {
  reason: Reason | 'not_given';
  /** Of the calls that did not get through. */
  rate: Rate;
}

/** One campaign's whip board in short. */
export interface WhipSummary {
  campaign: CampaignKey;
  /** The vote that the campaign wants; null where it only watches. */
  want: 'yes' | 'no' | null;
  voters: number;
  /** How many of the voters stand where. */
  counts: Record<Standing, number>;
  needed: number | null;
  outstanding: number | null;
  open: number;
  disputed: number;
  daysLeft: number | null;
}

/** A caller's note that the leader ticked, word for word. */
export interface Quote extends Seat {
  /** Id of the call. */
  id: string;
  text: string;
  day: string;
  target: string;
  targetName: string;
  group: string;
  outcome: Outcome;
}

export interface Gap extends Progress, Seat {
  target: string;
  name: string;
}

export interface Headline {
  figures: Figures;
  /** Telephone calls: one conversation about several bills is several attempts, and one of these. */
  phoneCalls: number;
  last24h: Figures;
  last7d: Figures;
  /** Persons with an attempt, and how many of them somebody was spoken to for. */
  people: Rate;
  /** Districts with an attempt, of all in `Report.districts`: those with calls or goals. */
  districts: Rate;
  groups: number;
  /** First and last day with a call, `YYYY-MM-DD`; null where there is none. */
  firstDay: string | null;
  lastDay: string | null;
  /** Toward all the campaigns' goals; null where none has any. */
  progress: Progress | null;
  /** The next deadline's place in `Report.deadlines`, and the calendar days until it. */
  nextDeadline: number | null;
  daysLeft: number | null;
}

export interface Report {
  scope: ReportScope;
  /** Instant at which it was made, ISO UTC; the zone whose calendar says what today is; that day. */
  made: string;
  zone: string;
  today: string;
  /** The callers reported it themselves. */
  source: 'self_report';
  /** Name of the group in scope; empty where the scope names none. */
  groupName: string;
  headline: Headline;
  campaigns: ReportCampaign[];
  /** By instant. */
  deadlines: ReportDeadline[];
  /**
   * From the first day to the last without a gap, and on to the next deadline where that is near. Only days with calls
   * where the span is longer than two years.
   */
  days: DayRow[];
  /** Where the most is missing first, then by name. */
  targets: TargetRow[];
  /** By jurisdiction, chamber and number. */
  districts: DistrictRow[];
  /** By name: no ranking. */
  groups: GroupRow[];
  outcomes: OutcomeRow[];
  /** Most frequent first. */
  reasons: ReasonRow[];
  whip: WhipSummary[];
  /** Empty until the leader ticked some. */
  quotes: Quote[];
  next: {
    /** Places in `deadlines` of those to come. */
    deadlines: number[];
    /** At most five, the biggest first. */
    gaps: Gap[];
    /** How many targets have a gap at all. */
    targetsMissing: number;
    /** Calls of this device's own that are promised by today; null where that is not known. */
    callBacks: number | null;
  };
}
