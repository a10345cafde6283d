import type { ComponentChildren } from 'preact';
import { CallQueue } from '../../components/CallQueue';
import { callQueue } from '../../utils/app/call-queue';
import type { ReadingPorts } from '../../utils/app/ports';
import { askSurely } from '../../utils/browser/ask';
import { sendMessage } from '../../utils/browser/messages';
import type { CampaignKey } from '../../utils/model/call';
import { switchPractice } from '../../utils/ui/practice';
import { useStored } from '../../utils/ui/use-stored';

export interface CallQueueViewProps {
  ports: ReadingPorts;
  now: number;
  practice: boolean;
  onCall: (campaign: CampaignKey, target: string) => void;
  onBack: () => void;
  /** Shown until the list is there. */
  children: ComponentChildren;
}

/** The list of calls in the popup: code of its own, read when somebody wants it. */
export function CallQueueView({ ports, children, ...rest }: CallQueueViewProps) {
  const calls = useStored(() => callQueue(ports), ['campaigns', 'place', 'calls', 'numbers']);
  if (!calls) return <>{children}</>;
  return (
    <CallQueue
      calls={calls}
      {...rest}
      onUndo={(undoes) => void askSurely(() => sendMessage('undoCall', { id: ports.newId(), undoes }))}
      onPractice={(on) => void switchPractice(on)}
    />
  );
}
