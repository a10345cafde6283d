import { PausedList } from '../../components/guard/PausedList';
import { pausedCampaigns } from '../../utils/app/paused';
import type { ReadingPorts } from '../../utils/app/ports';
import { useStored } from '../../utils/ui/use-stored';

/** What partners paused: read once the page stands, since most times there is nothing. */
export function Paused({ ports }: { ports: ReadingPorts }) {
  const paused = useStored(() => pausedCampaigns(ports), ['campaigns', 'place']);
  return <PausedList paused={paused ?? []} />;
}
