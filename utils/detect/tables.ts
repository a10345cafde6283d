/**
 * The tables that the detector reads. They are handed over rather than imported,
 * so that a content script can be given the few it needs and carry none.
 */
import type { Rules } from '../jurisdictions/rule-types';

let all: readonly Rules[] = [];
let byCode = new Map<string, Rules>();
let generation = 0;

/** Sets the tables for everything in this folder. */
export function useTables(rules: readonly Rules[]): void {
  all = rules;
  byCode = new Map(rules.map((r) => [r.code, r]));
  generation++;
}

export const tables = (): readonly Rules[] => all;

/** The table of a two-letter code in lower case. */
export const rulesOf = (code: string): Rules | undefined => byCode.get(code);

/** A value made from the tables, made again when they change. */
export function fromTables<T>(make: (rules: readonly Rules[]) => T): () => T {
  let made: { generation: number; value: T } | undefined;
  return () => {
    if (made?.generation !== generation) made = { generation, value: make(all) };
    return made.value;
  };
}
