/** The feeds that are followed, with their campaigns, and what the reader left out of them. */
import type { PageStore, StoredCampaign, StoredFeed } from '../app/ports';
import { withDatabase, write } from './open';

type FeedStore = Pick<PageStore, 'feeds' | 'saveFeed' | 'removeFeed' | 'leaveOut'>;

/** @param changed called after each committed write */
export function feedStore(changed: () => void): FeedStore {
  return {
    feeds: () => withDatabase((db) => db.getAll('feeds')),

    async saveFeed(feed: StoredFeed, campaigns: readonly StoredCampaign[]) {
      // A feed can be fetched again: a relaxed transaction is enough, and faster.
      await write(
        ['feeds', 'campaigns'],
        async (tx) => {
          const store = tx.objectStore('campaigns');
          for (const key of await store.index('feed').getAllKeys(feed.id)) void store.delete(key);
          for (const campaign of campaigns) void store.put(campaign);
          void tx.objectStore('feeds').put(feed);
        },
        'relaxed',
      );
      changed();
    },

    async removeFeed(id: string) {
      await write(['feeds', 'campaigns', 'leftOut'], async (tx) => {
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

    async leaveOut(what, out) {
      await write(['leftOut'], async (tx) => {
        const store = tx.objectStore('leftOut');
        await (out ? store.put({ what }) : store.delete(what));
      });
      changed();
    },
  };
}
