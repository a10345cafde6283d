import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DBSchema } from 'idb';
import { openDB } from '../../../utils/db/promised';

interface Things extends DBSchema {
  things: { key: string; value: { id: string; n: number }; indexes: { n: number } };
  others: { key: string; value: { id: string } };
}
let told: string[];
const open = (version = 1) =>
  openDB<Things>('things', version, {
    upgrade: (db, from, to) => {
      told.push(`upgrade ${from} to ${to}`);
      if (from > 0) return;
      db.createObjectStore('things', { keyPath: 'id' }).createIndex('n', 'n');
      db.createObjectStore('others', { keyPath: 'id' });
    },
    blocking: (current, wanted, event) => {
      told.push(`blocking ${current} for ${wanted}`);
      (event.target as IDBDatabase).close();
    },
    terminated: () => told.push('terminated'),
  });
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  told = [];
});

describe('openDB', () => {
  it('writes in one transaction, and reads by store, index and short method', async () => {
    const db = await open();
    const tx = db.transaction('things', 'readwrite');
    void tx.store.put({ id: 'a', n: 2 });
    void tx.store.put({ id: 'b', n: 1 });
    await tx.done;
    expect(await db.get('things', 'a')).toEqual({ id: 'a', n: 2 });
    expect(await db.getAllKeys('things')).toEqual(['a', 'b']);
    const both = db.transaction(['things', 'others']);
    expect(await both.objectStore('things').index('n').getAll()).toMatchObject([{ id: 'b' }, { id: 'a' }]);
    expect(await both.objectStore('others').count()).toBe(0);
    expect([...db.objectStoreNames]).toEqual(['others', 'things']);
    db.close();
    expect(told).toEqual(['upgrade 0 to 1']);
  });

  it('rejects what fails, and the transaction with it; nothing of it is there', async () => {
    const db = await open();
    const tx = db.transaction('things', 'readwrite');
    await tx.store.add({ id: 'a', n: 1 });
    const twice = tx.store.add({ id: 'a', n: 2 });
    const [first, done] = await Promise.allSettled([twice, tx.done]);
    expect([first.status, done.status]).toEqual(['rejected', 'rejected']);
    expect(first).toMatchObject({ reason: { name: 'ConstraintError' } });
    expect(await db.getAll('things')).toEqual([]);
  });

  it('rejects a transaction that was given up', async () => {
    const db = await open();
    const tx = db.transaction('things', 'readwrite');
    await tx.store.put({ id: 'a', n: 1 });
    tx.abort();
    await expect(tx.done).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('is asked to make way for a newer version', async () => {
    await open();
    const newer = await open(2);
    expect(told).toEqual(['upgrade 0 to 1', 'blocking 1 for 2', 'upgrade 1 to 2']);
    newer.close();
  });

  it('rejects a version that is older than what is there', async () => {
    (await open(2)).close();
    await expect(open(1)).rejects.toMatchObject({ name: 'VersionError' });
  });
});
