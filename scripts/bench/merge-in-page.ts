/** Tally files of a whole group: made, read, verified and merged, in memory and into the database. Runs in a browser or in node. */
import { eraseStore } from '../../utils/db/erase';
import { createGroupStore } from '../../utils/db/group-store';
import { emptyState, mergePackets, standingIn } from '../../utils/packet/merge';
import { packetFile, packetLink, packetText, readFile, type Packet } from '../../utils/packet/packet';
import type { GroupCall } from '../../utils/packet/record';
import { makeKeyPair } from '../../utils/sign/ed25519';

export interface MergeTimes {
  /** Milliseconds. */
  read: number;
  merge: number;
  store: number | null;
  again: number | null;
  /** Two or three new calls of each member: what a pull from a hub brings. */
  more: number | null;
  walk: number | null;
  calls: number;
  /** Letters of a link of a hundred calls. */
  link: number;
}

const OUTCOMES = ['contact', 'voicemail', 'unavailable'] as const;

const callOf = (i: number): GroupCall => ({
  ...{ kind: 'call', id: crypto.randomUUID(), group: 'bench', member: '' },
  day: `2026-11-${String(1 + (i % 28)).padStart(2, '0')}`,
  campaign: `bench/c${i % 4}`,
  bills: [`xx/2026/HB ${1000 + (i % 4)}`],
  target: `ocd-person/00000000-0000-4000-8000-${String(i % 60).padStart(12, '0')}`,
  ...{ jurisdiction: 'xx', chamber: 'lower', district: String(i % 60) },
  outcome: OUTCOMES[i % 3]!,
  ...(i % 3 === 0 && { position: 'undecided' as const }),
});

/** @param stored whether there is an IndexedDB to merge into */
export async function run(members: number, each: number, stored: boolean): Promise<MergeTimes> {
  const files: Uint8Array<ArrayBuffer>[] = [];
  let link = 0;
  for (let m = 0; m < members; m += 1) {
    const calls = Array.from({ length: each }, (_, i) => callOf(m * 7 + i));
    const pair = await makeKeyPair();
    const text = await packetText('bench', '2026-11-28', calls, pair);
    if (!text.ok) throw new Error(text.problems[0]?.code);
    files.push(await packetFile(text.value));
    if (m > 0) continue;
    const few = await packetText('bench', '2026-11-28', calls.slice(0, 100), pair);
    if (few.ok) link = (await packetLink(few.value, 'https://calls.example.org/')).length;
  }
  const packets: Packet[] = [];
  let start = performance.now();
  for (const file of files) {
    const packet = await readFile(file);
    if (!packet.ok) throw new Error(packet.problems[0]?.code);
    packets.push(packet.value);
  }
  const read = performance.now() - start;
  start = performance.now();
  const state = emptyState();
  mergePackets(state, packets);
  const calls = standingIn(state).length;
  const merge = performance.now() - start;
  if (!stored) return { read, merge, store: null, again: null, more: null, walk: null, calls, link };
  const store = createGroupStore(() => undefined);
  await eraseStore(() => undefined).eraseEverything();
  const timed = async (work: () => Promise<unknown>) => {
    const begin = performance.now();
    await work();
    return performance.now() - begin;
  };
  const first = await timed(() => store.merge(packets));
  const again = await timed(() => store.merge(packets));
  const few = packets.map((packet, i) => ({
    ...packet,
    records: packet.records.slice(0, 2 + (i % 2)).map((r) => ({ ...r, id: crypto.randomUUID() })),
  }));
  const more = await timed(() => store.merge(few));
  const all = calls + few.reduce((sum, { records }) => sum + records.length, 0);
  let walked = 0;
  const walk = await timed(() => store.eachGroupCall(() => (walked += 1)));
  if (walked !== all) throw new Error(`${walked} calls of ${all}`);
  return { read, merge, store: first, again, more, walk, calls, link };
}
