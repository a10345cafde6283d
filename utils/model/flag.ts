/**
 * A number that did not work, as a caller found it. Kept for ever: taking it back is an instant on it. The same
 * shape is what groups may share later, so it says nothing of who flagged it.
 */
import type { Call } from './call';
import type { KnownFlag } from './pooled-flag';

export const FLAG_REASONS = ['wrong_number', 'disconnected', 'mailbox_full'] as const;
export type FlagReason = (typeof FLAG_REASONS)[number];

export interface NumberFlag {
  /** Random UUID; the id of the call that found it out, where there was one. */
  id: string;
  /** E.164, without extension. */
  number: string;
  /** `ocd-person/…` who was called under it. */
  legislator: string;
  jurisdiction: string;
  reason: FlagReason;
  /** Instants, ISO 8601 in UTC. */
  at: string;
  withdrawn?: string;
  /** Marked in practice mode: it tells a group nothing. */
  test?: true;
}

/** What the call sheet sends: everything else is looked up by the background. */
export type FlagDraft = Pick<NumberFlag, 'id' | 'number' | 'legislator' | 'reason'>;

export const isFlagReason = (reason: string | undefined): reason is FlagReason =>
  (FLAG_REASONS as readonly (string | undefined)[]).includes(reason);

/** The flag that a call sets by its outcome, under the call's own id; null where it tells nothing of the number. */
export function flagOfCall(call: Call): NumberFlag | null {
  const { id, number, target, jurisdiction, outcome, reason, at } = call;
  if (outcome !== 'unavailable' || number === undefined || !isFlagReason(reason)) return null;
  return { id, number, legislator: target, jurisdiction, reason, at };
}

/**
 * Whether a flag speaks of a number as this person's: a dead line is dead for whoever lists it, a wrong number
 * or a full mailbox only for the one who was called.
 */
export const flagConcerns = (flag: KnownFlag, number: string, legislator: string): boolean =>
  !flag.withdrawn &&
  flag.number === number &&
  (flag.legislator === legislator || flag.reason === 'disconnected');
