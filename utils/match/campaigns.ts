/** Bill -> campaigns. */
import { billKey, type BillKey, type MentionedBill } from '../model/bill';
import type { Campaign } from '../model/campaign';

/**
 * The keys under which campaigns are looked up for the bills of a page. A bill whose session is
 * not known matches nothing: the same number in another session is another bill.
 */
export function keysToLookUp(bills: readonly MentionedBill[]): BillKey[] {
  const keys = new Set<BillKey>();
  for (const bill of bills) {
    if (bill.session !== null) keys.add(billKey({ ...bill, session: bill.session }));
  }
  return [...keys];
}

/** Campaigns that still ask for something; paused and archived ones are not offered. */
export const isLive = (campaign: Pick<Campaign, 'status'>): boolean => campaign.status === 'live';

export interface Ordered {
  deadline?: { at: string; past: boolean };
  targets: readonly { done: boolean }[];
  title: string;
}

/**
 * Deadlines drive the order of everything: what is still to be called before what asks for nothing more
 * and what is done, the nearest deadline to come first, then the title.
 */
export function byUrgency(a: Ordered, b: Ordered): number {
  const open = (c: Ordered) => (c.deadline?.past ? 1 : c.targets.some((t) => !t.done) ? 0 : 2);
  const due = (c: Ordered) => (c.deadline && !c.deadline.past ? c.deadline.at : '9999');
  return open(a) - open(b) || due(a).localeCompare(due(b)) || a.title.localeCompare(b.title);
}
