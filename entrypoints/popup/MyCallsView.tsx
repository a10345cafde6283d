import type { ComponentChildren } from 'preact';
import { MyCalls } from '../../components/MyCalls';
import { myCalls } from '../../utils/app/my-calls';
import type { ReadingPorts } from '../../utils/app/ports';
import { askSurely } from '../../utils/browser/ask';
import { sendMessage } from '../../utils/browser/messages';
import type { CampaignKey } from '../../utils/model/call';
import { switchPractice } from '../../utils/ui/practice';
import { useStored } from '../../utils/ui/use-stored';

export interface MyCallsViewProps {
  ports: ReadingPorts;
  now: number;
  practice: boolean;
  onCall: (campaign: CampaignKey, target: string) => void;
  onBack: () => void;
  /** Shown until the list is there. */
  children: ComponentChildren;
}

/** The list of calls in the popup: code of its own, read when somebody wants it. */
export function MyCallsView({ ports, children, ...rest }: MyCallsViewProps) {
  const calls = useStored(() => myCalls(ports), ['campaigns', 'place', 'calls', 'numbers']);
  if (!calls) return <>{children}</>;
  return (
    <MyCalls
      calls={calls}
      {...rest}
      onUndo={(undoes) => void askSurely(() => sendMessage('undoCall', { id: ports.newId(), undoes }))}
      onPractice={(on) => void switchPractice(on)}
    />
  );
}
