import { EndedNotice } from '../../components/guard/EndedNotice';
import type { ReadingPorts } from '../../utils/app/ports';
import { useEnded } from '../../utils/ui/use-ended';

/** What ended and was called for: read once the page stands, since most times there is nothing. */
export function Ended({ ports }: { ports: ReadingPorts }) {
  const { ended, dismiss } = useEnded(ports);
  return <EndedNotice ended={ended} onDismiss={dismiss} />;
}
