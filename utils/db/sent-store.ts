/** Which records of this device a group's hub acknowledged. Written by pages of ours alone: the background records calls and knows no hub. */
import { withDatabase, write } from './open';

export interface SentStore {
  sent(group: string): Promise<string[]>;
  /** Resolves after it is on the disk. */
  noteSent(group: string, ids: readonly string[]): Promise<void>;
}

/** All keys of one group: an array sorts behind any text. */
export const ofGroup = (group: string) => IDBKeyRange.bound([group], [group, []]);

export const sentStore: SentStore = {
  sent: (group) =>
    withDatabase(async (db) => (await db.getAllKeys('sent', ofGroup(group))).map(([, id]) => id)),

  async noteSent(group, ids) {
    await write(['sent'], async (tx) => {
      for (const id of ids) void tx.objectStore('sent').put({ group, id });
    });
  },
};
