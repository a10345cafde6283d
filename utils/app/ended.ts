/** Campaigns that have ended, for those who called: each is told once, with the group's thanks. */
import { inLanguage } from '../model/language';
import type { EndedView } from '../model/views';
import { standingCalls } from '../tally/records';
import type { LatestCall, ReadingPorts, StoredCampaign } from './ports';

export const endedKey = (campaign: string): string => `ended:${campaign}`;

/**
 * Campaigns that were archived with a result, are not left out, and for which the reader made a call that stands.
 * Who only skipped, or made practice calls, made none.
 * @param told keys of what they know already
 * @returns by key, so that the order stays
 */
export async function endedCampaigns(
  ports: Pick<ReadingPorts, 'store' | 'languages'>,
  told: ReadonlySet<string>,
): Promise<EndedView[]> {
  const { store } = ports;
  const [all, left] = await Promise.all([store.campaigns(), store.leftOut()]);
  const ended = all.filter(
    (c) =>
      c.status === 'archived' &&
      c.result !== undefined &&
      !told.has(endedKey(c.key)) &&
      !left.includes(c.key) &&
      !left.includes(c.feed),
  );
  if (ended.length === 0) return [];
  const latest = await store.latestCalls(
    ended.map((c) => c.key),
    false,
  );
  const views: EndedView[] = [];
  for (const campaign of ended) {
    const calls = await callsFor(store, campaign, latest);
    if (calls > 0) views.push(endedView(campaign, calls, ports.languages()));
  }
  return views;
}

/** Calls of this device for a campaign that stand, those to another group's on the same bill among them. */
async function callsFor(
  store: ReadingPorts['store'],
  { key }: StoredCampaign,
  latest: readonly LatestCall[],
): Promise<number> {
  const targets = latest.filter((l) => l.campaign === key).map((l) => l.target);
  const records = await Promise.all(targets.map((target) => store.recordsAbout(key, target)));
  return records.flatMap(standingCalls).filter((c) => !c.test && c.outcome !== 'skip').length;
}

const endedView = (c: StoredCampaign, calls: number, words: readonly string[]): EndedView => ({
  key: c.key,
  group: c.group,
  title: inLanguage(c.title, words),
  result: c.result ?? 'withdrawn',
  bills: c.bills,
  ...(c.thanks && { thanks: inLanguage(c.thanks, words) }),
  calls,
});
