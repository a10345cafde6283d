/** The first line of the queue: code of its own, fetched while the rest of the popup starts. */
import { CallNow } from '../../components/CallNow';
import { momentNow, numbersLeft, numbersSaid } from '../../utils/app/moment';
import { withOpenVotes } from '../../utils/app/open-votes';
import type { ReadingPorts } from '../../utils/app/ports';
import type { Place } from '../../utils/model/legislator';
import type { CampaignView } from '../../utils/model/views';
import { makeQueue, type QueueEntry } from '../../utils/queue';

export interface FirstCall {
  Part: typeof CallNow;
  /** The campaigns, with whose votes are among few still open. */
  marked: (campaigns: readonly CampaignView[]) => Promise<CampaignView[]>;
  /** Whom to call now, of the campaigns that press most; null for nobody. */
  of: (place: Place, campaigns: readonly CampaignView[]) => QueueEntry | null;
}

/** Reads what it needs besides the campaigns, so that nothing waits once those are there. */
export async function readFirstCall(ports: ReadingPorts): Promise<FirstCall> {
  const said = await numbersSaid(ports);
  return {
    Part: CallNow,
    marked: (campaigns) => withOpenVotes(ports, campaigns),
    of: (place, campaigns) =>
      makeQueue(campaigns, momentNow(ports), numbersLeft(said, place)).entries[0] ?? null,
  };
}
