/** Any of the extension's stores as it stands in its database, read past its own code. */
import type { Driver } from '../../../scripts/browsers/driver';

async function readAll(store: string): Promise<unknown[]> {
  // To open a database that is not there yet would make it, empty and of the wrong version.
  if (!(await indexedDB.databases()).some(({ name }) => name === 'rotunda')) return [];
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('rotunda');
    request.onerror = () => reject(request.error);
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
