/** When a feed is asked for again. */
import type { CheckPorts } from './ports';

const HOUR = 60 * 60 * 1000;
/** Between two checks that went well. */
const EVERY = 4 * HOUR;
/** After the first failure; twice as long after each further one. */
const AGAIN = HOUR / 2;
const AT_MOST = 24 * HOUR;

/**
 * A fifth more or less by chance, so that the members of a group do not all ask at the same moment.
 * @param failed checks in a row that failed
 * @returns an instant, ISO UTC
 */
export function nextCheck({ now, chance }: Pick<CheckPorts, 'now' | 'chance'>, failed: number): string {
  const wait = failed === 0 ? EVERY : Math.min(AGAIN * 2 ** (failed - 1), AT_MOST);
  return new Date(now().getTime() + Math.round(wait * (0.8 + 0.4 * chance()))).toISOString();
}
