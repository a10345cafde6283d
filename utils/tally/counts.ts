/** Counts by outcome, and the rates that are made of them. A rate never stands without its counts. */
import { OUTCOMES, type Outcome, type Reason } from '../model/call';

export type Counts = Record<Outcome, number>;

/** What is counted under one key. */
export interface Cell {
  counts: Counts;
  /** Of the unavailable, why; a reason that nobody gave is absent. Null where nobody gave any. */
  reasons: Partial<Record<Reason, number>> | null;
}

export const noCounts = (): Counts => ({ contact: 0, voicemail: 0, unavailable: 0, skip: 0 });
export const emptyCell = (): Cell => ({ counts: noCounts(), reasons: null });

/** Attempts: a skip is no attempt. */
export const attempts = (c: Counts): number => c.contact + c.voicemail + c.unavailable;

export const isEmpty = (cell: Cell): boolean => OUTCOMES.every((outcome) => cell.counts[outcome] === 0);

export type Step = 1 | -1;

/**
 * Adds one to an outcome's count, or takes it away. The names are written out: text that comes out of the database is
 * slow as the name of a field.
 */
export function bump(counts: Counts, outcome: Outcome, step: Step): void {
  if (outcome === 'contact') counts.contact += step;
  else if (outcome === 'voicemail') counts.voicemail += step;
  else if (outcome === 'unavailable') counts.unavailable += step;
  else counts.skip += step;
}

/** Adds a call of this outcome and reason, or takes it out. */
export function change(cell: Cell, outcome: Outcome, reason: Reason | undefined, step: Step): void {
  bump(cell.counts, outcome, step);
  if (reason !== undefined) changeReason(cell, reason, step);
}

function changeReason(cell: Cell, reason: Reason, step: Step): void {
  const reasons = (cell.reasons ??= {});
  const left = (reasons[reason] ?? 0) + step;
  if (left !== 0) reasons[reason] = left;
  else {
    delete reasons[reason];
    if (Object.keys(reasons).length === 0) cell.reasons = null;
  }
}

/** `n` of `of`; `share` between 0 and 1, or null where there is nothing to share. */
export interface Rate {
  n: number;
  of: number;
  share: number | null;
}

export const rate = (n: number, of: number): Rate => ({ n, of, share: of > 0 ? n / of : null });

export interface Rates {
  attempts: number;
  /** Contacts of the attempts: somebody was spoken to. */
  reached: Rate;
  voicemail: Rate;
  unavailable: Rate;
}

export function rates(counts: Counts): Rates {
  const all = attempts(counts);
  return {
    attempts: all,
    reached: rate(counts.contact, all),
    voicemail: rate(counts.voicemail, all),
    unavailable: rate(counts.unavailable, all),
  };
}
