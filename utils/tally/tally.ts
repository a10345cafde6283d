/**
 * Calls counted: in all, and for each campaign, by bill, person, district, group, day, outcome and reason. One fold;
 * memory by the number of those keys, not of calls. Callers are no key: nobody is ranked.
 */
import type { BillKey, Branch } from '../model/bill';
import type { CampaignKey, Outcome, Position, Reason } from '../model/call';
import { changeSheet, type Facts } from './change-sheet';
import { emptyCell, isEmpty, noCounts, type Cell, type Counts, type Step } from './counts';
import { dayAfter, localDay } from './local-day';
import { groupOfCampaign, lookupOf, type CampaignSheet, type Lookup } from './lookup';
import type { Told } from './told';

export { attempts, type Counts } from './counts';
export { districtKey } from './lookup';

/** What a tally needs to know of a call: one of this device, or one that came from a group, of which only the day is known. */
export interface Countable {
  campaign: CampaignKey;
  also?: readonly CampaignKey[];
  bills: readonly BillKey[];
  target: string;
  targetName?: string;
  jurisdiction: string;
  chamber: Branch;
  district: string;
  outcome: Outcome;
  reason?: Reason;
  position?: Position;
  /** Instant and zone, or `day`. */
  at?: string;
  zone?: string;
  /** `YYYY-MM-DD` by the caller's calendar. */
  day?: string;
  conversation?: string;
  /** Whose member called; the campaign's own group where absent. */
  group?: string;
  test?: boolean;
}

export interface DistrictTally extends Cell {
  jurisdiction: string;
  chamber: Branch;
  /** Empty for a governor. */
  district: string;
}

export interface TargetTally extends DistrictTally, Told {
  id: string;
  /** Empty where no call at hand says it. */
  name: string;
}

/** One set of counts by everything. */
export interface Sheet extends Cell {
  /** Up to the instant that the tally is as of, and not after it. */
  last24h: Counts;
  last7d: Counts;
  bills: Map<BillKey, Cell>;
  targets: Map<string, TargetTally>;
  /** By {@link districtKey}. */
  districts: Map<string, DistrictTally>;
  groups: Map<string, Cell>;
  /** By day in the caller's own zone. */
  days: Map<string, Cell>;
}

export interface CampaignTally extends Sheet {
  key: CampaignKey;
}

export interface Tally extends Sheet {
  /**
   * A call counts for its campaign and for each of `also`, once in each: the campaigns may add up to more than the
   * tally itself, where it counts once.
   */
  campaigns: Map<CampaignKey, CampaignTally>;
  /**
   * Telephone calls. One conversation about several bills is a record for each campaign: as attempts they are
   * several, as a telephone call one. Skips are none.
   */
  phoneCalls: number;
  /** Records of each conversation that is about several bills: the one thing here that grows with calls of a kind. */
  conversations: Map<string | number, number>;
  span: Span | null;
}

interface Span {
  /** Instants. */
  now: string;
  dayAgo: string;
  weekAgo: string;
  /** Days. */
  today: string;
  sixDaysAgo: string;
}

const emptySheet = (): Sheet => ({
  ...emptyCell(),
  last24h: noCounts(),
  last7d: noCounts(),
  bills: new Map(),
  targets: new Map(),
  districts: new Map(),
  groups: new Map(),
  days: new Map(),
});

/**
 * @param asOf the instant (ISO UTC) up to which "last 24 hours" and "7 days" reach, and the zone whose calendar says
 *   what today is; without it those stay empty
 */
export const emptyTally = (asOf?: { at: string; zone: string }): Tally => ({
  ...emptySheet(),
  campaigns: new Map(),
  phoneCalls: 0,
  conversations: new Map(),
  span: asOf ? spanOf(asOf.at, asOf.zone) : null,
});

const HOUR = 3_600_000;

function spanOf(at: string, zone: string): Span {
  const instant = new Date(at).getTime();
  const ago = (hours: number) => new Date(instant - hours * HOUR).toISOString();
  const today = localDay(ago(0), zone);
  return { now: ago(0), dayAgo: ago(24), weekAgo: ago(7 * 24), today, sixDaysAgo: dayAfter(today, -6) };
}

