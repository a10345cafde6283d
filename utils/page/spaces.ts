/** White space as a browser shows it, without asking for layout. */

const UNEVEN = /[\t\n\r\f]|  /;
const SPACE = /[ \t\n\r\f]+/g;

/**
 * A text node's text as read after `before`: runs of white space become one
 * space, none at the start of a line; in `<pre>` it stays as it is.
 */
export function collapse(data: string, block: Element, before: string): string {
  const uneven = UNEVEN.test(data);
  if (uneven && block.closest('pre')) return data;
  const even = uneven ? data.replace(SPACE, ' ') : data;
  return even.startsWith(' ') && (before === '' || /[ \n]$/.test(before)) ? even.slice(1) : even;
}

/**
 * Place in a node's own data of place `at` in its collapsed text, which is
 * `length` long. The inverse of {@link collapse}.
 */
export function offsetIn(data: string, at: number, length: number): number {
  if (length === data.length) return at;
  const isSpace = (i: number) => /[ \t\n\r\f]/.test(data.charAt(i));
  const even = UNEVEN.test(data) ? data.replace(SPACE, ' ') : data;
  let place = at + (even.length - length);
  for (let i = 0, shown = 0; i < data.length; i++) {
    if (isSpace(i) && i > 0 && isSpace(i - 1)) continue;
    if (shown === place) return i;
    shown++;
  }
  place = data.length;
  return place;
}
