/** The feeds that are followed, as every page reads them, and what the reader left out of them. */
import type { PageStore } from '../app/ports';
import { withDatabase, write } from './open';

type FeedLists = Pick<PageStore, 'feeds' | 'listedGroups' | 'leaveOut'>;

/** @param changed called after each committed write */
export const feedLists = (changed: () => void): FeedLists => ({
  feeds: () => withDatabase((db) => db.getAll('feeds')),

  listedGroups: () => withDatabase((db) => db.getAll('covers')),

  async leaveOut(what, out) {
    await write(['leftOut'], async (tx) => {
      const store = tx.objectStore('leftOut');
      await (out ? store.put({ what }) : store.delete(what));
    });
    changed();
  },
});
