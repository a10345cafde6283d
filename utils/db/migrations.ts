/** The database's versions, in order. A published migration is never changed; a new need is a new one. */
import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { RotundaDb } from './schema';

type Upgrade = IDBPTransaction<RotundaDb, StoreNames<RotundaDb>[], 'versionchange'>;
type KeyPath = string | readonly string[];

/** What a version adds. All of it is told by names, so that no version needs code of its own. */
interface Step {
  /** New stores, with the path of their keys. */
  stores?: Partial<Record<StoreNames<RotundaDb>, KeyPath>>;
  /** New indexes: the store, the name, whether each entry of a list is indexed, and the path, where it is not the name. */
  indexes?: readonly (readonly [StoreNames<RotundaDb>, string, boolean?, KeyPath?])[];
}

const MIGRATIONS: readonly Step[] = [
  {
    stores: { feeds: 'id', campaigns: 'key', places: 'id', records: 'id', latest: ['campaign', 'target'] },
    indexes: [
      ['campaigns', 'billKeys', true],
      ['campaigns', 'dueKeys', true],
      ['campaigns', 'feed'],
      ['records', 'about', false, ['campaign', 'target']],
      // Holds only undos and corrections: what they name does not count.
      ['records', 'withdraws'],
      ['latest', 'campaign'],
    ],
  },
  // Places had one entry, `home`; it stays under that id, and is the current one until another is chosen.
  { stores: { flags: 'id', numbers: 'id', rosters: 'jurisdiction', current: 'what' } },
  {
    stores: {
      leftOut: 'what',
      // Told already; and how to be reminded.
      told: 'what',
      settings: 'what',
      // Feeds that are being written here, and the keys that sign them.
      drafts: 'id',
      keys: 'publicKey',
    },
    indexes: [
      // Holds only calls that count for a second campaign: one entry for each of those.
      ['records', 'also', true, 'alsoAbout'],
      // My calls, newest first.
      ['records', 'at'],
      // Holds only calls after which a day was named to call again.
      ['latest', 'callBack', false, 'last.callBack'],
    ],
  },
  {
    stores: {
      // What members of groups reported. The key begins with the call's id: what several members say of one call is together.
      groupCalls: 'key',
      members: ['group', 'member'],
      evidence: 'id',
    },
    indexes: [
      ['groupCalls', 'withdraws'],
      ['evidence', 'campaign'],
    ],
  },
];

export const VERSION = MIGRATIONS.length;

/** @param to version to stop at; the newest, but where a test wants an old database */
export function migrate(db: IDBPDatabase<RotundaDb>, from: number, tx: Upgrade, to = VERSION): void {
  for (const { stores = {}, indexes = [] } of MIGRATIONS.slice(from, to)) {
    for (const [name, keyPath] of Object.entries(stores))
      db.createObjectStore(name as StoreNames<RotundaDb>, { keyPath: keyPath as string });
    for (const [store, name, multiEntry = false, keyPath = name] of indexes)
      tx.objectStore(store).createIndex(name as never, keyPath as string, { multiEntry });
  }
}
