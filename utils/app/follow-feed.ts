import { isLive } from '../match/campaigns';
import { billKey } from '../model/bill';
import type { Campaign, Feed } from '../model/campaign';
import { fail, ok, type Result } from '../model/result';
import { instantOf } from '../model/time';
import type { FeedSource, ReadingPorts, StoredCampaign, StoredFeed } from './ports';

/** A feed as it is to be stored, whole. */
export interface Issue {
  feed: StoredFeed;
  campaigns: StoredCampaign[];
}

/**
 * Makes ready what follows a feed, or takes its newer issue; the background stores it in one
 * transaction, and the old one stays until then.
 * @param feed read and checked by `read-feed.ts`
 * @returns problems `feed_id_taken` where another source already publishes under that id, `feed_older`
 *   where the one at hand is newer
 */
export async function issueOf(ports: ReadingPorts, source: FeedSource, feed: Feed): Promise<Result<Issue>> {
  const held = (await ports.store.feeds()).find((f) => f.id === feed.id);
  if (held && !mayReplace(held.source, source)) return fail('feed_id_taken', undefined, held.name);
  if (held && Date.parse(feed.updated) < Date.parse(held.updated)) {
    return fail('feed_older', undefined, held.updated);
  }
  const stored: StoredFeed = {
    id: feed.id,
    name: feed.name,
    source,
    updated: feed.updated,
    checked: ports.now().toISOString(),
    campaigns: feed.campaigns.length,
  };
  const campaigns = feed.campaigns.map((c) => ({
    ...c,
    key: `${feed.id}/${c.id}`,
    feed: feed.id,
    group: feed.name,
    billKeys: c.bills.map(billKey),
    dueKeys: dueKeysOf(c),
  }));
  return ok({ feed: stored, campaigns });
}

/** @returns what `StoredCampaign.dueKeys` says */
export function dueKeysOf(campaign: Campaign): string[] {
  if (!isLive(campaign)) return [];
  const dues = (campaign.deadlines ?? []).map((d) => instantOf(d.at, d.zone));
  const states = new Set(campaign.bills.map((b) => b.jurisdiction));
  return [...states].flatMap((state) => (dues.length > 0 ? dues : ['none']).map((due) => `${state} ${due}`));
}

/** Nobody takes over a feed of another source: the reader removes the old one first. */
function mayReplace(held: FeedSource, source: FeedSource): boolean {
  if (source.kind === 'address') return held.kind === 'address' && held.url === source.url;
  return source.kind === held.kind;
}
