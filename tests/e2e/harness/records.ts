/** The extension's records as they stand in its database, read past its own code. */
import type { CallRecord } from '../../../utils/model/call';
import type { Driver } from '../../../scripts/browsers/driver';
import { openPage } from '../../../scripts/demo/steps';

function readRecords(): Promise<CallRecord[]> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('rotunda');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const db = request.result;
      const all = db.transaction('records').objectStore('records').getAll();
      all.onerror = () => reject(all.error);
      all.onsuccess = () => {
        db.close();
        resolve(all.result as CallRecord[]);
      };
    };
  });
}

/** Every record, calls and undos. */
export async function records(driver: Driver): Promise<CallRecord[]> {
  const tab = await openPage(driver, 'organise.html#/tally');
  const all = await tab.evaluate(readRecords);
  await tab.close();
  return all;
}
