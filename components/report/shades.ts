/** How a district is filled on the map: by its calls against what is wanted, or by its calls where nothing is. Pure. */
import type { Chamber } from '../../utils/model/bill';
import type { DistrictRow } from '../../utils/report/report';
import type { Tone } from '../chart/tones';

export type Level = 'nothing' | 'none' | 'some' | 'half' | 'done' | 'low' | 'middle' | 'high';

/** From the least to the most; `nothing`: nobody is asked for there. */
export const GOAL_LEVELS: readonly Level[] = ['nothing', 'none', 'some', 'half', 'done'];
/** Where the report has no goals. */
export const CALL_LEVELS: readonly Level[] = ['nothing', 'low', 'middle', 'high'];

export const LEVEL_TONE: Record<Level, Tone> = {
  ...{ nothing: 'empty', none: 'dots', some: 'hatch', half: 'cross', done: 'full' },
  ...{ low: 'dots', middle: 'hatch', high: 'full' },
};

export interface Shades {
  levels: readonly Level[];
  /** By district, as in the lists. */
  of: (district: string) => Level;
  /** "12/30", or "12" where nothing is wanted; empty where there is nothing to say. */
  short: (district: string) => string;
  row: (district: string) => DistrictRow | undefined;
  /** Districts of the report at a level. */
  count: (level: Level) => number;
  /** The number of calls from which the middle and the highest level are; 0 where levels are by goals. */
  steps: readonly [number, number];
}

/** Of one chamber of one state. */
export function shadesOf(rows: readonly DistrictRow[], jurisdiction: string, chamber: Chamber): Shades {
  const here = rows.filter((r) => r.jurisdiction === jurisdiction && r.chamber === chamber);
  const byName = new Map(here.map((r) => [r.district, r]));
  const hasGoals = rows.some((r) => r.progress !== null);
  const most = Math.max(0, ...here.map((r) => r.figures.attempts));
  const steps: [number, number] = [Math.max(2, Math.ceil(most / 3)), Math.max(3, Math.ceil((most * 2) / 3))];
  const levelOf = (row: DistrictRow) => (hasGoals ? byGoal(row) : byCalls(row.figures.attempts, steps));
  return {
    levels: hasGoals ? GOAL_LEVELS : CALL_LEVELS,
    of(district) {
      const row = byName.get(district);
      return row ? levelOf(row) : 'nothing';
    },
    short(district) {
      const row = byName.get(district);
      if (!row) return '';
      return row.progress ? `${row.progress.calls}/${row.progress.goal}` : `${row.figures.attempts}`;
    },
    row: (district) => byName.get(district),
    count: (level) => here.filter((row) => levelOf(row) === level).length,
    steps: hasGoals ? [0, 0] : steps,
  };
}

function byGoal({ progress }: DistrictRow): Level {
  if (!progress) return 'nothing';
  if (progress.missing === 0) return 'done';
  if (progress.calls === 0) return 'none';
  return (progress.goal - progress.missing) * 2 >= progress.goal ? 'half' : 'some';
}

function byCalls(calls: number, [middle, high]: readonly [number, number]): Level {
  if (calls === 0) return 'nothing';
  return calls >= high ? 'high' : calls >= middle ? 'middle' : 'low';
}
