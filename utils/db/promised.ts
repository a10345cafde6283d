/**
 * IndexedDB with promises, in the manner and with the types of https://github.com/jakearchibald/idb: of that
 * library what is used here, since its three kilobytes stand in each of five bundles. What it cannot do: writes
 * by the database's own short methods, and telling two wrappings of one store for the same.
 */
import type { DBSchema, IDBPDatabase, OpenDBCallbacks } from 'idb';

type Wants<S extends DBSchema> = Pick<Required<OpenDBCallbacks<S>>, 'upgrade' | 'blocking' | 'terminated'>;

/** @returns the database, once it is of that version */
export function openDB<S extends DBSchema>(
  name: string,
  version: number,
  { upgrade, blocking, terminated }: Wants<S>,
): Promise<IDBPDatabase<S>> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = (event) => {
    const [db, tx] = [wrap(request.result), wrap(request.transaction)];
    upgrade(db as never, event.oldVersion, event.newVersion, tx as never, event);
  };
  return promised(request).then((opened) => {
    const db = request.result;
    db.onclose = terminated;
    db.onversionchange = (event) => blocking(event.oldVersion, event.newVersion, event);
    return opened as IDBPDatabase<S>;
  });
}

const promised = (request: IDBRequest): Promise<unknown> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(wrap(request.result));
    request.onerror = () => reject(request.error);
  });

/** Settles with the transaction: what it wrote is there, or nothing is. */
const doneOf = (tx: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onerror = tx.onabort = () => reject(tx.error ?? new DOMException('AbortError', 'AbortError'));
  });

type Method = (this: unknown, ...args: unknown[]) => unknown;

function wrap(value: unknown): unknown {
  if (value instanceof IDBRequest) return promised(value);
  if (value instanceof IDBTransaction) {
    const [only = ''] = value.objectStoreNames;
    const done = doneOf(value);
    return over(value, (name) =>
      name === 'done' ? done : name === 'store' ? wrap(value.objectStore(only)) : undefined,
    );
  }
  if (value instanceof IDBDatabase) {
    return over(value, (name) => {
      // `db.get(store, key)` for one look into one store.
      if (name in value || !(name in IDBObjectStore.prototype)) return undefined;
      return (store: string, ...args: unknown[]) => {
        const held = value.transaction(store).objectStore(store);
        return wrap((held[name as 'get'] as Method).apply(held, args));
      };
    });
  }
  if (value instanceof IDBCursor) {
    // The next step answers by the request that brought the cursor.
    return over(value, (name) =>
      name === 'continue' ? () => (value.continue(), promised(value.request)) : undefined,
    );
  }
  return value instanceof IDBObjectStore || value instanceof IDBIndex ? over(value) : value;
}

/** The same object, whose methods answer with promises; `more` has what it lacks. */
const over = (target: object, more: (name: PropertyKey) => unknown = () => undefined): object =>
  new Proxy(target, {
    get(_, name) {
      const own = more(name) ?? (Reflect.get(target, name, target) as unknown);
      return typeof own === 'function' && name in target
        ? (...args: unknown[]) => wrap((own as Method).apply(target, args))
        : own;
    },
  });
