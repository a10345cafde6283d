import { useMemo, useState } from 'preact/hooks';
import { PagePanel } from '../../components/PagePanel';
import { browser } from '../../utils/browser/api';
import { askAgain } from '../../utils/browser/ask';
import { announce } from '../../utils/browser/changes';
import { startHere } from '../../utils/browser/hosts';
import { sendMessage } from '../../utils/browser/messages';
import { turnOff, turnOn } from '../../utils/browser/page-settings';
import { createPorts } from '../../utils/browser/ports';
import { openSheetWindow } from '../../utils/browser/windows';
import { pageActions } from '../../utils/ui/page-actions';
import { saveWord } from '../../utils/ui/save-word';
import { useNewerPlace } from '../../utils/ui/use-newer-place';
import { useNow } from '../../utils/ui/use-now';
import { useReady } from '../../utils/ui/use-ready';
import { useLater } from '../../utils/ui/use-later';
import { useSheet } from '../../utils/ui/use-sheet';
import { useStored } from '../../utils/ui/use-stored';
import { loadPanel } from './load-panel';

/** Everything that depends on the switch is asked for anew. */
const redo = () => announce('page');

/** The list is shown before the sheet's code is even read. */
const loadSheet = async () => (await import('../../components/SheetScreen')).SheetScreen;

const organise = (view: string) => browser.runtime.getURL(`/organise.html#/${view}` as '/organise.html');

/** The toolbar popup, or with `?tab=ID` the same as a window beside the phone. */
export function App() {
  const ports = useMemo(createPorts, []);
  const actions = useMemo(() => pageActions(ports), []);
  const panel = useStored(() => loadPanel(ports), ['campaigns', 'place', 'calls', 'page']);
  const [calling, setCalling] = useState(false);
  const sheet = useSheet(actions, null);
  const SheetScreen = useLater(calling, loadSheet);
  const now = useNow();
  useNewerPlace();
  useReady(panel !== undefined);
  if (!panel) return null;
  if (SheetScreen && calling && (sheet.view || sheet.problems.length > 0)) {
    return (
      <SheetScreen
        sheet={sheet}
        surface="popup"
        onFillBlank={saveWord(ports)}
        onOpenWindow={(campaign, target) => void openSheetWindow(campaign, target)}
        onBack={() => setCalling(false)}
      />
    );
  }
  return (
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
      onCall={(campaign, target) => {
        setCalling(true);
        void sheet.show(campaign, target);
      }}
    />
  );
}
