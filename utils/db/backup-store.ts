/** Everything in the database, to be kept in one file, and a restore in one transaction. */
import type { StoreNames } from 'idb';
import type { LatestCall } from '../app/ports';
import type { Backup, StoredRow } from '../backup/file';
import { planRestore, type RestoreMode, type RestorePlan } from '../backup/plan';
import { STORE_RULES, withoutOlderFeeds } from '../backup/rules';
import type { CallRecord } from '../model/call';
import type { Result } from '../model/result';
import { memberKey } from '../packet/merge';
import { recordKey, type GroupRecord } from '../packet/record';
import { BOARD_STORES, removeBoard, type BoardStore } from './boards';
import { openHeaps } from './heaps';
import { VERSION } from './migrations';
import { withDatabase, write } from './open';
import type { Heap, RotundaDb } from './schema';
import { latestKey, newestOf } from './store';

type Name = Exclude<StoreNames<RotundaDb>, 'latest' | BoardStore>;
const NAMES = [...STORE_RULES.keys()] as Name[];

const readAll = (): Promise<Map<string, StoredRow[]>> =>
  withDatabase(async (db) => {
    const tx = db.transaction(NAMES);
    const read = async (name: Name) => {
      const rows = (await tx.objectStore(name).getAll()) as unknown as StoredRow[];
      return [name, name === 'groupCalls' ? rows.flatMap(rowsOf) : rows] as const;
    };
    return new Map(await Promise.all(NAMES.map(read)));
  });

/** In a backup each record of a member is a row of its own, so that of two the right one stays. */
const rowsOf = (heap: unknown): StoredRow[] =>
  (heap as Heap).records.map((record) => ({ key: recordKey(record), record }));

/** All of one moment. @param made instant, ISO UTC @param settings what is kept beside the database */
export async function takeBackup(made: string, settings: StoredRow): Promise<Backup> {
  const stores = Object.fromEntries(await readAll());
  return { rotunda_backup: 1, made, database: VERSION, stores, settings };
}

/** What a restore would do, with nothing done. @returns problems as of `planRestore` */
export async function planBackup(backup: Backup, mode: RestoreMode): Promise<Result<RestorePlan>> {
  const here = await readAll();
  const given = mode === 'merge' ? withoutOlderFeeds(backup, here.get('feeds') ?? []) : backup;
  return planRestore(given, here, STORE_RULES, mode, VERSION);
}

/** Does what was planned, all of it or nothing. @param changed called after it is committed */
export async function restoreBackup(plan: RestorePlan, changed: () => void): Promise<void> {
  await write([...NAMES, 'latest', ...BOARD_STORES], async (tx) => {
    for (const name of NAMES) {
      const store = tx.objectStore(name);
      if (plan.mode === 'replace') void store.clear();
      // Checked row by row by the rules of the store.
      const rows = [
        ...(plan.put.get(name) ?? []),
        ...(plan.mode === 'replace' ? (plan.keep.get(name) ?? []) : []),
      ];
      if (name === 'groupCalls') await putRecords(tx.objectStore(name), rows);
      else for (const row of rows) void store.put(row as never);
    }
    const records = await tx.objectStore('records').getAll();
    const latest = tx.objectStore('latest');
    void latest.clear();
    for (const row of latestOf(records)) void latest.put(row);
    const members = new Map((await tx.objectStore('members').getAll()).map((m) => [memberKey(m), m]));
    for (const member of members.values()) member.days = {};
    for (const record of (await tx.objectStore('groupCalls').getAll()).flatMap((heap) => heap.records)) {
      const days = members.get(memberKey(record))?.days;
      if (days) days[record.day] = (days[record.day] ?? 0) + 1;
    }
    for (const member of members.values()) void tx.objectStore('members').put(member);
    const led = new Set(await tx.objectStore('leads').getAllKeys());
    for (const key of await tx.objectStore('boards').getAllKeys()) if (!led.has(key[0])) removeBoard(tx, key);
  });
  changed();
}

async function putRecords(store: Parameters<typeof openHeaps>[0], rows: readonly StoredRow[]): Promise<void> {
  const records = rows.map((row) => row['record'] as GroupRecord);
  const heaps = openHeaps(store);
  await heaps.load(records.map(recordKey));
  for (const record of records) heaps.put(record);
  heaps.write();
}

/** The newest standing call for each campaign and person, as each write keeps it. */
function latestOf(records: readonly CallRecord[]): LatestCall[] {
  const about = new Map<string, { campaign: string; target: string; records: CallRecord[] }>();
  const calls = new Map(records.map((r) => [r.id, r]));
  for (const record of records) {
    const call = record.kind === 'call' ? record : calls.get(record.undoes);
    const also = call?.kind === 'call' ? (call.also ?? []) : [];
    for (const campaign of [record.campaign, ...also]) {
      const key = JSON.stringify([campaign, record.target]);
      const held = about.get(key) ?? { campaign, target: record.target, records: [] };
      held.records.push(record);
      about.set(key, held);
    }
  }
  return [...about.values()].flatMap(({ campaign, target, records: all }) =>
    [false, true].flatMap((practice) => {
      const newest = newestOf(all, practice);
      return newest ? [{ campaign: latestKey(campaign, practice), target, ...newest }] : [];
    }),
  );
}
