/** Members' calls that a leader erases: they go, and are remembered, so that they do not come back. */
import type { IDBPObjectStore, IDBPTransaction } from 'idb';
import { isFlagReason } from '../model/flag';
import { flagIdOf } from '../packet/choose-flags';
import { memberKey } from '../packet/merge';
import { withdrawnId } from '../packet/record';
import { countDay } from './group-store';
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
  const forms = new Set<string>();
  const ahead = [id];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (forms.has(next)) continue;
    forms.add(next);
    const key = `${next}~${member}`;
    const record = (await calls.get(key))?.record;
    const before = record && withdrawnId(record);
    if (before !== undefined) ahead.push(before);
    // What the call told of the number says that it was made, and when.
    if (record?.kind === 'call' && isFlagReason(record.reason)) ahead.push(flagIdOf(next));
    for (const row of await calls.index('withdraws').getAll(key)) ahead.push(row.record.id);
  }
  return [...forms];
}

export async function eraseCalls(
  tx: IDBPTransaction<RotundaDb, Stores, 'readwrite'>,
  group: string,
  gone: readonly { member: string; id: string }[],
): Promise<void> {
  const [calls, store] = [tx.objectStore('groupCalls'), tx.objectStore('members')];
  const members = new Map((await store.getAll()).map((m) => [memberKey(m), m]));
  const touched = new Set<string>();
  for (const { member, id } of gone) {
    const key = `${id}~${member}`;
    const record = (await calls.get(key))?.record;
    // Of another group it is another group's to erase.
    if (record && record.group !== group) continue;
    void tx.objectStore('erased').put({ group, key });
    if (!record) continue;
    countDay(members, touched, record, -1);
    void calls.delete(key);
  }
  for (const key of touched) void store.put(members.get(key)!);
}
