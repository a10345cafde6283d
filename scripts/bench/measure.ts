/** Medians and the table of what was measured against what is allowed. Pure. */

export interface Measured {
  what: string;
  /** As printed: `12.3 ms`, `1.42 x`. */
  measured: string;
  budget: string;
  met: boolean;
  /** True where nothing was measured; `measured` says why. */
  skipped?: true;
}

/** A row for what cannot be measured here. */
export const skipped = (what: string, why: string): Measured => ({
  what,
  measured: why,
  budget: '',
  met: true,
  skipped: true,
});

/** @throws RangeError for an empty list */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  if (upper === undefined || lower === undefined) throw new RangeError('No values');
  return (lower + upper) / 2;
}

export const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
export const times = (value: number): string => `${value.toFixed(2)} x`;

/** One row, met when the value is at most the budget. */
export const atMost = (
  what: string,
  value: number,
  budget: number,
  unit: (value: number) => string,
  aside = '',
): Measured => ({
  what,
  measured: unit(value) + (aside ? ` (${aside})` : ''),
  budget: `<= ${unit(budget)}`,
  met: value <= budget,
});

/** The rows as text in columns. */
export function table(rows: readonly Measured[]): string {
  const cells = [
    ['what', 'measured', 'budget', ''],
    ...rows.map((r) => [r.what, r.measured, r.budget, r.skipped ? 'skip' : r.met ? 'pass' : 'MISS']),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
