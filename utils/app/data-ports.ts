/** What the pages on which the reader looks through their own data, and erases it, need of the database. */
import type { EraseCounts, EraseScope } from '../erase/scope';
import type { Call, CampaignKey } from '../model/call';

/** What may be erased, to choose from. */
export interface Erasable {
  /** Campaigns that anything here is about, by key. */
  campaigns: CampaignKey[];
  /** Groups by id: followed, with members here, written for here, or of one of those campaigns. */
  groups: string[];
}

/** The reader's own data as a whole. Only the pages on which they look through it and erase it have it. */
export interface DataStore {
  /**
   * Walks the calls of this device that stand, those of practice too, in chunks: the newest first, and at the same
   * instant by id backwards.
   * @param visit returns false to hear no more
   */
  eachCallBack(visit: (calls: readonly Call[]) => boolean): Promise<void>;
  /**
   * Removes for good a call with its corrections, what took it back, and the flag that it set. What was sent of it
   * stays where it was sent.
   * @param id of any of its forms; one that is not there is gone already
   */
  deleteCall(id: string): Promise<void>;
  /** As {@link deleteCall}, all of this device. */
  deleteCalls(): Promise<void>;
  erasable(): Promise<Erasable>;
  /** What {@link erase} would take, with nothing done. */
  countErase(scope: EraseScope): Promise<EraseCounts>;
  /**
   * Removes for good what there is of a campaign or a group. A call that counts for another campaign as well stays for
   * that one alone. What is sent or published anew brings it back.
   */
  erase(scope: EraseScope): Promise<EraseCounts>;
  /** Empties the whole database. */
  eraseEverything(): Promise<void>;
}
