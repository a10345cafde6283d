/**
 * Packets in any text that was pasted: a mail, a chat. Programs wrap long links, set `<>` or quotes around them, put
 * `>` before each line of a quotation, and write `=` for a line that goes on (RFC 2045, quoted-printable).
 */
import { FRAGMENT } from './packet';

const NAME = FRAGMENT.slice(1);
/** The letters of a packet, `=3D` for the sign behind the name, and ways in which a line may break within. */
const START = new RegExp(`(?:#|%23)?${NAME.slice(0, -1)}(?:=3D|%3D|=)`, 'gi');
/** gzip's first bytes, 1f 8b 08, in base64. */
const MAGIC = /^H4sI/;
const LETTERS = /[\w-]+/y;
/** A break within a link: white space and the marks of a quotation, before more letters. */
const BREAK = /(?:=?\r?\n[ \t]*(?:>[ \t]*)*|\u200b|\u00ad)+(?=[\w-])/y;

/** @returns the packed letters of each, without doubles, in the order of the text */
export function findPackets(text: string): string[] {
  const found = new Set<string>();
  for (const start of text.matchAll(START)) {
    const packed = lettersFrom(text, start.index + start[0].length);
    if (MAGIC.test(packed)) found.add(packed);
  }
  return [...found];
}

function lettersFrom(text: string, begin: number): string {
  let at = begin;
  let packed = '';
  let longest = 0;
  for (;;) {
    BREAK.lastIndex = at;
    const gap = BREAK.exec(text);
    const wrapped = gap !== null;
    if (gap) at += gap[0].length;
    LETTERS.lastIndex = at;
    const run = LETTERS.exec(text);
    if (!run) return packed;
    // After a wrapped line of full width comes the rest; a short line was the end, and what follows are words.
    const follows = text[at + run[0].length] ?? '\n';
    if (wrapped && packed !== '' && !goesOn(run[0], follows, longest)) return packed;
    packed += run[0];
    at += run[0].length;
    longest = Math.max(longest, run[0].length);
  }
}

/** A line of nothing but a packet's letters, as long as those before it, or the last and shorter one. */
function goesOn(line: string, follows: string, longest: number): boolean {
  return (
    /[\r\n>"'<)\]=\u200b\u00ad]/.test(follows) && line.length <= Math.max(longest, 76) && line.length > 0
  );
}
