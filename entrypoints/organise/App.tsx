import { useEffect, useMemo, useState } from 'preact/hooks';
import { ORGANISE_VIEWS, OrganiseFrame, type OrganiseView } from '../../components/OrganiseFrame';
import { createPagePorts } from '../../utils/browser/page-ports';
import type { CampaignsViewProps } from './CampaignsView';
import { useLater } from '../../utils/ui/use-later';
import { StartView } from './StartView';
import { TallyPage } from './TallyPage';

/** `#/tally` -> `tally`; an invite is a matter of campaigns; anything unknown is the start. */
function viewOf(hash: string): OrganiseView {
  const name = hash.replace(/^#\//, '').replace(/^invite\/.*/, 'campaigns');
  return ORGANISE_VIEWS.find((view) => view === name) ?? 'start';
}

/** The organise page: my districts, my groups' campaigns, the tally. */
export function App() {
  const ports = useMemo(createPagePorts, []);
  const [view, setView] = useState(viewOf(location.hash));
  // The rules of a feed are half of this page's code, and most visits need none of it.
  const CampaignsView = useLater<CampaignsViewProps>(
    view === 'campaigns',
    async () => (await import('./CampaignsView')).CampaignsView,
  );
  useEffect(() => {
    const follow = () => setView(viewOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return (
    <OrganiseFrame view={view}>
      {view === 'start' && <StartView ports={ports} />}
      {view === 'campaigns' && CampaignsView && <CampaignsView ports={ports} />}
      {view === 'tally' && <TallyPage ports={ports} />}
    </OrganiseFrame>
  );
}
