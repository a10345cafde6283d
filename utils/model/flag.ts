/**
 * A number that did not work, as a caller found it. Kept for ever: taking it back is an instant on it. The same
 * shape is what groups may share later, so it says nothing of who flagged it.
 */
import type { Call } from './call';

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

/** Of so many different members: one may have dialled wrongly, and two may be one with two telephones. */
export const LEAST_MEMBERS = 3;

/** A number that did not work for members of a group, as its feed says it. */
export interface PublishedFlag extends Pick<NumberFlag, 'number' | 'legislator' | 'jurisdiction' | 'reason'> {
  /** How many members, at least {@link LEAST_MEMBERS}. */
  count: number;
  /** The newest of the days on which they found it so, `YYYY-MM-DD`. */
  day: string;
}

/** As it is stored: with the feed that says so, and the name of its group. */
export interface PooledFlag extends PublishedFlag {
  /** {@link poolKey}. */
  id: string;
  listedIn: string;
  group: string;
  withdrawn?: undefined;
}

/** What is said of a number: by this device's reader, or by a group that is followed. */
export type KnownFlag = NumberFlag | PooledFlag;

export const isPooled = (flag: KnownFlag): flag is PooledFlag => 'count' in flag;
export const isOwn = (flag: KnownFlag): flag is NumberFlag => !isPooled(flag);

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
  flag.withdrawn === undefined &&
  flag.number === number &&
  (flag.legislator === legislator || flag.reason === 'disconnected');

/** Two flags with one key say the same of one number: a dead line is dead for whoever lists it. */
export const poolKey = ({
  number,
  legislator,
  reason,
}: Omit<PublishedFlag, 'count' | 'day' | 'jurisdiction'>): string =>
  reason === 'disconnected' ? `${number} ${reason}` : `${number} ${reason} ${legislator}`;

/**
 * Days for which what others found out counts. Offices get their lines repaired and their mailboxes emptied, and
 * who heard from a group that a number is bad no longer tries it: nobody would find out that it works again.
 */
const FRESH_DAYS = 60;
const DAY = 86_400_000;

/**
 * @param day of a member's flag, by their calendar, `YYYY-MM-DD`
 * @param today by this device's calendar: who is further east may be a day ahead, and nobody more
 */
export function isFresh(day: string, today: string): boolean {
  const age = (Date.parse(today) - Date.parse(day)) / DAY;
  return age >= -1 && age <= FRESH_DAYS;
}
