/** Erasing for good: of a campaign, of a group, or everything; each in one transaction. Not for the background. */
import type { IDBPTransaction, StoreNames } from 'idb';
import type { DataStore } from '../app/data-ports';
import type { StoredMember } from '../app/ports';
import {
  goneCampaigns,
  NOTHING,
  toldOf,
  withoutCampaigns,
  type EraseCounts,
  type EraseScope,
} from '../erase/scope';
import { withoutGroup } from '../hub/board';
import type { CallRecord } from '../model/call';
import { memberKey } from '../packet/merge';
import { recordKey, withdrawnKey, type GroupCall, type GroupRecord, type GroupUndo } from '../packet/record';
import { withdrawnIds } from '../tally/records';
import { putBoard, removeBoard } from './boards';
import { countDay } from './group-store';
import { eachHeap, openHeaps } from './heaps';
import { withDatabase, write } from './open';
import type { RotundaDb } from './schema';
import { PRACTICE, type Row } from './store';

type EraseStore = Pick<DataStore, 'countErase' | 'erase' | 'eraseEverything'>;
type Name = StoreNames<RotundaDb>;
type Tx = IDBPTransaction<RotundaDb, Name[], 'readwrite'>;
type IsGone = (campaign: string) => boolean;

/** @param changed called after each committed write */
export function eraseStore(changed: () => void): EraseStore {
  return {
    // Looks at all that an erasing looks at, in a transaction in which nothing could be written.
    countErase: (scope) =>
      withDatabase(async (db) => {
        const tx = db.transaction([...db.objectStoreNames]);
        return eraseIn(tx as unknown as Tx, scope, false);
      }),

    async erase(scope) {
      const names = await withDatabase((db) => Promise.resolve([...db.objectStoreNames]));
      const counts = await write(names, (tx) => eraseIn(tx, scope, true));
      changed();
      return counts;
    },

    async eraseEverything() {
      const names = await withDatabase((db) => Promise.resolve([...db.objectStoreNames]));
      await write(names, async (tx) => {
        await Promise.all(names.map((name) => tx.objectStore(name).clear()));
      });
      changed();
    },
  };
}

async function eraseIn(tx: Tx, scope: EraseScope, really: boolean): Promise<EraseCounts> {
  const counts = { ...NOTHING };
  const isGone = goneCampaigns(scope);
  await eraseOwn(tx, scope, isGone, really, counts);
  await eraseSent(tx, scope, isGone, really, counts);
  await erasePublished(tx, scope, isGone, really, counts);
  if (scope.kind === 'group') await eraseByGroup(tx, scope.group, really, counts);
  if (scope.kind === 'group' && scope.authored) await eraseAuthored(tx, scope.group, really, counts);
  return counts;
}

/** Keys of an index that begin with a campaign that goes: `before` what stands before it, as for practice. */
function keysOf(scope: EraseScope, before = ''): [from: string, to: string] {
  if (scope.kind === 'campaign') return [before + scope.campaign, before + scope.campaign];
  // '0' is the character after '/'.
  return [`${before}${scope.group}/`, `${before}${scope.group}0`];
}

async function eraseOwn(tx: Tx, scope: EraseScope, isGone: IsGone, really: boolean, counts: EraseCounts) {
  const [records, flags, latest] = [
    tx.objectStore('records'),
    tx.objectStore('flags'),
    tx.objectStore('latest'),
  ];
  const [from, to] = keysOf(scope);
  const pairs = IDBKeyRange.bound([from], [to, []]);
  const found = await Promise.all([
    records.index('about').getAll(pairs),
    records.index('also').getAll(pairs as never),
  ]);
  const rows = new Map(found.flat().map((r) => [r.id, r as CallRecord]));
  const withdrawn = withdrawnIds(rows.values());
  for (const record of rows.values()) {
    const stays = stayingRecord(record, rows, isGone);
    if (record.kind === 'call' && !withdrawn.has(record.id)) {
      if (stays) counts.moved += 1;
      else counts[record.test ? 'practice' : 'calls'] += 1;
    }
    if (!really) continue;
    if (stays) void records.put(stays);
    else {
      void records.delete(record.id);
      // A flag that the call set says that somebody was called, and when.
      void flags.delete(record.id);
    }
  }
  // What stays under another campaign is counted there already: it counted for that one as well.
  for (const before of ['', PRACTICE]) {
    for (const key of await latest.index('campaign').getAllKeys(IDBKeyRange.bound(...keysOf(scope, before))))
      if (really && isGone(String(key[0]).slice(before.length))) void latest.delete(key);
  }
}

/** A record as it is to be kept; null where it goes. An undo goes, and is found, where its call does. */
function stayingRecord(
  record: CallRecord,
  rows: ReadonlyMap<string, CallRecord>,
  isGone: IsGone,
): Row | null {
  const named = record.kind === 'call' ? record : rows.get(record.undoes);
  const call = named?.kind === 'call' ? withoutCampaigns(named, isGone) : null;
  if (!call || call === named) return call && record;
  const row: Row = record.kind === 'call' ? { ...call } : { ...record, campaign: call.campaign };
  delete row.alsoAbout;
  const { also = [], target } = call;
  return {
    ...row,
    ...(also.length > 0 && { alsoAbout: also.map((key): [string, string] => [key, target]) }),
  };
}

