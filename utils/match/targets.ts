/** Campaign -> targets among the reader's own legislators. */
import type { Position } from '../model/call';
import type { Campaign, Localized, TargetRole } from '../model/campaign';
import type { Legislator } from '../model/legislator';

/** A legislator whom a campaign wants called, and why. */
export interface Target {
  legislator: Legislator;
  role: TargetRole;
  /** True when the campaign names this person, not only "my legislators". */
  listed: boolean;
  position?: Position;
  note?: Localized;
}

/** Votes still open come first: that is where a call decides something. */
const URGENCY: readonly TargetRole[] = [
  'swing',
  'committee',
  'leadership',
  'constituent',
  'cosponsor',
  'sponsor',
];

/**
 * Only constituents count: a listed legislator who is not the reader's own is left out.
 * @param campaign any campaign, whatever its status
 * @param mine the reader's own legislators
 * @returns each person once, most pressing first: by role, then the chamber that decides next, then name
 */
export function targetsFor(campaign: Campaign, mine: readonly Legislator[]): Target[] {
  const found = new Map<string, Target>();
  for (const wanted of campaign.targets) {
    if (wanted.who === 'legislator') {
      const legislator = mine.find((l) => l.id === wanted.id);
      if (!legislator) continue;
      found.set(legislator.id, {
        legislator,
        role: wanted.role,
        listed: true,
        ...(wanted.position && { position: wanted.position }),
        ...(wanted.note && { note: wanted.note }),
      });
      continue;
    }
    for (const legislator of mine) {
      if (wanted.chamber && wanted.chamber !== legislator.chamber) continue;
      if (found.has(legislator.id)) continue;
      found.set(legislator.id, { legislator, role: wanted.role ?? 'constituent', listed: false });
    }
  }
  const deciding = campaign.deadlines?.find((d) => d.chamber)?.chamber;
  const chamberRank = (l: Legislator) => (l.chamber === deciding ? 0 : 1);
  return [...found.values()].sort(
    (a, b) =>
      URGENCY.indexOf(a.role) - URGENCY.indexOf(b.role) ||
      chamberRank(a.legislator) - chamberRank(b.legislator) ||
      a.legislator.familyName.localeCompare(b.legislator.familyName) ||
      a.legislator.id.localeCompare(b.legislator.id),
  );
}
