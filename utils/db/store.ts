import type { IDBPObjectStore } from 'idb';
import type { LatestCall, Store, StoredCampaign, StoredFeed } from '../app/ports';
import type { BillKey } from '../model/bill';
import type { Call, CallRecord } from '../model/call';
import { flagOfCall } from '../model/flag';
import { standingCalls } from '../tally/records';
import { withDatabase } from './open';
import { numberStore } from './numbers';
import { placeStore } from './places';
import type { RotundaDb } from './schema';

/** A record with the id it withdraws, for the index of that name. */
type Row = CallRecord & { withdraws?: string };

const withdrawsOf = (record: CallRecord): string | undefined =>
  record.kind === 'undo' ? record.undoes : record.replaces;

/** Up to so many campaigns are asked for one by one. */
const FEW = 8;

/** How many records are held at once while all are walked. */
const CHUNK = 2000;

/**
 * @param changed called after each committed write, with the name of what changed
 */
export function createStore(changed: (what: 'campaigns' | 'place' | 'calls' | 'numbers') => void): Store {
  return {
    async saveFeed(feed: StoredFeed, campaigns: readonly StoredCampaign[]) {
      await withDatabase(async (db) => {
        // A feed can be fetched again: a relaxed transaction is enough, and faster.
        const tx = db.transaction(['feeds', 'campaigns'], 'readwrite', { durability: 'relaxed' });
        const store = tx.objectStore('campaigns');
        for (const key of await store.index('feed').getAllKeys(feed.id)) void store.delete(key);
        for (const campaign of campaigns) void store.put(campaign);
        void tx.objectStore('feeds').put(feed);
        await tx.done;
      });
      changed('campaigns');
    },

    async removeFeed(id: string) {
      await withDatabase(async (db) => {
        const tx = db.transaction(['feeds', 'campaigns'], 'readwrite');
        const store = tx.objectStore('campaigns');
        for (const key of await store.index('feed').getAllKeys(id)) void store.delete(key);
        void tx.objectStore('feeds').delete(id);
        await tx.done;
      });
      changed('campaigns');
    },

    feeds: () => withDatabase((db) => db.getAll('feeds')),
    campaigns: () => withDatabase((db) => db.getAll('campaigns')),
    campaign: (key) => withDatabase((db) => db.get('campaigns', key)),

    campaignsForBills: (keys: readonly BillKey[]) =>
      withDatabase(async (db) => {
        const index = db.transaction('campaigns').store.index('billKeys');
        const found = await Promise.all(keys.map((key) => index.getAll(key)));
        return [...new Map(found.flat().map((c) => [c.key, c])).values()];
      }),

    nextCampaigns: (jurisdiction, now, limit) =>
      withDatabase(async (db) => {
        const index = db.transaction('campaigns').store.index('dueKeys');
        // "none" sorts after every instant, so that one range has both; what is past fills what is left.
        const ahead = IDBKeyRange.bound(`${jurisdiction} ${now}`, `${jurisdiction} \uffff`);
        const behind = IDBKeyRange.bound(`${jurisdiction} `, `${jurisdiction} ${now}`, false, true);
        const coming = await index.getAll(ahead, limit);
        const gone = coming.length < limit ? await index.getAll(behind, limit) : [];
        return [...new Map([...coming, ...gone].map((c) => [c.key, c])).values()].slice(0, limit);
      }),

    ...placeStore(() => changed('place')),
    ...numberStore(() => changed('numbers')),

    async record(record: CallRecord) {
      const stands = await withDatabase(async (db) => {
        // A call cannot be fetched again: it is on the disk before anybody says that it is saved.
        const tx = db.transaction(['records', 'latest', 'flags'], 'readwrite', { durability: 'strict' });
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
        await tx.done;
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

    eachStandingCall: (visit: (call: Call) => void) =>
      withDatabase(async (db) => {
        const { store } = db.transaction('records');
        const withdrawn = await withdrawnIds(store);
        let after: string | undefined;
        for (;;) {
          const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
          const chunk = await store.getAll(range, CHUNK);
          for (const record of chunk) {
            if (record.kind === 'call' && !withdrawn.has(record.id)) visit(record);
          }
          const last = chunk.at(-1);
          if (chunk.length < CHUNK || !last) return;
          after = last.id;
        }
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

type Records = IDBPObjectStore<RotundaDb, ['records'], 'records', 'readonly'>;

/** Ids that undos and corrections name: read from their own index, which holds nothing else. */
async function withdrawnIds(store: Records): Promise<Set<string>> {
  const rows: Row[] = await store.index('withdraws').getAll();
  return new Set(rows.flatMap((r) => r.withdraws ?? []));
}
