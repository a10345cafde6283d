import { useEffect, useMemo, useState } from 'preact/hooks';
import { ORGANISE_VIEWS, OrganiseFrame, type OrganiseView } from '../../components/OrganiseFrame';
import { createPagePorts } from '../../utils/browser/page-ports';
import type { CampaignsViewProps } from './CampaignsView';
import { StartView } from './StartView';
import { useLater } from '../../utils/ui/use-later';
import { PracticeBanner } from '../../components/PracticeBanner';
import { PracticeCard } from '../../components/PracticeCard';
import { switchPractice } from '../../utils/ui/practice';
import { useStored } from '../../utils/ui/use-stored';
import { TallyPage } from './TallyPage';
import type { WriteViewProps } from './WriteView';

/** `#/tally` -> `tally`, `#/write/…` -> `write`; an invite is a matter of campaigns; anything unknown is the start. */
function viewOf(hash: string): OrganiseView {
  const first = hash.split('/')[1];
  const name = first === 'invite' ? 'campaigns' : first;
  return ORGANISE_VIEWS.find((view) => view === name) ?? 'start';
}

const loadEnded = async () => (await import('./Ended')).Ended;

/** Its code is fetched when it is wanted: it can do all that a call sheet can to a recorded call. */
const loadCalls = async () => (await import('./CallsView')).CallsView;

/** The organise page: my districts, my groups' campaigns, writing some, my calls, the tally. */
export function App() {
  const ports = useMemo(createPagePorts, []);
  const [view, setView] = useState(viewOf(location.hash));
  const Ended = useLater(true, loadEnded);
  const CallsView = useLater(view === 'calls', loadCalls);
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
  const practice = useStored(() => ports.practice(), ['calls']) ?? false;
  const WriteView = useLater<WriteViewProps>(
    view === 'write',
    async () => (await import('./WriteView')).WriteView,
  );
  return (
    <OrganiseFrame view={view}>
      {practice && <PracticeBanner onEnd={() => void switchPractice(false)} />}
      {Ended && <Ended ports={ports} />}
      {view === 'start' && <StartView ports={ports} />}
      {view === 'calls' && CallsView && <CallsView ports={ports} />}
      {view === 'campaigns' && CampaignsView && <CampaignsView ports={ports} />}
      {view === 'start' && !practice && <PracticeCard onStart={() => void switchPractice(true)} />}
      {view === 'write' && WriteView && <WriteView ports={ports} />}
      {view === 'tally' && <TallyPage ports={ports} />}
    </OrganiseFrame>
  );
}
