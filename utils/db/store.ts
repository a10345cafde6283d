import type { LatestCall, Store, StoredCampaign, StoredFeed } from '../app/ports';
import type { BillKey } from '../model/bill';
import type { CallRecord } from '../model/call';
import { flagOfCall } from '../model/flag';
import { standingCalls } from '../tally/records';
import { withDatabase, write } from './open';
import { numberStore } from './numbers';
import { placeStore } from './places';

/** A record with the id it withdraws, for the index of that name. */
export type Row = CallRecord & { withdraws?: string };

const withdrawsOf = (record: CallRecord): string | undefined =>
  record.kind === 'undo' ? record.undoes : record.replaces;

/** Up to so many campaigns are asked for one by one. */
const FEW = 12;

/**
 * @param changed called after each committed write, with the name of what changed
 */
export function createStore(changed: (what: 'campaigns' | 'place' | 'calls' | 'numbers') => void): Store {
  return {
    async saveFeed(feed: StoredFeed, campaigns: readonly StoredCampaign[]) {
      // A feed can be fetched again: a relaxed transaction is enough, and faster.
      await write(
        ['feeds', 'campaigns'],
        async (tx) => {
          const store = tx.objectStore('campaigns');
          for (const key of await store.index('feed').getAllKeys(feed.id)) void store.delete(key);
          for (const campaign of campaigns) void store.put(campaign);
          void tx.objectStore('feeds').put(feed);
        },
        'relaxed',
      );
      changed('campaigns');
    },

    async removeFeed(id: string) {
      await write(['feeds', 'campaigns'], async (tx) => {
        const store = tx.objectStore('campaigns');
        for (const key of await store.index('feed').getAllKeys(id)) void store.delete(key);
        void tx.objectStore('feeds').delete(id);
      });
      changed('campaigns');
    },

    campaign: (key) => withDatabase((db) => db.get('campaigns', key)),

    campaignsForBills: (keys: readonly BillKey[]) =>
      withDatabase(async (db) => {
        const index = db.transaction('campaigns').store.index('billKeys');
        const found = await Promise.all(keys.map((key) => index.getAll(key)));
        return [...new Map(found.flat().map((c) => [c.key, c])).values()];
      }),

    ...placeStore(() => changed('place')),
    ...numberStore(() => changed('numbers')),

    async record(record: CallRecord) {
      // A call cannot be fetched again: it is on the disk before anybody says that it is saved.
      const stands = await write(['records', 'latest', 'flags'], async (tx) => {
        const records = tx.objectStore('records');
        const known = await records.get(record.id);
        if (!known) {
          const withdraws = withdrawsOf(record);
          const row: Row = withdraws === undefined ? record : { ...record, withdraws };
          void records.add(row);
          const { campaign, target } = record;
          const last = newest(await records.index('about').getAll([campaign, target]));
          if (last) void tx.objectStore('latest').put({ campaign, target, last });
          else void tx.objectStore('latest').delete([campaign, target]);
          const flags = tx.objectStore('flags');
          const flag = record.kind === 'call' ? flagOfCall(record) : null;
          if (flag) void flags.put(flag);
          const taken = withdraws === undefined ? undefined : await flags.get(withdraws);
          if (taken) void flags.put({ withdrawn: record.at, ...taken });
        }
        return known ?? record;
      });
      changed('calls');
      return stands;
    },

    recordById: (id) => withDatabase((db) => db.get('records', id)),
    recordsAbout: (campaign, target) =>
      withDatabase((db) => db.getAllFromIndex('records', 'about', [campaign, target])),

    latestCalls: (campaigns) =>
      withDatabase(async (db) => {
        // For many campaigns one reading of the small store is quicker than many questions.
        if (campaigns.length > FEW) return db.getAll('latest');
        const index = db.transaction('latest').store.index('campaign');
        return (await Promise.all(campaigns.map((key) => index.getAll(key)))).flat();
      }),
  };
}

/** The newest call that stands, in short. */
function newest(records: readonly CallRecord[]): LatestCall['last'] | undefined {
  const [call] = standingCalls(records).sort((a, b) => b.at.localeCompare(a.at));
  return (
    call && { id: call.id, outcome: call.outcome, at: call.at, ...(call.reason && { reason: call.reason }) }
  );
}
