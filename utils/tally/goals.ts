/** What is missing to the goals: for each person to be called, and for each district. Never for a caller. */
import type { Branch } from '../model/bill';
import { attempts } from './counts';
import { districtKey, type Sheet } from './tally';

/** How many calls to one person are wanted from everybody together. */
export interface Goal {
  target: string;
  name: string;
  jurisdiction: string;
  chamber: Branch;
  district: string;
  goal: number;
}

export interface Missing {
  goal: number;
  /** Attempts; with them how many of them reached somebody. */
  calls: number;
  contact: number;
  /** Never negative. */
  missing: number;
}

export type TargetGap = Goal & Missing;
/** Of all the people in the district for whom there is a goal. */
export type DistrictGap = Missing &
  Pick<Goal, 'jurisdiction' | 'chamber' | 'district'> & { targets: string[] };

export interface Gaps {
  /** Where the most is missing comes first, then by name. */
  targets: TargetGap[];
  districts: DistrictGap[];
  /** Calls beyond one person's goal do not make up for another's. */
  missing: number;
}

/** @param goals of two for one person the higher one holds */
export function gapsOf(sheet: Pick<Sheet, 'targets'>, goals: readonly Goal[]): Gaps {
  const highest = new Map<string, Goal>();
  for (const goal of goals) {
    if (goal.goal > (highest.get(goal.target)?.goal ?? 0)) highest.set(goal.target, goal);
  }
  const targets = [...highest.values()].map((goal): TargetGap => {
    const counts = sheet.targets.get(goal.target)?.counts;
    const calls = counts ? attempts(counts) : 0;
    return { ...goal, calls, contact: counts?.contact ?? 0, missing: Math.max(0, goal.goal - calls) };
  });
  targets.sort((a, b) => b.missing - a.missing || a.name.localeCompare(b.name));
  const districts = new Map<string, DistrictGap>();
  for (const gap of targets) {
    const { jurisdiction, chamber, district } = gap;
    const held = districts.get(districtKey(gap)) ?? {
      ...{ jurisdiction, chamber, district, targets: [] },
      ...{ goal: 0, calls: 0, contact: 0, missing: 0 },
    };
    held.targets.push(gap.target);
    held.goal += gap.goal;
    held.calls += gap.calls;
    held.contact += gap.contact;
    held.missing += gap.missing;
    districts.set(districtKey(gap), held);
  }
  return {
    targets,
    districts: [...districts.values()].sort(
      (a, b) => b.missing - a.missing || byNumber(a.district, b.district),
    ),
    missing: targets.reduce((sum, gap) => sum + gap.missing, 0),
  };
}

const byNumber = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });
