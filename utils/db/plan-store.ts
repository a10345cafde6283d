/** What a leader decided about votes, and the next meeting. Not for the background. */
import type { PlanStore } from '../app/ports';
import { withDatabase, write } from './open';

/** @param changed called after each write */
export const createPlanStore = (changed: () => void): PlanStore => ({
  votePlan: (campaign) => withDatabase((db) => db.get('votePlans', campaign)),
  async changeVotePlan(campaign, change) {
    await write(['votePlans'], async (tx) => {
      const store = tx.objectStore('votePlans');
      await store.put(change((await store.get(campaign)) ?? { campaign, needed: {} }));
    });
    changed();
  },
  meeting: () => withDatabase((db) => db.get('meetings', 'next')),
  async changeMeeting(change) {
    const plan = await write(['meetings'], async (tx) => {
      const store = tx.objectStore('meetings');
      const made = change(await store.get('next'));
      await store.put(made);
      return made;
    });
    changed();
    return plan;
  },
  async eraseMeeting() {
    await write(['meetings'], (tx) => tx.objectStore('meetings').delete('next'));
    changed();
  },
});
