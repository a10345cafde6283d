/** The feeds that a reader follows, as lists show them, and what partners paused in them. */
import type { CampaignKey } from './call';
import type { Problem } from './result';
import type { CampaignView } from './views';

/** A feed the reader follows. */
export interface FeedView {
  id: string;
  name: string;
  source:
    | { kind: 'address'; url: string }
    | { kind: 'file'; name: string }
    | { kind: 'paste' }
    | { kind: 'sample' };
  /** Instants, ISO UTC. */
  updated: string;
  checked: string;
  campaigns: number;
  /** Who signs it: the key's fingerprint, and since when it is pinned. */
  signed?: { fingerprint: string; since: string };
  trouble?: { at: string; refused: boolean; problems: Problem[] };
  /** Link by which others follow it; only where it has an address. */
  invite?: string;
  /** The reader left the whole feed out. */
  leftOut?: boolean;
  /** Its campaigns, by title. */
  list?: FeedCampaignView[];
}

/** A campaign in the list of its feed. */
export interface FeedCampaignView {
  key: CampaignKey;
  title: string;
  bills: string[];
  status: CampaignView['status'];
  /** Partners that paused it by their own keys. */
  pausedBy?: PausedBy[];
  leftOut: boolean;
}

/** A partner that asked callers to stop. */
export interface PausedBy {
  name: string;
  /** Instant, ISO. */
  at: string;
  why: string;
}

/** A campaign that does not ask for now, since partners said so. */
export interface PausedView {
  key: CampaignKey;
  group: string;
  title: string;
  bills: CampaignView['bills'];
  by: PausedBy[];
}
