/** What the screens of coverage show of a campaign besides its districts. */
import type { CampaignKey } from './call';
import type { Stance } from './campaign';
import type { DeadlineView } from './views';

export interface CoverCampaign {
  key: CampaignKey;
  /** The group that publishes it, and its feed. */
  group: string;
  feed: string;
  title: string;
  /** Identifiers. */
  bills: string[];
  stance: Stance;
  ask: string;
  why?: string;
  /** The next one to come. */
  deadline?: DeadlineView;
  /** Link by which others follow the same feed; absent where it has no address. */
  invite?: string;
}
