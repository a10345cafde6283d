/** Any of the extension's stores as it stands in its database, read past its own code. */
import type { Driver } from '../../../scripts/browsers/driver';
import { openPage } from '../../../scripts/demo/steps';

function readAll(store: string): Promise<unknown[]> {
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

export async function stored<T>(driver: Driver, store: string): Promise<T[]> {
  const tab = await openPage(driver, 'organise.html#/tally');
  const all = await tab.evaluate(readAll, store);
  await tab.close();
  return all as T[];
}