/** The group whose member called: what the record says, else the feed that the campaign is of. */
export const groupOf = (call: Pick<Countable, 'group' | 'campaign'>): string =>
  call.group ?? groupOfCampaign(call.campaign);

export const dayOfCall = (call: Pick<Countable, 'day' | 'at' | 'zone'>): string =>
  call.day ?? (call.at === undefined ? '' : localDay(call.at, call.zone ?? 'UTC'));

/**
 * Adds one call to the tally, in place; a call of practice mode is left out. The counts do not depend on the order of
 * the calls. Records that were taken back or replaced must be left out beforehand, or removed (`records.ts`).
 *
 * A call of which only the day is known counts in the last 24 hours when that day is today, and in the last seven
 * days when it is today or one of the six days before.
 */
export function addCall(tally: Tally, call: Countable): void {
  change(tally, call, 1);
}

/**
 * Takes out what {@link addCall} put in, so that an undo or a correction needs no reading of all. All counts are then
 * as if the call had never been there; which of several positions told on one day is the newest may not be (`told.ts`).
 */
export function removeCall(tally: Tally, call: Countable): void {
  change(tally, call, -1);
}

export function tallyOf(calls: Iterable<Countable>, asOf?: { at: string; zone: string }): Tally {
  const tally = emptyTally(asOf);
  for (const call of calls) addCall(tally, call);
  return tally;
}

function change(tally: Tally, call: Countable, step: Step): void {
  if (call.test) return;
  const lookup = lookupOf(tally);
  const own = lookup.campaign(tally, call.campaign, emptyCampaign);
  const outcome = plain(call.outcome);
  const day = lookup.day(dayOfCall(call));
  // No spread: with one, making this takes as long as all the rest.
  const facts: Facts = {
    call,
    outcome,
    step,
    day,
    target: lookup.target(call),
    group: call.group ?? own.group,
    recent: recentness(tally.span, call, day.key),
  };
  changeSheet(tally, 0, facts);
  if (outcome !== 'skip') tally.phoneCalls += newConversation(tally.conversations, call, step);
  changeCampaign(tally, lookup, own, facts);
  if (!call.also) return;
  for (const key of new Set(call.also))
    if (key !== call.campaign)
      changeCampaign(tally, lookup, lookup.campaign(tally, key, emptyCampaign), facts);
}

/** 2 within the last 24 hours, 1 within seven days, else 0. */
function recentness(span: Span | null, call: Countable, day: string): number {
  if (!span) return 0;
  if (call.day === undefined && call.at !== undefined) {
    if (call.at > span.now || call.at <= span.weekAgo) return 0;
    return call.at > span.dayAgo ? 2 : 1;
  }
  if (day > span.today || day < span.sixDaysAgo) return 0;
  return day === span.today ? 2 : 1;
}

/** How many telephone calls more there are by this record: 1, 0 or -1. */
function newConversation(conversations: Tally['conversations'], call: Countable, step: Step): number {
  if (call.conversation === undefined) return step;
  const key = shortId(call.conversation);
  const records = (conversations.get(key) ?? 0) + step;
  if (records === 0) conversations.delete(key);
  else conversations.set(key, records);
  return step === 1 ? Number(records === 1) : -Number(records === 0);
}

/** 52 of the random bits of a UUID: as telling, and a tenth of the size. */
function shortId(uuid: string): string | number {
  const bits = parseInt(uuid.slice(24) + uuid.slice(0, 1), 16);
  return uuid.length === 36 && !Number.isNaN(bits) ? bits : uuid;
}

/** The same outcome as a text of the program's own, which is compared at once. */
const plain = (outcome: Outcome): Outcome =>
  outcome === 'contact'
    ? 'contact'
    : outcome === 'voicemail'
      ? 'voicemail'
      : outcome === 'unavailable'
        ? 'unavailable'
        : 'skip';

const emptyCampaign = (key: CampaignKey): CampaignTally => ({ key, ...emptySheet() });

function changeCampaign(tally: Tally, lookup: Lookup, { sheet, number }: CampaignSheet, facts: Facts): void {
  changeSheet(sheet, number, facts);
  if (facts.step === -1 && isEmpty(sheet)) lookup.forget(tally, sheet.key);
}
