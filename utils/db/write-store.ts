/** Drafts and keys of whoever writes campaigns on this device. Only the page on which they write reads and writes them. */
import type { Draft } from '../model/draft';
import type { KeptKey } from '../model/kept-key';
import { withDatabase, write } from './open';

export interface WriteStore {
  /** The one changed last comes first. */
  drafts(): Promise<Draft[]>;
  /** Sends the write off before it returns, so that it is made even where the page is closed right then. */
  saveDraft(draft: Draft): Promise<void>;
  removeDraft(id: string): Promise<void>;
  keys(): Promise<KeptKey[]>;
  saveKey(key: KeptKey): Promise<void>;
}

export const createWriteStore = (): WriteStore => ({
  drafts: () =>
    withDatabase(async (db) =>
      (await db.getAll('drafts')).sort((a, b) => (a.edited < b.edited ? 1 : a.edited > b.edited ? -1 : 0)),
    ),

  saveDraft: (draft) =>
    withDatabase(async (db) => {
      const tx = db.transaction('drafts', 'readwrite', { durability: 'strict' });
      void tx.store.put(draft).catch(() => undefined);
      // Without it the transaction waits for the answer to the put, which a closed page never hears.
      tx.commit();
      await tx.done;
    }),

  async removeDraft(id) {
    await write(['drafts'], (tx) => tx.objectStore('drafts').delete(id));
  },

  keys: () => withDatabase((db) => db.getAll('keys')),

  async saveKey(key) {
    await write(['keys'], (tx) => tx.objectStore('keys').put(key));
  },
});
