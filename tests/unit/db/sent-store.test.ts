import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import 'fake-indexeddb/auto';
import { closeDatabase } from '../../../utils/db/open';
import { createJoinStore } from '../../../utils/db/membership-store';
import { sentStore } from '../../../utils/db/sent-store';
import { uuid } from '../make';

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

it('holds what each group acknowledged, once, and forgets one group alone', async () => {
  await sentStore.noteSent('neighbors', [uuid(1), uuid(2)]);
  await sentStore.noteSent('neighbors', [uuid(2), uuid(3)]);
  await sentStore.noteSent('neighbors2', [uuid(4)]);
  expect(await sentStore.sent('neighbors')).toEqual([uuid(1), uuid(2), uuid(3)]);
  expect(await sentStore.sent('river')).toEqual([]);
  await createJoinStore(() => undefined).leaveHub('neighbors');
  expect(await sentStore.sent('neighbors')).toEqual([]);
  expect(await sentStore.sent('neighbors2')).toEqual([uuid(4)]);
});
