/** The keys by which groups know this device. Only the pages that send calls, or count them, read it. */
import type { JoinStore } from '../app/hub-ports';
import type { MembershipStore } from '../app/ports';
import type { JoinedHub } from '../model/joined-hub';
import type { Membership } from '../model/membership';
import { withDatabase, write } from './open';
import { ofGroup } from './sent-store';

const memberships = (): Promise<Membership[]> => withDatabase((db) => db.getAll('memberships'));

/** @param changed called after each committed write */
export const createMembershipStore = (changed: () => void): MembershipStore => ({
  memberships,

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

/** The way to the hub, without how the outbox stands. */
function wayOf(hub: JoinedHub): JoinedHub {
  const way = { ...hub };
  for (const name of ['due', 'failed', 'trouble', 'sent'] as const) delete way[name];
  return way;
}

/** @param changed called after each committed write: with true where a group was joined or left */
export const createJoinStore = (changed: (isOther: boolean) => void): JoinStore => ({
  memberships,

  async joinHub(fresh, hub) {
    const stands = await write(['memberships'], async (tx) => {
      const store = tx.objectStore('memberships');
      const held = await store.get(fresh.group);
      const joined = held?.hub ? { ...hub, joined: held.hub.joined } : hub;
      const sent = held?.hub?.sent === undefined ? {} : { sent: held.hub.sent };
      const row: Membership = { ...(held ?? fresh), name: fresh.name, hub: { ...joined, ...sent } };
      void store.put(row);
      return row;
    });
    changed(true);
    return stands;
  },

  async saveHub(group, { due, failed, trouble, sent }) {
    const isSaved = await write(['memberships'], async (tx) => {
      const store = tx.objectStore('memberships');
      const held = await store.get(group);
      if (!held?.hub) return false;
      const outbox = {
        ...(due !== undefined && { due }),
        ...(failed !== undefined && { failed }),
        ...(trouble !== undefined && { trouble }),
        ...(sent !== undefined && { sent }),
      };
      // It may have been joined anew by another invite meanwhile: that one stays.
      void store.put({ ...held, hub: { ...wayOf(held.hub), ...outbox } });
      return true;
    });
    if (isSaved) changed(false);
  },

  async leaveHub(group) {
    await write(['memberships', 'sent'], async (tx) => {
      void tx.objectStore('memberships').delete(group);
      await tx.objectStore('sent').delete(ofGroup(group));
    });
    changed(true);
  },
});
