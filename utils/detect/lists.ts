/** Numbers that share the letters before the first: `SB 12, 13 and 14`, `HB 1001-1003`. */

export interface More {
  start: number;
  end: number;
  number: number;
  form: 'list' | 'range';
}

const JOIN =
  / ?(?:, ?(?:and |& |or )?|; ?(?:and )?|and |& ?|or |\/)(?:nos?\.? ?|# ?)?(\d{1,5})(?![\dA-Za-z])/iy;
const NOT_NUMBER = /(?:[.:]\d|,\d{3}(?!\d)|%|°|-[a-z\d])/iy;
/** After one bill's letters a second number is a bill only where the sentence goes on as after a bill. */
const GOES_ON =
  /(?:$|\s*[,;.)\]&/](?!\d)| (?:and|or|&|were|are|(?:w|sh|c)ould|will|have|has|had|is|was|by|to|as|in|on|for|which|that|all|both|from|at|with|but|also|not|may|can|do|pass(?:ed)?|failed|[-(])(?![a-z]))/iy;
const RANGE = / ?(-|through |thru |to ) ?(\d{1,5})(?![\dA-Za-z])/iy;

const isYear = (n: number) => n > 1900 && n < 2100;

/** The largest range that is read as such; longer ones are more likely two numbers of another kind. */
const LONGEST = 25;

const test = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

/**
 * A range that begins with the number that ends at `end`: its other numbers, or
 * 'not' where a dash and digits follow that make no range (`HB 20-153` is some other code).
 */
export function rangeAfter(text: string, end: number, first: number, plural: boolean): More[] | 'not' {
  if (end >= text.length) return [];
  RANGE.lastIndex = end;
  const m = RANGE.exec(text);
  if (!m?.[2]) return [];
  const last = Number(m[2]);
  const dash = m[1] === '-';
  const sensible =
    last > first && last - first <= LONGEST && m[2].length >= String(first).length && !m[2].startsWith('0');
  if (!sensible) return dash && text.charAt(end) === '-' ? 'not' : [];
  if (!dash && !plural) return [];
  const stop = RANGE.lastIndex;
  const more: More[] = [];
  for (let n = first + 1; n < last; n++) more.push({ start: -1, end: stop, number: n, form: 'range' });
  more.push({ start: stop - m[2].length, end: stop, number: last, form: 'range' });
  return more;
}

/** The numbers that follow in a list. */
export function listAfter(text: string, end: number, first: number, plural: boolean): More[] {
  const more: More[] = [];
  if (end >= text.length) return more;
  for (let at = end; more.length < 40;) {
    JOIN.lastIndex = at;
    const m = JOIN.exec(text);
    if (!m?.[1]) break;
    const stop = JOIN.lastIndex;
    const number = Number(m[1]);
    const slash = m[0].startsWith('/');
    if (number < 1 || test(NOT_NUMBER, text, stop)) break;
    if (slash && m[1].length < 3) break;
    if (isYear(number) && !isYear(first) && !(plural && Math.abs(number - first) < 500)) break;
    if (!plural && !slash && !test(GOES_ON, text, stop)) {
      // `SB 12, 13 and 14 ...`: judged at its end, so look one further.
      JOIN.lastIndex = stop;
      if (!JOIN.test(text)) break;
    }
    more.push({ start: stop - m[1].length, end: stop, number, form: 'list' });
    at = stop;
  }
  return more;
}
