/** One walk over all calls that count, for whatever is made of them. */
import type { CampaignKey } from '../model/call';
import { emptyHearing, hear, type Evidence } from '../tally/evidence';
import type { Countable } from '../tally/tally';
import { eachCall } from './each-call';
import type { GroupPorts } from './ports';

/** How often a walk tells how far it is. */
const STEP = 5000;

/**
 * What offices told callers, of several campaigns in one walk.
 * @param told the number of calls read so far, every few thousand
 * @param also is given each call besides
 * @returns by campaign, each of those that were asked for
 */
export async function hearCalls(
  ports: Pick<GroupPorts, 'store' | 'groups' | 'memberships'>,
  campaigns: readonly CampaignKey[],
  told: (calls: number) => void = () => undefined,
  also: (call: Countable) => void = () => undefined,
): Promise<Map<CampaignKey, Evidence[]>> {
  const hearings = new Map(campaigns.map((key) => [key, emptyHearing(key)]));
  let calls = 0;
  await eachCall(ports, (call) => {
    if (call.position) {
      const own = hearings.get(call.campaign);
      if (own) hear(own, call);
      for (const key of new Set(call.also)) {
        const other = key === call.campaign ? undefined : hearings.get(key);
        if (other) hear(other, call);
      }
    }
    also(call);
    calls += 1;
    if (calls % STEP === 0) told(calls);
  });
  return new Map([...hearings].map(([key, { heard }]) => [key, [...heard.values()]]));
}
