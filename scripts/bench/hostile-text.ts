/** Texts that a careless pattern reads again and again: a bit over and over, then a bill. */

const BITS = [
  'H.',
  'H. ',
  'S. B. ',
  'SB ',
  'SB 1 ',
  'SB 1, ',
  '1-',
  'No. ',
  'House ',
  'House Joint ',
  'Senate Joint Concurrent Special Resolution ',
  'Texas ',
  '    ',
  '\u00ad1',
  'https://x.gov/SB',
  'A1',
  'joint resolution ',
  '2018 Regular Session ',
  'de la C. ',
  '(((SB 1)))',
  'E2SSB ',
  '22RS HB 5, ',
  'HB 5 (2024B) ',
  'SB 5 - 2019-20 ',
  'Com. Sub. for ',
  'Acts 2021 ',
] as const;

/** @returns about so many letters of each bit, by the bit */
export const hostileTexts = (letters: number): [bit: string, text: string][] =>
  BITS.map((bit) => [bit, `${bit.repeat(Math.ceil(letters / bit.length)).slice(0, letters)} SB 1`]);
