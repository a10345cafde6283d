/** What a report may be about, in the order in which a leader looks for it. */
import { billLabel, parseBillKey } from '../model/bill';
import { inLanguage } from '../model/language';
import type { ReportChoices } from '../model/report-choices';
import type { ReportScope } from '../report/report';
import { dayOfCall, groupOf, type Countable } from '../tally/tally';
import type { ReadingPorts } from './ports';

/** What was seen of the calls: memory by campaigns, bills and groups. */
export interface SeenCalls {
  /** Last day with a call, by campaign. */
  campaigns: Map<string, string>;
  bills: Set<string>;
  groups: Set<string>;
}

export const noneSeen = (): SeenCalls => ({ campaigns: new Map(), bills: new Set(), groups: new Set() });

export function seeCall(seen: SeenCalls, call: Countable): void {
  if (call.test) return;
  const day = dayOfCall(call);
  const held = seen.campaigns.get(call.campaign);
  if (held === undefined || day > held) seen.campaigns.set(call.campaign, day);
  for (const key of call.also ?? []) if (day > (seen.campaigns.get(key) ?? '')) seen.campaigns.set(key, day);
  for (const bill of call.bills) seen.bills.add(bill);
  seen.groups.add(groupOf(call));
}

/** Campaigns that were called for, the last one first, then the others that are followed here and still go on. */
export async function reportChoices(
  { store, languages }: Pick<ReadingPorts, 'store' | 'languages'>,
  seen: SeenCalls,
): Promise<ReportChoices> {
  const [stored, feeds] = await Promise.all([store.campaigns(), store.feeds()]);
  const words = languages();
  const names = new Map(stored.map((c) => [c.key, inLanguage(c.title, words)]));
  const groupNames = new Map(feeds.map((f) => [f.id, f.name]));
  const called = [...seen.campaigns].sort(([a, x], [b, y]) => (x === y ? (a < b ? -1 : 1) : x < y ? 1 : -1));
  const others = stored.filter((c) => !seen.campaigns.has(c.key) && c.status !== 'archived');
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
  return {
    campaigns: [
      ...called.map(([id]) => ({ id, name: names.get(id) ?? id })),
      ...others.map(({ key }) => ({ id: key, name: names.get(key) ?? key })).sort(byName),
    ],
    bills: [...new Set([...seen.bills, ...others.flatMap((c) => c.billKeys)])]
      .map((id) => {
        const bill = parseBillKey(id);
        return { id, name: bill ? `${billLabel(bill)} (${bill.session})` : id };
      })
      .sort(byName),
    groups: [...seen.groups].map((id) => ({ id, name: groupNames.get(id) ?? id })).sort(byName),
  };
}

/** Where nobody chose: the campaign that was called for last; of everything where there are no calls. */
export function firstScope(seen: SeenCalls): ReportScope {
  let best: { key: string; day: string } | null = null;
  for (const [key, day] of seen.campaigns)
    if (!best || day > best.day || (day === best.day && key < best.key)) best = { key, day };
  return best ? { campaign: best.key } : {};
}