async function eraseSent(tx: Tx, scope: EraseScope, isGone: IsGone, really: boolean, counts: EraseCounts) {
  const [calls, store] = [tx.objectStore('groupCalls'), tx.objectStore('members')];
  const members = new Map((await store.getAll()).map((m) => [memberKey(m), m]));
  const touched = new Set<string>();
  const ofGroup = (it: { group: string }) => scope.kind === 'group' && it.group === scope.group;
  const undos: GroupUndo[] = [];
  const changes: [string, GroupRecord | null][] = [];
  const settle = (record: GroupRecord, stays: GroupRecord | null) => {
    if (stays === record) return;
    counts[stays ? 'groupMoved' : 'groupCalls'] += 1;
    if (!stays) countDay(members, touched, record, -1);
    changes.push([recordKey(record), stays]);
  };
  const fate = (call: GroupCall) => (ofGroup(call) ? null : withoutCampaigns(call, isGone));
  const sift = (record: GroupRecord) => {
    if (record.kind === 'call') settle(record, fate(record));
    else if (ofGroup(record)) settle(record, null);
    else if (record.kind === 'undo' && isGone(record.campaign)) undos.push(record);
  };
  await eachHeap(calls, (records) => records.forEach(sift));
  const heaps = openHeaps(calls);
  await heaps.load(undos.flatMap((undo) => withdrawnKey(undo) ?? []));
  for (const undo of undos) {
    const call = heaps.get(withdrawnKey(undo) ?? '');
    const campaign = call?.kind === 'call' ? fate(call)?.campaign : undefined;
    settle(undo, campaign === undefined ? null : { ...undo, campaign });
  }
  if (really) {
    await heaps.load(changes.map(([key]) => key));
    for (const [key, stays] of changes) {
      if (stays) heaps.put(stays);
      else heaps.remove(key);
    }
    heaps.write();
  }
  for (const [key, member] of members) {
    if (ofGroup(member)) {
      counts.members += 1;
      if (really) void store.delete([member.group, member.member]);
    } else if (really && touched.has(key)) void store.put(member satisfies StoredMember);
  }
}

async function erasePublished(
  tx: Tx,
  scope: EraseScope,
  isGone: IsGone,
  really: boolean,
  counts: EraseCounts,
) {
  const range = IDBKeyRange.bound(...keysOf(scope));
  const evidence = tx.objectStore('evidence');
  for (const id of await evidence.index('campaign').getAllKeys(range)) {
    counts.sources += 1;
    if (really) void evidence.delete(id);
  }
  const plans = tx.objectStore('votePlans');
  for (const key of await plans.getAllKeys(range)) {
    counts.votePlans += 1;
    if (really) void plans.delete(key);
  }
  const [campaigns, feeds] = [tx.objectStore('campaigns'), tx.objectStore('feeds')];
  for (const key of await campaigns.getAllKeys(range)) {
    counts.campaigns += 1;
    if (really) void campaigns.delete(key);
  }
  const feedId = scope.kind === 'group' ? scope.group : (scope.campaign.split('/')[0] ?? '');
  const feed = await feeds.get(feedId);
  if (feed && scope.kind === 'group') {
    counts.feeds += 1;
    if (really) void feeds.delete(feedId);
  } else if (feed && really && counts.campaigns > 0)
    void feeds.put({ ...feed, campaigns: feed.campaigns - counts.campaigns });
  if (!really) return;
  for (const board of await tx.objectStore('boards').getAll()) {
    const rest = scope.kind === 'group' ? withoutGroup(board, scope.group) : board;
    if (isGone(board.campaign) || rest.groups.length === 0) removeBoard(tx, [board.of, board.campaign]);
    else if (rest !== board) putBoard(tx, rest);
  }
  const isOut = (what: string) => isGone(what) || (scope.kind === 'group' && what === scope.group);
  for (const what of await tx.objectStore('leftOut').getAllKeys())
    if (isOut(what)) void tx.objectStore('leftOut').delete(what);
  for (const what of await tx.objectStore('told').getAllKeys())
    if (toldOf(what, isGone)) void tx.objectStore('told').delete(what);
}

/** Stores whose keys are a group's id, or begin with it. */
const BY_GROUP = ['memberships', 'sent', 'covers', 'pooled', 'leads', 'erased'];

async function eraseByGroup(tx: Tx, group: string, really: boolean, counts: EraseCounts) {
  for (const name of BY_GROUP.filter((n) => (tx.objectStoreNames as DOMStringList).contains(n))) {
    const store = tx.objectStore(name as 'told');
    const keys = (await store.getAllKeys()) as (string | string[])[];
    for (const key of keys.filter((k) => (typeof k === 'string' ? k : k[0]) === group)) {
      if (name === 'memberships') counts.memberships += 1;
      if (name === 'leads') counts.hubs += 1;
      if (really) void store.delete(key as string);
    }
  }
}

/** Drafts of the group's feed, and the keys that sign no other draft. */
async function eraseAuthored(tx: Tx, group: string, really: boolean, counts: EraseCounts) {
  const all = await tx.objectStore('drafts').getAll();
  const mine = all.filter((d) => d.feed.id === group);
  const used = new Set(all.filter((d) => d.feed.id !== group).map((d) => d.key));
  const keys = new Set(mine.flatMap((d) => (d.key !== undefined && !used.has(d.key) ? [d.key] : [])));
  counts.drafts = mine.length;
  counts.keys = keys.size;
  if (!really) return;
  for (const { id } of mine) void tx.objectStore('drafts').delete(id);
  for (const key of keys) void tx.objectStore('keys').delete(key);
}
