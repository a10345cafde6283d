/**
 * Who covers which district of a campaign, and where nobody does: the districts whose members it wants called, the
 * groups that live there, the calls made against those wanted, and the votes still open. The worst gap comes first.
 */
import type { Chamber } from '../model/bill';
import type { CampaignKey } from '../model/call';
import type { TargetRole } from '../model/campaign';
import type { ListedGroup } from '../model/group';
import { stateOfDivision } from '../people/division';
import { attempts } from '../tally/counts';
import { daysBetween } from '../tally/local-day';
import type { Sheet } from '../tally/tally';
import type { Standing } from '../tally/whip';

/** Somebody a campaign wants called, in a district. */
export interface WantedSeat {
  legislator: string;
  name: string;
  party: string;
  role: TargetRole;
  jurisdiction: string;
  chamber: Chamber;
  district: string;
  /** OCD id of the ground; undefined where the whole state elects them. */
  division?: string;
  goal?: number;
  position: Standing;
}

export interface CoveredSeat extends WantedSeat {
  /** Attempts, and how many of them reached somebody. */
  calls: number;
  contact: number;
  missing: number;
  /** Neither firmly for nor against. */
  open: boolean;
}

/** A group elsewhere, and how far its nearest district is. */
export interface NearGroup {
  group: ListedGroup;
  /** Metres between the middles of the two districts. */
  metres: number;
}

export interface CoverRow {
  division: string;
  chamber: Chamber;
  district: string;
  seats: CoveredSeat[];
  /** Groups that live there and take part. */
  groups: ListedGroup[];
  /** Groups that live there and do not. */
  aside: ListedGroup[];
  /** Where no group takes part: those nearest that do, and those aside left out. */
  nearest: NearGroup[];
  calls: number;
  contact: number;
  /** Sum of the seats' goals; 0 where none is set. */
  goal: number;
  missing: number;
  /** Votes open there. */
  open: number;
}

export interface Coverage {
  campaign: CampaignKey;
  /** Worst gap first. */
  rows: CoverRow[];
  districts: number;
  /** Districts where a group takes part. */
  covered: number;
  open: number;
  /** Open votes in districts where no group takes part. */
  openUncovered: number;
  calls: number;
  goal: number;
  missing: number;
  /** Calendar days until the next deadline, 0 today; null where none is to come. */
  daysLeft: number | null;
  /** Divisions that groups name and that are none of this state's, with the groups. */
  unknown: { division: string; groups: string[] }[];
}

/** Where the middle of a district is, in degrees. */
export type Middle = (division: string) => { lat: number; lng: number } | undefined;

export interface CoverageInput {
  campaign: CampaignKey;
  seats: readonly WantedSeat[];
  /** Of all feeds that list groups; a group listed twice is one. */
  groups: readonly ListedGroup[];
  /** {@link groupsByDivision} of them, where it is at hand: several campaigns have the same. */
  cover?: ReadonlyMap<string, ListedGroup[]>;
  /** The campaign's calls. */
  targets: Sheet['targets'];
  /** All divisions of the state. */
  divisions: ReadonlySet<string>;
  middle: Middle;
  /** Day of the next deadline and today at the capitol, `YYYY-MM-DD`. */
  next?: string;
  today: string;
}

/** How many groups nearby are named. */
const NEAREST = 3;

export const isOpen = (position: Standing): boolean => position !== 'yes' && position !== 'no';

/** Groups by each division that they cover; the same group in two feeds once, as it was listed first. */
export function groupsByDivision(groups: readonly ListedGroup[]): Map<string, ListedGroup[]> {
  const seen = new Set<string>();
  const found = new Map<string, ListedGroup[]>();
  for (const group of groups) {
    if (seen.has(group.id)) continue;
    seen.add(group.id);
    for (const division of new Set(group.districts)) {
      const held = found.get(division);
      if (held) held.push(group);
      else found.set(division, [group]);
    }
  }
  return found;
}

/** Whether a group takes part in a campaign: its list names campaigns of its own feed, and says nothing of others'. */
export function takesPart(group: ListedGroup, campaign: CampaignKey): boolean {
  const [feed, id = ''] = campaign.split('/');
  if (group.id === feed) return true;
  if (group.listedIn !== feed) return false;
  return group.campaigns === undefined || group.campaigns.includes(id);
}

