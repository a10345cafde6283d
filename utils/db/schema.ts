/** What the database holds. */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { LatestCall, StoredCampaign, StoredFeed } from '../app/ports';
import type { BillKey } from '../model/bill';
import type { CallRecord } from '../model/call';
import type { Place } from '../model/legislator';

export interface RotundaDb extends DBSchema {
  feeds: { key: string; value: StoredFeed };
  campaigns: {
    key: string;
    value: StoredCampaign;
    indexes: { billKeys: BillKey; dueKeys: string; feed: string };
  };
  places: { key: string; value: Place };
  /** Calls and undos; nothing here is ever changed or removed by a write. */
  records: { key: string; value: CallRecord; indexes: { about: [string, string]; withdraws: string } };
  /** By campaign and target. */
  latest: { key: [string, string]; value: LatestCall; indexes: { campaign: string } };
}

export type Db = IDBPDatabase<RotundaDb>;
