/** The database's versions, in order. A published migration is never changed; a new need is a new one. */
import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { RotundaDb } from './schema';

type Upgrade = IDBPTransaction<RotundaDb, StoreNames<RotundaDb>[], 'versionchange'>;

/**
 * What each version adds, told by names, so that no version needs code of its own: `store:path` is a new store with
 * the path of its keys, `store.index:path` a new index, whose path may be left out where it is its name. `*` indexes
 * each entry of a list; `+` joins the parts of a key.
 */
const MIGRATIONS: readonly string[] = [
  'feeds:id campaigns:key places:id records:id latest:campaign+target ' +
    'campaigns.billKeys* campaigns.dueKeys* campaigns.feed records.about:campaign+target ' +
    // Holds only undos and corrections: what they name does not count.
    'records.withdraws latest.campaign',
  // Places had one entry, `home`; it stays under that id, and is the current one until another is chosen.
  'flags:id numbers:id rosters:jurisdiction current:what',
  // Told already; how to be reminded; feeds that are being written here, and the keys that sign them.
  'leftOut:what told:what settings:what drafts:id keys:publicKey ' +
    // The first holds only calls that count for a second campaign: one entry for each of those. The second: my calls,
    // newest first. The third holds only calls after which a day was named to call again.
    'records.also*:alsoAbout records.at latest.callBack:last.callBack',
  // What members of groups reported, in heaps: `heaps.ts`. What several members say of one call is together.
  'groupCalls:at+member members:group+member evidence:id groupCalls.withdraws evidence.campaign',
  // Groups that feeds list. How a leader counts a campaign's votes; the next meeting; whom groups know this device as, and
  // what their hubs have.
  'covers:listedIn+id votePlans:campaign meetings:what memberships:group sent:group+id ' +
    // Hubs that are led from here; calls that a leader erased, which never come back; what groups of a coalition signed.
    'leads:id erased:group+key boards:of+campaign sums:of+campaign ' +
    // Numbers that did not work for members of the groups that are followed.
    'pooled:listedIn+id',
];

const FORM = /(\w+)\.?(\w*)(\*?):?(.*)/;

export const VERSION = MIGRATIONS.length;

/** @param to version to stop at; the newest, but where a test wants an old database */
export function migrate(db: IDBPDatabase<RotundaDb>, from: number, tx: Upgrade, to = VERSION): void {
  for (const step of MIGRATIONS.slice(from, to).flatMap((steps) => steps.split(' '))) {
    const [, store, index, each, path] = FORM.exec(step) as unknown as [
      string,
      'feeds',
      string,
      string,
      string,
    ];
    const parts = (path || index).split('+');
    const keyPath = (parts[1] ? parts : parts[0]) as string;
    if (index) tx.objectStore(store).createIndex(index as 'id' as never, keyPath, { multiEntry: !!each });
    else db.createObjectStore(store, { keyPath });
  }
}
