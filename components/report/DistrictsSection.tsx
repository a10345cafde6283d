import { i18n } from '#i18n';
import type { Report, Seat } from '../../utils/report/report';
import { DistrictsMap, type DistrictMapData } from './DistrictsMap';
import { FigureCells, FigureHeads } from './FigureCells';
import { LONG, Section, TableBox } from './Section';
import { useWords } from './words';

export interface DistrictsProps {
  report: Report;
  map: DistrictMapData;
  seat: (seat: Seat) => string;
}

export function DistrictsSection({ report, map, seat }: DistrictsProps) {
  const words = useWords();
  const title = i18n.t('report.by_district');
  const hasGoals = report.districts.some(({ progress }) => progress);
  return (
    <Section name="districts" title={title}>
      <DistrictsMap id="report-state" map={map} seat={seat} />
      <TableBox label={title} folded={report.districts.length > LONG}>
        <table>
          <thead>
            <tr>
              <th scope="col">{i18n.t('report.column.district')}</th>
              <FigureHeads />
              {hasGoals && <th scope="col">{i18n.t('report.column.goal')}</th>}
              {hasGoals && <th scope="col">{i18n.t('report.column.missing')}</th>}
            </tr>
          </thead>
          <tbody>
            {report.districts.map((row) => (
              <tr key={row.key} data-district-row={row.key}>
                <th scope="row">
                  {seat(row)}
                  {map.states.length > 1 && <span class="muted"> {row.jurisdiction.toUpperCase()}</span>}
                </th>
                <FigureCells figures={row.figures} />
                {hasGoals && <td data-part="goal">{row.progress ? words.toward(0, row.progress) : '–'}</td>}
                {hasGoals && (
                  <td data-count="missing">{row.progress ? words.number(row.progress.missing) : '–'}</td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </Section>
  );
}
