/** What others found of numbers. Apart from the reader's own flags: the background carries those, and has no room for these. */
import type { NumberFlag } from './flag';

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
