/** Spelled-out names of bills: "House Joint Resolution No. 5", "Proyecto de la Cámara 12". */
import type { Head } from './tokens';

const CHAMBER =
  'house|senate|assembly|assem\\.|sen\\.|legislative|proposed|initiative|initiated|constitutional amendment';
const MIDDLE =
  'joint|concurrent|conc\\.|special|study|memorial|proposed|committee|revision|constitutional|simple|house|senate';
const KIND =
  'bill|file|resolution|memorial|document|docket|paper|amendment|order|request|petition|proclamation|commemoration|remonstrance|address|initiative';

/** Words of which one, or its plural, ends every name that is spelled out, and every word for "number". */
export const LAST_WORDS =
  `${KIND}|house|senate|assembly|proposal|prop|camara|senado|res|no|number|num|numero`.split('|');

/** Looks back from the end of the words; `d` gives the place where they begin. */
const LONG = new RegExp(
  `(?<=(?<![A-Za-z])((?:${CHAMBER})(?: {1,40}(?:${MIDDLE})){0,3} {1,40}(?:${KIND}))(s?)(?: ?\\([A-Z. ]{1,8}s?\\))?( constitutional amendment)?,?)`,
  'diy',
);
const back = (words: string) => new RegExp(`(?<=(?<![A-Za-z])(${words}),?)`, 'diy');
const REVERSED = back('joint resolution,? (?:house|senate)');
const CLERK = back('house|senate|assembly');
const PERIOD = back('proposed resolution|ceremonial resolution|bill');
const PROPOSAL = back('proposal|prop\\.?|petition|joint resolution');
const SPANISH = back(
  '(?:proyecto|resoluci[oó]n(?: con(?:junta|currente))?|p|r(?:\\.? ?c(?:onc)?)?)\\.? (?:de la c(?:[aá]mara|\\.)?|del s(?:enado|\\.)?)',
);
/** `H Con Res 14`, `HJ Res 68`: as Congress is cited without dots. */
const FEDERAL = back('[HS]\\.? ?(?:J\\.?|Con\\.?)? ?Res\\.?');

const at = (
  pattern: RegExp,
  text: string,
  end: number,
): [words: string, start: number, match: RegExpExecArray] | null => {
  pattern.lastIndex = end;
  const m = pattern.exec(text);
  return m ? [m[1] ?? '', m.indices?.[1]?.[0] ?? 0, m] : null;
};

/** Initials as legislatures abbreviate: House Joint Resolution, `HJR`. */
const initials = (words: string) =>
  words
    .replace(/remonstrance/i, 'R M')
    .replace(/([a-z])[a-z.]* */gi, '$1')
    .toUpperCase();

function spanishCode(words: string): string {
  const [kind = '', house = ''] = words.toLowerCase().split(/ (?:de la|del) /);
  const letters = kind.startsWith('p')
    ? 'P'
    : /conc/.test(kind)
      ? 'RK'
      : /c$|c\.$|conjunta/.test(kind)
        ? 'RC'
        : 'R';
  return letters + house.charAt(0).toUpperCase();
}

/** Last two letters of these, alone and plural: whatever else stands before a number is no name of words. */
const ENDINGS = new Set(LAST_WORDS.flatMap((word) => [word.slice(-2), `${word}s`.slice(-2)]));
const isLetter = (c: string) => /[a-z]/i.test(c);

/** Tells without looking far back; `de la C` and `del S` end in a letter of their own. */
function mayEndWords(text: string, end: number): boolean {
  const last = text.charAt(end - 1);
  if (!isLetter(last)) return true;
  const before = text.charAt(end - 2);
  return isLetter(before) ? ENDINGS.has((before + last).toLowerCase()) : /[cs]/i.test(last);
}

/**
 * The words that end at `end`, or null. `numbered`: "No." follows them; `number`:
 * the start of the number, since "Bill 26-684" is a bill's name and "Bill 26" is not.
 */
export function wordsBefore(text: string, end: number, numbered: boolean, number: string): Head | null {
  if (!mayEndWords(text, end)) return null;
  const long = at(LONG, text, end);
  if (long)
    return {
      start: long[1],
      code: initials(long[0] + (long[2][3] ?? '')),
      words: true,
      plural: long[2][2] !== '',
    };
  const spanish = at(SPANISH, text, end);
  if (spanish) return { start: spanish[1], code: spanishCode(spanish[0]), words: true };
  const federal = at(FEDERAL, text, end);
  if (federal)
    return { start: federal[1], code: federal[0].replace(/[. ]/g, '').toUpperCase(), letters: 'upper' };
  const reversed = at(REVERSED, text, end);
  if (reversed) return { start: reversed[1], code: initials(reversed[0]), words: true };
  if (numbered) {
    const clerk = at(CLERK, text, end);
    if (clerk) return { start: clerk[1], code: initials(clerk[0]), words: true };
  }
  if (/^\d\d-\d/.test(number)) {
    const period = at(PERIOD, text, end);
    if (period)
      return { start: period[1], code: /^c/i.test(period[0]) ? 'CER' : initials(period[0]), words: true };
  }
  const proposal = at(PROPOSAL, text, end);
  if (!proposal) return null;
  const [words, start] = proposal;
  const code = /^pr/i.test(words) ? 'PR' : /^p/i.test(words) ? 'PET' : 'JR';
  // Words of everyday use are believed only on the legislature's own pages.
  return { start, code, words: true, letters: code === 'PR' ? 'upper' : 'mixed' };
}
