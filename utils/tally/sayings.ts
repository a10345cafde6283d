/** Evidence as a board tells it: what one group's callers were told alike is one line, however many days it took. */
import type { Evidence } from './evidence';

export interface Saying extends Evidence {
  /** The first day of it, where it was told on several; `day` is the newest. */
  since?: string;
}

/**
 * @param evidence newest first
 * @returns in the same order by the newest of each; published words stand alone
 */
export function sayingsOf(evidence: readonly Evidence[]): Saying[] {
  const told = new Map<string, Saying>();
  const sayings: Saying[] = [];
  for (const one of evidence) {
    const key = JSON.stringify([one.position, one.group]);
    const held = one.source === 'phone_call' ? told.get(key) : undefined;
    if (held) {
      held.count += one.count;
      if (one.day !== held.day) held.since = one.day;
      continue;
    }
    const saying: Saying = { ...one };
    sayings.push(saying);
    if (one.source === 'phone_call') told.set(key, saying);
  }
  return sayings;
}
