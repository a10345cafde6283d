import { CallSheet } from './CallSheet';
import { PracticeBanner } from './PracticeBanner';
import { ProblemList } from './ProblemList';
import type { LoadQr } from './sheet/QrPanel';
import { useNow } from '../utils/ui/use-now';
import { useSheetSettings } from '../utils/ui/use-sheet-settings';
import type { Sheet } from '../utils/ui/use-sheet';

interface SheetScreenProps {
  sheet: Sheet;
  surface: 'popup' | 'window' | 'card';
  /** My name or my town, typed into the script. */
  onFillBlank?: (blank: string, value: string) => Promise<void>;
  onOpenWindow?: (campaign: string, target: string) => void;
  onBack?: () => void;
  /** Begin with correcting the call of before. */
  startEditing?: boolean;
  loadQr?: LoadQr;
  /** Left out in somebody else's page, where the mode cannot be changed. */
  onEndPractice?: () => void;
}

/** Joins a sheet's life to its looks. */
export function SheetScreen({
  sheet,
  surface,
  onFillBlank,
  onOpenWindow,
  onBack,
  onEndPractice,
  ...more
}: SheetScreenProps) {
  const now = useNow();
  const [settings, changeSettings] = useSheetSettings();
  const { view } = sheet;
  if (!view || !settings) return sheet.problems.length > 0 ? <ProblemList problems={sheet.problems} /> : null;
  return (
    <>
      {view.practice && <PracticeBanner onEnd={onEndPractice} />}
      <CallSheet
        view={view}
        surface={surface}
        now={now}
        state={sheet.step}
        onRecord={(draft) => void sheet.record(draft)}
        onCorrect={(callId, change) => void sheet.correct(callId, change)}
        onUndo={(callId) => void sheet.undo(callId)}
        onNext={() => view.next && void sheet.show(view.next.campaign, view.next.id)}
        onFillBlank={(blank, value) => void onFillBlank?.(blank, value).then(() => sheet.reload())}
        flagProblems={sheet.flagProblems}
        onFlag={(number, reason) => void sheet.flag(number.e164, reason)}
        onUnflag={(id) => void sheet.unflag(id)}
        settings={settings}
        onSettings={changeSettings}
        {...(sheet.recall && { recall: sheet.recall })}
        {...more}
        {...(onOpenWindow && { onOpenWindow: () => onOpenWindow(view.campaign.key, view.target.id) })}
        {...(onBack && { onBack })}
      />
    </>
  );
}
