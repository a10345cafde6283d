/** Calls counted: by campaign, target and outcome. One pass, memory by the number of targets, not of calls. */
import type { BillKey, Branch } from '../model/bill';
import type { Call, CampaignKey, Outcome, Position } from '../model/call';

export type Counts = Record<Outcome, number>;

export interface TargetTally {
  id: string;
  name: string;
  chamber: Branch;
  district: string;
  counts: Counts;
  /** Newest position that an office told a caller, with the instant of that call. */
  latest?: { position: Position; at: string };
}

export interface CampaignTally {
  key: CampaignKey;
  bills: Set<BillKey>;
  counts: Counts;
  targets: Map<string, TargetTally>;
}

export interface Tally {
  counts: Counts;
  campaigns: Map<CampaignKey, CampaignTally>;
}

const none = (): Counts => ({ contact: 0, voicemail: 0, unavailable: 0, skip: 0 });

export const emptyTally = (): Tally => ({ counts: none(), campaigns: new Map() });

/** Attempts: a skip is no attempt. */
export const attempts = (c: Counts): number => c.contact + c.voicemail + c.unavailable;

/**
 * Adds one call to the tally, in place. The result does not depend on the order of the calls.
 * Records that were taken back or replaced must be left out beforehand (see `records.ts`).
 */
export function addCall(tally: Tally, call: Call): void {
  let campaign = tally.campaigns.get(call.campaign);
  if (!campaign) {
    campaign = { key: call.campaign, bills: new Set(), counts: none(), targets: new Map() };
    tally.campaigns.set(call.campaign, campaign);
  }
  let target = campaign.targets.get(call.target);
  if (!target) {
    target = {
      id: call.target,
      name: call.targetName,
      chamber: call.chamber,
      district: call.district,
      counts: none(),
    };
    campaign.targets.set(call.target, target);
  }
  for (const bill of call.bills) campaign.bills.add(bill);
  tally.counts[call.outcome] += 1;
  campaign.counts[call.outcome] += 1;
  target.counts[call.outcome] += 1;
  if (call.position && (!target.latest || isNewer(call, target.latest))) {
    target.latest = { position: call.position, at: call.at };
  }
}

/** At the same instant the alphabet decides, so that the order of arrival does not. */
function isNewer(call: Call, held: { position: Position; at: string }): boolean {
  return call.at > held.at || (call.at === held.at && (call.position ?? '') > held.position);
}

export function tallyOf(calls: Iterable<Call>): Tally {
  const tally = emptyTally();
  for (const call of calls) addCall(tally, call);
  return tally;
}
