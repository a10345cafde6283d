import { useMemo, useState } from 'preact/hooks';
import { PagePanel } from '../../components/PagePanel';
import { browser } from '../../utils/browser/api';
import { announce } from '../../utils/browser/changes';
import { startHere } from '../../utils/browser/hosts';
import { turnOff, turnOn } from '../../utils/browser/page-settings';
import { createReadingPorts } from '../../utils/browser/reading-ports';
import { switchPractice } from '../../utils/ui/practice';
import { useIdle } from '../../utils/ui/use-idle';
import { useNewerPlace } from '../../utils/ui/use-newer-place';
import { useNow } from '../../utils/ui/use-now';
import { useReady } from '../../utils/ui/use-ready';
import type { CampaignKey } from '../../utils/model/call';
import type { CampaignView } from '../../utils/model/views';
import { useLater } from '../../utils/ui/use-later';
import { useStored } from '../../utils/ui/use-stored';
import { loadPanel } from './load-panel';

/** Everything that depends on the switch is asked for anew. */
const redo = () => announce('page');

/** The list is shown before the sheet's code is even read. */
const loadCalling = async () => (await import('./Calling')).Calling;
const loadOffers = async () => (await import('./Offers')).Offers;

const loadCallQueue = async () => (await import('./CallQueueView')).CallQueueView;

/** Looked for when the list stands. */
const loadLate = async () => (await import('./Late')).Late;

const organise = (view: string) => browser.runtime.getURL(`/organise.html#/${view}` as '/organise.html');

/** The toolbar popup, or with `?tab=ID` the same as a window beside the phone. */
export function App() {
  const ports = useMemo(createReadingPorts, []);
  const panel = useStored(() => loadPanel(ports), ['campaigns', 'place', 'calls', 'page']);
  const [calling, setCalling] = useState<{ campaign: CampaignKey; target: string; edit: boolean } | null>(
    null,
  );
  const stands = useIdle(panel !== undefined);
  const Calling = useLater(calling !== null, loadCalling);
  const Offers = useLater(stands && panel?.offerIn != null, loadOffers);
  const [leftOut, setLeftOut] = useState<CampaignView | null>(null);
  const leaveOut = ({ key, also = [] }: CampaignView, out: boolean) =>
    void Promise.all([key, ...also].map((what) => ports.store.leaveOut(what, out)));
  const [listing, setListing] = useState(false);
  const CallQueueView = useLater(listing, loadCallQueue);
  const Late = useLater(stands, loadLate);
  const now = useNow();
  useNewerPlace(stands);
  useReady(panel !== undefined);
  if (!panel) return null;
  const { queue, ...read } = panel;
  const list = (
    <PagePanel
      {...read}
      now={now}
      hrefs={{ start: organise('start'), campaigns: organise('campaigns'), tally: organise('tally') }}
      onChooseDistricts={() => void browser.tabs.create({ url: organise('start') })}
      onUsePlace={(id) => void ports.store.usePlace(id)}
      onGrant={() => void browser.permissions.request({ origins: panel.wanted })}
      onTurnOff={() => panel.host !== undefined && void turnOff(panel.host).then(redo)}
      onTurnOn={() => panel.host !== undefined && void turnOn(panel.host).then(redo)}
      {...(panel.findIn !== null && { onFind: () => void startHere(panel.findIn ?? -1) })}
      {...(queue && { queue: { ...queue, onMyCalls: () => setListing(true) } })}
      after={Late && <Late ports={ports} below />}
      onEndPractice={panel.practice ? () => void switchPractice(false) : undefined}
      onCall={(campaign, target) => setCalling({ campaign, target, edit: false })}
      onChange={(campaign, target) => setCalling({ campaign, target, edit: true })}
      onLeaveOut={(campaign) => {
        leaveOut(campaign, true);
        setLeftOut(campaign);
      }}
    >
      {Late && (
        <Late
          ports={ports}
          leftOut={
            leftOut && {
              title: leftOut.title,
              onUndo: () => {
                leaveOut(leftOut, false);
                setLeftOut(null);
              },
            }
          }
        />
      )}
      {Offers && panel.offerIn && <Offers key={panel.offerIn.url} ports={ports} tab={panel.offerIn} />}
    </PagePanel>
  );
  const shown =
    listing && CallQueueView ? (
      <CallQueueView
        ports={ports}
        now={now}
        practice={panel.practice}
        onBack={() => setListing(false)}
        onCall={(campaign, target) => setCalling({ campaign, target, edit: false })}
      >
        {list}
      </CallQueueView>
    ) : (
      list
    );
  if (!calling || !Calling) return shown;
  return (
    <Calling ports={ports} {...calling} onBack={() => setCalling(null)}>
      {shown}
    </Calling>
  );
}
