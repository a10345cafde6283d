/**
 * One look at a text before anything is built: could a bill's number stand in it? Pages are full of
 * numbers, and before nearly all of them stand letters that end no bill's name.
 */
import { vocabulary } from './prefixes';
import { fromTables } from './tables';
import { LAST_WORDS } from './words';

/** No number that could be a bill's. */
export const NOTHING = 0;
/** A number, whose letters could stand only in the text before this one. */
export const BEGINS = 1;
/** A number that could tell a session, in a heading. */
export const TELLS = 2;
/** Letters and a number that may be a bill's name. */
export const NAMES = 4;

const isLetter = (c: number) => (c > 64 && c < 91) || (c > 96 && c < 123);
/** Of two letters, whatever their case, a place in the table. */
const pair = (a: number, b: number) => ((a & 31) << 5) | (b & 31);

/** The two last letters of everything that stands before a bill's number. */
const endings = fromTables(() => {
  const table = new Uint8Array(1024);
  const add = (word: string) => {
    const n = word.length;
    if (n > 1) table[pair(word.charCodeAt(n - 2), word.charCodeAt(n - 1))] = 1;
  };
  for (const word of [...vocabulary(), ...LAST_WORDS]) {
    add(word);
    add(`${word}s`);
  }
  return table;
});

/** Finds the next one natively: texts hold few. */
const DIGIT = /\d/g;

/**
 * What stands in a text at or after `from`: `NAMES`, or else `NOTHING` or the sum of `BEGINS` and `TELLS`. Never less than what the detector would
 * find; what it says of a text holds whatever stands in the texts beside it.
 */
export function mayName(text: string, from = 0): number {
  let told = NOTHING;
  for (DIGIT.lastIndex = from; DIGIT.test(text);) {
    let i = DIGIT.lastIndex - 1;
    const first = text.charCodeAt(i);
    let before = i - 1;
    while (before >= 0 && text.charCodeAt(before) <= 32) before--;
    const at = i;
    let next = text.charCodeAt(i + 1);
    while (next < 58 && next > 47) next = text.charCodeAt(++i + 1);
    DIGIT.lastIndex = i + 1;
    if (before < 0) {
      told |= BEGINS;
      continue;
    }
    const b = text.charCodeAt(before);
    if (b > 96 && b < 123) {
      const a = before > 0 ? text.charCodeAt(before - 1) : 0;
      // `ABx1 4`
      if (b === 120 || !isLetter(a) || endings()[pair(a, b)] === 1) return NAMES;
    } else if ((b > 64 && b < 91) || MARKS.includes(b) || b > 126) return NAMES;
    else if (b === 44) told |= BEGINS;
    if ((i - at === 3 && first < 51) || isLetter(next)) told |= TELLS;
  }
  return told;
}

/** `.`, `)`, `#`, `*`, `-` between letters and number. */
const MARKS = [46, 41, 35, 42, 45];
