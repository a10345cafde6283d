/**
 * Finds what may be a bill's name in a text: letters or words before a number.
 * It knows no state: what the letters mean there is asked later. It starts from
 * each number and looks back a bounded way, so that no text makes it slow.
 */
import { isPrefix } from './prefixes';
import { wordsBefore } from './words';

/** What stands before the number. */
export interface Head {
  /** Start of the letters or words, with what is glued before them (`E2SSB`). */
  start: number;
  /** Upper-case letters, or initials of the words: `HB`, `E2SSB`, `HJR`. */
  code: string;
  /** `Senate Bill 12` rather than `SB 12`. */
  words?: boolean;
  /** `H.R.` */
  dotted?: boolean;
  /** `upper` for `HB`, `lower` for `hb`, `mixed` for `Hb`. */
  letters?: 'upper' | 'lower' | 'mixed';
  /** `HBs 12 and 13`, `House Bills`. */
  plural?: boolean;
  /** Number of the extraordinary session in `ABX1 4`. */
  extra?: string;
}

export interface Token {
  start: number;
  code: string;
  words: boolean;
  dotted: boolean;
  letters: Head['letters'];
  plural: boolean;
  /** Number of the extraordinary session, else ''. */
  extra: string;
  /** Place of the first digit, and after the last. */
  numberAt: number;
  end: number;
  digits: string;
  /** No space between letters and number. */
  glued: boolean;
  /** `No.`, `Nos.`, `#` before the number. */
  numbered: boolean;
  /** Dash between letters and number. */
  dashed: boolean;
}

const DOT = 46;
const isDigit = (c: number) => c > 47 && c < 58;
const isLetter = (c: number) => (c > 64 && c < 91) || (c > 96 && c < 123);
/** Letters and digits of any script, near enough for a word's edge; from 0x2000 on there is punctuation. */
export const isWord = (c: number) => isDigit(c) || isLetter(c) || (c > 191 && c < 0x2000) || c > 0x2e7f;

/** Longest gap that is still one mention: a source line break with its indent. */
const GAP = 40;
const overSpaces = (text: string, i: number) => {
  const stop = Math.max(0, i - GAP);
  while (i > stop && text.charCodeAt(i - 1) === 32) i--;
  return i;
};

const NUMBER_WORD = /(?<=(?<![A-Za-z])(nos?\.?|numbers?|n[uú]m(?:ero)?s?\.?))/iy;
/** Last letters of `No.`, `Nos`, `number`, `núm`, `número`. */
const MAY_END_NUMBER_WORD = new Set([...'.oOsSrRmM'].map((c) => c.charCodeAt(0)));
const X = new Set([88, 120]);
const EXTRAORDINARY = /(?<=(?<![A-Za-z0-9])([A-Z]{2,3}) ?X(\d))/iy;

/** Every abbreviation that could end at `end`, longest first: of `Rep. H.B.` first `RepHB`, then `HB`, then `B`. */
function abbreviations(text: string, end: number) {
  const found: { start: number; raw: string; dots: number }[] = [];
  let raw = '';
  let dots = 0;
  for (let i = end; raw.length < 8;) {
    let j = i;
    if (text.charCodeAt(j - 1) === DOT) j--;
    if (j !== i) dots++;
    else if (raw) break;
    let k = j;
    while (k > 0 && j - k < 9 && isWord(text.charCodeAt(k - 1))) k--;
    if (k === j || j - k > 8) break;
    raw = text.slice(k, j) + raw;
    found.unshift({ start: k, raw, dots });
    // On over `.` or `. `: `S.B.`, `S. B.`
    i = text.charCodeAt(k - 1) === 32 && text.charCodeAt(k - 2) === DOT ? k - 1 : k;
  }
  return found;
}

const INITIAL_BEFORE = /(?:^|[^A-Za-z])[A-Za-z]\. $/;
const FEDERAL = /^[HS](?:J|Con)?Res$/i;

