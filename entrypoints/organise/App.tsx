import { useEffect, useMemo, useState } from 'preact/hooks';
import { ORGANISE_VIEWS, OrganiseFrame, type OrganiseView } from '../../components/OrganiseFrame';
import { createPagePorts } from '../../utils/browser/page-ports';
import { CampaignsView } from './CampaignsView';
import { StartView } from './StartView';
import { PracticeBanner } from '../../components/PracticeBanner';
import { PracticeCard } from '../../components/PracticeCard';
import { switchPractice } from '../../utils/ui/practice';
import { useStored } from '../../utils/ui/use-stored';
import { TallyPage } from './TallyPage';

/** `#/tally` -> `tally`; anything unknown is the start. */
function viewOf(hash: string): OrganiseView {
  const name = hash.replace(/^#\//, '');
  return ORGANISE_VIEWS.find((view) => view === name) ?? 'start';
}

/** The organise page: my districts, my groups' campaigns, the tally. */
export function App() {
  const ports = useMemo(createPagePorts, []);
  const [view, setView] = useState(viewOf(location.hash));
  useEffect(() => {
    const follow = () => setView(viewOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const practice = useStored(() => ports.practice(), ['calls']) ?? false;
  return (
    <OrganiseFrame view={view}>
      {practice && <PracticeBanner onEnd={() => void switchPractice(false)} />}
      {view === 'start' && <StartView ports={ports} />}
      {view === 'start' && !practice && <PracticeCard onStart={() => void switchPractice(true)} />}
      {view === 'campaigns' && <CampaignsView ports={ports} />}
      {view === 'tally' && <TallyPage ports={ports} />}
    </OrganiseFrame>
  );
}
