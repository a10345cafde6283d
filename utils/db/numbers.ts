/** What the reader knows of telephone numbers: which do not work, and their own; what the background does with it. */
import type { Store } from '../app/ports';
import { flagConcerns } from '../model/flag';
import { withDatabase, write } from './open';

type NumberStore = Pick<Store, 'flags' | 'flag' | 'unflag' | 'ownNumbers'>;

/** @param changed called after each committed write */
export function numberStore(changed: () => void): NumberStore {
  return {
    flags: () =>
      withDatabase(async (db) => (await db.getAll('flags')).filter((f) => f.withdrawn === undefined)),

    async flag(flag) {
      const stands = await write(['flags'], async (tx) => {
        const store = tx.objectStore('flags');
        const known = await store.get(flag.id);
        if (!known) void store.add(flag);
        return known ?? flag;
      });
      changed();
      return stands;
    },

    async unflag(id, at) {
      const flag = await write(['flags'], async (tx) => {
        const store = tx.objectStore('flags');
        const known = await store.get(id);
        // A press and a call may say the same: what is left would come up, and have to be taken back as well.
        for (const other of known ? await store.getAll() : []) {
          if (other.id === id || flagConcerns(other, known!.number, known!.legislator))
            void store.put({ withdrawn: at, ...other });
        }
        return known;
      });
      changed();
      return flag;
    },

    ownNumbers: () => withDatabase((db) => db.getAll('numbers')),
  };
}
