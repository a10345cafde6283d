/** The keys by which groups know this device. Only the pages that send calls, or count them, read it. */
import type { MembershipStore } from '../app/ports';
import { withDatabase, write } from './open';

/** @param changed called after each committed write */
export const createMembershipStore = (changed: () => void): MembershipStore => ({
  memberships: () => withDatabase((db) => db.getAll('memberships')),

  async keepMembership(fresh) {
    // Two windows may have made one each: the first stays, and both use it.
    const [stands, isNew] = await write(['memberships'], async (tx) => {
      const store = tx.objectStore('memberships');
      const held = await store.get(fresh.group);
      if (!held) void store.add(fresh);
      return [held ?? fresh, !held] as const;
    });
    if (isNew) changed();
    return stands;
  },
});
