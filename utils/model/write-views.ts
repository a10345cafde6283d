/** What the screens of whoever writes campaigns are given: plain data, ready to show. */
import type { Chamber } from './bill';
import type { PublishedFlag } from './pooled-flag';
import type { Problem } from './result';
import type { CampaignView, DistrictChoice, ScriptView, TargetView } from './views';

/** What is known of a state to whoever writes about its bills. */
export interface StateFacts {
  code: string;
  name: string;
  /** IANA zone of the capitol. */
  zone: string;
  chambers: { chamber: Chamber; name: string }[];
  /** Open States' ids, the present one first. */
  sessions: string[];
  /** Every district with its members. */
  choices: DistrictChoice[];
  committees: { name: string; chamber: Chamber }[];
  /** Why there are no people. */
  problems: Problem[];
}

/** A number that did not work for several members, as it would be published. */
export interface PooledView extends PublishedFlag {
  /** Whose it is. */
  person: string;
  /** The number as it is shown. */
  display: string;
}

/** A script of a call, and which entry of the campaign's list it is. */
export type ChosenScript = ScriptView & { index: number };

export interface PreviewTarget {
  target: TargetView;
  /** Every variant that fits, the caller's language first. */
  scripts: ChosenScript[];
}

/** A campaign as one caller sees it. */
export interface Preview {
  view: CampaignView;
  targets: PreviewTarget[];
}

/** Who hears what in the whole state. */
export interface Coverage {
  /** By the place in the list of scripts: somebody who would hear it, or null where nobody would. */
  examples: (PreviewTarget | null)[];
  /** How many of the state's people the campaign wants called in all. */
  targets: number;
  /** Of them, those for whom there are no words. */
  wordless: TargetView[];
}
