/** The calls of groups, their members, and noted evidence. Not for the background. */
import type { IDBPObjectStore, IDBPTransaction } from 'idb';
import type { GroupStore, StoredMember } from '../app/ports';
import { memberKey, sameRecord, standing, winner, type Counting, type MergeReport } from '../packet/merge';
import type { Packet } from '../packet/packet';
import { recordKey, withdrawnKey, type GroupRecord } from '../packet/record';
import { eraseCalls, formsOf } from './erased-calls';
import { withDatabase, write } from './open';
import { ownFlags } from './own-flags';
import { ofGroup } from './sent-store';
import type { GroupRow, RotundaDb } from './schema';

/** How many rows are held at once while all are walked. */
const CHUNK = 2000;
/** Where more than one in so many rows is asked for, reading all is quicker than so many questions. */
const SPARSE = 10;

type Stores = ('groupCalls' | 'members' | 'erased')[];
type Writing = IDBPTransaction<RotundaDb, Stores, 'readwrite'>;
type Calls = IDBPObjectStore<RotundaDb, Stores, 'groupCalls', 'readonly' | 'readwrite'>;

export const groupRow = (record: GroupRecord): GroupRow => {
  const withdraws = withdrawnKey(record);
  return { key: recordKey(record), ...(withdraws !== undefined && { withdraws }), record };
};

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
    for (const row of await calls.index('withdraws').getAll())
      if (isOurs(row.record) && row.withdraws !== undefined) withdrawn.add(row.withdraws);
    const sieve = standing(kind, withdrawn, visit);
    await eachRow(calls, (row) => {
      if (isOurs(row.record)) sieve.next(row.record);
    });
    sieve.end();
  });

async function mergeIn(tx: Writing, packets: readonly Packet[]): Promise<MergeReport> {
  const calls = tx.objectStore('groupCalls');
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
  const known = await rowsOf(calls, keys);
  const written = new Map<string, GroupRecord>();
  for (const record of given) {
    const key = recordKey(record);
    if (!keys.has(key)) continue;
    const held = written.get(key) ?? known.get(key);
    const stays = held ? winner(held, record) : record;
    if (held === undefined) report.added += 1;
    else if (sameRecord(held, stays)) {
      report.known += 1;
      continue;
    } else report.changed += 1;
    if (held) countDay(members, touched, held, -1);
    countDay(members, touched, stays, 1);
    written.set(key, stays);
  }
  for (const record of written.values()) void calls.put(groupRow(record));
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

async function rowsOf(calls: Calls, keys: ReadonlySet<string>): Promise<Map<string, GroupRecord>> {
  const found = new Map<string, GroupRecord>();
  const take = (row: GroupRow | undefined) => {
    if (row && keys.has(row.key)) found.set(row.key, row.record);
  };
  if (keys.size * SPARSE > (await calls.count())) await eachRow(calls, take);
  else for (const row of await Promise.all([...keys].map((key) => calls.get(key)))) take(row);
  return found;
}

export async function eachRow(calls: Calls, visit: (row: GroupRow) => void): Promise<void> {
  let after: string | undefined;
  for (;;) {
    const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
    const chunk = await calls.getAll(range, CHUNK);
    chunk.forEach(visit);
    after = chunk.at(-1)?.key;
    if (chunk.length < CHUNK) return;
  }
}
