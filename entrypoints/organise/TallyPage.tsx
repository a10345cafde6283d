import { useMemo } from 'preact/hooks';
import { TallyTable } from '../../components/TallyTable';
import { makeTally } from '../../utils/app/make-tally';
import { eachCall } from '../../utils/app/each-call';
import { ownGroup } from '../../utils/app/own-group';
import type { PagePorts } from '../../utils/app/ports';
import { createGroupPorts } from '../../utils/browser/group-ports';
import { dayOf } from '../../utils/model/time';
import { tallyCsv, tallyJson } from '../../utils/tally/export';
import { downloadText } from '../../utils/ui/download';
import { useReady } from '../../utils/ui/use-ready';
import { useStored } from '../../utils/ui/use-stored';

/** My calls and those of my group counted, and the counts as files. */
export function TallyPage({ ports: page }: { ports: PagePorts }) {
  const ports = useMemo(() => createGroupPorts(page), [page]);
  const tally = useStored(
    () =>
      makeTally(ports, async (visit) => {
        const own = await ownGroup(ports);
        await eachCall(ports, visit, own === undefined ? {} : { ownGroup: own });
      }),
    ['calls', 'campaigns', 'group'],
  );
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
