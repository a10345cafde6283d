/** What is asked of an extension page in either browser. Runs inside that page. */

interface TabsApi {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string; pendingUrl?: string }[]> };
  alarms: { clearAll(): Promise<boolean> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  storage: Record<
    'local' | 'session' | 'sync',
    { clear(): Promise<void>; get(keys: null): Promise<Record<string, unknown>> } | undefined
  >;
}

/** Numeric id of the newest tab that shows exactly this address, or null. */
export async function tabIdOf(url: string): Promise<number | null> {
  const scope = globalThis as unknown as { browser?: TabsApi; chrome: TabsApi };
  const tabs = await (scope.browser ?? scope.chrome).tabs.query({});
  return tabs.filter((t) => t.url === url && t.id !== undefined).at(-1)?.id ?? null;
}

export async function badgeOf(tabId: number): Promise<string> {
  const scope = globalThis as unknown as { browser?: TabsApi; chrome: TabsApi };
  return (scope.browser ?? scope.chrome).action.getBadgeText({ tabId });
}

/** Deletes the extension's databases, settings and alarms. @returns names of databases that somebody holds open. */
export async function forgetEverything(): Promise<string[]> {
  const scope = globalThis as unknown as { browser?: TabsApi; chrome: TabsApi };
  const api = scope.browser ?? scope.chrome;
  const held: string[] = [];
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined) continue;
    await new Promise<void>((done) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => done();
      request.onerror = () => done();
      request.onblocked = () => {
        held.push(name);
        done();
      };
    });
  }
  for (const area of ['local', 'session', 'sync'] as const) await api.storage[area]?.clear();
  localStorage.clear();
  await api.alarms.clearAll();
  return held;
}

/** True once the extension keeps something for the popup about the page at this address. */
export async function isRemembered(url: string): Promise<boolean> {
  const scope = globalThis as unknown as { browser?: TabsApi; chrome: TabsApi };
  const kept = await (scope.browser ?? scope.chrome).storage.session?.get(null);
  return Object.values(kept ?? {}).some((value) => (value as { url?: string } | null)?.url === url);
}

/** One store of the database as it was found: how it is built, and its rows. */
interface KeptStore {
  name: string;
  keyPath: string | string[] | null;
  indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
  rows: unknown[];
}

/** What {@link forgetEverything} forgets, but what lives only as long as the browser. */
export interface KeptState {
  version: number;
  stores: KeptStore[];
  local: Record<string, unknown>;
}

/**
 * All that the extension stored, to be put back by {@link putState}.
 * @throws Error for a row that is more than JSON, which the way to here and back would change
 */
export async function takeState(): Promise<KeptState> {
  const scope = globalThis as unknown as { browser?: TabsApi; chrome: TabsApi };
  const asked = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('not to be read'));
    });
  const isPlain = (value: unknown): boolean =>
    value === null ||
    typeof value !== 'object' ||
    ((Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype) &&
      Object.values(value).every(isPlain));
  const db = await asked(indexedDB.open('rotunda'));
  const stores: KeptStore[] = [];
  for (const name of db.objectStoreNames) {
    const store = db.transaction(name).objectStore(name);
    const rows: unknown[] = await asked(store.getAll());
    if (!rows.every(isPlain)) throw new Error(`${name} holds more than JSON`);
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, unique, multiEntry } = store.index(index);
      return { name: index, keyPath, unique, multiEntry };
    });
    stores.push({ name, keyPath: store.keyPath as string | string[] | null, indexes, rows });
  }
  const { version } = db;
  db.close();
  const local = (await (scope.browser ?? scope.chrome).storage['local']?.get(null)) ?? {};
  return { version, stores, local };
}

/** Stores again what {@link takeState} found. @returns false where the extension has stored something meanwhile: then nothing is changed */
export async function putState({ version, stores, local }: KeptState): Promise<boolean> {
  const scope = globalThis as unknown as {
    browser?: { storage: { local: { set(values: object): Promise<void> } } };
    chrome: { storage: { local: { set(values: object): Promise<void> } } };
  };
  const isNew = await new Promise<boolean>((resolve, reject) => {
    let made = false;
    const request = indexedDB.open('rotunda', version);
    request.onupgradeneeded = () => {
      made = true;
      for (const { name, keyPath, indexes, rows } of stores) {
        const store = request.result.createObjectStore(name, { keyPath });
        for (const { name: index, keyPath: path, ...how } of indexes) store.createIndex(index, path, how);
        for (const row of rows) store.put(row);
      }
    };
    request.onerror = () => reject(request.error ?? new Error('not to be written'));
    request.onsuccess = () => {
      request.result.close();
      resolve(made);
    };
  });
  if (isNew) await (scope.browser ?? scope.chrome).storage.local.set(local);
  return isNew;
}