/** `SB`, `HJR`: almost every abbreviation, told without building anything. */
function plainLettersBefore(text: string, end: number): Head | null {
  let start = end;
  while (start > 0 && end - start < 6) {
    const c = text.charCodeAt(start - 1);
    if (c < 65 || c > 90) break;
    start--;
  }
  if (start === end) return null;
  const before = start > 0 ? text.charCodeAt(start - 1) : 32;
  if (isWord(before) || before === DOT || (before === 32 && text.charCodeAt(start - 2) === DOT)) return null;
  const code = text.slice(start, end);
  return isPrefix(code) ? { start, code, letters: 'upper' } : null;
}

function lettersBefore(text: string, end: number): Head | null {
  const simple = plainLettersBefore(text, end);
  if (simple) return simple;
  for (const { start, raw, dots } of abbreviations(text, end)) {
    // `G.S. 105`, `U. S. 1`: the end of a longer abbreviation.
    if (text.charCodeAt(start - 1) === DOT || INITIAL_BEFORE.test(text.slice(Math.max(0, start - 4), start)))
      continue;
    const lower = raw === raw.toLowerCase();
    const plural = raw.length > 2 && raw.endsWith('s') && !lower && !FEDERAL.test(raw);
    const name = plural ? raw.slice(0, -1) : raw;
    const code = name.toUpperCase();
    if (!isPrefix(code)) continue;
    const upper = name === code || FEDERAL.test(name) || /^[a-z][A-Z]+$/.test(name);
    return { start, code, dotted: dots > 0, letters: upper ? 'upper' : lower ? 'lower' : 'mixed', plural };
  }
  return null;
}

/** `ABX1 4`, `SB X2 1`: the number before the number belongs to the letters. */
function extraordinaryBefore(text: string, end: number): Head | null {
  EXTRAORDINARY.lastIndex = end;
  const m = EXTRAORDINARY.exec(text);
  const code = m?.[1]?.toUpperCase();
  if (!m || !code || !isPrefix(code)) return null;
  const gap = text.slice(end - 3, end).startsWith(' ') ? 1 : 0;
  return { start: end - code.length - 2 - gap, code, letters: 'upper', extra: m[2] ?? '' };
}

/** The bill name that ends in the number at `numberAt`, or null. */
function tokenAt(text: string, numberAt: number, end: number): Token | null {
  let i = overSpaces(text, numberAt);
  const mark = text.charAt(i - 1);
  const dashed = mark === '-';
  let numbered = mark === '#';
  if (dashed || numbered || mark === '*') i = overSpaces(text, i - 1);
  let word: string | undefined;
  if (MAY_END_NUMBER_WORD.has(text.charCodeAt(i - 1))) {
    NUMBER_WORD.lastIndex = i;
    word = NUMBER_WORD.exec(text)?.[1];
  }
  if (word) {
    numbered = true;
    i = overSpaces(text, i - word.length);
  }
  const before = text.charCodeAt(i - 1);
  let head: Head | null = null;
  if (isDigit(before)) head = X.has(text.charCodeAt(i - 2)) ? extraordinaryBefore(text, i) : null;
  else if (isLetter(before) || before === DOT) head = lettersBefore(text, i);
  else if (before !== 41 && before !== 44) return null;
  // A single letter may be the end of words: "Bill (H) 12" is none, "P. de la C. 12" is one.
  if (!head || head.code.length === 1)
    head = wordsBefore(text, i, numbered, text.slice(numberAt, numberAt + 8)) ?? head;
  if (!head || text.charCodeAt(head.start - 1) === 38) return null;
  // Written out: a spread costs more than all the rest here.
  return {
    start: head.start,
    code: head.code,
    words: head.words === true,
    dotted: head.dotted === true,
    letters: head.letters,
    plural: head.plural === true || (word !== undefined && /s\.?$/i.test(word)),
    extra: head.extra ?? '',
    numberAt,
    end,
    digits: text.slice(numberAt, end),
    glued: i === numberAt,
    numbered,
    dashed,
  };
}

/** More than this in one line of text no reader wrote. */
const MOST = 10_000;

/** The candidates of a text, in reading order. Text as `plain` returns it. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (let i = 0; i < text.length; i++) {
    if (!isDigit(text.charCodeAt(i))) continue;
    const start = i;
    while (isDigit(text.charCodeAt(i + 1))) i++;
    if (start === 0 || i - start > 6) continue;
    const token = tokenAt(text, start, i + 1);
    if (token && found.push(token) === MOST) break;
  }
  return found;
}
