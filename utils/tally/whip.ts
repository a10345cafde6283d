/** The whip count: where each person stands by the newest evidence, what contradicts it, and how many votes are open. */
import type { Branch } from '../model/bill';
import { POSITIONS, type Position } from '../model/call';
import type { Evidence } from './evidence';
import { daysBetween } from './local-day';

export type Standing = Position | 'unknown';

/** From the one end to the other; nobody's word comes last. */
export const STANDINGS: readonly Standing[] = [...POSITIONS, 'unknown'];

/** Who can vote, as the people data says. */
export interface Voter {
  id: string;
  name: string;
  party: string;
  jurisdiction: string;
  chamber: Branch;
  district: string;
  committees: readonly string[];
}

export interface WhipRow {
  voter: Voter;
  position: Standing;
  /** Newest first. */
  evidence: Evidence[];
  /** Days since the newest evidence; null where there is none, or none with a day. */
  age: number | null;
  /**
   * Set where words of about the same time do not fit together: who told how many what, most told first. Words that
   * are much older than the newest are a change of mind, and a refusal to say contradicts nothing.
   */
  conflict: { position: Position; count: number }[] | null;
}

export interface WhipBoard {
  rows: WhipRow[];
  /** How many stand where. */
  counts: Record<Standing, number>;
  needed: number | null;
  /** Votes still to be won: what is needed without those that stand firmly on our side; leanings are not counted. */
  outstanding: number | null;
  /** Neither firmly for nor against: whom it is worth to call. */
  open: number;
  /** Calendar days until the vote, 0 today, negative after it; null where no day is set. */
  daysLeft: number | null;
}

/** Evidence this many days older than the newest is history. */
export const CONFLICT_DAYS = 30;

const SOURCES: readonly Evidence['source'][] = ['cited_source', 'phone_call', 'self_report'];

/**
 * Newest day first; within a day by the instant where both are known, then what is published before what was told, then
 * what more were told. The rest is there so that the order of arrival never decides.
 */
function newestFirst(a: Evidence, b: Evidence): number {
  if (a.day !== b.day) return a.day > b.day ? -1 : 1;
  if (a.at !== undefined && b.at !== undefined && a.at !== b.at) return a.at > b.at ? -1 : 1;
  return (
    SOURCES.indexOf(a.source) - SOURCES.indexOf(b.source) ||
    b.count - a.count ||
    POSITIONS.indexOf(a.position) - POSITIONS.indexOf(b.position) ||
    compare(a.group ?? '', b.group ?? '') ||
    compare(a.url ?? '', b.url ?? '') ||
    compare(a.note ?? '', b.note ?? '')
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function whipRow(voter: Voter, evidence: readonly Evidence[], today: string): WhipRow {
  const sorted = evidence.filter((e) => e.legislator === voter.id).sort(newestFirst);
  const [newest] = sorted;
  return {
    voter,
    position: newest?.position ?? 'unknown',
    evidence: sorted,
    age: newest?.day ? daysBetween(newest.day, today) : null,
    conflict: conflictIn(sorted),
  };
}

function conflictIn(sorted: readonly Evidence[]): WhipRow['conflict'] {
  const newest = sorted[0]?.day;
  const counts = new Map<Position, number>();
  for (const { position, day, count } of sorted) {
    const recent = newest && day ? daysBetween(day, newest) <= CONFLICT_DAYS : day === newest;
    if (recent) counts.set(position, (counts.get(position) ?? 0) + count);
  }
  const said = [...counts.keys()].filter((p) => p !== 'declined_to_say');
  if (said.length < 2) return null;
  return [...counts]
    .map(([position, count]) => ({ position, count }))
    .sort((a, b) => b.count - a.count || POSITIONS.indexOf(a.position) - POSITIONS.indexOf(b.position));
}

export interface Vote {
  /** The vote that the campaign wants: `no` for one that opposes. */
  want: 'yes' | 'no';
  /** Votes of that kind that decide it, where that is known. */
  needed?: number;
  /** Day of the vote at the capitol. */
  day?: string;
}

/** More than half of the seats. */
export const majorityOf = (seats: number): number => Math.floor(seats / 2) + 1;

/** @param today `YYYY-MM-DD` */
export function whipBoard(
  voters: readonly Voter[],
  evidence: readonly Evidence[],
  vote: Vote,
  today: string,
): WhipBoard {
  const about = new Map<string, Evidence[]>();
  for (const one of evidence) {
    const list = about.get(one.legislator);
    if (list) list.push(one);
    else about.set(one.legislator, [one]);
  }
  const rows = voters.map((voter) => whipRow(voter, about.get(voter.id) ?? [], today));
  rows.sort((a, b) => STANDINGS.indexOf(a.position) - STANDINGS.indexOf(b.position) || byName(a, b));
  const counts = Object.fromEntries(
    STANDINGS.map((s) => [s, rows.filter((row) => row.position === s).length]),
  ) as WhipBoard['counts'];
  const needed = vote.needed ?? null;
  return {
    rows,
    counts,
    needed,
    outstanding: needed === null ? null : Math.max(0, needed - counts[vote.want]),
    open: rows.length - counts.yes - counts.no,
    daysLeft: vote.day === undefined ? null : daysBetween(today, vote.day),
  };
}

const byName = (a: WhipRow, b: WhipRow): number =>
  a.voter.name.localeCompare(b.voter.name) || compare(a.voter.id, b.voter.id);

export interface WhipFilter {
  committee?: string;
  chamber?: Branch;
  party?: string;
  district?: string;
  /** Rows for which one of this group's callers was told something. */
  group?: string;
}

/** The rows that fit all that is asked for; the board's counts stay those of everybody. */
export const filterRows = (rows: readonly WhipRow[], f: WhipFilter): WhipRow[] =>
  rows.filter(
    ({ voter, evidence }) =>
      (f.committee === undefined || voter.committees.includes(f.committee)) &&
      (f.chamber === undefined || voter.chamber === f.chamber) &&
      (f.party === undefined || voter.party === f.party) &&
      (f.district === undefined || voter.district === f.district) &&
      (f.group === undefined || evidence.some((e) => e.group === f.group)),
  );
