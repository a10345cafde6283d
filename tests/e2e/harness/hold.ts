/** Holding the extension's database, so that a write of its background is sure to be under way. */
import type { Driver } from '../../../scripts/browsers/driver';
import { until } from '../../../scripts/browsers/driver';

/** Runs in a page of the extension: keeps a transaction over every store alive until it is told to let go. */
function hold(): void {
  const scope = globalThis as unknown as { held?: boolean; letGo?: boolean };
  scope.letGo = false;
  const request = indexedDB.open('rotunda');
  request.onsuccess = () => {
    const db = request.result;
    const transaction = db.transaction([...db.objectStoreNames], 'readwrite');
    const store = transaction.objectStore('records');
    const again = (): void => {
      scope.held = scope.letGo !== true;
      if (scope.letGo) db.close();
      else store.count().onsuccess = again;
    };
    store.count().onsuccess = again;
  };
}

/** @returns a function that lets the database go again */
export async function holdDatabase(driver: Driver): Promise<() => Promise<void>> {
  const tab = driver.behind;
  await tab.evaluate(hold);
  await until('the database to be held', () =>
    tab.evaluate(() => Boolean((globalThis as unknown as { held?: boolean }).held)),
  );
  return async () => {
    await tab.evaluate(() => {
      (globalThis as unknown as { letGo?: boolean }).letGo = true;
    });
    await until('the database to be let go', () =>
      tab.evaluate(() => !(globalThis as unknown as { held?: boolean }).held),
    );
  };
}
