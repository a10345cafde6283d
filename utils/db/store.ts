import type { IDBPObjectStore, StoreNames } from 'idb';
import type { LatestCall, Store } from '../app/ports';
import type { BillKey } from '../model/bill';
import type { CallRecord } from '../model/call';
import { flagOfCall } from '../model/flag';
import { gotThrough } from '../model/call';
import { standingCalls } from '../tally/records';
import { withDatabase, write } from './open';
import { readCurrentPlace } from './current-place';
import { numberStore } from './numbers';
import type { RotundaDb } from './schema';

/** A record with what its indexes read: the id it withdraws, and the pairs of other campaign and target it counts for. */
export type Row = CallRecord & { withdraws?: string; alsoAbout?: [string, string][] };

export const withdrawsOf = (record: CallRecord): string | undefined =>
  record.kind === 'undo' ? record.undoes : record.replaces;

/** Up to so many campaigns are asked for one by one. */
const FEW = 12;

/** What a write changed. */
export type Written = 'campaigns' | 'place' | 'calls' | 'numbers';

/** @param changed called after each committed write, with the name of what changed */
export function createStore(changed: (what: Written) => void): Store {
  return {
    campaign: (key) => withDatabase((db) => db.get('campaigns', key)),

    campaignsForBills: (keys: readonly BillKey[]) =>
      withDatabase(async (db) => {
        const index = db.transaction('campaigns').store.index('billKeys');
        const found = await Promise.all(keys.map((key) => index.getAll(key)));
        return [...new Map(found.flat().map((c) => [c.key, c])).values()];
      }),

    place: readCurrentPlace,
    ...numberStore(() => changed('numbers')),

    async record(record: CallRecord) {
      // A call cannot be fetched again: it is on the disk before anybody says that it is saved.
      const stands = await write(['records', 'latest', 'flags'], async (tx) => {
        const records = tx.objectStore('records');
        const known = await records.get(record.id);
        if (!known) {
          const withdraws = withdrawsOf(record);
          const { target } = record;
          const call = record.kind === 'call' ? record : await records.get(record.undoes);
          const { also = [], test = false } = call?.kind === 'call' ? call : {};
          const row: Row = {
            ...record,
            ...(withdraws !== undefined && { withdraws }),
            ...(also.length > 0 && { alsoAbout: also.map((key): [string, string] => [key, target]) }),
          };
          void records.add(row);
          for (const key of [record.campaign, ...also]) {
            const newest = newestOf(await recordsOf(records, key, target), test);
            const campaign = latestKey(key, test);
            if (newest) void tx.objectStore('latest').put({ campaign, target, ...newest });
            else void tx.objectStore('latest').delete([campaign, target]);
          }
          const flags = tx.objectStore('flags');
          const flag = record.kind === 'call' ? flagOfCall(record) : null;
          if (flag) void flags.put(flag);
          const taken = withdraws === undefined ? undefined : await flags.get(withdraws);
          const at = (record.kind === 'call' && record.corrected) || record.at;
          if (taken) void flags.put({ withdrawn: at, ...taken });
        }
        return known ?? record;
      });
      changed('calls');
      return stands;
    },

    recordById: (id) => withDatabase((db) => db.get('records', id)),
    recordsAbout: (campaign, target) =>
      withDatabase((db) => recordsOf(db.transaction('records').store, campaign, target)),

    latestCalls: (campaigns, practice) =>
      withDatabase(async (db) => {
        const { store } = db.transaction('latest');
        const index = store.index('campaign');
        // For many campaigns one reading of the small store is quicker than many questions.
        const found =
          campaigns.length > FEW
            ? (await store.getAll()).filter((l) => l.campaign.startsWith(PRACTICE) === practice)
            : (await Promise.all(campaigns.map((key) => index.getAll(latestKey(key, practice))))).flat();
        return practice ? found.map(withoutPractice) : found;
      }),

    leftOut: () => withDatabase((db) => db.getAllKeys('leftOut')),
    isFeedDue: (now) =>
      withDatabase(async (db) =>
        // One from before there was a schedule is due.
        (await db.getAll('feeds')).some((f) => f.source.kind === 'address' && !(f.due! > now)),
      ),
  };
}

/** In the keys of what was done in practice mode. */
export const PRACTICE = 'test:';
export const latestKey = (campaign: string, practice: boolean): string =>
  (practice ? PRACTICE : '') + campaign;

/** A call of practice mode under its campaign's own key. */
export const withoutPractice = (latest: LatestCall): LatestCall => ({
  ...latest,
  campaign: latest.campaign.slice(PRACTICE.length),
});

type Records = IDBPObjectStore<
  RotundaDb,
  ArrayLike<StoreNames<RotundaDb>>,
  'records',
  'readonly' | 'readwrite'
>;

/** All records about one person that count for a campaign, their own or another group's on the same bill. */
export async function recordsOf(records: Records, campaign: string, target: string): Promise<CallRecord[]> {
  const found = await Promise.all([
    records.index('about').getAll([campaign, target]),
    records.index('also').getAll([campaign, target]),
  ]);
  return found.flat();
}

/** The newest call that stands, in short, and how many got through. */
export function newestOf(
  records: readonly CallRecord[],
  practice: boolean,
): Pick<LatestCall, 'last' | 'reached'> | undefined {
  const calls = standingCalls(records)
    .filter((c) => (c.test ?? false) === practice)
    .sort((a, b) => b.at.localeCompare(a.at));
  const [call] = calls;
  if (!call) return undefined;
  const { id, outcome, at, reason, callBack } = call;
  return {
    last: { id, outcome, at, ...(reason && { reason }), ...(callBack && { callBack }) },
    reached: calls.filter(gotThrough).length,
  };
}
