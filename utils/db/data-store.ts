/** The reader's own data as a whole: to look through, and to erase. */
import type { DataStore, Erasable } from '../app/data-ports';
import type { GroupRecord } from '../packet/record';
import { eraseStore } from './erase';
import { eachHeap } from './heaps';
import { withDatabase } from './open';
import { ownCallStore } from './own-calls';

/** @param changed called after each committed write, with what it touched: calls alone, or anything */
export function createDataStore(changed: (what: 'calls' | 'all') => void): DataStore {
  return {
    ...ownCallStore(() => changed('calls')),
    ...eraseStore(() => changed('all')),

    erasable: () =>
      withDatabase(async (db): Promise<Erasable> => {
        const tx = db.transaction([
          'campaigns',
          'feeds',
          'records',
          'groupCalls',
          'members',
          'evidence',
          'drafts',
        ]);
        const campaigns = new Set<string>(await tx.objectStore('campaigns').getAllKeys());
        const groups = new Set<string>(await tx.objectStore('feeds').getAllKeys());
        for (const index of ['about', 'also'] as const) {
          // One step for each person of a campaign, however many calls there were.
          let cursor = await tx.objectStore('records').index(index).openKeyCursor(null, 'nextunique');
          while (cursor) {
            const [campaign = ''] = cursor.key as unknown as [string];
            campaigns.add(campaign);
            cursor = await cursor.continue();
          }
        }
        const note = (record: GroupRecord) => {
          groups.add(record.group);
          if (record.kind !== 'flag' && record.campaign !== '') campaigns.add(record.campaign);
          if (record.kind === 'call') for (const key of record.also ?? []) campaigns.add(key);
        };
        await eachHeap(tx.objectStore('groupCalls') as never, (records) => records.forEach(note));
        for (const { campaign } of await tx.objectStore('evidence').getAll()) campaigns.add(campaign);
        for (const { group } of await tx.objectStore('members').getAll()) groups.add(group);
        for (const { feed } of await tx.objectStore('drafts').getAll())
          if (feed.id !== '') groups.add(feed.id);
        for (const key of campaigns) groups.add(key.split('/')[0] ?? '');
        return { campaigns: [...campaigns].sort(), groups: [...groups].filter((g) => g !== '').sort() };
      }),
  };
}
