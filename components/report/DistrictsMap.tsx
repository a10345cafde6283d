import { i18n } from '#i18n';
import type { Chamber } from '../../utils/model/bill';
import type { MapDrawing } from '../../utils/model/finder';
import type { Problem } from '../../utils/model/result';
import type { DistrictRow, Seat } from '../../utils/report/report';
import { Field } from '../ui/Field';
import { ReportMap } from './ReportMap';

/** What a map of counted districts is drawn from, and what is chosen of it. */
export interface DistrictMapData {
  /** States with calls or goals, the one with the most first. */
  states: { code: string; name: string }[];
  state: string;
  chamber: Chamber;
  /** Null while it is read, and where this build has no lines. */
  drawing: MapDrawing | null;
  problems: Problem[];
  /** The districts as they lie on the ground. */
  rows: readonly DistrictRow[];
  onState: (code: string) => void;
  onChamber: (chamber: Chamber) => void;
}

export interface DistrictsMapProps {
  /** Of the choice of the state, where one page holds several maps. */
  id: string;
  map: DistrictMapData;
  seat: (seat: Seat) => string;
}

/** A state's districts shaded by calls, the state to be chosen where there are several. A table beside it says the same. */
export function DistrictsMap({ id, map, seat }: DistrictsMapProps) {
  const { states, state, drawing } = map;
  const stateName = states.find(({ code }) => code === state)?.name ?? '';
  return (
    <>
      {states.length > 1 && (
        <div class="no-print">
          <Field id={id} label={i18n.t('report.state')}>
            <select
              id={id}
              name={id}
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
    </>
  );
}
