/** Files and texts that members sent, read, checked and added. */
import type { GatherReport } from '../model/gather-views';
import { fail, type Problem, type Result } from '../model/result';
import { findPackets, readPasted } from '../packet/find';
import { readFile, readText, type Packet } from '../packet/packet';
import type { GroupPorts } from './ports';

/** A file, or a pasted text. */
export interface Given {
  /** Of the file, or what the text is called. */
  name: string;
  /** Bytes. */
  size: number;
  /** @throws where it cannot be read: it was moved, or is a folder */
  read(): Promise<Uint8Array<ArrayBuffer>>;
}

/** A chat of years as text is smaller. In bytes. */
const MOST = 25_000_000;
/** So many records go into the database in one transaction: all of them, or none. */
const BATCH = 20_000;

/**
 * Adds what was given, in batches. What was added stays, wherever it ends; whatever is given again counts once.
 * @param tell called before each of them with its place, from 0
 * @param batch records at least in one transaction, but for the last
 */
export async function gatherCalls(
  ports: Pick<GroupPorts, 'groups' | 'store'>,
  given: readonly Given[],
  tell: (done: number) => void,
  batch = BATCH,
): Promise<GatherReport> {
  const report: GatherReport = { packets: 0, added: 0, known: 0, changed: 0, refused: [], strangers: [] };
  const refuse = (name: string, problems: Problem[]) => {
    const held = report.refused.find((r) => r.name === name);
    if (held) held.problems.push(...problems);
    else report.refused.push({ name, problems });
  };
  const groups = new Set<string>();
  let waiting: { name: string; packet: Packet }[] = [];
  let records = 0;
  const flush = async () => {
    const packets = waiting;
    [waiting, records] = [[], 0];
    const names = (of: (packet: Packet) => boolean) =>
      new Set(packets.filter(({ packet }) => of(packet)).map(({ name }) => name));
    try {
      const merged = await ports.groups.merge(packets.map(({ packet }) => packet));
      report.added += merged.added;
      report.known += merged.known;
      report.changed += merged.changed;
      report.packets += packets.length - merged.refused.length;
      for (const { member, problem } of merged.refused)
        for (const name of names((p) => p.member === member)) refuse(name, [problem]);
      for (const { packet } of packets) groups.add(packet.group);
    } catch (error) {
      for (const name of names(() => true)) refuse(name, problemsOf(notKept(error)));
    }
  };
  for (const [i, one] of given.entries()) {
    tell(i);
    for (const result of await readGiven(one)) {
      if (!result.ok) refuse(one.name, result.problems);
      else {
        waiting.push({ name: one.name, packet: result.value });
        records += result.value.records.length;
      }
    }
    if (records >= batch) await flush();
  }
  if (waiting.length > 0) await flush();
  const followed = new Set((await ports.store.feeds()).map((f) => f.id));
  report.strangers = [...groups].filter((id) => !followed.has(id)).sort();
  return report;
}

const problemsOf = (result: Result<unknown>): Problem[] => (result.ok ? [] : result.problems);

const notKept = (error: unknown): Result<never> =>
  error instanceof Error && error.name === 'QuotaExceededError'
    ? fail('storage_full')
    : fail('gather_not_kept');

async function readGiven({ size, read }: Given): Promise<Result<Packet>[]> {
  // Looked at before it is read: a huge file would fill the memory first.
  if (size > MOST) return [fail('packet_too_big', undefined, `> ${MOST / 1e6} MB`)];
  try {
    return await readBytes(await read());
  } catch {
    return [fail('gather_unreadable')];
  }
}

/** A packet, its JSON, or any text with links in it: a mail, a chat. */
async function readBytes(bytes: Uint8Array<ArrayBuffer>): Promise<Result<Packet>[]> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return [await readFile(bytes)];
  // No text has a zero: a picture, an archive.
  if (bytes.length === 0 || bytes.subarray(0, 2000).includes(0)) return [fail('packet_unknown')];
  const text = new TextDecoder().decode(bytes);
  // A note in the document may have a link in it as well: the document goes first.
  const document = /^\uFEFF?\s*\{/.test(text) ? await readText(text) : null;
  if (document && !(isOther(document) && findPackets(text).length > 0)) return [document];
  const found = await readPasted(text);
  return found.length > 0 ? found : [fail('gather_no_link')];
}

const isOther = (result: Result<Packet>): boolean =>
  !result.ok && ['packet_unknown', 'packet_damaged'].includes(result.problems[0]?.code ?? '');