export function coverageOf(input: CoverageInput): Coverage {
  const { campaign, seats, groups, targets, today, next, divisions } = input;
  const cover = input.cover ?? groupsByDivision(groups);
  const parting = groups.filter((group) => takesPart(group, campaign));
  const isIn = new Set(parting);
  const rows = new Map<string, CoverRow>();
  for (const seat of seats) {
    if (seat.division === undefined) continue;
    const counts = targets.get(seat.legislator)?.counts;
    const calls = counts ? attempts(counts) : 0;
    const contact = counts?.contact ?? 0;
    const missing = Math.max(0, (seat.goal ?? 0) - calls);
    const covered: CoveredSeat = { ...seat, calls, contact, missing, open: isOpen(seat.position) };
    let row = rows.get(seat.division);
    if (!row) rows.set(seat.division, (row = emptyRow(seat, seat.division, cover, isIn)));
    row.seats.push(covered);
    row.calls += calls;
    row.contact += contact;
    row.goal += seat.goal ?? 0;
    row.missing += missing;
    row.open += Number(covered.open);
  }
  // A coalition over several states names districts of the others too: those are not wrong.
  const states = new Set(seats.map((seat) => seat.jurisdiction));
  for (const row of rows.values())
    if (row.groups.length === 0) row.nearest = nearestTo(row.division, parting, input.middle);
  const sorted = [...rows.values()].sort(worstFirst);
  const sum = (of: (row: CoverRow) => number) => sorted.reduce((all, row) => all + of(row), 0);
  return {
    campaign,
    rows: sorted,
    districts: sorted.length,
    covered: sorted.filter((row) => row.groups.length > 0).length,
    open: sum((row) => row.open),
    openUncovered: sum((row) => (row.groups.length === 0 ? row.open : 0)),
    calls: sum((row) => row.calls),
    goal: sum((row) => row.goal),
    missing: sum((row) => row.missing),
    daysLeft: next === undefined ? null : daysBetween(today, next),
    unknown: [...cover]
      .filter(([division]) => !divisions.has(division) && states.has(stateOfDivision(division)))
      .map(([division, of]) => ({ division, groups: of.map((g) => g.name) })),
  };
}

function emptyRow(
  { chamber, district }: WantedSeat,
  division: string,
  cover: ReadonlyMap<string, ListedGroup[]>,
  isIn: ReadonlySet<ListedGroup>,
): CoverRow {
  const here = cover.get(division) ?? [];
  return {
    ...{ division, chamber, district, seats: [], nearest: [] },
    groups: here.filter((group) => isIn.has(group)),
    aside: here.filter((group) => !isIn.has(group)),
    ...{ calls: 0, contact: 0, goal: 0, missing: 0, open: 0 },
  };
}

/**
 * An open vote where nobody lives comes before one where somebody does; then the fewest of the calls wanted; then the
 * fewest calls. Within that by chamber and number, so that a list looks the same each day.
 */
function worstFirst(a: CoverRow, b: CoverRow): number {
  const rank = (row: CoverRow) =>
    row.open > 0 ? (row.groups.length === 0 ? 0 : 1) : row.groups.length === 0 ? 2 : 3;
  const done = (row: CoverRow) =>
    row.goal > 0 ? Math.min(1, 1 - row.missing / row.goal) : row.calls > 0 ? 1 : 0;
  return (
    rank(a) - rank(b) ||
    done(a) - done(b) ||
    a.calls - b.calls ||
    a.chamber.localeCompare(b.chamber) ||
    a.district.localeCompare(b.district, 'en', { numeric: true })
  );
}

const METRES_A_DEGREE = 111_320;

/** Flat distances are right enough for "nearest" within a state. */
export function nearestTo(division: string, groups: readonly ListedGroup[], middle: Middle): NearGroup[] {
  const here = middle(division);
  if (!here) return [];
  const narrow = Math.cos((here.lat * Math.PI) / 180);
  const found: NearGroup[] = [];
  for (const group of groups) {
    let metres = Infinity;
    for (const other of group.districts) {
      const there = middle(other);
      if (!there) continue;
      const away = Math.hypot((there.lng - here.lng) * narrow, there.lat - here.lat) * METRES_A_DEGREE;
      metres = Math.min(metres, away);
    }
    if (metres < Infinity) found.push({ group, metres: Math.round(metres) });
  }
  return nearestOf(found);
}

/** The nearest few, nearest first and then by name, without sorting all of thousands. */
function nearestOf(found: readonly NearGroup[]): NearGroup[] {
  const least: NearGroup[] = [];
  for (const near of found) {
    const last = least[NEAREST - 1];
    if (last && near.metres > last.metres) continue;
    least.push(near);
    least.sort((a, b) => a.metres - b.metres || a.group.name.localeCompare(b.group.name));
    least.length = Math.min(least.length, NEAREST);
  }
  return least;
}
