import { i18n } from '#i18n';
import type { Chamber } from '../../utils/model/bill';
import type { MapDrawing } from '../../utils/model/finder';
import type { Problem } from '../../utils/model/result';
import type { DistrictRow, Report, Seat } from '../../utils/report/report';
import { Field } from '../ui/Field';
import { FigureCells, FigureHeads } from './FigureCells';
import { ReportMap } from './ReportMap';
import { LONG, Section, TableBox } from './Section';
import { useWords } from './words';

/** The map beside the table. */
export interface DistrictMapData {
  /** States with calls or goals, the one with the most first. */
  states: { code: string; name: string }[];
  state: string;
  chamber: Chamber;
  /** Null while it is read, and where this build has no lines. */
  drawing: MapDrawing | null;
  problems: Problem[];
  /** The report's districts as they lie on the ground. */
  rows: readonly DistrictRow[];
  onState: (code: string) => void;
  onChamber: (chamber: Chamber) => void;
}

export interface DistrictsProps {
  report: Report;
  map: DistrictMapData;
  seat: (seat: Seat) => string;
}

export function DistrictsSection({ report, map, seat }: DistrictsProps) {
  const words = useWords();
  const title = i18n.t('report.by_district');
  const hasGoals = report.districts.some(({ progress }) => progress);
  const { states, state, drawing } = map;
  const stateName = states.find(({ code }) => code === state)?.name ?? '';
  return (
    <Section name="districts" title={title}>
      {states.length > 1 && (
        <div class="no-print">
          <Field id="report-state" label={i18n.t('report.state')}>
            <select
              id="report-state"
              name="report-state"
              value={state}
              onChange={(event) => map.onState(event.currentTarget.value)}
            >
              {states.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
        </div>
      )}
      {drawing && (
        <ReportMap
          key={state}
          {...{ drawing, stateName, seat }}
          jurisdiction={state}
          districts={map.rows}
          chamber={map.chamber}
          onChamber={map.onChamber}
        />
      )}
      {map.problems.length > 0 && <p class="muted">{i18n.t('report.no_map', [stateName])}</p>}
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
                  {states.length > 1 && <span class="muted"> {row.jurisdiction.toUpperCase()}</span>}
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
