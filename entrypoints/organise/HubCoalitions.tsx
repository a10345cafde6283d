import { useState } from 'preact/hooks';
import { CoalitionBoard } from '../../components/hub/CoalitionBoard';
import { coalitionViews, ledCoalitions, pullTallies, trustKey } from '../../utils/app/coalition-board';
import type { HubPorts } from '../../utils/app/hub-ports';
import { givingBack } from '../../utils/browser/give-back';
import type { BoardCampaign } from '../../utils/model/hub-views';
import type { Problem } from '../../utils/model/result';
import { useLater } from '../../utils/ui/use-later';
import { useStored } from '../../utils/ui/use-stored';

export interface HubCoalitionsProps {
  ports: HubPorts;
  /** Milliseconds. */
  now: number;
}

const loadMap = async () => (await import('./BoardMap')).BoardMap;

/** Read when it is asked for: most boards are looked at as tables. */
function BoardMap(props: { ports: HubPorts; campaign: BoardCampaign }) {
  const Map = useLater(true, loadMap);
  return Map ? <Map {...props} /> : null;
}

/** Boards of coalitions whose tallies this device reads. */
export function HubCoalitions({ ports, now }: HubCoalitionsProps) {
  const views = useStored(() => coalitionViews(ports), ['hub', 'campaigns']);
  const [busy, setBusy] = useState('');
  const [problems, setProblems] = useState<{ of: string; list: Problem[] }>({ of: '', list: [] });

  async function pull(id: string) {
    setBusy(id);
    setProblems({ of: id, list: [] });
    try {
      const coalition = (await ledCoalitions(ports)).find((c) => c.id === id);
      const read = coalition && (await pullTallies(ports, coalition));
      if (read) setProblems({ of: id, list: read.ok ? read.value : read.problems });
    } catch {
      setProblems({ of: id, list: [{ code: 'gather_not_kept' }] });
    } finally {
      setBusy('');
    }
  }

  return (
    <>
      {views?.map((view) => (
        <CoalitionBoard
          key={view.id}
          view={view}
          now={now}
          busy={busy === view.id}
          problems={problems.of === view.id ? problems.list : []}
          onPull={() => void pull(view.id)}
          onTrust={(group, key) => void trustKey(ports, view.id, group, key).then(() => pull(view.id))}
          map={(campaign) => <BoardMap ports={ports} campaign={campaign} />}
          onStop={() => void givingBack(() => ports.leads.removeLead(view.id))}
        />
      ))}
    </>
  );
}
