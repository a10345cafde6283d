/** What members sent, put into the extension's database as its own code writes it, and told to its open pages. */
import type { Driver } from '../../../scripts/browsers/driver';
import { openPage } from '../../../scripts/demo/steps';
import { heapsOf } from '../../../utils/db/heaps';
import type { Heap } from '../../../utils/db/schema';
import type { GroupRecord } from '../../../utils/packet/record';
import { stored } from './stored';

function put(rows: Heap[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('rotunda');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const db = request.result;
      const tx = db.transaction('groupCalls', 'readwrite');
      for (const row of rows) tx.objectStore('groupCalls').put(row);
      tx.onerror = () => reject(tx.error);
      tx.oncomplete = () => {
        db.close();
        const channel = new BroadcastChannel('rotunda-changes');
        channel.postMessage('group');
        channel.close();
        resolve();
      };
    };
  });
}

/** How many records of members are stored. */
export const groupRecords = async (driver: Driver): Promise<number> =>
  (await stored<Heap>(driver, 'groupCalls')).reduce((sum, { records }) => sum + records.length, 0);

export async function addGroupCalls(driver: Driver, records: readonly GroupRecord[]): Promise<void> {
  const tab = await openPage(driver, 'organise.html#/start');
  await tab.evaluate(put, heapsOf(records));
  await tab.close();
}
