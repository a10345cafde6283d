/** Calls sealed and signed by members, and a whole group's opened and verified by a leader. Runs in a browser or in node. */
import { createOpener } from '../../utils/hub/open';
import { createSealer } from '../../utils/hub/seal';
import type { SealedDocument } from '../../utils/hub/documents';
import type { GroupCall } from '../../utils/packet/record';
import { makeKeyPair } from '../../utils/sign/ed25519';
import { thumbprint } from '../../utils/sign/thumbprint';
import { makeSealKeys } from '../../utils/sign/x25519';

export interface HubTimes {
  /** Milliseconds: a thousand calls of one member in pushes of a hundred. */
  seal: number;
  open: number;
  opened: number;
  /** Longest wait between two words of progress. */
  longest: number;
  /** Milliseconds for the next 500: an evening's calls of twenty-five members. */
  fresh: number;
  /** Letters of JSON of one document. */
  size: number;
}

const PAGE = 1000;

function callOf(i: number, member: string): GroupCall {
  const outcome = (['contact', 'voicemail', 'unavailable'] as const)[i % 3]!;
  return {
    ...{ kind: 'call', id: crypto.randomUUID(), group: 'bench', member, campaign: `bench/c${i % 4}` },
    day: `2026-11-${String(1 + (i % 28)).padStart(2, '0')}`,
    bills: [`xx/2026/HB ${1000 + (i % 4)}`],
    target: `ocd-person/00000000-0000-4000-8000-${String(i % 60).padStart(12, '0')}`,
    ...{ jurisdiction: 'xx', chamber: 'lower', district: String(i % 60), outcome },
  };
}

/** @param each calls of a member, in pushes of `push` calls: each push has an envelope of its own */
export async function run(members: number, each: number, push: number): Promise<HubTimes> {
  const leader = await makeSealKeys();
  const readers = [leader.publicKey, (await makeSealKeys()).publicKey];
  const sealed = async (pushes: number, size: number): Promise<SealedDocument[]> => {
    const pair = await makeKeyPair();
    const member = await thumbprint(pair.publicKey);
    const documents: SealedDocument[] = [];
    for (let i = 0; i < pushes; i += 1) {
      const sealer = await createSealer('bench', pair, readers);
      const calls = Array.from({ length: size }, (_, n) => callOf(i * size + n, member));
      documents.push(...(await Promise.all(calls.map((call) => sealer.seal(call)))));
    }
    return documents;
  };
  let start = performance.now();
  const [first] = await sealed(10, 100);
  const seal = performance.now() - start;

  const all: SealedDocument[] = [];
  for (let m = 0; m < members; m += 1) all.push(...(await sealed(Math.ceil(each / push), push)));
  const opener = createOpener('bench', leader, []);
  let opened = 0;
  let longest = 0;
  start = performance.now();
  for (let at = 0; at < all.length; at += PAGE) {
    const before = performance.now();
    const page = await Promise.all(all.slice(at, at + PAGE).map((document) => opener.open(document)));
    opened += page.filter((o) => o.kind === 'record').length;
    longest = Math.max(longest, performance.now() - before);
  }
  const open = performance.now() - start;
  const evening: SealedDocument[] = [];
  for (let m = 0; m < 25; m += 1) evening.push(...(await sealed(1, 20)));
  start = performance.now();
  await Promise.all(evening.map((document) => opener.open(document)));
  const fresh = performance.now() - start;
  return { seal, open, opened, longest, fresh, size: JSON.stringify(first).length };
}
