/**
 * A coalition's tables, each with its sums beside it: a table is megabytes, which a board that is only shown need not
 * read. Both are written in one transaction.
 */
import type { IDBPTransaction, StoreNames } from 'idb';
import { sumBoard } from '../hub/board';
import type { BoardPack } from '../model/led-hub';
import type { RotundaDb } from './schema';

export const BOARD_STORES = ['boards', 'sums'] as const;

export type BoardStore = (typeof BOARD_STORES)[number];

type Tx = Pick<IDBPTransaction<RotundaDb, StoreNames<RotundaDb>[], 'readwrite'>, 'objectStore'>;

export function putBoard(tx: Tx, pack: BoardPack): void {
  void tx.objectStore('boards').put(pack);
  void tx.objectStore('sums').put(sumBoard(pack));
}

/** @param key of one table, or a range of them */
export function removeBoard(tx: Tx, key: [string, string] | IDBKeyRange): void {
  for (const name of BOARD_STORES) void tx.objectStore(name).delete(key);
}
