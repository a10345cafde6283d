/** My calls as a list to look through, and to delete for good. Not for the background. */
import type { IDBPCursor, IDBPIndex, IDBPTransaction } from 'idb';
import type { DataStore } from '../app/data-ports';
import type { Call, CallRecord } from '../model/call';
import { allForms, withdrawnIds } from '../tally/records';
import { withDatabase, write } from './open';
import type { RotundaDb } from './schema';
import { latestKey, newestOf, recordsOf } from './store';

type OwnCalls = Pick<DataStore, 'eachCallBack' | 'deleteCall' | 'deleteCalls'>;
type Deleting = IDBPTransaction<RotundaDb, ('records' | 'latest' | 'flags' | 'sent')[], 'readwrite'>;
type ByTime = IDBPIndex<RotundaDb, ['records'], 'records', 'at', 'readonly'>;

/** The first rows are seen soon; the others come in as few steps as memory bears. */
const FIRST = 200;
const CHUNK = 2000;
const STORES: ('records' | 'latest' | 'flags' | 'sent')[] = ['records', 'latest', 'flags', 'sent'];

/** @param changed called after each committed write */
export function ownCallStore(changed: () => void): OwnCalls {
  return {
    eachCallBack: (visit) =>
      withDatabase(async (db) => {
        const { store } = db.transaction('records');
        const withdrawn = withdrawnIds(await store.index('withdraws').getAll());
        await eachChunkBack(store.index('at'), (records) =>
          visit(records.filter((r): r is Call => r.kind === 'call' && !withdrawn.has(r.id))),
        );
      }),

    async deleteCall(id) {
      await write(STORES, async (tx) => {
        const record = await tx.objectStore('records').get(id);
        if (!record) return;
        const { campaign, target } = record;
        const about = await recordsOf(tx.objectStore('records'), campaign, target);
        const ids = allForms(about, id);
        const forms = about.filter((r) => ids.has(r.id));
        for (const form of ids) {
          void tx.objectStore('records').delete(form);
          void tx.objectStore('flags').delete(form);
        }
        for (const key of await tx.objectStore('sent').getAllKeys())
          if (ids.has(key[1])) void tx.objectStore('sent').delete(key);
        const campaigns = forms.flatMap((r) => [r.campaign, ...(r.kind === 'call' ? (r.also ?? []) : [])]);
        for (const key of new Set(campaigns)) await renewLatest(tx, key, target);
      });
      changed();
    },

    async deleteCalls() {
      await write(STORES, async (tx) => {
        for (const id of await tx.objectStore('records').getAllKeys())
          void tx.objectStore('flags').delete(id);
        void tx.objectStore('records').clear();
        void tx.objectStore('latest').clear();
        void tx.objectStore('sent').clear();
      });
      changed();
    },
  };
}

/** Makes the newest call for a campaign and a person anew, in earnest and of practice, from the records there are. */
async function renewLatest(tx: Deleting, campaign: string, target: string): Promise<void> {
  const records = await recordsOf(tx.objectStore('records'), campaign, target);
  for (const practice of [false, true]) {
    const key = latestKey(campaign, practice);
    const newest = newestOf(records, practice);
    if (newest) void tx.objectStore('latest').put({ campaign: key, target, ...newest });
    else void tx.objectStore('latest').delete([key, target]);
  }
}

/** An index gives many rows at once only forwards: where a chunk begins is found by a leap of keys. */
async function eachChunkBack(
  index: ByTime,
  visit: (records: readonly CallRecord[]) => boolean,
): Promise<void> {
  let [upper, open] = ['\uffff', false];
  for (let size = FIRST; ; size = CHUNK) {
    const rest = IDBKeyRange.upperBound(upper, open);
    const lower = await keyBehind(index, rest, size);
    // All of one instant come together: a chunk may be larger, and none comes twice.
    const range = lower === null ? rest : IDBKeyRange.bound(lower, upper, false, open);
    if (!visit((await index.getAll(range)).reverse()) || lower === null) return;
    [upper, open] = [lower, true];
  }
}

/** The key `count` steps behind the last one of a range; null where it has no more than that. */
async function keyBehind(index: ByTime, range: IDBKeyRange, count: number): Promise<string | null> {
  const cursor = await index.openKeyCursor(range, 'prev');
  if (!cursor) return null;
  const { request } = cursor as unknown as IDBPCursor & { request: IDBRequest<IDBCursor | null> };
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve((request.result?.key as string | undefined) ?? null);
    request.onerror = () => reject(request.error ?? new DOMException('AbortError', 'AbortError'));
    void cursor.advance(count);
  });
}
