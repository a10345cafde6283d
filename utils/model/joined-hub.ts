/** How a device is joined to a group's hub, and how its outbox stands: kept beside the member's key for the group. */
import type { Problem } from './result';

export interface JoinedHub {
  /** Address of the hub, ending in a slash. */
  hub: string;
  db: string;
  camp?: string;
  coalition?: string;
  /** As the `Authorization` header has it. */
  token: string;
  /** Leaders' keys that calls are sealed to. */
  readers: string[];
  /** Ids of the feeds whose campaigns are told of. */
  feeds: string[];
  /** Instant, ISO UTC: calls of earlier days stay here. */
  joined: string;
  /** Instant at which what waits is to be sent, ISO UTC; absent where nothing waited. */
  due?: string;
  /** Attempts in a row that failed. */
  failed?: number;
  /** Why the last one did. */
  trouble?: Problem;
  /** Instant of the last one that did not, ISO UTC. */
  sent?: string;
}

/** A member of a group that has a hub. */
export interface HubMember {
  group: string;
  /** The member's own key for the group. */
  publicKey: string;
  privateKey: string;
  hub: JoinedHub;
}
