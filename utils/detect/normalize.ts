/**
 * Text as the lexer likes it: one kind of space, one kind of dash, nothing
 * invisible. Almost all text is such already and costs one test.
 */
/** Text that can hold a bill's number. */
export const HAS_NUMBER = /\d/;

const ODD = /[^\x20-\x7e]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const SPACES = /[\s\u2007\u202f]/g;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;

export interface Plain {
  text: string;
  /** Place in the original of a place in `text`; null where they are the same. */
  places: Int32Array | null;
}

/** Replaces one for one, and takes out soft hyphens and zero-width characters, remembering where they were. */
export function plain(text: string): Plain {
  if (!ODD.test(text)) return { text, places: null };
  const same = text
    .replace(SPACES, ' ')
    .replace(DASHES, '-')
    .replace(/[\u2018\u2019]/g, "'");
  if (!INVISIBLE.test(same)) return { text: same, places: null };
  const places = new Int32Array(same.length + 1);
  let out = '';
  for (let i = 0; i < same.length; i++) {
    const c = same.charAt(i);
    if (INVISIBLE.test(c)) continue;
    places[out.length] = i;
    out += c;
  }
  places[out.length] = same.length;
  return { text: out, places };
}
