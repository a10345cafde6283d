/** What a leader's device keeps of a hub: of a group that it leads there, or of a coalition whose tallies it reads. */

export interface HubKey {
  /** 32 bytes in base64url. */
  publicKey: string;
  /** PKCS #8 in base64url. */
  privateKey: string;
}

/** An invite that the operator made, for members. */
export interface SpareInvite {
  /** By it the operator withdraws one. */
  name: string;
  /** As the `Authorization` header has it. */
  token: string;
}

interface Led {
  /** For a group its feed's id, for a coalition `coalition:` and the name of its database. */
  id: string;
  name: string;
  /** Address of the hub, ending in a slash. */
  hub: string;
  /** A leader's, or the organiser's. */
  token: string;
  camp?: string;
  coalition?: string;
  /** Instant, ISO UTC. */
  made: string;
  /** How far it was read: the hub's own words. */
  since?: string;
  /** Instant of the last reading, ISO UTC. */
  read?: string;
}

/** Public halves of another leader's keys. */
export interface OtherLeader {
  seal: string;
  sign: string;
}

export interface LedGroup extends Led {
  kind: 'group';
  db: string;
  /** What members' calls are sealed to (X25519). */
  seal: HubKey;
  /** What signs the group's tally, and what takes the place of a call that is erased (Ed25519). */
  sign: HubKey;
  others: OtherLeader[];
  /** Ids of the feeds whose campaigns the group counts. */
  feeds: string[];
  /** The page that invites open; empty for none. */
  page: string;
  invites: SpareInvite[];
  /** Name of the invite that is handed out now. */
  current: string;
  /** Numbers of members whom the leader compared four words with. */
  confirmed: string[];
  /** Instant at which the tally was published last, ISO UTC. */
  published?: string;
}

export interface CoalitionGroup {
  id: string;
  name: string;
  /** Keys by which it signs; of none nothing counts. */
  keys: string[];
}

export interface LedCoalition extends Led {
  kind: 'coalition';
  coalition: string;
  groups: CoalitionGroup[];
  /** Keys that signed a tally and that nobody compared yet. */
  strange: { group: string; key: string }[];
}

export type LedHub = LedGroup | LedCoalition;

/** What the groups of a coalition signed about one campaign: a table of numbers, so that thousands are read at once. */
export interface BoardPack {
  /** Id of the coalition. */
  of: string;
  campaign: string;
  /** `[legislator, jurisdiction, chamber, district]` */
  targets: [string, string, string, string][];
  groups: { id: string; key: string; asOf: string; members: number }[];
  /** By group, then target, then what is counted ({@link BOARD_COUNTS} of them). */
  counts: Uint32Array;
}

/** Contacts, voicemails, unavailable, skipped, then the six positions that were told. */
export const BOARD_COUNTS = 10;

/** A table added up: what a board shows, without the megabytes that it is made of. */
export interface BoardSums {
  /** Id of the coalition. */
  of: string;
  campaign: string;
  /** As of {@link BOARD_COUNTS}. */
  counts: number[];
  targets: { target: BoardPack['targets'][number]; counts: number[] }[];
  groups: { id: string; asOf: string; members: number; calls: number }[];
}
