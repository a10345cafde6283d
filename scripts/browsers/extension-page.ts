/** What is asked of an extension page in either browser. Runs inside that page. */

interface TabsApi {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string; pendingUrl?: string }[]> };
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

/** Deletes the extension's databases and settings. @returns names of databases that somebody holds open. */
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
  return held;
}

/** True once the extension keeps something for the popup about the page at this address. */
export async function isRemembered(url: string): Promise<boolean> {
  const scope = globalThis as unknown as { browser?: TabsApi; chrome: TabsApi };
  const kept = await (scope.browser ?? scope.chrome).storage.session?.get(null);
  return Object.values(kept ?? {}).some((value) => (value as { url?: string } | null)?.url === url);
}
