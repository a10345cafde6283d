/** Where a page's word contradicts a campaign. Advice only: the campaign stays as its group wrote it. */
import type { Branch } from '../model/bill';
import type { Status } from './status';

/** What the rule needs to know of a campaign; a `CampaignView` has it. */
export interface Asked {
  status: string;
  bills: readonly unknown[];
  deadline?: { type: string; chamber?: Branch; at: string; past: boolean };
  targets: readonly { chamber: Branch; elsewhere?: true }[];
}

export interface Stale {
  status: Status;
  /** `over`: nothing is left to ask legislators for; `chamber`: those asked have voted; `changed`: worth knowing. */
  why: 'over' | 'chamber' | 'changed';
}

/**
 * @param statuses what the page says, newest first
 * @returns the weightiest contradiction, or null where there is none or the campaign asks for nothing
 */
export function staleBy(statuses: readonly Status[], campaign: Asked): Stale | null {
  if (campaign.status !== 'live') return null;
  const deadline = campaign.deadline && !campaign.deadline.past ? campaign.deadline : undefined;
  for (const status of statuses) {
    if (isOver(status, campaign, deadline)) return { status, why: 'over' };
  }
  for (const [i, status] of statuses.entries()) {
    if (isBehind(status, statuses.slice(0, i), campaign, deadline)) return { status, why: 'chamber' };
  }
  const changed = statuses.find((s) => s.kind === 'replaced' || s.kind === 'amended' || s.kind === 'died');
  return changed ? { status: changed, why: 'changed' } : null;
}

function isOver({ kind }: Status, { bills, targets }: Asked, deadline: Asked['deadline']): boolean {
  if (kind === 'signed') return true;
  // Of companions one is dropped for the other: the campaign goes on with that.
  if (kind === 'died') return bills.length < 2;
  // A vote that is still to come after a veto is the one to override it.
  if (kind === 'vetoed') return deadline?.type !== 'floor_vote';
  if (kind !== 'passed_both') return false;
  const asksGovernor = deadline?.type === 'governor_action' || targets.some((t) => t.chamber === 'executive');
  return !asksGovernor;
}

/** Passed by a chamber whose members are asked, or whose vote is awaited. */
function isBehind(
  { kind, chamber }: Status,
  newer: readonly Status[],
  { targets }: Asked,
  deadline: Asked['deadline'],
): boolean {
  if (kind !== 'passed_chamber' || chamber === undefined) return false;
  if (deadline?.chamber === chamber) {
    // The other chamber passed it since: it comes back, and this one votes again.
    return !newer.some((s) => s.kind === 'passed_chamber' && s.chamber !== chamber);
  }
  // Of those whom the campaign itself knows to be in the other chamber, nothing is asked now.
  const asked = targets.filter((t) => !t.elsewhere && t.chamber !== 'executive');
  return asked.length > 0 && asked.every((t) => t.chamber === chamber);
}
