/**
 * Calls. A record is never changed: an undo is a second record that names the
 * first, a correction is a call that replaces another.
 *
 * A call and its corrections are one call. Whoever takes it back takes back the
 * call, not the last correction: what was before a correction comes back by
 * correcting once more. One button means one thing that way, and a tally that
 * meets the records in any order comes to the same.
 *
 * One record is one telephone call to one person, however many of their numbers
 * were tried for it: it holds the number of the last try. That a number was busy
 * is forgotten; that it is dead, wrong or its mailbox full is kept as a flag.
 */
import type { BillKey, Branch } from './bill';

export const OUTCOMES = ['contact', 'voicemail', 'unavailable', 'skip'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const REASONS = [
  'no_answer',
  'busy',
  'mailbox_full',
  'wrong_number',
  'disconnected',
  'call_back',
] as const;
export type Reason = (typeof REASONS)[number];

export const POSITIONS = ['yes', 'lean_yes', 'undecided', 'lean_no', 'no', 'declined_to_say'] as const;
export type Position = (typeof POSITIONS)[number];

/** Somebody or their voicemail heard it. */
export const gotThrough = ({ outcome }: { outcome: Outcome }): boolean =>
  outcome === 'contact' || outcome === 'voicemail';

/** Where the reader pressed the button. */
export const SURFACES = ['popup', 'window', 'card'] as const;
export type Surface = (typeof SURFACES)[number];

/** What a page of ours sends: everything else is looked up by the background. */
export interface CallDraft {
  /** Random UUID made by the page when the sheet was shown; the same id is the same call, however often it arrives. */
  id: string;
  campaign: CampaignKey;
  /** `ocd-person/…`, one of the reader's own legislators. */
  target: string;
  outcome: Outcome;
  reason?: Reason;
  position?: Position;
  note?: string;
  /** The number called, E.164. */
  number?: string;
  surface: Surface;
  /** Id of the call that this one corrects. */
  replaces?: string;
  /** One telephone call about several bills is one record a campaign: they share this id. */
  conversation?: string;
  /** Day on which the reader means to call again, `YYYY-MM-DD` in their zone; with reason `call_back`, or a promise made in a contact. */
  callBack?: string;
  /** How long the call took, in whole seconds, where the reader let it be timed. */
  seconds?: number;
}

/** What a correction may change; the person, the campaign, the day and the number stay. */
export interface CallChange extends Pick<CallDraft, 'outcome' | 'reason' | 'position' | 'callBack'> {
  /** Left out: the note stays as it is; empty: it goes. */
  note?: string;
}

/**
 * The draft that corrects a call, under a fresh id. Whatever a change does not speak of is taken from the call that
 * stands, its surface too.
 */
export const correctionOf = (
  call: Pick<CallDraft, 'id' | 'campaign' | 'target'>,
  change: CallChange,
  id: string,
): CallDraft => ({
  ...{ id, campaign: call.campaign, target: call.target, surface: 'window' },
  ...change,
  replaces: call.id,
});

/** Longer than any call: a timer that was forgotten says nothing. In seconds. */
export const MAX_SECONDS = 4 * 60 * 60;

/** Outcomes after which there is something to call again about on a day. */
export const mayCallBack = (call: Pick<CallDraft, 'outcome' | 'reason'>): boolean =>
  call.outcome === 'contact' || (call.outcome === 'unavailable' && call.reason === 'call_back');

/** `<feed id>/<campaign id>`. */
export type CampaignKey = string;

export interface Call {
  kind: 'call';
  id: string;
  /** Instant, ISO 8601 in UTC. */
  at: string;
  /** IANA zone of the device, for "today" and tallies by day. */
  zone: string;
  campaign: CampaignKey;
  bills: BillKey[];
  target: string;
  targetName: string;
  jurisdiction: string;
  chamber: Branch;
  district: string;
  outcome: Outcome;
  reason?: Reason;
  position?: Position;
  note?: string;
  number?: string;
  surface: Surface;
  replaces?: string;
  conversation?: string;
  callBack?: string;
  seconds?: number;
  /** On a correction: when it was made, ISO 8601 in UTC. `at` stays the instant of the call. */
  corrected?: string;
  /** Made in practice mode: in no tally. */
  test?: true;
  /** Other groups' campaigns on the same bill and side, for which this one call counts as well. */
  also?: CampaignKey[];
}

export interface Undo {
  kind: 'undo';
  id: string;
  at: string;
  campaign: CampaignKey;
  target: string;
  /** Id of the call taken back. */
  undoes: string;
}

export type CallRecord = Call | Undo;
