/** What only pages have of the database: lists, walks and writes that the background has no use for. */
import type { IDBPObjectStore } from 'idb';
import type { PageStore } from '../app/ports';
import type { Call } from '../model/call';
import { withDatabase } from './open';
import { currentPlace, PLACE_STORES } from './current-place';
import { feedLists } from './feeds';
import { ownNumberStore } from './numbers';
import { placeStore } from './places';
import type { RotundaDb } from './schema';
import { createStore, PRACTICE, withoutPractice, type Row, type Written } from './store';
import { toldStore } from './told';

/** How many records are held at once while all are walked. */
const CHUNK = 2000;

/** @param changed as in {@link createStore} */
export function createPageStore(changed: (what: Written | 'told') => void): PageStore {
  return {
    ...createStore(changed),
    ...toldStore(() => changed('told')),
    ...feedLists(() => changed('campaigns')),
    ...placeStore(() => changed('place')),
    ...ownNumberStore(() => changed('numbers')),
    campaigns: () => withDatabase((db) => db.getAll('campaigns')),
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

    callBacksDue: (day, practice) =>
      withDatabase(async (db) => {
        const due = await db
          .transaction('latest')
          .store.index('callBack')
          .getAll(IDBKeyRange.upperBound(day));
        const mine = due.filter((l) => l.campaign.startsWith(PRACTICE) === practice);
        return practice ? mine.map(withoutPractice) : mine;
      }),

    places: () =>
      withDatabase(async (db) => {
        const tx = db.transaction(PLACE_STORES);
        const [current, all] = await Promise.all([
          currentPlace(tx.objectStore('places'), tx.objectStore('current')),
          tx.objectStore('places').getAll(),
        ]);
        return current ? [current, ...all.filter((p) => p.id !== current.id)] : [];
      }),

    roster: (jurisdiction) => withDatabase((db) => db.get('rosters', jurisdiction)),

    eachStandingCall: (visit: (call: Call) => void) =>
      withDatabase(async (db) => {
        const { store } = db.transaction('records');
        const withdrawn = await withdrawnIds(store);
        let after: string | undefined;
        for (;;) {
          const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
          const chunk = await store.getAll(range, CHUNK);
          for (const record of chunk) {
            if (record.kind === 'call' && !record.test && !withdrawn.has(record.id)) visit(record);
          }
          const last = chunk.at(-1);
          if (chunk.length < CHUNK || !last) return;
          after = last.id;
        }
      }),

    recordIds: () => withDatabase((db) => db.getAllKeys('records')),
    records: () => withDatabase((db) => db.getAll('records')),
  };
}

type Records = IDBPObjectStore<RotundaDb, ['records'], 'records', 'readonly'>;

/** Ids that undos and corrections name: read from their own index, which holds nothing else. */
async function withdrawnIds(store: Records): Promise<Set<string>> {
  const rows: Row[] = await store.index('withdraws').getAll();
  return new Set(rows.flatMap((r) => r.withdraws ?? []));
}
