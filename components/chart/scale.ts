/** Where things go in a chart. Pure: numbers in, pixels and texts out. */

/** Pixels a letter is wide on average at 12 px, in the wider ones of the systems' fonts. */
export const LETTER = 7;

/** The same of a bold one. */
export const BOLD_LETTER = 8.2;

/** The least of 1, 2, 3, 4, 5, 6, 8, 10, 20, 30 … that is not below `most`: the end of an axis. */
export function niceTop(most: number): number {
  if (!(most > 1)) return 1;
  const step = 10 ** Math.floor(Math.log10(most));
  return step * ([1, 2, 3, 4, 5, 6, 8, 10].find((n) => n * step >= most) ?? 10);
}

/** Whole numbers along an axis that ends at {@link niceTop}. */
export const ticksTo = (top: number): number[] => (top % 2 === 0 ? [0, top / 2, top] : [0, top]);

/** A text cut to the room there is, in pixels; what is cut is in the chart's table. */
export function fitText(text: string, room: number): string {
  const letters = Math.max(1, Math.floor(room / LETTER));
  const all = [...text];
  return all.length <= letters
    ? text
    : `${all
        .slice(0, letters - 1)
        .join('')
        .trimEnd()}…`;
}

/** Text on one or two lines, each cut to the room there is. */
export function twoLines(text: string, room: number): string[] {
  if (text.length * LETTER <= room) return [text];
  const words = text.split(' ');
  let first = words.shift() ?? '';
  while (words[0] !== undefined && (first.length + 1 + words[0].length) * LETTER <= room) {
    first += ` ${words.shift()}`;
  }
  return words.length === 0 ? [fitText(first, room)] : [fitText(first, room), fitText(words.join(' '), room)];
}

/** Which of `count` places along an axis carry a text, so that none stands on another: the last one always. */
export function labelled(count: number, room: number, textWidth: number): (place: number) => boolean {
  const step = Math.max(1, Math.ceil((textWidth * count) / Math.max(room, 1)));
  return (place) => (count - 1 - place) % step === 0;
}

/**
 * Rows for texts that hang on points along a line: each in the first row in which it stands on no other.
 * @param spots left and right end of each, in pixels, from left to right
 */
export function stacked(spots: readonly (readonly [left: number, right: number])[]): number[] {
  const ends: number[] = [];
  return spots.map(([left, right]) => {
    const free = ends.findIndex((end) => end < left);
    const row = free === -1 ? ends.length : free;
    ends[row] = right;
    return row;
  });
}
