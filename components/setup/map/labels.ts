/** Which names fit on the map: none over another, the most important first. Pure. */
import type { Size } from './view';

export interface Label {
  key: string;
  text: string;
  kind: 'town' | 'district';
  /** Pixels of the map. */
  x: number;
  y: number;
  /** Room there is for it, in pixels; left out where it may overhang. */
  room?: number;
}

/** Pixels a letter is wide on average, and a line high, at 12 px. */
const LETTER = 6.8;
const LINE = 15;
const MOST_TOWNS = 14;

/** Left, top, right and bottom in pixels. */
type Taken = readonly [number, number, number, number];

/** Room of the pin that marks a place. */
export const pinRoom = ([x, y]: readonly [number, number]): Taken => [x - 9, y - 9, x + 9, y + 9];

/**
 * @param labels in the order in which they matter
 * @param kept where nothing may stand
 */
export function fitLabels(
  labels: readonly Label[],
  { width, height }: Size,
  kept: readonly Taken[] = [],
): Label[] {
  const taken = [...kept];
  let towns = 0;
  return labels.filter((label) => {
    if (label.kind === 'town' && towns >= MOST_TOWNS) return false;
    const half = (label.text.length * LETTER) / 2 + 3;
    if (label.room !== undefined && half * 2 > label.room) return false;
    // A town's name stands above its dot.
    const middle = label.kind === 'town' ? label.y - LINE * 0.7 : label.y;
    const box = [label.x - half, middle - LINE / 2, label.x + half, middle + LINE / 2] as const;
    if (box[0] < 0 || box[1] < 0 || box[2] > width || box[3] > height) return false;
    if (taken.some((t) => box[0] < t[2] && box[2] > t[0] && box[1] < t[3] && box[3] > t[1])) return false;
    taken.push(box);
    if (label.kind === 'town') towns += 1;
    return true;
  });
}
