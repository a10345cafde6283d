/** The other way round: which campaigns need a group's own districts, the most pressing first. */
import type { Coverage, CoverRow } from './coverage';

export interface Need {
  coverage: Coverage;
  /** The campaign's districts that are the group's. */
  rows: CoverRow[];
  /** Votes open there. */
  open: number;
  missing: number;
  calls: number;
}

/** @param districts OCD ids of what the group covers. @returns only campaigns that want somebody called there */
export function needsOf(districts: Iterable<string>, coverages: readonly Coverage[]): Need[] {
  const ours = new Set(districts);
  const needs = coverages.flatMap((coverage): Need[] => {
    const rows = coverage.rows.filter((row) => ours.has(row.division));
    const sum = (of: (row: CoverRow) => number) => rows.reduce((all, row) => all + of(row), 0);
    return rows.length === 0
      ? []
      : [
          {
            ...{ coverage, rows, open: sum((r) => r.open), missing: sum((r) => r.missing) },
            calls: sum((r) => r.calls),
          },
        ];
  });
  const days = ({ coverage }: Need) => coverage.daysLeft ?? Infinity;
  return needs.sort(
    (a, b) =>
      Number(b.open > 0) - Number(a.open > 0) ||
      compare(days(a), days(b)) ||
      b.missing - a.missing ||
      a.coverage.campaign.localeCompare(b.coverage.campaign),
  );
}

/**
 * The most pressing campaign first: one with open votes where nobody calls, then by what comes next, then by the calls
 * that are missing.
 */
export const mostPressing = (a: Coverage, b: Coverage): number =>
  Number(b.openUncovered > 0) - Number(a.openUncovered > 0) ||
  compare(a.daysLeft ?? Infinity, b.daysLeft ?? Infinity) ||
  b.missing - a.missing ||
  b.open - a.open ||
  a.campaign.localeCompare(b.campaign);

/** Two that are both infinite are equal. */
const compare = (a: number, b: number): number => (a === b ? 0 : a - b);
