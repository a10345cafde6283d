/** The one database, opened only in pages and workers of the extension: in a content script it would be the host page's. */
import type { IDBPTransaction, StoreNames } from 'idb';
import { migrate, VERSION } from './migrations';
import { openDB } from './promised';
import type { Db, RotundaDb } from './schema';

let opened: Promise<Db> | undefined;

/**
 * The open database. The handle is kept, and dropped when the browser closes it under us
 * (https://github.com/jakearchibald/idb/issues/121) or a newer version of the extension needs it.
 */
export function openDatabase(): Promise<Db> {
  opened ??= openDB<RotundaDb>('rotunda', VERSION, {
    upgrade: (db, from, _to, tx) => migrate(db, from, tx),
    blocking: (_current, _wanted, event) => {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  }).catch((error: unknown) => {
    forget();
    throw error;
  });
  return opened;
}

/** Lets go of the database, so that it can be erased or opened anew. */
export async function closeDatabase(): Promise<void> {
  const db = await opened?.catch(() => undefined);
  forget();
  db?.close();
}

/**
 * Writes in one transaction, and resolves after it has completed. What no site has is on the disk before anybody
 * says that it is kept; what can be had again may be `relaxed`.
 */
export const write = <N extends StoreNames<RotundaDb>, T>(
  stores: N[],
  work: (tx: IDBPTransaction<RotundaDb, N[], 'readwrite'>) => Promise<T>,
  durability: IDBTransactionDurability = 'strict',
): Promise<T> =>
  withDatabase(async (db) => {
    const tx = db.transaction(stores, 'readwrite', { durability });
    const result = await work(tx);
    await tx.done;
    return result;
  });

function forget(): void {
  opened = undefined;
}

/** Runs a piece of work on the database; a handle that died is opened anew, once. Writes are idempotent, so that is safe. */
export async function withDatabase<T>(work: (db: Db) => Promise<T>): Promise<T> {
  try {
    return await work(await openDatabase());
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
    forget();
    return work(await openDatabase());
  }
}
