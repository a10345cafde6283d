/** What the reader knows of telephone numbers: which do not work, and their own. */
import type { Store } from '../app/ports';
import { flagConcerns } from '../model/flag';
import { withDatabase } from './open';

type NumberStore = Pick<Store, 'flags' | 'flag' | 'unflag' | 'ownNumbers' | 'saveNumber' | 'removeNumber'>;

/** No site has these: they are on the disk before anybody says that they are kept. */
const STRICT = { durability: 'strict' } as const;

/** @param changed called after each committed write */
export function numberStore(changed: () => void): NumberStore {
  return {
    flags: () =>
      withDatabase(async (db) => (await db.getAll('flags')).filter((f) => f.withdrawn === undefined)),

    async flag(flag) {
      const stands = await withDatabase(async (db) => {
        const tx = db.transaction('flags', 'readwrite', STRICT);
        const known = await tx.store.get(flag.id);
        if (!known) void tx.store.add(flag);
        await tx.done;
        return known ?? flag;
      });
      changed();
      return stands;
    },

    async unflag(id, at) {
      const flag = await withDatabase(async (db) => {
        const tx = db.transaction('flags', 'readwrite', STRICT);
        const known = await tx.store.get(id);
        // A press and a call may say the same: what is left would come up, and have to be taken back as well.
        for (const other of known ? await tx.store.getAll() : []) {
          if (other.id === id || flagConcerns(other, known!.number, known!.legislator))
            void tx.store.put({ withdrawn: at, ...other });
        }
        await tx.done;
        return known;
      });
      changed();
      return flag;
    },

    ownNumbers: () => withDatabase((db) => db.getAll('numbers')),

    async saveNumber(number) {
      await withDatabase(async (db) => {
        const tx = db.transaction('numbers', 'readwrite', STRICT);
        void tx.store.put(number);
        await tx.done;
      });
      changed();
    },

    async removeNumber(id) {
      await withDatabase(async (db) => {
        const tx = db.transaction('numbers', 'readwrite', STRICT);
        void tx.store.delete(id);
        await tx.done;
      });
      changed();
    },
  };
}
