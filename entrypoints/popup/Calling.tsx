import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { SheetScreen } from '../../components/SheetScreen';
import type { ReadingPorts } from '../../utils/app/ports';
import { openSheetWindow } from '../../utils/browser/windows';
import type { CampaignKey } from '../../utils/model/call';
import { loadQr } from '../../utils/ui/load-qr';
import { pageActions } from '../../utils/ui/page-actions';
import { switchPractice } from '../../utils/ui/practice';
import { saveWord } from '../../utils/ui/save-word';
import { useFreshSheet } from '../../utils/ui/use-fresh-sheet';
import { useSheet } from '../../utils/ui/use-sheet';

export interface CallingProps {
  ports: ReadingPorts;
  campaign: CampaignKey;
  target: string;
  /** Begin with correcting the call of before. */
  edit: boolean;
  onBack: () => void;
  /** Shown until the sheet is there. */
  children: ComponentChildren;
}

/** The call sheet in the popup: code of its own, read when somebody wants to call. */
export function Calling({ ports, campaign, target, edit, onBack, children }: CallingProps) {
  const actions = useMemo(() => pageActions(ports), []);
  const sheet = useSheet(
    actions,
    useMemo(() => ({ campaign, target }), []),
  );
  useFreshSheet(sheet);
  if (!sheet.view && sheet.problems.length === 0) return <>{children}</>;
  return (
    <SheetScreen
      sheet={sheet}
      surface="popup"
      startEditing={edit}
      loadQr={loadQr}
      onFillBlank={saveWord(ports)}
      onOpenWindow={(key, person) => void openSheetWindow(key, person)}
      onBack={onBack}
      onEndPractice={() => void switchPractice(false)}
    />
  );
}
