/**
 * Records of groups' members, a heap a row: those of one member whose ids begin with the same digit. With a row for
 * each record the database took longer over the rows than all else together took; a heap is small enough to be written
 * anew for one more call. In the order of the digits what several members say of one call is together.
 */
import type { IDBPObjectStore } from 'idb';
import { recordKey, withdrawnKey, type GroupRecord } from '../packet/record';
import type { Heap, RotundaDb } from './schema';

type Mode = 'readonly' | 'readwrite' | 'versionchange';
type Store<M extends Mode> = IDBPObjectStore<RotundaDb, 'groupCalls'[], 'groupCalls', M>;

/** What an id begins with: a UUID, as the rules of a packet have it. */
const DIGITS = [...'0123456789abcdef'];
/** Where more than one in so many heaps is asked for, reading all is quicker than so many questions. */
const SPARSE = 10;

/** The row of a record, by its key. */
const rowOf = (key: string): [string, string] => [key.slice(0, 1), key.slice(key.indexOf('~') + 1)];

function heapOf([at, member]: [string, string], records: GroupRecord[]): Heap {
  const withdraws = records.some((record) => withdrawnKey(record) !== undefined);
  return { at, member, ...(withdraws && { withdraws: 1 }), records };
}

/** Records as rows of the store. */
export function heapsOf(records: Iterable<GroupRecord>): Heap[] {
  const rows = new Map<string, GroupRecord[]>();
  for (const record of records) {
    const name = rowOf(recordKey(record)).join(' ');
    const held = rows.get(name);
    if (held) held.push(record);
    else rows.set(name, [record]);
  }
  return [...rows].map(([name, heap]) => heapOf(name.split(' ') as [string, string], heap));
}

/** Every record, the heaps of one digit at a time. */
export async function eachHeap(
  store: Pick<Store<'readonly'>, 'getAll'>,
  visit: (records: GroupRecord[]) => void,
): Promise<void> {
  for (const digit of DIGITS) {
    const rows = await store.getAll(IDBKeyRange.bound([digit], [digit, []]));
    visit(rows.flatMap((row) => row.records));
  }
}

/** Records that are read and changed within one transaction, and written at its end. */
export interface Heaps {
  /** Reads the heaps of these keys: what follows knows only what was read. */
  load(keys: Iterable<string>): Promise<void>;
  get(key: string): GroupRecord | undefined;
  /** All that was read. */
  all(): GroupRecord[];
  put(record: GroupRecord): void;
  remove(key: string): void;
  /** Asks the database to write what was changed. */
  write(): void;
}

/** @param store `write` needs one that may be written */
export function openHeaps(store: Store<'readonly' | 'readwrite'>): Heaps {
  const held = new Map<string, Map<string, GroupRecord>>();
  const changed = new Set<string>();
  const heap = (key: string) => {
    const found = held.get(rowOf(key).join(' '));
    if (!found) throw new Error(`${key} was not read`);
    return found;
  };
  const take = (name: string, records: readonly GroupRecord[]) =>
    held.set(name, new Map(records.map((record) => [recordKey(record), record])));
  return {
    async load(keys) {
      const rows = new Map([...keys].map(rowOf).map((row) => [row.join(' '), row]));
      for (const name of held.keys()) rows.delete(name);
      if (rows.size === 0) return;
      const found =
        rows.size * SPARSE > (await store.count())
          ? await store.getAll()
          : await Promise.all([...rows.values()].map((row) => store.get(row)));
      for (const name of rows.keys()) take(name, []);
      for (const row of found) {
        if (row && rows.has(`${row.at} ${row.member}`)) take(`${row.at} ${row.member}`, row.records);
      }
    },
    get: (key) => heap(key).get(key),
    all: () => [...held.values()].flatMap((records) => [...records.values()]),
    put(record) {
      const key = recordKey(record);
      heap(key).set(key, record);
      changed.add(rowOf(key).join(' '));
    },
    remove(key) {
      if (heap(key).delete(key)) changed.add(rowOf(key).join(' '));
    },
    write() {
      const writable = store as Store<'readwrite'>;
      for (const name of changed) {
        const row = name.split(' ') as [string, string];
        const records = [...(held.get(name)?.values() ?? [])];
        if (records.length === 0) void writable.delete(row);
        else void writable.put(heapOf(row, records));
      }
      changed.clear();
    },
  };
}

/** Keys of all heaps that a member's records may lie in. */
export const heapsOfMember = (member: string): string[] => DIGITS.map((digit) => `${digit}~${member}`);
