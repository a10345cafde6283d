/** Writing of the feeds that are followed, with their campaigns. Not for the popup, which only reads them: it has no room. */
import type { IDBPTransaction } from 'idb';
import type { FeedCheck, FeedStore, StoredCampaign, StoredFeed } from '../app/ports';
import type { PooledFlag } from '../model/pooled-flag';
import type { ListedGroup } from '../model/group';
import { write } from './open';
import { createPageStore } from './page-store';
import type { RotundaDb } from './schema';
import type { Written } from './store';

/** What a feed lists besides its campaigns, in the order in which it is given. */
const LISTS = ['covers', 'pooled'] as const;
const STORES: ('feeds' | 'campaigns' | 'covers' | 'pooled')[] = ['feeds', 'campaigns', ...LISTS];

/** @param changed as of `createPageStore` */
export function createFeedStore(changed: (what: Written | 'told') => void): FeedStore {
  const told = () => changed('campaigns');
  return {
    ...createPageStore(changed),

    async saveFeed(...issue) {
      await write(STORES, (tx) => put(tx, ...issue), 'relaxed');
      told();
    },

    async renewFeed(...issue) {
      const [feed] = issue;
      await write(
        STORES,
        async (tx) => {
          const held = await tx.objectStore('feeds').get(feed.id);
          if (held && Date.parse(held.updated) <= Date.parse(feed.updated)) await put(tx, ...issue);
        },
        'relaxed',
      );
      told();
    },

    async removeFeed(id) {
      await write([...STORES, 'leftOut'], async (tx) => {
        for (const name of LISTS) void tx.objectStore(name).delete(listedIn(id));
        const store = tx.objectStore('campaigns');
        for (const key of await store.index('feed').getAllKeys(id)) {
          void store.delete(key);
          void tx.objectStore('leftOut').delete(key);
        }
        void tx.objectStore('leftOut').delete(id);
        void tx.objectStore('feeds').delete(id);
      });
      told();
    },

    async noteCheck(id, check) {
      await write(
        ['feeds'],
        async (tx) => {
          const held = await tx.objectStore('feeds').get(id);
          if (held) void tx.objectStore('feeds').put(withCheck(held, check));
        },
        'relaxed',
      );
      told();
    },
  };
}

type FeedTransaction = IDBPTransaction<RotundaDb, typeof STORES, 'readwrite'>;

/** All keys that begin with a feed's id: a list sorts after every text. */
const listedIn = (feed: string): IDBKeyRange => IDBKeyRange.bound([feed], [feed, []]);

/** A feed can be fetched again: its transactions may be relaxed, which is faster. */
async function put(
  tx: FeedTransaction,
  feed: StoredFeed,
  campaigns: readonly StoredCampaign[],
  ...lists: (readonly (ListedGroup | PooledFlag)[] | undefined)[]
): Promise<void> {
  const store = tx.objectStore('campaigns');
  for (const key of await store.index('feed').getAllKeys(feed.id)) void store.delete(key);
  for (const campaign of campaigns) void store.put(campaign);
  LISTS.forEach((name, i) => {
    const list = tx.objectStore(name as 'covers');
    void list.delete(listedIn(feed.id));
    for (const row of lists[i] ?? []) void list.put(row as ListedGroup);
  });
  void tx.objectStore('feeds').put(feed);
}

function withCheck(held: StoredFeed, { at, due, problems }: FeedCheck): StoredFeed {
  const { trouble, failed = 0, ...feed } = held;
  if (problems.length > 0) {
    return { ...feed, due, failed: failed + 1, trouble: { at, refused: true, problems } };
  }
  // The same list still has the same bad rows.
  const stays = trouble && !trouble.refused;
  return { ...feed, due, checked: at, ...(stays && { trouble }) };
}
