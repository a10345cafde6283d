/**
 * A group's record of a call: the least that a tally needs. The day and no clock time, a member number and no name,
 * no telephone number, and a note only where the member ticked it. Beside calls there are numbers that did not work:
 * of those the number is what it is about. The same record travels in a file, a link or a hub.
 */
import type { BillKey, Branch } from '../model/bill';
import type { CampaignKey, Outcome, Position, Reason } from '../model/call';
import type { FlagReason } from '../model/flag';

/** 22 letters: base64url of the first 16 bytes of the SHA-256 of the member's public key for this group. */
export type MemberNumber = string;

interface Common {
  /** UUID. An undo, a correction and a flag have their own. */
  id: string;
  /** Id of the group (of its feed) whose member called. */
  group: string;
  member: MemberNumber;
  /** By the caller's calendar, `YYYY-MM-DD`. */
  day: string;
}

export interface GroupCall extends Common {
  kind: 'call';
  campaign: CampaignKey;
  also?: CampaignKey[];
  bills: BillKey[];
  target: string;
  jurisdiction: string;
  chamber: Branch;
  district: string;
  outcome: Outcome;
  reason?: Reason;
  position?: Position;
  /** Id of the call that this one corrects. */
  replaces?: string;
  /** Shared by the records of one telephone call about several bills. */
  conversation?: string;
  note?: string;
}

export interface GroupUndo extends Common {
  kind: 'undo';
  /** That of the call; empty where a flag is taken back. */
  campaign: CampaignKey | '';
  undoes: string;
}

/** A number that did not work: no call, of no campaign, and in no tally. */
export interface GroupFlag extends Common {
  kind: 'flag';
  /** E.164, of the North American plan. */
  number: string;
  /** `ocd-person/…` who was to be called under it. */
  target: string;
  jurisdiction: string;
  reason: FlagReason;
}

export type GroupRecord = GroupCall | GroupUndo | GroupFlag;

/** Where a record stands in the state of a group: one member's word about one call, or one number. */
export const recordKey = (record: GroupRecord): string => `${record.id}~${record.member}`;

/** Id of the call or flag that a record takes back, or of the call that it replaces; undefined for a first word. */
export const withdrawnId = (record: GroupRecord): string | undefined =>
  record.kind === 'undo' ? record.undoes : record.kind === 'call' ? record.replaces : undefined;

/** As {@link withdrawnId}, as this member's word about it. */
export function withdrawnKey(record: GroupRecord): string | undefined {
  const id = withdrawnId(record);
  return id === undefined ? undefined : `${id}~${record.member}`;
}

/**
 * One text for one record, without its note: equal texts are equal records. Fields in this order, lists sorted; it is
 * also what a hub's call document holds.
 */
export function recordText(r: GroupRecord): string {
  if (r.kind === 'flag')
    return JSON.stringify([r.kind, 1, r.id, r.member, r.day, r.number, r.target, r.jurisdiction, r.reason]);
  const head = [r.kind, 1, r.id, r.member, r.campaign, r.day];
  if (r.kind === 'undo') return JSON.stringify([...head, r.undoes]);
  return JSON.stringify([
    ...head,
    [...(r.also ?? [])].sort(),
    [...r.bills].sort(),
    [r.target, r.jurisdiction, r.chamber, r.district],
    [r.outcome, r.reason ?? '', r.position ?? ''],
    r.replaces ?? '',
    r.conversation ?? '',
  ]);
}
