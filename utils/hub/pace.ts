/** When to send: not at the minute of the call, and after trouble later and later. */

const MINUTE = 60_000;
/** A call leaves up to half an hour after it was made, by chance: when somebody called is nobody's business. */
const MOST_DELAY = 30;
const MOST_BACK_OFF = 6 * 60;

/**
 * @param chance from 0 up to 1
 * @returns instant at which what waits is to be sent, ISO UTC
 */
export const sendAt = (now: Date, chance: number): string =>
  new Date(now.getTime() + chance * MOST_DELAY * MINUTE).toISOString();

/**
 * @param failed attempts in a row that failed, this one too
 * @param wait seconds that the hub asked for
 * @param chance from 0 up to 1: members who failed together do not come back together
 * @returns instant of the next attempt, ISO UTC
 */
export function tryAgainAt(now: Date, failed: number, chance: number, wait = 0): string {
  const minutes = Math.min(2 ** Math.min(failed - 1, 20), MOST_BACK_OFF);
  const milliseconds = Math.max(minutes * MINUTE * (0.5 + chance / 2), wait * 1000 * (1 + chance / 4));
  return new Date(now.getTime() + milliseconds).toISOString();
}
