import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../../utils/browser/api';
import { givingBack } from '../../../utils/browser/give-back';
import { closeDatabase, write } from '../../../utils/db/open';

const remove = vi.fn(() => Promise.resolve(true));
const held = { permissions: browser.permissions, getManifest: browser.runtime.getManifest };

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  remove.mockClear();
  Object.assign(browser, { permissions: { remove } });
  browser.runtime.getManifest = () =>
    ({ optional_host_permissions: ['https://www.ilga.gov/*', 'https://*/*'] }) as never;
});
afterEach(() => {
  Object.assign(browser, { permissions: held.permissions });
  browser.runtime.getManifest = held.getManifest;
});

const feed = (id: string, url: string) => ({ id, source: { kind: 'address', url } });
type Stores = 'feeds' | 'memberships' | 'leads';
const put = (store: Stores, row: object): Promise<unknown> =>
  write([store], (tx) => tx.objectStore(store).put(row as never));
const drop = (store: Stores, key: string) => () => write([store], (tx) => tx.objectStore(store).delete(key));

describe('access to a site', () => {
  it('goes back when the last feed of that site is no longer followed', async () => {
    await put('feeds', feed('a', 'https://news.example/a.json'));
    await put('feeds', feed('b', 'https://news.example/b.json'));
    await givingBack(drop('feeds', 'a'));
    expect(remove).not.toHaveBeenCalled();
    await givingBack(drop('feeds', 'b'));
    expect(remove.mock.calls).toEqual([[{ origins: ['https://news.example/*'] }]]);
  });

  it('goes back when a hub is left, unless somebody leads there or a feed is there', async () => {
    await put('memberships', { group: 'us', hub: { hub: 'https://hub.example/' } });
    await put('leads', { id: 'us', hub: 'https://hub.example/' });
    await givingBack(drop('memberships', 'us'));
    expect(remove).not.toHaveBeenCalled();
    await givingBack(drop('leads', 'us'));
    expect(remove.mock.calls).toEqual([[{ origins: ['https://hub.example/*'] }]]);
  });

  it('goes back with both sites of a published spreadsheet', async () => {
    await put('feeds', feed('a', 'https://docs.google.com/spreadsheets/d/e/x/pub?output=csv'));
    await givingBack(drop('feeds', 'a'));
    expect(remove.mock.calls).toEqual([
      [{ origins: ['https://docs.google.com/*', 'https://*.googleusercontent.com/*'] }],
    ]);
  });

  it('stays where it is a legislature’s, and where nothing was asked', async () => {
    await put('feeds', feed('a', 'https://www.ilga.gov/feed.json'));
    await put('feeds', { id: 'f', source: { kind: 'file' } });
    await put('memberships', { group: 'us' });
    await givingBack(async () => {
      await drop('feeds', 'a')();
      await drop('feeds', 'f')();
    });
    expect(remove).not.toHaveBeenCalled();
  });

  it('that the browser does not take back hinders nothing', async () => {
    await put('feeds', feed('a', 'https://news.example/a.json'));
    remove.mockRejectedValueOnce(new Error('You cannot remove required permissions.'));
    expect(await givingBack(() => drop('feeds', 'a')().then(() => 'done'))).toBe('done');
  });
});
