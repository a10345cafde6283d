import '../../components/chart.css';
import '../../components/report.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { reportWords } from '../../components/report-words';
import { titleOf } from '../../components/report/ReportHead';
import { ReportView } from '../../components/report/ReportView';
import { useLocale } from '../../components/ui/locale';
import { makeOutreaches } from '../../utils/app/make-outreaches';
import { createGroupPorts } from '../../utils/browser/group-ports';
import type { ReportScope } from '../../utils/report/report';
import { readScope, scopeHash } from '../../utils/report/scope-address';
import { headlineText, figuresText } from '../../utils/report/tell';
import { useNow } from '../../utils/ui/use-now';
import { usePrinting } from '../../utils/ui/use-printing';
import { useReady } from '../../utils/ui/use-ready';
import { useReport } from '../../utils/ui/use-report';
import { useReportMap } from '../../utils/ui/use-report-map';
import { shareOf } from './report-share';
import { seatOf } from './seat-of';
import type { ViewProps } from './views';

/** The scope that the page's address says, followed as it changes. */
function useScope(): [ReportScope | null, (scope: ReportScope) => void] {
  const [scope, setScope] = useState(readScope(location.hash));
  useEffect(() => {
    const follow = () => setScope(readScope(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return [scope, (next) => (location.hash = scopeHash(next))];
}

/** What my calls and those of my group's members come to, and how it is handed on. */
export function ReportPage({ ports: pagePorts }: ViewProps) {
  const ports = useMemo(() => createGroupPorts(pagePorts), [pagePorts]);
  const locale = useLocale();
  const words = useMemo(() => reportWords(locale), [locale]);
  const [wanted, setWanted] = useScope();
  const { made, choices, progress } = useReport(ports, wanted);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const report = useMemo(
    () => made && made.quoting(made.notes.filter(({ id }) => ticked.has(id))),
    [made, ticked],
  );
  const map = useReportMap(ports, report?.districts);
  const now = useNow();
  useReady(made !== null);
  usePrinting(report ? `${titleOf(report)} ${report.today}` : document.title);
  return (
    <ReportView
      report={report}
      scope={wanted ?? made?.scope ?? {}}
      choices={choices}
      progress={progress}
      sentence={
        report ? [headlineText(report, words), figuresText(report.headline.figures, words)].join(' ') : ''
      }
      notes={made?.notes ?? []}
      ticked={ticked}
      map={map}
      share={report && shareOf(report, words, map, () => makeOutreaches(ports, report.scope))}
      now={now}
      seat={seatOf}
      onScope={setWanted}
      onTick={(id, on) =>
        setTicked((before) => new Set(on ? [...before, id] : [...before].filter((other) => other !== id)))
      }
    />
  );
}
