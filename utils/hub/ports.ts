/**
 * How calls and tallies travel between a group's members, its leaders and a coalition. Two adapters: a hub
 * (`utils/net/couch.ts`), and files and links (`packet-adapter.ts`). A record has the same id on both, so that
 * whoever uses one, the other, or both, counts each call once.
 */
import type { Problem, Result } from '../model/result';
import type { Packet } from '../packet/packet';
import type { GroupRecord } from '../packet/record';
import type { GroupTally } from './group-tally';

export interface PushReport {
  /** UUIDs of records that are safe at the other end now, also those that were there before. */
  acknowledged: string[];
  /** Records that the other end will not take as they are; they stay in the outbox. */
  refused: { id: string; problem: Problem }[];
  /** Why the rest, or all, was not taken; absent where everything was. */
  trouble?: Trouble;
}

/** What went wrong with a whole batch. */
export interface Trouble {
  problem: Problem;
  /** Seconds that the other end asks to wait. */
  wait?: number;
}

/** Where a reader has read to: given back, only what is new comes. The hub's own words, which nobody else reads. */
export type Since = string;
export const FROM_THE_START: Since = '0';

export interface Pulled {
  packets: Packet[];
  /** Calls that a leader erased: whoever holds them forgets them. */
  erased: { member: string; id: string }[];
  /** Documents that have no effect, and why: `hub_alien`, `hub_not_for_me`, `hub_forged`, `hub_second_branch`. */
  refused: { id: string; problem: Problem }[];
  since: Since;
  /** How many changes are still to come; 0 at the end. */
  pending: number;
}

export interface Published<T> {
  found: T[];
  refused: { id: string; problem: Problem }[];
  since: Since;
}

/** A signed feed as its publisher wrote it: campaigns, and who the groups are. */
export interface PublishedFeed {
  id: string;
  text: string;
}

export interface HubAdapter {
  /** @param records of one member; in batches of a size that the adapter chooses */
  push(records: readonly GroupRecord[]): Promise<PushReport>;
  /** One page of what is new. Problems: those of {@link Trouble}. */
  pull(since: Since): Promise<Result<Pulled>>;
  /** Puts a group's signed tally in the place of its older one. */
  putTally(tally: GroupTally): Promise<Result<GroupTally>>;
  pullTallies(since: Since): Promise<Result<Published<GroupTally>>>;
  /** Feeds that the coalition publishes: their campaigns and groups; checked and pinned like any other feed. */
  pullFeeds(since: Since): Promise<Result<Published<PublishedFeed>>>;
}
