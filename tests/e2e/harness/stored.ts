/** Any of the extension's stores as it stands in its database, read past its own code. */
import type { Driver } from '../../../scripts/browsers/driver';

function readAll(store: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('rotunda');
    request.onerror = () => (request.error?.name === 'AbortError' ? resolve([]) : reject(request.error));
    // There is none yet: to open it would make one, empty and of the wrong version. (The list of databases lags behind.)
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => {
      const db = request.result;
      const all = db.transaction(store).objectStore(store).getAll();
      all.onerror = () => reject(all.error);
      all.onsuccess = () => {
        db.close();
        resolve(all.result as unknown[]);
      };
    };
  });
}

export const stored = async <T>(driver: Driver, store: string): Promise<T[]> =>
  (await driver.behind.evaluate(readAll, store)) as T[];
