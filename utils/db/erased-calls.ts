/** Members' calls that a leader erases: they go, and are remembered, so that they do not come back. */
import type { IDBPObjectStore, IDBPTransaction } from 'idb';
import { isFlagReason } from '../model/flag';
import { flagIdOf } from '../packet/choose-flags';
import { memberKey } from '../packet/merge';
import { withdrawnId, type GroupRecord } from '../packet/record';
import { countDay } from './group-store';
import { heapsOfMember, openHeaps } from './heaps';
import type { RotundaDb } from './schema';

type Stores = ('groupCalls' | 'members' | 'erased')[];

/**
 * @param id of any of its forms
 * @returns ids of all of them, this one too: a call whose correction alone were erased would stand again as it was
 */
export async function formsOf(
  calls: IDBPObjectStore<RotundaDb, 'groupCalls'[], 'groupCalls', 'readonly'>,
  member: string,
  id: string,
): Promise<string[]> {
  const heaps = openHeaps(calls);
  await heaps.load(heapsOfMember(member));
  const after = new Map<string, GroupRecord[]>();
  for (const record of heaps.all()) {
    const before = withdrawnId(record);
    if (before !== undefined) after.set(before, [...(after.get(before) ?? []), record]);
  }
  const forms = new Set<string>();
  const ahead = [id];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (forms.has(next)) continue;
    forms.add(next);
    const record = heaps.get(`${next}~${member}`);
    const before = record && withdrawnId(record);
    if (before !== undefined) ahead.push(before);
    // What the call told of the number says that it was made, and when.
    if (record?.kind === 'call' && isFlagReason(record.reason)) ahead.push(flagIdOf(next));
    for (const later of after.get(next) ?? []) ahead.push(later.id);
  }
  return [...forms];
}

export async function eraseCalls(
  tx: IDBPTransaction<RotundaDb, Stores, 'readwrite'>,
  group: string,
  gone: readonly { member: string; id: string }[],
): Promise<void> {
  const [calls, store] = [openHeaps(tx.objectStore('groupCalls')), tx.objectStore('members')];
  const members = new Map((await store.getAll()).map((m) => [memberKey(m), m]));
  const touched = new Set<string>();
  await calls.load(gone.map(({ member, id }) => `${id}~${member}`));
  for (const { member, id } of gone) {
    const key = `${id}~${member}`;
    const record = calls.get(key);
    // Of another group it is another group's to erase.
    if (record && record.group !== group) continue;
    void tx.objectStore('erased').put({ group, key });
    if (!record) continue;
    countDay(members, touched, record, -1);
    calls.remove(key);
  }
  calls.write();
  for (const key of touched) void store.put(members.get(key)!);
}
