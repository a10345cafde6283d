import { useEffect, useMemo, useState } from 'preact/hooks';
import { ORGANISE_VIEWS, OrganiseFrame, type OrganiseView } from '../../components/OrganiseFrame';
import { createPagePorts } from '../../utils/browser/page-ports';
import { useLater } from '../../utils/ui/use-later';
import { CampaignsView } from './CampaignsView';
import { StartView } from './StartView';
import { TallyPage } from './TallyPage';

/** `#/tally` -> `tally`; anything unknown is the start. */
function viewOf(hash: string): OrganiseView {
  const name = hash.replace(/^#\//, '');
  return ORGANISE_VIEWS.find((view) => view === name) ?? 'start';
}

const loadEnded = async () => (await import('./Ended')).Ended;

/** The organise page: my districts, my groups' campaigns, the tally. */
export function App() {
  const ports = useMemo(createPagePorts, []);
  const [view, setView] = useState(viewOf(location.hash));
  const Ended = useLater(true, loadEnded);
  useEffect(() => {
    const follow = () => setView(viewOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return (
    <OrganiseFrame view={view}>
      {Ended && <Ended ports={ports} />}
      {view === 'start' && <StartView ports={ports} />}
      {view === 'campaigns' && <CampaignsView ports={ports} />}
      {view === 'tally' && <TallyPage ports={ports} />}
    </OrganiseFrame>
  );
}
