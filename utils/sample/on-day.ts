/** The sample's deadlines must not rot: they move with the day on which the sample is taken. */
import type { Deadline, Feed } from '../model/campaign';

/** The day on which the deadlines of `feed.json` lie a few days ahead. */
const WRITTEN_FOR = '2026-11-30';

const DAY = 24 * 60 * 60 * 1000;

/**
 * The sample feed as if it were published on the given day (`YYYY-MM-DD`): its
 * deadlines lie as many days after it as those of the file after the day the
 * file was written for. Sessions and all else stay. Throws on a text that is no day.
 */
export function onDay(written: Feed, today: string): Feed {
  const days = Math.round((startOf(today) - startOf(WRITTEN_FOR)) / DAY);
  return {
    ...written,
    updated: `${today}T00:00:00Z`,
    campaigns: written.campaigns.map((campaign) =>
      campaign.deadlines
        ? { ...campaign, deadlines: campaign.deadlines.map((deadline) => later(deadline, days)) }
        : { ...campaign },
    ),
  };
}

/** Whole days are added to the local date; the time of day stays. */
function later(deadline: Deadline, days: number): Deadline {
  const [date = '', time = ''] = deadline.at.split('T');
  const shifted = new Date(startOf(date) + days * DAY).toISOString().slice(0, 10);
  return { ...deadline, at: `${shifted}T${time}` };
}

function startOf(day: string): number {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(time)) throw new RangeError(`not a day: ${day}`);
  return time;
}
