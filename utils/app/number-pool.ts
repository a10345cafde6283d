/** Numbers that did not work for several members of a group, for its leader to publish. */
import { flagIdOf, flagRecordsFor } from '../packet/choose-flags';
import { poolOf, type Found } from '../packet/number-pool';
import { isFresh, type PublishedFlag } from '../model/pooled-flag';
import { dayOf } from '../model/time';
import type { PooledView } from '../model/write-views';
import { formatNumber } from '../people';
import { groupOfCampaign } from '../tally/lookup';
import { namesIn } from './lead-views';
import { ownGroup } from './own-group';
import type { GroupPorts } from './ports';

export type PoolPorts = Pick<
  GroupPorts,
  'store' | 'groups' | 'memberships' | 'now' | 'zone' | 'people' | 'languages'
>;

/**
 * Of all that members sent, by files or by a hub, without those who are held; this device's own flags are one
 * member's, and count once where they came back in a file.
 * @param group id of the group, which is that of its feed
 * @param published what the feed says so far: it stays where no member told this device of any number, as where
 *   another leader gathers what members send
 */
export async function groupPool(
  ports: PoolPorts,
  group: string,
  published: readonly PublishedFlag[] = [],
): Promise<PublishedFlag[]> {
  const { store, groups, zone } = ports;
  const [flags, records, places, mine] = await Promise.all([
    groups.ownFlags(),
    store.records(),
    store.places(),
    ownGroup(ports),
  ]);
  const keys = new Set(records.flatMap((r) => (r.kind === 'call' ? [r.campaign, ...(r.also ?? [])] : [])));
  const campaigns = [...keys].filter((key) => groupOfCampaign(key) === group);
  const found: Found[] = [];
  if (mine === undefined || mine === group) {
    const own = flagRecordsFor({ flags, records, places, zone: zone(), group, member: '', campaigns });
    for (const record of own) if (record.kind === 'flag') found.push(record);
  }
  const own = new Set(flags.map((flag) => flagIdOf(flag.id)));
  await groups.eachGroupFlag((flag) => {
    if (!own.has(flag.id)) found.push(flag);
  }, group);
  const today = dayOf(ports.now().getTime(), zone());
  return found.length > 0 ? poolOf(found, today) : published.filter(({ day }) => isFresh(day, today));
}

/** {@link groupPool}, with the names of the legislators for the leader to read. */
export async function poolViews(
  ports: PoolPorts,
  group: string,
  published?: readonly PublishedFlag[],
): Promise<PooledView[]> {
  const pool = await groupPool(ports, group, published);
  const names = await namesIn(
    ports,
    pool.map((flag) => flag.jurisdiction),
  );
  return pool.map((flag) => ({
    ...flag,
    ...{ person: names.get(flag.legislator) ?? flag.legislator, display: formatNumber(flag.number) },
  }));
}
