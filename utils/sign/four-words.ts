/**
 * A key as two people compare it on the telephone: four words that nobody has to spell. Each word is sixteen bits as
 * a proquint (https://arxiv.org/html/0901.4016): consonant, vowel, consonant, vowel, consonant, which reads the same
 * in English and in Spanish. Sixty-four bits: nobody makes a second key with the same four words.
 */
import { fromBase64url } from './base64url';
import type { PublicKey } from './ed25519';
import { thumbprint } from './thumbprint';

const CONSONANTS = 'bdfghjklmnprstvz';
const VOWELS = 'aiou';
const WORDS = 4;

function word(bits: number): string {
  const consonant = (shift: number) => CONSONANTS.charAt((bits >> shift) & 15);
  const vowel = (shift: number) => VOWELS.charAt((bits >> shift) & 3);
  return consonant(12) + vowel(10) + consonant(6) + vowel(4) + consonant(0);
}

/**
 * @param number a key's thumbprint, as a member number is one
 * @returns `lusab babad gutih tugad`; the text itself where it is no thumbprint
 */
export function fourWords(number: string): string {
  const bytes = fromBase64url(number);
  if (!bytes || bytes.length < WORDS * 2) return number;
  return Array.from({ length: WORDS }, (_, i) =>
    word(((bytes[i * 2] ?? 0) << 8) | (bytes[i * 2 + 1] ?? 0)),
  ).join(' ');
}

export const wordsOfKey = async (key: PublicKey): Promise<string> => fourWords(await thumbprint(key));
