/** The map beside a report or a board: the state with the most calls first, its lines read when they are wanted. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PagePorts } from '../app/ports';
import { loadMap, onGround, statesIn } from '../app/report-map';
import type { Chamber } from '../model/bill';
import type { MapDrawing } from '../model/finder';
import type { Problem } from '../model/result';
import type { DistrictRow } from '../report/report';

export interface ReportMapState {
  states: { code: string; name: string }[];
  state: string;
  chamber: Chamber;
  drawing: MapDrawing | null;
  problems: Problem[];
  /** The districts as they lie on the ground. */
  rows: DistrictRow[];
  onState: (code: string) => void;
  onChamber: (chamber: Chamber) => void;
}

/** @param districts what is counted; undefined while that is not known yet. The same list as long as nothing changed */
export function useReportMap(
  ports: Pick<PagePorts, 'lines' | 'now'>,
  districts: readonly DistrictRow[] | undefined,
): ReportMapState {
  const states = useMemo(() => statesIn(districts ?? []), [districts]);
  const rows = useMemo(() => onGround(districts ?? []), [districts]);
  const [picked, setPicked] = useState('');
  const [chosen, setChosen] = useState<Chamber | null>(null);
  const [map, setMap] = useState<{ of: string; drawing: MapDrawing | null; problems: Problem[] } | null>(
    null,
  );
  const state = states.some(({ code }) => code === picked) ? picked : (states[0]?.code ?? '');
  useEffect(() => {
    if (state === '') return;
    let isOpen = true;
    void loadMap(ports, state).then(
      (got) =>
        isOpen &&
        setMap({
          of: state,
          drawing: got.ok ? got.value : null,
          problems: got.ok ? [] : got.problems,
        }),
    );
    return () => {
      isOpen = false;
    };
  }, [state]);
  const here = map?.of === state ? map : null;
  const has = (chamber: Chamber) => here?.drawing?.chambers.some((c) => c.chamber === chamber) ?? false;
  return {
    states,
    state,
    chamber: chosen && has(chosen) ? chosen : mostCalled(rows, state, has),
    drawing: here?.drawing ?? null,
    problems: here?.problems ?? [],
    rows,
    onState: setPicked,
    onChamber: setChosen,
  };
}

/** The chamber with the most calls of those that have lines. */
function mostCalled(
  rows: readonly DistrictRow[],
  state: string,
  has: (chamber: Chamber) => boolean,
): Chamber {
  const calls: Record<Chamber, number> = { lower: 0, upper: 0, legislature: 0 };
  for (const { jurisdiction, chamber, figures, progress } of rows)
    if (jurisdiction === state && chamber !== 'executive')
      calls[chamber] += figures.attempts + (progress ? 0.5 : 0);
  const order = (['upper', 'lower', 'legislature'] as const).filter(has);
  return order.sort((a, b) => calls[b] - calls[a])[0] ?? 'lower';
}
