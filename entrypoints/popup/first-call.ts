/** The first line of the queue: code of its own, fetched while the database is read. */
import { momentNow, numbersLeft } from '../../utils/app/moment';
import type { ReadingPorts } from '../../utils/app/ports';
import type { Place } from '../../utils/model/legislator';
import type { CampaignView } from '../../utils/model/views';
import { makeQueue, type QueueEntry } from '../../utils/queue';

export { CallNow } from '../../components/CallNow';

/** Whom to call now, of the campaigns that press most; null for nobody. */
export async function firstOf(
  ports: ReadingPorts,
  place: Place | undefined,
  campaigns: readonly CampaignView[],
): Promise<QueueEntry | null> {
  const { entries } = makeQueue(campaigns, momentNow(ports), await numbersLeft(ports, place));
  return entries[0] ?? null;
}
