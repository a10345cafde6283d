import '../../components/chart.css';
import '../../components/report.css';
import { useMemo } from 'preact/hooks';
import { DistrictsMap } from '../../components/report/DistrictsMap';
import type { HubPorts } from '../../utils/app/hub-ports';
import { districtsOf } from '../../utils/app/report-map';
import type { BoardCampaign } from '../../utils/model/hub-views';
import { useReportMap } from '../../utils/ui/use-report-map';
import { seatOf } from './seat-of';

/** The districts of a coalition's campaign, shaded by the calls that all its groups signed. */
export function BoardMap({ ports, campaign }: { ports: HubPorts; campaign: BoardCampaign }) {
  const districts = useMemo(() => districtsOf(campaign.targets), [campaign]);
  const map = useReportMap(ports, districts);
  return <DistrictsMap id={`board-state-${campaign.key}`} map={map} seat={seatOf} />;
}
