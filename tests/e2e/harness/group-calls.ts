/** What members sent, put into the extension's database as its own code writes it, and told to its open pages. */
import type { Driver } from '../../../scripts/browsers/driver';
import { openPage } from '../../../scripts/demo/steps';
import { groupRow } from '../../../utils/db/group-store';
import type { GroupRecord } from '../../../utils/packet/record';

function put(rows: { key: string }[]): Promise<void> {
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

export async function addGroupCalls(driver: Driver, records: readonly GroupRecord[]): Promise<void> {
  const tab = await openPage(driver, 'organise.html#/start');
  await tab.evaluate(put, records.map(groupRow));
  await tab.close();
}
