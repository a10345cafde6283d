import { inviteLink } from '../invite/invite';
import { given } from '../model/given';
import { inLanguage } from '../model/language';
import type { FeedView } from '../model/views';
import { fingerprintOf } from '../sign/fingerprint';
import { pausedBy } from './paused';
import type { ReadingPorts, StoredCampaign, StoredFeed } from './ports';

/** The feeds that the reader follows, by name, as their list shows them. */
export async function feedViews(ports: ReadingPorts): Promise<FeedView[]> {
  const [feeds, campaigns, left] = await Promise.all([
    ports.store.feeds(),
    ports.store.campaigns(),
    ports.store.leftOut(),
  ]);
  const byFeed = new Map(feeds.map((f) => [f.id, campaigns.filter((c) => c.feed === f.id)]));
  const languages = ports.languages();
  const views = feeds.map((feed) => viewOf(feed, byFeed.get(feed.id) ?? [], new Set(left), languages));
  return (await Promise.all(views)).sort((a, b) => a.name.localeCompare(b.name));
}

/** What others add to follow the same feed; undefined where it has no address. */
export function inviteTo({ name, source, key, page }: StoredFeed): string | undefined {
  if (source.kind !== 'address') return undefined;
  return inviteLink({ url: source.url, name, ...(key !== undefined && { key }) }, page);
}

async function viewOf(
  feed: StoredFeed,
  held: readonly StoredCampaign[],
  left: ReadonlySet<string>,
  languages: readonly string[],
): Promise<FeedView> {
  const { id, name, source, updated, checked, campaigns, key, pinned = checked, trouble } = feed;
  const invite = inviteTo(feed);
  return {
    id,
    name,
    source,
    updated,
    checked,
    campaigns,
    ...(key !== undefined && { signed: { fingerprint: await fingerprintOf(key), since: pinned } }),
    ...(trouble && { trouble }),
    ...(invite !== undefined && { invite }),
    leftOut: left.has(id),
    list: held
      .map((c) => [c, pausedBy(c, languages)] as const)
      .map(([c, by]) => ({
        key: c.key,
        title: inLanguage(c.title, languages),
        bills: c.bills.map((b) => b.identifier),
        status: c.status,
        ...given({ pausedBy: by.length > 0 && by }),
        leftOut: left.has(c.key),
      }))
      .sort((a, b) => a.title.localeCompare(b.title)),
  };
}
