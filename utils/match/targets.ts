/** Campaign -> targets among the reader's own legislators, and the governor. */
import type { Branch } from '../model/bill';
import type { Position } from '../model/call';
import type {
  Campaign,
  CampaignTarget,
  KnownPosition,
  Leaning,
  Localized,
  TargetRole,
} from '../model/campaign';
import type { Committee, Executive, Legislator, Official } from '../model/legislator';
import type { Because } from '../model/views';

/** Somebody whom a campaign wants called, and why. */
export interface Target {
  official: Official;
  role: TargetRole;
  because: Because['code'];
  /** The committee by which the campaign finds them. */
  committee?: string;
  position?: Position;
  source?: KnownPosition['source'];
  note?: Localized;
  goal?: number;
}

/** The people of one place, as its record has them. */
export interface Mine {
  legislators: readonly Legislator[];
  committees?: readonly Committee[];
  executives?: readonly Executive[];
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

/** Who is named says more than which committee, and that more than "my legislators". */
const RANK: Record<CampaignTarget['who'], number> = {
  legislator: 0,
  committee: 1,
  governor: 1,
  my_legislators: 2,
};

/**
 * Only constituents count: who is not the reader's own legislator or governor is left out, whoever lists them.
 * @param campaign any campaign, whatever its status
 * @param mine the people of the reader's place
 * @returns each person once, most pressing first: by role, then the chamber that has the bill, then name
 */
export function targetsFor(campaign: Campaign, mine: Mine): Target[] {
  const found = new Map<string, Target>();
  const wanted = [...campaign.targets].sort((a, b) => RANK[a.who] - RANK[b.who]);
  for (const entry of wanted) {
    for (const target of wantedBy(entry, mine)) {
      const held = found.get(target.official.id);
      // Named twice: the first word stands, a goal may come from the second.
      if (!held) found.set(target.official.id, withPosition(target, campaign.positions));
      else if (held.goal === undefined && target.goal !== undefined) held.goal = target.goal;
    }
  }
  const deciding = decidingChamber(campaign);
  const chamberRank = (t: Target) => (t.official.chamber === deciding ? 0 : 1);
  return [...found.values()].sort(
    (a, b) =>
      URGENCY.indexOf(a.role) - URGENCY.indexOf(b.role) ||
      chamberRank(a) - chamberRank(b) ||
      a.official.familyName.localeCompare(b.official.familyName) ||
      a.official.id.localeCompare(b.official.id),
  );
}

/** The chamber, or the governor, whom the bill waits for now; undefined where the campaign does not say. */
export function decidingChamber(campaign: Pick<Campaign, 'chamber' | 'deadlines'>): Branch | undefined {
  if (campaign.chamber) return campaign.chamber;
  const next = campaign.deadlines?.find((d) => d.chamber ?? d.type === 'governor_action');
  return next && (next.type === 'governor_action' ? 'executive' : next.chamber);
}

/**
 * Where somebody stands towards a campaign.
 * @param position on the bill; nothing known is nothing
 */
export function leaningOf(stance: Campaign['stance'], position: Position | undefined): Leaning | undefined {
  if (position === undefined) return undefined;
  if (position === 'undecided' || position === 'declined_to_say') return 'undecided';
  const forBill = position === 'yes' || position === 'lean_yes';
  return forBill === (stance !== 'oppose') ? 'supporter' : 'opponent';
}

function wantedBy(entry: CampaignTarget, mine: Mine): Target[] {
  const rest = {
    ...(entry.goal !== undefined && { goal: entry.goal }),
    ...('note' in entry && entry.note && { note: entry.note }),
  };
  switch (entry.who) {
    case 'my_legislators':
      return mine.legislators
        .filter((l) => !entry.chamber || entry.chamber === l.chamber)
        .map((official) => ({
          official,
          role: entry.role ?? 'constituent',
          because: 'your_legislator',
          ...rest,
        }));
    case 'legislator':
      return mine.legislators
        .filter((l) => l.id === entry.id)
        .map((official) => ({ official, role: entry.role, because: 'listed', ...rest }));
    case 'committee': {
      const committee = mine.committees?.find(
        (c) => c.chamber === entry.chamber && sameName(c.name, entry.name),
      );
      const members = new Set(committee?.members.map((m) => m.id));
      return mine.legislators
        .filter((l) => members.has(l.id))
        .map((official) => ({
          official,
          role: entry.role ?? 'committee',
          because: 'committee',
          committee: entry.name,
          ...rest,
        }));
    }
    case 'governor':
      return (mine.executives ?? []).map((executive) => ({
        official: { ...executive, chamber: 'executive', district: '' },
        role: entry.role ?? 'constituent',
        because: 'governor',
        ...rest,
      }));
  }
}

function withPosition(target: Target, positions: Campaign['positions']): Target {
  const known = positions?.find((p) => p.legislator === target.official.id);
  return known ? { ...target, position: known.position, source: known.source } : target;
}

/** Committees are written with and without the word, with `&` and "and". */
const sameName = (a: string, b: string): boolean => bareName(a) === bareName(b);

const bareName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/\b(?:the|committee|standing|on)\b/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
