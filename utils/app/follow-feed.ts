import { amend } from '../amend/amend';
import { isLive } from '../match/campaigns';
import { billKey } from '../model/bill';
import type { Campaign } from '../model/campaign';
import { poolKey, type PooledFlag } from '../model/pooled-flag';
import type { ListedGroup } from '../model/group';
import { fail, ok, type Result } from '../model/result';
import { instantOf } from '../model/time';
import { canonicalDivision } from '../people/division';
import type { PublicKey } from '../sign/ed25519';
import { fingerprintOf } from '../sign/fingerprint';
import type { CheckPorts, FeedSource, StoredCampaign, StoredFeed } from './ports';
import type { ReadFeed } from './read-feed';
import { nextCheck } from './schedule';

/** A feed as it is to be stored, whole. */
export interface Issue {
  feed: StoredFeed;
  campaigns: StoredCampaign[];
  groups: ListedGroup[];
  flags: PooledFlag[];
}

/** More are not worth keeping: a file may have one in each of its lines. */
const MOST_PROBLEMS = 100;

/**
 * Makes ready what follows a feed, or takes its newer issue; it is stored in one transaction, and the old
 * one stays until then.
 * @param read read and checked by `read-feed.ts`
 * @param promised the key that an invite names: the feed must be signed by it
 * @returns problems `feed_id_taken` where another source already publishes under that id, `feed_older`
 *   where the one at hand is newer, `feed_unsigned_now`, `feed_key_changed` (detail: its key's fingerprint)
 */
export async function issueOf(
  ports: Pick<CheckPorts, 'store' | 'now' | 'chance'>,
  source: FeedSource,
  read: ReadFeed,
  promised?: PublicKey,
): Promise<Result<Issue>> {
  const { feed, key } = read;
  const held = (await ports.store.feeds()).find((f) => f.id === feed.id);
  const pinned = held?.key ?? promised;
  // Who holds the pinned key is the same group, wherever it publishes now.
  const isSame = held?.key !== undefined && held.key === key;
  if (held && !isSame && !mayReplace(held.source, source)) return fail('feed_id_taken', undefined, held.name);
  if (pinned !== undefined && key === undefined) return fail('feed_unsigned_now', undefined, feed.name);
  if (pinned !== undefined && key !== undefined && key !== pinned) {
    return fail('feed_key_changed', feed.name, await fingerprintOf(key));
  }
  if (held && Date.parse(feed.updated) < Date.parse(held.updated)) {
    return fail('feed_older', undefined, held.updated);
  }
  const now = ports.now().toISOString();
  // One file by mail does not end asking the address.
  const from = held?.source.kind === 'address' && source.kind !== 'address' ? held.source : source;
  const amended = await amend(feed, key !== undefined, held?.amendments);
  const problems = [...read.problems, ...amended.problems].slice(0, MOST_PROBLEMS);
  const stored: StoredFeed = {
    id: feed.id,
    name: feed.name,
    source: from,
    updated: feed.updated,
    checked: now,
    campaigns: feed.campaigns.length,
    ...(feed.groups && feed.groups.length > 0 && { groups: feed.groups.length }),
    ...(feed.url !== undefined && { page: feed.url }),
    ...(key !== undefined && { key, pinned: (held?.key === key && held.pinned) || now }),
    ...(from === source && read.version && { version: read.version }),
    ...(from.kind === 'address' && { due: nextCheck(ports, 0) }),
    ...(amended.kept.length > 0 && { amendments: amended.kept }),
    ...(problems.length > 0 && { trouble: { at: now, refused: false, problems } }),
  };
  const campaigns = amended.campaigns.map((c) => ({
    ...c,
    key: `${feed.id}/${c.id}`,
    feed: feed.id,
    group: feed.name,
    billKeys: c.bills.map(billKey),
    dueKeys: dueKeysOf(c),
  }));
  const groups = (feed.groups ?? []).map((g) => ({
    ...g,
    districts: g.districts.map(canonicalDivision),
    listedIn: feed.id,
  }));
  const flags = (feed.number_flags ?? []).map((flag) => ({
    ...flag,
    ...{ id: poolKey(flag), listedIn: feed.id, group: feed.name },
  }));
  return ok({ feed: stored, campaigns, groups, flags });
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
