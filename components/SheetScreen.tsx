import { CallSheet } from './CallSheet';
import { PracticeBanner } from './PracticeBanner';
import { ProblemList } from './ProblemList';
import { useNow } from '../utils/ui/use-now';
import type { Sheet } from '../utils/ui/use-sheet';

interface SheetScreenProps {
  sheet: Sheet;
  surface: 'popup' | 'window' | 'card';
  /** My name or my town, typed into the script. */
  onFillBlank?: (blank: string, value: string) => Promise<void>;
  onOpenWindow?: (campaign: string, target: string) => void;
  onBack?: () => void;
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
}: SheetScreenProps) {
  const now = useNow();
  const { view } = sheet;
  if (!view) return sheet.problems.length > 0 ? <ProblemList problems={sheet.problems} /> : null;
  return (
    <>
      {view.practice && <PracticeBanner onEnd={onEndPractice} />}
      <CallSheet
        view={view}
        surface={surface}
        now={now}
        state={sheet.step}
        onRecord={(draft) => void sheet.record(draft)}
        onPosition={(callId, position) => void sheet.correct(callId, position)}
        onUndo={(callId) => void sheet.undo(callId)}
        onNext={() => view.next && void sheet.show(view.next.campaign, view.next.id)}
        onFillBlank={(blank, value) => void onFillBlank?.(blank, value).then(() => sheet.reload())}
        flagProblems={sheet.flagProblems}
        onFlag={(number, reason) => void sheet.flag(number.e164, reason)}
        onUnflag={(id) => void sheet.unflag(id)}
        {...(onOpenWindow && { onOpenWindow: () => onOpenWindow(view.campaign.key, view.target.id) })}
        {...(onBack && { onBack })}
      />
    </>
  );
}
