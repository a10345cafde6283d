import { TallyTable } from '../../components/TallyTable';
import { makeTally } from '../../utils/app/make-tally';
import type { ReadingPorts } from '../../utils/app/ports';
import { dayOf } from '../../utils/model/time';
import { tallyCsv, tallyJson } from '../../utils/tally/export';
import { downloadText } from '../../utils/ui/download';
import { useReady } from '../../utils/ui/use-ready';
import { useStored } from '../../utils/ui/use-stored';

/** My calls counted, and the counts as files. */
export function TallyPage({ ports }: { ports: ReadingPorts }) {
  const tally = useStored(() => makeTally(ports), ['calls', 'campaigns']);
  useReady(tally !== undefined);
  if (!tally) return null;
  const name = `rotunda-tally-${dayOf(ports.now().getTime(), ports.zone())}`;
  return (
    <TallyTable
      tally={tally}
      onDownload={(kind) =>
        kind === 'csv'
          ? downloadText(`${name}.csv`, 'text/csv', tallyCsv(tally))
          : downloadText(`${name}.json`, 'application/json', tallyJson(tally, ports.now().toISOString()))
      }
    />
  );
}
