import { endedCampaigns, endedKey } from '../app/ended';
import type { ReadingPorts } from '../app/ports';
import type { EndedView } from '../model/views';
import { useStored } from './use-stored';

/** Ended campaigns that the reader called for and has not read of yet. */
export function useEnded(ports: ReadingPorts): { ended: EndedView[]; dismiss: (campaign: string) => void } {
  const ended = useStored(
    async () => endedCampaigns(ports, new Set(await ports.store.told())),
    ['campaigns', 'calls', 'told'],
  );
  return {
    ended: ended ?? [],
    dismiss: (campaign) => void ports.store.tell([endedKey(campaign)], ports.now().toISOString()),
  };
}
