import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { migrate, VERSION } from '../../../utils/db/migrations';
import { closeDatabase } from '../../../utils/db/open';
import { createPageStore } from '../../../utils/db/page-store';
import type { RotundaDb } from '../../../utils/db/schema';
import { call, place, uuid } from '../make';

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

it('a database of the first version keeps its place, its calls and its undos', async () => {
  const old = await openDB<RotundaDb>('rotunda', 1, {
    upgrade: (db, from, _to, tx) => migrate(db, from, tx, 1),
  });
  await old.put('places', place());
  await old.put('records', call({ outcome: 'unavailable', reason: 'disconnected', number: '+12175550142' }));
  old.close();

  const store = createPageStore(() => undefined);
  expect(VERSION).toBeGreaterThan(1);
  expect((await store.place())?.id).toBe('home');
  expect(await store.flags()).toEqual([]);
  await store.savePlace(place({ id: uuid(70) }));
  expect((await store.places()).map((p) => p.id)).toEqual([uuid(70), 'home']);
  const undo = { kind: 'undo' as const, id: uuid(101), at: '2026-11-22T16:00:00.000Z' };
  await store.record({ ...undo, campaign: 'neighbors/crosscheck', target: call().target, undoes: uuid(100) });
  const standing: string[] = [];
  await store.eachStandingCall((c) => standing.push(c.id));
  expect(standing).toEqual([]);
});
