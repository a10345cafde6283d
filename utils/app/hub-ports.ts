/** What the screens and pages of a group's hub need of the world. */
import type { GroupTally } from '../hub/group-tally';
import type { HubAdapter } from '../hub/ports';
import type { ErasedDocument } from '../hub/documents';
import type { CallRecord } from '../model/call';
import type { NumberFlag } from '../model/flag';
import type { HubMember, JoinedHub } from '../model/joined-hub';
import type { BoardPack, BoardSums, LedCoalition, LedGroup, LedHub } from '../model/led-hub';
import type { Place } from '../model/legislator';
import type { Membership } from '../model/membership';
import type { Result } from '../model/result';
import type { GroupPorts } from './ports';

export interface OutboxPorts {
  /** All records of this device. */
  records(): Promise<CallRecord[]>;
  /** As of `GroupStore`. */
  ownFlags(): Promise<NumberFlag[]>;
  /** As of `PageStore`. */
  places(): Promise<Place[]>;
  /** IANA zone of this device. */
  zone(): string;
  /** Ids of records that a group's hub acknowledged. */
  sent(group: string): Promise<string[]>;
  noteSent(group: string, ids: readonly string[]): Promise<void>;
  /** Puts how the outbox stands; nothing where the group was left meanwhile. */
  saveHub(group: string, hub: JoinedHub): Promise<void>;
  connect(member: HubMember): HubAdapter;
  now(): Date;
  /** A number from 0 up to 1, by chance. */
  chance(): number;
}

/** A leader's way to a hub. */
export interface LeaderAdapter extends HubAdapter {
  /** Puts a leader's stubs in the place of calls. @returns ids of the records that are erased on the hub now */
  erase(stubs: readonly ErasedDocument[]): Promise<Result<string[]>>;
}

/** How this device is joined to hubs of groups, as a member. */
export interface JoinStore {
  memberships(): Promise<Membership[]>;
  /**
   * Joins, or joins anew by another invite: the key by which the group knows this device stays, and what waits too.
   * @param fresh used where there is no membership of that group yet
   */
  joinHub(fresh: Membership, hub: JoinedHub): Promise<Membership>;
  /** As of {@link OutboxPorts}: only how the outbox stands is written, never the way to the hub. */
  saveHub(group: string, hub: JoinedHub): Promise<void>;
  /** Forgets the key, the way to the hub, and what was sent there, in one transaction. */
  leaveHub(group: string): Promise<void>;
}

/** Hubs that are led from this device. */
export interface LeadStore {
  leads(): Promise<LedHub[]>;
  /**
   * Makes another of what is there at that moment, in one transaction.
   * @param change returns undefined to leave it as it is
   */
  changeLead(id: string, change: (held: LedHub | undefined) => LedHub | undefined): Promise<void>;
  /** With a coalition's board. The group's calls stay. */
  removeLead(id: string): Promise<void>;
  boards(of: string): Promise<BoardSums[]>;
  /** Puts tables and the coalition anew, in one transaction; nothing where it was removed meanwhile. */
  changeBoards(
    of: string,
    change: (held: BoardPack[], coalition: LedCoalition) => { boards: BoardPack[]; coalition: LedCoalition },
  ): Promise<void>;
}

export interface HubPorts extends GroupPorts {
  joins: JoinStore;
  leads: LeadStore;
  outbox: OutboxPorts;
  /** Only one page sends at a time: whoever is second waits for the first. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  lead(hub: LedGroup): LeaderAdapter;
  organise(
    hub: LedCoalition,
    keyOf: (group: string, claimed: string) => string | undefined,
  ): Pick<HubAdapter, 'pullTallies'>;
}

export type { GroupTally };
