import { useMemo, useState } from 'preact/hooks';
import { PagePanel } from '../../components/PagePanel';
import { browser } from '../../utils/browser/api';
import { askAgain } from '../../utils/browser/ask';
import { announce } from '../../utils/browser/changes';
import { startHere } from '../../utils/browser/hosts';
import { sendMessage } from '../../utils/browser/messages';
import { turnOff, turnOn } from '../../utils/browser/page-settings';
import { createReadingPorts } from '../../utils/browser/reading-ports';
import { useNewerPlace } from '../../utils/ui/use-newer-place';
import { useNow } from '../../utils/ui/use-now';
import { useReady } from '../../utils/ui/use-ready';
import type { CampaignKey } from '../../utils/model/call';
import { useLater } from '../../utils/ui/use-later';
import { useStored } from '../../utils/ui/use-stored';
import { loadPanel } from './load-panel';

/** Everything that depends on the switch is asked for anew. */
const redo = () => announce('page');

/** The list is shown before the sheet's code is even read. */
const loadCalling = async () => (await import('./Calling')).Calling;

/** Looked for when the list stands. */
const loadEnded = async () => (await import('./Ended')).Ended;

const organise = (view: string) => browser.runtime.getURL(`/organise.html#/${view}` as '/organise.html');

/** The toolbar popup, or with `?tab=ID` the same as a window beside the phone. */
export function App() {
  const ports = useMemo(createReadingPorts, []);
  const panel = useStored(() => loadPanel(ports), ['campaigns', 'place', 'calls', 'page']);
  const [calling, setCalling] = useState<{ campaign: CampaignKey; target: string } | null>(null);
  const Calling = useLater(calling !== null, loadCalling);
  const Ended = useLater(panel !== undefined, loadEnded);
  const now = useNow();
  useNewerPlace(panel !== undefined);
  useReady(panel !== undefined);
  if (!panel) return null;
  const list = (
    <PagePanel
      {...panel}
      now={now}
      hrefs={{ start: organise('start'), campaigns: organise('campaigns'), tally: organise('tally') }}
      onChooseDistricts={() => void browser.tabs.create({ url: organise('start') })}
      onUsePlace={(id) => void askAgain(() => sendMessage('usePlace', { id }))}
      onGrant={() => void browser.permissions.request({ origins: panel.wanted })}
      onTurnOff={() => panel.host !== undefined && void turnOff(panel.host).then(redo)}
      onTurnOn={() => panel.host !== undefined && void turnOn(panel.host).then(redo)}
      {...(panel.findIn !== null && { onFind: () => void startHere(panel.findIn ?? -1) })}
      onCall={(campaign, target) => setCalling({ campaign, target })}
    >
      {Ended && <Ended ports={ports} />}
    </PagePanel>
  );
  if (!calling || !Calling) return list;
  return (
    <Calling ports={ports} {...calling} onBack={() => setCalling(null)}>
      {list}
    </Calling>
  );
}
