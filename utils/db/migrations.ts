/** The database's versions, in order. A published migration is never changed; a new need is a new one. */
import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { RotundaDb } from './schema';

type Upgrade = IDBPTransaction<RotundaDb, StoreNames<RotundaDb>[], 'versionchange'>;
type Migration = (db: IDBPDatabase<RotundaDb>, tx: Upgrade) => void;

const MIGRATIONS: readonly Migration[] = [
  (db) => {
    db.createObjectStore('feeds', { keyPath: 'id' });
    const campaigns = db.createObjectStore('campaigns', { keyPath: 'key' });
    campaigns.createIndex('billKeys', 'billKeys', { multiEntry: true });
    campaigns.createIndex('dueKeys', 'dueKeys', { multiEntry: true });
    campaigns.createIndex('feed', 'feed');
    db.createObjectStore('places', { keyPath: 'id' });
    const records = db.createObjectStore('records', { keyPath: 'id' });
    records.createIndex('about', ['campaign', 'target']);
    // Holds only undos and corrections: what they name does not count.
    records.createIndex('withdraws', 'withdraws');
    const latest = db.createObjectStore('latest', { keyPath: ['campaign', 'target'] });
    latest.createIndex('campaign', 'campaign');
  },
  (db) => {
    db.createObjectStore('flags', { keyPath: 'id' });
    db.createObjectStore('numbers', { keyPath: 'id' });
    db.createObjectStore('rosters', { keyPath: 'jurisdiction' });
    // Places had one entry, `home`; it stays under that id, and is the current one until another is chosen.
    db.createObjectStore('current', { keyPath: 'what' });
  },
  (db, tx) => {
    // Holds only calls that count for a second campaign: one entry for each of those.
    tx.objectStore('records').createIndex('also', 'alsoAbout', { multiEntry: true });
    db.createObjectStore('leftOut', { keyPath: 'what' });
  },
  (_db, tx) => {
    // My calls, newest first.
    tx.objectStore('records').createIndex('at', 'at');
  },
  (_, tx) => {
    // Holds only calls after which a day was named to call again.
    tx.objectStore('latest').createIndex('callBack', 'last.callBack');
  },
  (db) => {
    db.createObjectStore('told', { keyPath: 'what' });
    db.createObjectStore('settings', { keyPath: 'what' });
  },
  (db) => {
    // Feeds that are being written here, and the keys that sign them.
    db.createObjectStore('drafts', { keyPath: 'id' });
    db.createObjectStore('keys', { keyPath: 'publicKey' });
  },
  (db) => {
    // What members of groups reported. The key begins with the call's id: what several members say of one call is together.
    const calls = db.createObjectStore('groupCalls', { keyPath: 'key' });
    calls.createIndex('withdraws', 'withdraws');
    db.createObjectStore('members', { keyPath: ['group', 'member'] });
    db.createObjectStore('evidence', { keyPath: 'id' }).createIndex('campaign', 'campaign');
  },
];

export const VERSION = MIGRATIONS.length;

/** @param to version to stop at; the newest, but where a test wants an old database */
export function migrate(db: IDBPDatabase<RotundaDb>, from: number, tx: Upgrade, to = VERSION): void {
  for (const step of MIGRATIONS.slice(from, to)) step(db, tx);
}
