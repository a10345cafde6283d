/** What the database holds. */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { LatestCall, StoredCampaign, StoredFeed, StoredMember } from '../app/ports';
import type { BillKey } from '../model/bill';
import type { CallRecord } from '../model/call';
import type { CitedSource } from '../model/cited-source';
import type { Draft } from '../model/draft';
import type { NumberFlag } from '../model/flag';
import type { PooledFlag } from '../model/pooled-flag';
import type { ListedGroup } from '../model/group';
import type { KeptKey } from '../model/kept-key';
import type { BoardPack, BoardSums, LedHub } from '../model/led-hub';
import type { Place } from '../model/legislator';
import type { MeetingPlan } from '../model/meeting';
import type { Membership } from '../model/membership';
import type { OwnNumber } from '../model/own-number';
import type { ReminderSettings } from '../model/reminder-settings';
import type { Roster } from '../model/roster';
import type { VotePlan } from '../model/vote-plan';
import type { GroupRecord } from '../packet/record';

/** Records of one member whose ids begin with one digit: see `heaps.ts`. */
export interface Heap {
  /** The digit, hexadecimal. */
  at: string;
  member: string;
  /** There where one of them withdraws another record. */
  withdraws?: 1;
  records: GroupRecord[];
}

export interface RotundaDb extends DBSchema {
  feeds: { key: string; value: StoredFeed };
  campaigns: {
    key: string;
    value: StoredCampaign;
    indexes: { billKeys: BillKey; dueKeys: string; feed: string };
  };
  places: { key: string; value: Place };
  /** Calls and undos; nothing here is ever changed or removed by a write. */
  records: {
    key: string;
    value: CallRecord;
    indexes: { about: [string, string]; also: [string, string]; withdraws: string; at: string };
  };
  flags: { key: string; value: NumberFlag };
  /** Numbers that did not work for others, as followed feeds say. */
  pooled: { key: [string, string]; value: PooledFlag };
  /** The reader's own numbers. */
  numbers: { key: string; value: OwnNumber };
  /** By jurisdiction. */
  rosters: { key: string; value: Roster };
  /** Which of the places is the current one. */
  current: { key: 'place'; value: { what: 'place'; id: string } };
  /** Campaigns by key, and feeds by id, that the reader left out. */
  leftOut: { key: string; value: { what: string } };
  /** What the reader was told already, by key, and when. */
  told: { key: string; value: { what: string; at: string } };
  /** Choices that pages out of sight need as well: they have no other storage. */
  settings: { key: 'reminders'; value: { what: 'reminders'; reminders: ReminderSettings } };
  /** Feeds that are being written on this device. */
  drafts: { key: string; value: Draft };
  /** The author's signing keys, by their public half. */
  keys: { key: string; value: KeptKey };
  /** Groups that feeds list, and the districts they cover. */
  covers: { key: [string, string]; value: ListedGroup };
  groupCalls: { key: [string, string]; value: Heap; indexes: { withdraws: number } };
  members: { key: [string, string]; value: StoredMember };
  /** Records of this device that a group's hub has. */
  sent: { key: [string, string]; value: { group: string; id: string } };
  /** Hubs that are led from this device. */
  leads: { key: string; value: LedHub };
  /** Members' calls that a leader erased, by their key in `groupCalls`: they never come back. */
  erased: { key: [string, string]; value: { group: string; key: string } };
  /** Made of what a coalition's hub has: read again from its start where it is lost. */
  boards: { key: [string, string]; value: BoardPack };
  /** Each board added up: `boards.ts`. */
  sums: { key: [string, string]; value: BoardSums };
  /** Whom groups know this device as, by group. */
  memberships: { key: string; value: Membership };
  /** What organisers noted of where legislators stand. */
  evidence: { key: string; value: CitedSource; indexes: { campaign: string } };
  /** What leaders decided about the votes of campaigns. */
  votePlans: { key: string; value: VotePlan };
  /** The next meeting. */
  meetings: { key: 'next'; value: MeetingPlan };
  /** By campaign and target; in practice mode the campaign's key stands behind `test:`. */
  latest: { key: [string, string]; value: LatestCall; indexes: { campaign: string; callBack: string } };
}

export type Db = IDBPDatabase<RotundaDb>;
