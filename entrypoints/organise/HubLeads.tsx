import { useEffect, useState } from 'preact/hooks';
import { LeadOffer } from '../../components/hub/LeadOffer';
import { ProblemList } from '../../components/ProblemList';
import { takeCoalition } from '../../utils/app/coalition-board';
import type { HubPorts } from '../../utils/app/hub-ports';
import { takeLead } from '../../utils/app/lead-hub';
import { leadViews } from '../../utils/app/lead-views';
import { askForFeed } from '../../utils/browser/hosts';
import { isPrivateWindow } from '../../utils/browser/windows';
import { hasLead, readLead, type LeadLink } from '../../utils/hub/lead-link';
import type { Problem } from '../../utils/model/result';
import { useStored } from '../../utils/ui/use-stored';
import { HubCoalitions } from './HubCoalitions';
import { HubLead } from './HubLead';

export interface HubLeadsProps {
  ports: HubPorts;
  /** Of the page's address, which may hold the operator's link. */
  hash: string;
  /** Milliseconds. */
  now: number;
  onHome: () => void;
}

/** Hubs that are led from this device: groups', and coalitions'. */
export function HubLeads({ ports, hash, now, onHome }: HubLeadsProps) {
  const views = useStored(() => leadViews(ports), ['hub', 'group', 'campaigns']);
  const [link, setLink] = useState<LeadLink | null>(null);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    setLink(null);
    setProblems([]);
    if (!hasLead(hash)) return;
    const read = readLead(hash);
    if (read.ok) setLink(read.value);
    else setProblems(read.problems);
  }, [hash]);

  async function take(taken: LeadLink) {
    // First of all, while the browser still knows of the click.
    const asked = askForFeed(taken.hub);
    setBusy(true);
    try {
      if (await isPrivateWindow()) setProblems([{ code: 'private_window' }]);
      else if (!(await asked)) setProblems([{ code: 'hub_no_access', where: new URL(taken.hub).host }]);
      else {
        await (taken.kind === 'group' ? takeLead(ports, taken) : takeCoalition(ports, taken));
        onHome();
      }
    } catch {
      setProblems([{ code: 'not_saved' }]);
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      {link ? (
        <LeadOffer
          kind={link.kind}
          name={link.name}
          host={new URL(link.hub).host}
          hasKeys={link.kind === 'group' && link.seal !== undefined}
          busy={busy}
          problems={problems}
          onTake={() => void take(link)}
          onLeave={onHome}
        />
      ) : (
        <ProblemList problems={problems} />
      )}
      {views?.map((view) => (
        <HubLead key={view.id} ports={ports} view={view} now={now} />
      ))}
      <HubCoalitions ports={ports} now={now} />
    </>
  );
}
