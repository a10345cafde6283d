/**
 * Packets in any text that was pasted: a mail, a chat. Programs wrap long links, set `<>` or quotes around them, put
 * `>` before each line of a quotation, and write `=` for a line that goes on (RFC 2045, quoted-printable).
 */
import type { Result } from '../model/result';
import { FRAGMENT } from './names';
import { readLink, type Packet } from './packet';

const NAME = FRAGMENT.slice(1);
/** The letters of a packet, `=3D` for the sign behind the name, and ways in which a line may break within. */
const START = new RegExp(`(?:#|%23)?${NAME.slice(0, -1)}(?:=3D|%3D|=)`, 'gi');
/** gzip's first bytes, 1f 8b 08, in base64. */
const MAGIC = /^H4sI/;
const LETTERS = /[\w-]+/y;
/** A break within a link: white space and the marks of a quotation, before more letters. */
const BREAK = /(?:(?:=?\r?\n[ \t]*(?:>[ \t]*)*)|[\u200b\u00ad]+)(?=[\w-])/y;

/** Where a packet ends is not always plain: the ways to read it, the likeliest first. */
export type Candidates = readonly string[];

/** So many ends are tried, and so many packets read from one text. */
const TRIES = 6;
const MOST = 1000;

/** @returns what looks like a packet, without doubles, in the order of the text; for {@link readPasted} */
export function findPackets(text: string): Candidates[] {
  const found = new Map<string, Candidates>();
  for (const start of text.matchAll(START)) {
    const lines = linesFrom(text, start.index + start[0].length);
    const candidates = candidatesOf(lines);
    if (MAGIC.test(candidates[0] ?? '')) found.set(candidates[0]!, candidates);
    if (found.size >= MOST) break;
  }
  return [...found.values()];
}

function linesFrom(text: string, begin: number): string[] {
  const lines: string[] = [];
  let at = begin;
  for (;;) {
    LETTERS.lastIndex = at;
    const run = LETTERS.exec(text);
    if (!run) return lines;
    lines.push(run[0]);
    at += run[0].length;
    BREAK.lastIndex = at;
    const gap = BREAK.exec(text);
    if (!gap) return lines;
    at += gap[0].length;
  }
}

/** The words after a wrapped link may look like more of it: a line that is shorter than those before may be its last. */
function candidatesOf(lines: readonly string[]): Candidates {
  const ends: number[] = [];
  let longest = 0;
  lines.forEach((line, i) => {
    // The first line has the address before it.
    if (i > 0 && line.length < longest && ends.length < TRIES) ends.push(i + 1);
    if (i === 0 && lines.length > 1 && line.length < (lines[1]?.length ?? 0)) return;
    longest = Math.max(longest, line.length);
  });
  if (lines.length > 1 && ends.length < TRIES) ends.push(1);
  const all = [...ends, lines.length].map((end) => lines.slice(0, end).join(''));
  return [...new Set(all)];
}

/** Reads the packets of a pasted text, one after the other; problems of each as of `readLink`. */
export async function readPasted(text: string): Promise<Result<Packet>[]> {
  const results: Result<Packet>[] = [];
  const done = new Set<string>();
  for (const candidates of findPackets(text)) {
    let read = candidates[0] ?? '';
    let result = await readLink(read);
    for (const other of candidates.slice(1)) {
      if (!isDamaged(result)) break;
      const next = await readLink(other);
      if (!isDamaged(next)) [read, result] = [other, next];
    }
    if (!done.has(read)) results.push(result);
    done.add(read);
  }
  return results;
}

const isDamaged = (result: Result<Packet>): boolean =>
  !result.ok && result.problems[0]?.code === 'packet_damaged';
