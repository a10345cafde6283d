import { useEffect, useMemo } from 'preact/hooks';
import { SheetScreen } from '../../components/SheetScreen';
import { createReadingPorts } from '../../utils/browser/reading-ports';
import { loadQr } from '../../utils/ui/load-qr';
import { pageActions } from '../../utils/ui/page-actions';
import { saveWord } from '../../utils/ui/save-word';
import { switchPractice } from '../../utils/ui/practice';
import { useFreshSheet } from '../../utils/ui/use-fresh-sheet';
import { useReady } from '../../utils/ui/use-ready';
import { useSheet } from '../../utils/ui/use-sheet';

/** The call sheet in a window of its own: `?campaign=KEY&target=ID`, and `&edit` to correct the call of before. */
export function App() {
  const ports = useMemo(createReadingPorts, []);
  const first = useMemo(() => {
    const query = new URLSearchParams(location.search);
    return { campaign: query.get('campaign') ?? '', target: query.get('target'), edit: query.has('edit') };
  }, []);
  const sheet = useSheet(
    useMemo(() => pageActions(ports), []),
    first,
  );
  useFreshSheet(sheet);
  const person = sheet.view?.target;
  useEffect(() => {
    if (person) document.title = `${person.title} ${person.name} · Rotunda`;
  }, [person?.id]);
  useReady(sheet.view !== null || sheet.problems.length > 0);
  return (
    <main class="window">
      <SheetScreen
        sheet={sheet}
        surface="window"
        startEditing={first.edit}
        loadQr={loadQr}
        onFillBlank={saveWord(ports)}
        onEndPractice={() => void switchPractice(false)}
      />
    </main>
  );
}
