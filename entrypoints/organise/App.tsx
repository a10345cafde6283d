import { useEffect, useMemo, useState } from 'preact/hooks';
import { ORGANISE_VIEWS, OrganiseFrame, type OrganiseView } from '../../components/OrganiseFrame';
import { createPagePorts } from '../../utils/browser/page-ports';
import { useLater } from '../../utils/ui/use-later';
import { CampaignsView } from './CampaignsView';
import { StartView } from './StartView';
import { TallyPage } from './TallyPage';
import type { WriteViewProps } from './WriteView';

/** `#/tally` -> `tally`, `#/write/…` -> `write`; anything unknown is the start. */
function viewOf(hash: string): OrganiseView {
  const name = hash.split('/')[1];
  return ORGANISE_VIEWS.find((view) => view === name) ?? 'start';
}

/** The organise page: my districts, my groups' campaigns, writing some, the tally. */
export function App() {
  const ports = useMemo(createPagePorts, []);
  const [view, setView] = useState(viewOf(location.hash));
  useEffect(() => {
    const follow = () => setView(viewOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const WriteView = useLater<WriteViewProps>(
    view === 'write',
    async () => (await import('./WriteView')).WriteView,
  );
  return (
    <OrganiseFrame view={view}>
      {view === 'start' && <StartView ports={ports} />}
      {view === 'campaigns' && <CampaignsView ports={ports} />}
      {view === 'write' && WriteView && <WriteView ports={ports} />}
      {view === 'tally' && <TallyPage ports={ports} />}
    </OrganiseFrame>
  );
}
