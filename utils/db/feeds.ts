/** The feeds that are followed, with their campaigns, and what the reader left out of them. */
import type { IDBPTransaction } from 'idb';
import type { FeedCheck, PageStore, StoredCampaign, StoredFeed } from '../app/ports';
import type { PooledFlag } from '../model/flag';
import type { ListedGroup } from '../model/group';
import { withDatabase, write } from './open';
import type { RotundaDb } from './schema';

type FeedStore = Pick<
  PageStore,
  'feeds' | 'listedGroups' | 'saveFeed' | 'renewFeed' | 'removeFeed' | 'noteCheck' | 'leaveOut'
>;

const STORES: ('feeds' | 'campaigns' | 'covers' | 'pooled')[] = ['feeds', 'campaigns', 'covers', 'pooled'];

/** @param changed called after each committed write */
export function feedStore(changed: () => void): FeedStore {
  return {
    feeds: () => withDatabase((db) => db.getAll('feeds')),

    listedGroups: () => withDatabase((db) => db.getAll('covers')),

    async saveFeed(...issue) {
      await write(STORES, (tx) => put(tx, ...issue), 'relaxed');
      changed();
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
      changed();
    },

    async removeFeed(id) {
      await write([...STORES, 'leftOut'], async (tx) => {
        void tx.objectStore('covers').delete(listedIn(id));
        void tx.objectStore('pooled').delete(listedIn(id));
        const store = tx.objectStore('campaigns');
        for (const key of await store.index('feed').getAllKeys(id)) {
          void store.delete(key);
          void tx.objectStore('leftOut').delete(key);
        }
        void tx.objectStore('leftOut').delete(id);
        void tx.objectStore('feeds').delete(id);
      });
      changed();
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
      changed();
    },

    async leaveOut(what, out) {
      await write(['leftOut'], async (tx) => {
        const store = tx.objectStore('leftOut');
        await (out ? store.put({ what }) : store.delete(what));
      });
      changed();
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
  groups: readonly ListedGroup[] = [],
  flags: readonly PooledFlag[] = [],
): Promise<void> {
  const store = tx.objectStore('campaigns');
  for (const key of await store.index('feed').getAllKeys(feed.id)) void store.delete(key);
  for (const campaign of campaigns) void store.put(campaign);
  void tx.objectStore('covers').delete(listedIn(feed.id));
  for (const group of groups) void tx.objectStore('covers').put(group);
  void tx.objectStore('pooled').delete(listedIn(feed.id));
  for (const flag of flags) void tx.objectStore('pooled').put(flag);
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
