/** What the reader was told already, on whatever surface, and how they want to be reminded. */
import type { PageStore } from '../app/ports';
import { withDatabase, write } from './open';

type ToldStore = Pick<PageStore, 'told' | 'tell' | 'reminderSettings' | 'saveReminderSettings'>;

/** @param changed called after each committed write */
export const toldStore = (changed: () => void): ToldStore => ({
  told: () => withDatabase((db) => db.getAllKeys('told')),

  async tell(what, at) {
    await write(['told'], async (tx) => {
      await Promise.all(what.map((key) => tx.objectStore('told').put({ what: key, at })));
    });
    changed();
  },

  reminderSettings: () => withDatabase(async (db) => (await db.get('settings', 'reminders'))?.reminders),

  async saveReminderSettings(reminders) {
    await write(['settings'], (tx) => tx.objectStore('settings').put({ what: 'reminders', reminders }));
    changed();
  },
});
