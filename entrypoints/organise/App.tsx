import type { ComponentType } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ORGANISE_VIEWS, OrganiseFrame, type OrganiseView } from '../../components/OrganiseFrame';
import { PracticeBanner } from '../../components/PracticeBanner';
import { PracticeCard } from '../../components/PracticeCard';
import { createPagePorts } from '../../utils/browser/page-ports';
import { JOIN_FRAGMENT, LEAD_FRAGMENT } from '../../utils/hub/names';
import { FRAGMENT } from '../../utils/packet/names';
import { switchPractice } from '../../utils/ui/practice';
import { useLater } from '../../utils/ui/use-later';
import { useStored } from '../../utils/ui/use-stored';
import { StartView } from './StartView';
import { VIEWS, type ViewProps } from './views';

/** An invite is a matter of campaigns, one to a hub of the group's calls, and what is counted is a report of everything. */
const ELSEWHERE: Record<string, OrganiseView> = { invite: 'campaigns', tally: 'report', join: 'gather' };

/** `#/calls` -> `calls`, `#/write/…` -> `write`; anything unknown is the start. */
function viewOf(hash: string): OrganiseView {
  if ([FRAGMENT, JOIN_FRAGMENT, LEAD_FRAGMENT].some((fragment) => hash.startsWith(fragment))) return 'gather';
  const first = hash.split(/[/?]/)[1] ?? '';
  const name = ELSEWHERE[first] ?? first;
  return ORGANISE_VIEWS.find((view) => view === name) ?? 'start';
}

const loadEnded = async () => (await import('./Ended')).Ended;

/** The organise page: what a caller has for themselves, and what a leader has for the group. */
export function App() {
  const ports = useMemo(createPagePorts, []);
  const [view, setView] = useState(viewOf(location.hash));
  const Ended = useLater(true, loadEnded);
  useEffect(() => {
    const follow = () => setView(viewOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const practice = useStored(() => ports.practice(), ['calls']) ?? false;
  return (
    <OrganiseFrame view={view}>
      {practice && <PracticeBanner onEnd={() => void switchPractice(false)} />}
      {Ended && <Ended ports={ports} />}
      {view === 'start' ? (
        <StartView ports={ports} />
      ) : (
        <LaterView key={view} load={VIEWS[view]} ports={ports} />
      )}
      {view === 'start' && !practice && <PracticeCard onStart={() => void switchPractice(true)} />}
    </OrganiseFrame>
  );
}

function LaterView({ load, ports }: ViewProps & { load: () => Promise<ComponentType<ViewProps>> }) {
  const View = useLater(true, load);
  return View && <View ports={ports} />;
}
