import { inLanguage } from '../model/language';
import type { TallyRow, TallyView } from '../model/views';
import { addCall, attempts, emptyTally, type Countable, type Counts } from '../tally/tally';
import type { ReadingPorts } from './ports';

/**
 * The tally, campaigns with the most calls first.
 * @param walk visits the calls that are counted; this device's where left out
 */
export async function makeTally(
  ports: ReadingPorts,
  walk: (visit: (call: Countable) => void) => Promise<void> = ports.store.eachStandingCall,
): Promise<TallyView> {
  const tally = emptyTally();
  await walk((call) => addCall(tally, call));
  const campaigns = new Map((await ports.store.campaigns()).map((c) => [c.key, c]));
  return {
    total: row(tally.counts),
    campaigns: [...tally.campaigns.values()]
      .map((c) => {
        const known = campaigns.get(c.key);
        return {
          ...row(c.counts),
          key: c.key,
          // A campaign whose feed is no longer followed keeps its calls, under its key.
          title: known ? inLanguage(known.title, ports.languages()) : c.key,
          stance: known?.stance ?? null,
          bills: [...c.bills.keys()].sort(),
          targets: [...c.targets.values()]
            .map((t) => ({
              ...row(t.counts),
              id: t.id,
              name: t.name,
              chamber: t.chamber,
              district: t.district,
              ...(t.latest && { latestPosition: t.latest.position }),
            }))
            .sort((a, b) => a.name.localeCompare(b.name)),
        };
      })
      .sort((a, b) => b.calls - a.calls || a.title.localeCompare(b.title)),
  };
}

const row = (counts: Counts): TallyRow => ({ ...counts, calls: attempts(counts) });
