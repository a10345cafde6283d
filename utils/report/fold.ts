/** The one pass over the calls that a report is made of. Memory by campaigns, persons, days, groups; not by calls. */
import type { CampaignKey } from '../model/call';
import { emptyHearing, hear, type Hearing } from '../tally/evidence';
import { addCall, dayOfCall, emptyTally, groupOf, type Countable, type Tally } from '../tally/tally';
import type { Quote, ReportScope } from './report';

/** A call with what only quotes need. */
export type ReportCall = Countable & { id?: string; note?: string };

export interface Fold {
  scope: ReportScope;
  asOf: { at: string; zone: string };
  /** What the report counts. */
  counted: Tally;
  /** Everybody's calls up to the last day, for goals; the same as `counted` where neither group nor first day is set. */
  toward: Tally;
  /** What offices told everybody's callers up to the last day, by campaign. */
  heard: Map<CampaignKey, Hearing>;
  /** Notes of the counted calls, the newest, at most {@link MAX_NOTES}: none is in a report before it is ticked. */
  notes: Quote[];
}

/** As many as somebody reads through. */
export const MAX_NOTES = 300;

/** @param asOf the present instant (ISO UTC), and the zone whose calendar says what today is */
export function emptyFold(scope: ReportScope, asOf: { at: string; zone: string }): Fold {
  const counted = emptyTally(asOf);
  const isPart = scope.group !== undefined || scope.from !== undefined;
  return {
    scope,
    asOf,
    counted,
    toward: isPart ? emptyTally() : counted,
    heard: new Map(),
    notes: [],
  };
}

/**
 * What a call is to a report: `counted` in it; of another group or an earlier day, but `toward` the campaigns' goals and
 * votes; or `out` of it.
 */
export function partIn(scope: ReportScope, call: ReportCall): 'counted' | 'toward' | 'out' {
  const { campaign, bill, group, from, to } = scope;
  if (bill !== undefined && !call.bills.includes(bill)) return 'out';
  if (campaign !== undefined && call.campaign !== campaign && !call.also?.includes(campaign)) return 'out';
  if (from !== undefined || to !== undefined) {
    const day = dayOfCall(call);
    if (to !== undefined && day > to) return 'out';
    if (from !== undefined && day < from) return 'toward';
  }
  return group === undefined || groupOf(call) === group ? 'counted' : 'toward';
}

/** Adds a call that stands; one out of scope or of practice mode changes nothing. */
export function foldCall(fold: Fold, call: ReportCall): void {
  if (call.test) return;
  const part = partIn(fold.scope, call);
  if (part === 'out') return;
  if (call.position) hearCall(fold, call);
  if (fold.toward !== fold.counted) addCall(fold.toward, call);
  if (part === 'toward') return;
  addCall(fold.counted, call);
  if (call.note) keepNote(fold.notes, call);
}

export function foldCalls(calls: Iterable<ReportCall>, scope: ReportScope, asOf: Fold['asOf']): Fold {
  const fold = emptyFold(scope, asOf);
  for (const call of calls) foldCall(fold, call);
  return fold;
}

function hearCall({ scope, heard }: Fold, call: ReportCall): void {
  if (scope.campaign !== undefined) return hearFor(heard, scope.campaign, call);
  hearFor(heard, call.campaign, call);
  if (call.also) for (const key of new Set(call.also)) if (key !== call.campaign) hearFor(heard, key, call);
}

function hearFor(heard: Fold['heard'], campaign: CampaignKey, call: ReportCall): void {
  let hearing = heard.get(campaign);
  if (!hearing) heard.set(campaign, (hearing = emptyHearing(campaign)));
  hear(hearing, call);
}

/** Kept twice as many as are wanted before the older half goes, so that sorting is rare. */
function keepNote(notes: Quote[], call: ReportCall): void {
  const { id = '', note = '', target, targetName = '', jurisdiction, chamber, district, outcome } = call;
  const text = note.trim();
  if (!text) return;
  notes.push({
    ...{ id, text, day: dayOfCall(call), target, targetName },
    ...{ jurisdiction, chamber, district, group: groupOf(call), outcome },
  });
  if (notes.length >= 2 * MAX_NOTES) dropOld(notes);
}

function dropOld(notes: Quote[]): void {
  notes.sort((a, b) => (a.day !== b.day ? (a.day > b.day ? -1 : 1) : a.id < b.id ? -1 : 1));
  notes.length = Math.min(notes.length, MAX_NOTES);
}

/** Notes of the calls that the report counts, newest day first, for the leader to tick. */
export function notesOf(fold: Fold): Quote[] {
  const notes = [...fold.notes];
  dropOld(notes);
  return notes;
}
