/** How one person stands for one campaign at a moment: to be called, not before some time, skipped, or done. */
import { FLAG_REASONS } from '../model/flag';
import type { CampaignView, TargetView } from '../model/views';

/** The moment, on the reader's clock. */
export interface Moment {
  /** Milliseconds. */
  now: number;
  /** Calendar day of `now` in the reader's zone, `YYYY-MM-DD`. */
  today: string;
  /** The day of an instant (ISO UTC) in that zone. */
  dayOf: (at: string) => string;
}

export type Standing =
  /** `again`: tried or reached before, so that who was not comes first. */
  | { kind: 'open'; due?: true; again?: true }
  /** Not before an instant (ISO UTC), or a day. */
  | { kind: 'waiting'; until: { at: string } | { day: string } }
  /** Until the reader's day ends, or the skip is taken back. */
  | { kind: 'skipped' }
  | { kind: 'done' };

/** After a busy line or no answer, the same day. */
const RETRY_MS = 2 * 60 * 60 * 1000;

/** Whether a campaign asks for calls now: it runs, and its last deadline is not past. */
export const asks = ({ status, deadline }: CampaignView): boolean => status === 'live' && !deadline?.past;

/**
 * @param hasNumber whether a number is left that was not found wrong, dead or full
 */
export function standingOf(
  { lastCall: last, done }: TargetView,
  { now, today, dayOf }: Moment,
  hasNumber: boolean,
): Standing {
  if (!last) return { kind: 'open' };
  const sameDay = dayOf(last.at) === today;
  const { callBack } = last;
  if (callBack !== undefined) {
    return callBack <= today ? { kind: 'open', due: true } : { kind: 'waiting', until: { day: callBack } };
  }
  if (done) return { kind: 'done' };
  if (last.outcome === 'skip') return sameDay ? { kind: 'skipped' } : { kind: 'open' };
  // Reached on an earlier day, and the goal asks for more.
  if (last.outcome !== 'unavailable') return { kind: 'open', again: true };
  if (last.reason === 'call_back') {
    return sameDay ? { kind: 'waiting', until: { day: dayAfter(today) } } : { kind: 'open', due: true };
  }
  if (!sameDay) return { kind: 'open' };
  // Another number may be tried at once; the same one tomorrow.
  if (FLAG_REASONS.some((reason) => reason === last.reason)) {
    return hasNumber ? { kind: 'open', again: true } : { kind: 'waiting', until: { day: dayAfter(today) } };
  }
  const at = new Date(Date.parse(last.at) + RETRY_MS).toISOString();
  return Date.parse(at) <= now ? { kind: 'open', again: true } : { kind: 'waiting', until: { at } };
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
