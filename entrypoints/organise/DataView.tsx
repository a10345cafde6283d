import '../../components/data.css';
import { useMemo } from 'preact/hooks';
import type { PagePorts } from '../../utils/app/ports';
import { createDataPorts } from '../../utils/browser/data-ports';
import { useReady } from '../../utils/ui/use-ready';
import { EraseView } from './EraseView';
import { RestoreView } from './RestoreView';
import { SaveView } from './SaveView';

/** My data as a whole: saved in a file, brought back from one, erased. */
export function DataView({ ports: page }: { ports: PagePorts }) {
  const ports = useMemo(() => createDataPorts(page), [page]);
  useReady(true);
  return (
    <div class="setup">
      <SaveView ports={ports} />
      <RestoreView ports={ports} />
      <EraseView ports={ports} />
    </div>
  );
}
