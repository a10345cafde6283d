/** The calls of groups, their members, and noted evidence. Not for the background. */
import type { IDBPTransaction } from 'idb';
import type { GroupStore, StoredMember } from '../app/ports';
import { memberKey, sameRecord, standing, winner, type Counting, type MergeReport } from '../packet/merge';
import type { Packet } from '../packet/packet';
import { recordKey, withdrawnKey, type GroupRecord } from '../packet/record';
import { eraseCalls, formsOf } from './erased-calls';
import { eachHeap, openHeaps } from './heaps';
import { withDatabase, write } from './open';
import { ownFlags } from './own-flags';
import { ofGroup } from './sent-store';
import type { RotundaDb } from './schema';

type Stores = ('groupCalls' | 'members' | 'erased')[];
type Writing = IDBPTransaction<RotundaDb, Stores, 'readwrite'>;

/** @param changed called after each committed write */
export function createGroupStore(changed: () => void): GroupStore {
  const writing = async <T>(work: (tx: Writing) => Promise<T>): Promise<T> => {
    const result = await write(['groupCalls', 'members', 'erased'], work);
    changed();
    return result;
  };
  return {
    merge: (packets) => writing((tx) => mergeIn(tx, packets)),

    eachGroupCall: (visit, group) => eachStanding('call', visit, group),
    eachGroupFlag: (visit, group) => eachStanding('flag', visit, group),
    ownFlags,

    members: (group) =>
      withDatabase(async (db) =>
        (await db.getAll('members')).filter((m) => group === undefined || m.group === group),
      ),

    holdMember: (group, member, isHeld) =>
      writing(async (tx) => {
        const { held, ...known } = (await tx.objectStore('members').get([group, member])) ?? {};
        if (!('key' in known) || (held ?? false) === isHeld) return;
        await tx.objectStore('members').put(isHeld ? { ...known, held: true } : known);
      }),

    callForms: (member, id) =>
      withDatabase((db) => formsOf(db.transaction(['groupCalls']).objectStore('groupCalls'), member, id)),

    eraseCalls: (group, gone) => writing((tx) => eraseCalls(tx, group, gone)),

    evidence: (campaign) =>
      withDatabase((db) => db.transaction('evidence').store.index('campaign').getAll(campaign)),
    async saveEvidence(source) {
      await write(['evidence'], (tx) => tx.objectStore('evidence').put(source));
      changed();
    },
    async removeEvidence(id) {
      await write(['evidence'], (tx) => tx.objectStore('evidence').delete(id));
      changed();
    },
  };
}

const eachStanding = <K extends keyof Counting>(
  kind: K,
  visit: (record: Counting[K]) => void,
  group: string | undefined,
): Promise<void> =>
  withDatabase(async (db) => {
    const tx = db.transaction(['groupCalls', 'members', 'erased']);
    const calls = tx.objectStore('groupCalls');
    const held = new Set((await tx.objectStore('members').getAll()).filter((m) => m.held).map(memberKey));
    // A call that is held may stand under another number of the same member.
    const isOurs = (r: GroupRecord) => (group === undefined || r.group === group) && !held.has(memberKey(r));
    const withdrawn = new Set<string>();
    for (const { records } of await calls.index('withdraws').getAll())
      for (const record of records.filter(isOurs)) {
        const key = withdrawnKey(record);
        if (key !== undefined) withdrawn.add(key);
      }
    const sieve = standing(kind, withdrawn, visit);
    await eachHeap(calls, (records) => {
      const keyed = records.filter(isOurs).map((record) => [recordKey(record), record] as const);
      for (const [, record] of keyed.sort(([a], [b]) => (a < b ? -1 : 1))) sieve.next(record);
    });
    sieve.end();
  });

async function mergeIn(tx: Writing, packets: readonly Packet[]): Promise<MergeReport> {
  const calls = openHeaps(tx.objectStore('groupCalls'));
  const store = tx.objectStore('members');
  const members = new Map((await store.getAll()).map((m) => [memberKey(m), m]));
  const report: MergeReport = { added: 0, known: 0, changed: 0, refused: [] };
  const touched = new Set<string>();
  const accepted = packets.filter((packet) => {
    const { group, member, key } = packet;
    const held: StoredMember = members.get(memberKey(packet)) ?? { group, member, key, days: {} };
    if (held.key !== key) {
      report.refused.push({ member, problem: { code: 'packet_other_key', where: member } });
      return false;
    }
    members.set(memberKey(packet), held);
    touched.add(memberKey(packet));
    return true;
  });
  const given = accepted.flatMap((p) => p.records);
  const erased = new Set<string>();
  for (const group of new Set(accepted.map((p) => p.group)))
    for (const [, key] of await tx.objectStore('erased').getAllKeys(ofGroup(group))) erased.add(key);
  const gone = given.filter((record) => erased.has(recordKey(record))).length;
  if (gone > 0) report.erased = gone;
  const keys = new Set(given.map(recordKey).filter((key) => !erased.has(key)));
  await calls.load(keys);
  for (const record of given) {
    const key = recordKey(record);
    if (!keys.has(key)) continue;
    const held = calls.get(key);
    const stays = held ? winner(held, record) : record;
    if (held === undefined) report.added += 1;
    else if (sameRecord(held, stays)) {
      report.known += 1;
      continue;
    } else report.changed += 1;
    if (held) countDay(members, touched, held, -1);
    countDay(members, touched, stays, 1);
    calls.put(stays);
  }
  calls.write();
  for (const key of touched) void store.put(members.get(key)!);
  return report;
}

/** Counts a record on its member's day, or takes it off. */
export function countDay(
  members: ReadonlyMap<string, StoredMember>,
  touched: Set<string>,
  record: GroupRecord,
  step: 1 | -1,
): void {
  const days = members.get(memberKey(record))?.days;
  if (!days) return;
  touched.add(memberKey(record));
  const left = (days[record.day] ?? 0) + step;
  if (left > 0) days[record.day] = left;
  else delete days[record.day];
}
