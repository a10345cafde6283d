/**
 * Many packets made one state. Whichever comes first, however often, and in whatever heaps they are merged before, the
 * state is the same: it is a map of records in which, of two words under one key, the same one always wins.
 */
import type { Problem } from '../model/result';
import { REVIEW } from './limits';
import type { Packet } from './packet';
import {
  recordKey,
  recordText,
  withdrawnKey,
  type GroupCall,
  type GroupFlag,
  type GroupRecord,
} from './record';

/** A member of a group, known by the key that all their packets are signed with. */
export interface Member {
  member: string;
  group: string;
  key: string;
}

export interface GroupState {
  /** By `recordKey`. */
  records: Map<string, GroupRecord>;
  /** By {@link memberKey}. */
  members: Map<string, Member>;
}

export const emptyState = (): GroupState => ({ records: new Map(), members: new Map() });

export const memberKey = (m: { group: string; member: string }): string => `${m.group} ${m.member}`;

export interface MergeReport {
  /** Records that were not there before. */
  added: number;
  /** Those too of which an older packet says less. */
  known: number;
  /** Known ones of which a packet says more now (a note), or something else that stays in their place. */
  changed: number;
  refused: { member: string; problem: Problem }[];
  /** Records that a leader erased: they do not come back. Absent where there was none. */
  erased?: number;
}

/**
 * Of two records under one key the one that stays: a note more is more; of two that differ otherwise, which no honest
 * member makes, the first by the alphabet.
 */
export function winner(a: GroupRecord, b: GroupRecord): GroupRecord {
  if (a.group !== b.group) return a.group < b.group ? a : b;
  const [one, other] = [recordText(a), recordText(b)];
  if (one !== other) return one < other ? a : b;
  const [noteA, noteB] = [noteOf(a), noteOf(b)];
  return noteB.length > noteA.length || (noteB.length === noteA.length && noteB < noteA) ? b : a;
}

const noteOf = (record: GroupRecord): string => (record.kind === 'call' ? (record.note ?? '') : '');

export const sameRecord = (a: GroupRecord, b: GroupRecord): boolean =>
  a.group === b.group && recordText(a) === recordText(b) && noteOf(a) === noteOf(b);

/**
 * Adds packets to a state, in place. A member number is made of its key, so that another key under it is a forgery:
 * refused with `packet_other_key`, whether it comes first or last.
 */
export function mergePackets(state: GroupState, packets: readonly Packet[]): MergeReport {
  const report: MergeReport = { added: 0, known: 0, changed: 0, refused: [] };
  for (const packet of packets) {
    const { member, group, key } = packet;
    const pinned = state.members.get(memberKey(packet));
    if (pinned && pinned.key !== key) {
      report.refused.push({ member, problem: { code: 'packet_other_key', where: member } });
      continue;
    }
    state.members.set(memberKey(packet), { member, group, key });
    for (const record of packet.records) mergeRecord(state.records, record, report);
  }
  return report;
}

function mergeRecord(records: GroupState['records'], record: GroupRecord, report: MergeReport): void {
  const key = recordKey(record);
  const held = records.get(key);
  const stays = held ? winner(held, record) : record;
  if (!held) report.added += 1;
  else if (sameRecord(held, stays)) report.known += 1;
  else report.changed += 1;
  records.set(key, stays);
}

/** What counts, where it stands. */
export interface Counting {
  call: GroupCall;
  flag: GroupFlag;
}

function allStanding<K extends keyof Counting>(state: GroupState, kind: K): Counting[K][] {
  const withdrawn = new Set([...state.records.values()].flatMap((r) => withdrawnKey(r) ?? []));
  const sorted = [...state.records].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);
  const found: Counting[K][] = [];
  const keep = standing(kind, withdrawn, (record) => found.push(record));
  sorted.forEach(keep.next);
  keep.end();
  return found;
}

/** The calls of a state that count: see {@link standing}. */
export const standingIn = (state: GroupState): GroupCall[] => allStanding(state, 'call');

/** As {@link standingIn}, the numbers that did not work. */
export const standingFlagsIn = (state: GroupState): GroupFlag[] => allStanding(state, 'flag');

/**
 * Sifts records that come in the order of their keys. Of one call, or flag, that came under two member numbers (a member
 * who made a new key, or is of two groups) one counts, that of the first by the alphabet; and none where either took it
 * back.
 * @param withdrawn keys as of `withdrawnKey`
 */
export function standing<K extends keyof Counting>(
  kind: K,
  withdrawn: ReadonlySet<string>,
  visit: (record: Counting[K]) => void,
): { next(record: GroupRecord): void; end(): void } {
  let id = '';
  let first: Counting[K] | null = null;
  let gone = false;
  const end = () => {
    if (first && !gone) visit(first);
    first = null;
    gone = false;
  };
  return {
    next(record) {
      if (record.kind !== kind) return;
      if (record.id !== id) end();
      id = record.id;
      first ??= record as Counting[K];
      gone ||= withdrawn.has(recordKey(record));
    },
    end,
  };
}

/** What a person should look at before it is believed. Not a judgement: somebody may have helped at a telephone bank. */
export interface ReviewFlag {
  group: string;
  member: string;
  kind: 'many_a_day' | 'many' | 'day_to_come';
  /** For the first and the last. */
  day?: string;
  count: number;
}

/** Records of one member by day; what flags are made of. */
export type Load = Pick<Member, 'group' | 'member'> & { days: Record<string, number> };

/**
 * @param tomorrow day after the leader's own: a caller further east may be a day ahead
 * @returns in the order of the members given, not by how many
 */
export function reviewFlags(loads: Iterable<Load>, tomorrow: string, limits = REVIEW): ReviewFlag[] {
  const flags: ReviewFlag[] = [];
  for (const { group, member, days } of loads) {
    let all = 0;
    for (const [day, count] of Object.entries(days).sort(([a], [b]) => (a < b ? -1 : 1))) {
      all += count;
      if (count > limits.day) flags.push({ group, member, kind: 'many_a_day', day, count });
      if (day > tomorrow) flags.push({ group, member, kind: 'day_to_come', day, count });
    }
    if (all > limits.all) flags.push({ group, member, kind: 'many', count: all });
  }
  return flags;
}

export function loadsIn(state: GroupState): Load[] {
  const loads = new Map<string, Load>();
  for (const [key, { group, member }] of state.members) loads.set(key, { group, member, days: {} });
  for (const record of state.records.values()) {
    const days = loads.get(memberKey(record))?.days;
    if (days) days[record.day] = (days[record.day] ?? 0) + 1;
  }
  return [...loads.values()];
}
