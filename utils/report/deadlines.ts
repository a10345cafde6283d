/** Deadlines of several campaigns, each once. */
import { instantOf } from '../model/time';
import { daysBetween } from '../tally/local-day';
import { cleanLine } from './clean';
import type { KnownCampaign } from './known';
import type { ReportDeadline } from './report';

/**
 * @param now ISO UTC
 * @param today `YYYY-MM-DD` by the reader's calendar
 * @returns by instant; groups that call for the same hearing share one
 */
export function deadlinesOf(
  campaigns: readonly KnownCampaign[],
  now: string,
  today: string,
): ReportDeadline[] {
  const found = new Map<string, ReportDeadline>();
  for (const { key, deadlines } of campaigns) {
    for (const { type, at, zone, chamber = null, place: said = '' } of deadlines) {
      const place = cleanLine(said);
      const instant = instantOf(at, zone);
      const id = JSON.stringify([type, instant, chamber]);
      const held = found.get(id);
      if (held) {
        if (!held.campaigns.includes(key)) held.campaigns.push(key);
        if (!held.place) held.place = place;
        continue;
      }
      const day = at.slice(0, 10);
      found.set(id, {
        ...{ campaigns: [key], type, at, zone, instant, day, chamber, place },
        daysLeft: daysBetween(today, day),
        isPast: instant <= now,
      });
    }
  }
  return [...found.values()].sort((a, b) =>
    a.instant !== b.instant ? (a.instant < b.instant ? -1 : 1) : a.type < b.type ? -1 : 1,
  );
}
