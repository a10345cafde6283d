/** What is to be erased, and what that means for one record. */
import type { Call, CampaignKey } from '../model/call';

export type EraseScope =
  | { kind: 'campaign'; campaign: CampaignKey }
  /** @property authored what was written here for the group, and the keys that only sign that, as well */
  | { kind: 'group'; group: string; authored: boolean };

/** How much goes. */
export interface EraseCounts {
  /** Calls of this device that stand, and those of practice. */
  calls: number;
  practice: number;
  /** Of this device's calls those that count for another campaign too: they stay, for that one alone. */
  moved: number;
  /** What members of groups sent: calls, corrections, and what took some back. */
  groupCalls: number;
  /** Of those the ones that stay, for another campaign alone. */
  groupMoved: number;
  members: number;
  /** Whom the group knows this device as. */
  memberships: number;
  /** The group's hub, as its leader has it. */
  hubs: number;
  sources: number;
  /** How its votes are counted. */
  votePlans: number;
  campaigns: number;
  feeds: number;
  drafts: number;
  keys: number;
}

export const NOTHING: EraseCounts = {
  ...{ calls: 0, practice: 0, moved: 0, groupCalls: 0, groupMoved: 0, members: 0, memberships: 0 },
  hubs: 0,
  ...{ sources: 0, votePlans: 0, campaigns: 0, feeds: 0, drafts: 0, keys: 0 },
};

export const isNothing = (counts: EraseCounts): boolean => Object.values(counts).every((n) => n === 0);

/** Whether a campaign goes. A group's campaigns are those that its feed published: their keys begin with its id. */
export const goneCampaigns = (scope: EraseScope): ((campaign: CampaignKey) => boolean) =>
  scope.kind === 'campaign'
    ? (campaign) => campaign === scope.campaign
    : (campaign) => campaign.startsWith(`${scope.group}/`);

/**
 * A call that counts for several campaigns stays for those that do not go, the first of them as its own.
 * @returns the same call where nothing of it goes, null where all of it does
 */
export function withoutCampaigns<T extends Pick<Call, 'campaign' | 'also'>>(
  call: T,
  isGone: (campaign: CampaignKey) => boolean,
): T | null {
  const all = [call.campaign, ...(call.also ?? [])];
  const [campaign, ...also] = all.filter((key) => !isGone(key));
  if (campaign === undefined) return null;
  if (also.length + 1 === all.length) return call;
  const rest = { ...call };
  delete rest.also;
  return { ...rest, campaign, ...(also.length > 0 && { also }) };
}

/** Kinds before a campaign's key, and a day or an instant behind it: `shown:eve:neighbors/crosscheck:2026-12-01`. */
const TOLD = /^(?:[a-z_]+:)+([^:]+\/[^:]+)(?::|$)/;

/** Whether something that the reader was told was about a campaign that goes. */
export function toldOf(what: string, isGone: (campaign: CampaignKey) => boolean): boolean {
  const campaign = TOLD.exec(what)?.[1];
  return campaign !== undefined && isGone(campaign);
}
