/** What the office of one person told callers, in short: how many heard what on which day, and what was heard last. */
import { POSITIONS, type Position } from '../model/call';

export interface Told {
  /** By day, how many callers were told what; null where nobody was told anything. */
  positions: Map<string, Partial<Record<Position, number>>> | null;
  /** What was told last; `at` is the instant of that call, or only its day where no more is known. */
  latest: { position: Position; at: string } | null;
}

export function takePosition(told: Told, position: Position, day: string, at: string): void {
  const positions = (told.positions ??= new Map<string, Partial<Record<Position, number>>>());
  const counts = positions.get(day) ?? {};
  counts[position] = (counts[position] ?? 0) + 1;
  positions.set(day, counts);
  if (!told.latest || isNewer(position, at, told.latest)) told.latest = { position, at };
}

/** At the same instant the alphabet decides, so that the order of arrival does not. */
function isNewer(position: Position, at: string, held: { position: Position; at: string }): boolean {
  return at > held.at || (at === held.at && position > held.position);
}

/**
 * Where it was the one heard last, what stands is read from the days: most told on the newest of them, and of as many
 * the one nearer to no promise. The instants within that day are not kept, since they would grow with the calls.
 */
export function dropPosition(told: Told, position: Position, day: string, at: string): void {
  const counts = told.positions?.get(day);
  if (!told.positions || !counts) return;
  const left = (counts[position] ?? 0) - 1;
  if (left > 0) counts[position] = left;
  else delete counts[position];
  if (Object.keys(counts).length === 0) told.positions.delete(day);
  if (told.positions.size === 0) told.positions = null;
  if (told.latest?.at !== at || told.latest.position !== position) return;
  const newest = newestDay(told.positions ?? new Map());
  if (newest === null) told.latest = null;
  else told.latest = { position: mostTold(told.positions?.get(newest) ?? {}), at: newest };
}

function newestDay(positions: NonNullable<Told['positions']>): string | null {
  let newest: string | null = null;
  for (const day of positions.keys()) if (newest === null || day > newest) newest = day;
  return newest;
}

/** From the least to the most that an office commits itself to. */
const CAUTION: readonly Position[] = ['declined_to_say', 'undecided', 'lean_no', 'lean_yes', 'no', 'yes'];

/** Of as many, the more cautious one, so that a vote is never claimed that is in doubt. */
export function mostTold(counts: Partial<Record<Position, number>>): Position {
  const told = POSITIONS.filter((p) => (counts[p] ?? 0) > 0);
  told.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || CAUTION.indexOf(a) - CAUTION.indexOf(b));
  return told[0] ?? 'undecided';
}
