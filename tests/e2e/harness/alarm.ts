/** The hours between two checks of the feeds, in a moment. */
import type { Driver } from '../../../scripts/browsers/driver';
import { openPage } from '../../../scripts/demo/steps';

/** Makes the browser's alarm go off now: the extension's own, which its background hears. Runs in a page of ours. */
function ringNow(): Promise<void> {
  interface Alarms {
    alarms: { create(name: string, when: { when: number; periodInMinutes: number }): Promise<void> };
  }
  const scope = globalThis as unknown as { browser?: Alarms; chrome: Alarms };
  return (scope.browser ?? scope.chrome).alarms.create('feeds', { when: Date.now(), periodInMinutes: 30 });
}

/** Makes every feed due, as hours would. Runs in a page of ours. */
function makeDue(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('rotunda');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const db = request.result;
      const tx = db.transaction('feeds', 'readwrite');
      const all = tx.objectStore('feeds').getAll();
      all.onsuccess = () => {
        for (const feed of all.result as object[]) {
          tx.objectStore('feeds').put({ ...feed, due: '2026-01-01T00:00:00Z' });
        }
      };
      tx.oncomplete = () => {
        db.close();
        resolve();
      };
      tx.onabort = () => reject(tx.error);
    };
  });
}

/** Lets the time come at which feeds are asked for news, out of sight. */
export async function alarm(driver: Driver): Promise<void> {
  const tab = await openPage(driver, 'organise.html#/tally');
  await tab.evaluate(makeDue);
  await tab.evaluate(ringNow);
  await tab.close();
}
