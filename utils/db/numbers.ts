/** What the reader knows of telephone numbers: which do not work, and their own. */
import type { PageStore, Store } from '../app/ports';
import { flagConcerns } from '../model/flag';
import { type KnownFlag } from '../model/pooled-flag';
import { withDatabase, write } from './open';

type NumberStore = Pick<Store, 'flags' | 'flag' | 'unflag' | 'ownNumbers'>;
type OwnNumberStore = Pick<PageStore, 'saveNumber' | 'removeNumber'>;

/** @param changed called after each committed write */
export function numberStore(changed: () => void): NumberStore {
  return {
    flags: () =>
      withDatabase(async (db) =>
        [...(await db.getAll('pooled')), ...(await db.getAll('flags'))].filter(
          (f: KnownFlag) => !f.withdrawn,
        ),
      ),

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

/** @param changed called after each committed write */
export function ownNumberStore(changed: () => void): OwnNumberStore {
  return {
    async saveNumber(number) {
      await write(['numbers'], (tx) => tx.objectStore('numbers').put(number));
      changed();
    },

    async removeNumber(id) {
      await write(['numbers'], (tx) => tx.objectStore('numbers').delete(id));
      changed();
    },
  };
}
