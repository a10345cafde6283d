/** How areas of a chart are filled, so that they are told apart without colour, in print and in forced colours. */

/** From the least to the most: nothing, dots, lines, crossed lines, full. `b` is the other side of a question. */
export type Tone = 'empty' | 'dots' | 'hatch' | 'cross' | 'full' | 'hatch-b' | 'cross-b' | 'full-b';

export const TONES: readonly Tone[] = [
  'empty',
  'dots',
  'hatch',
  'cross',
  'full',
  'hatch-b',
  'cross-b',
  'full-b',
];

/** Pixels from a line or a dot to the next one. */
export const TONE_STEP = 6;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Keeps a line's slanting ends within the edge. */
const INSET = 0.5;

const short = (n: number) => Math.round(n * 10) / 10;
const line = (x1: number, y1: number, x2: number, y2: number) =>
  `M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}`;

/** The multiples of the step after `from` and before `to`, moved by `shift`. */
function* stepsIn(from: number, to: number, shift = 0) {
  for (let at = (Math.floor((from - shift) / TONE_STEP) + 1) * TONE_STEP + shift; at < to; at += TONE_STEP)
    yield at;
}

const sides = ({ x, y, width, height }: Box) =>
  [x + INSET, y + INSET, x + width - INSET, y + height - INSET] as const;

function rising(box: Box): string {
  const [left, top, right, bottom] = sides(box);
  let d = '';
  for (const sum of stepsIn(left + top, right + bottom)) {
    const from = Math.max(left, sum - bottom);
    const to = Math.min(right, sum - top);
    d += line(from, sum - from, to, sum - to);
  }
  return d;
}

function falling(box: Box): string {
  const [left, top, right, bottom] = sides(box);
  let d = '';
  for (const rest of stepsIn(left - bottom, right - top)) {
    const from = Math.max(left, rest + top);
    const to = Math.min(right, rest + bottom);
    d += line(from, from - rest, to, to - rest);
  }
  return d;
}

function upright(box: Box): string {
  const [left, top, right, bottom] = sides(box);
  const half = TONE_STEP / 2;
  return [
    ...[...stepsIn(left, right, half)].map((x) => line(x, top, x, bottom)),
    ...[...stepsIn(top, bottom, half)].map((y) => line(left, y, right, y)),
  ].join('');
}

/** Lines of no length, which round ends make dots: in the middle of the box, at least one where it is high enough. */
function dots({ x, y, width, height }: Box): string {
  if (height < 2.4) return '';
  const [columns, rows] = [width, height].map((long) => Math.max(1, Math.floor(long / TONE_STEP)));
  const left = x + width / 2 - ((columns! - 1) * TONE_STEP) / 2;
  const top = y + height / 2 - ((rows! - 1) * TONE_STEP) / 2;
  let d = '';
  for (let row = 0; row < rows!; row++)
    for (let column = 0; column < columns!; column++)
      d += `M${short(left + column * TONE_STEP)} ${short(top + row * TONE_STEP)}h0`;
  return d;
}

const FIGURE: Partial<Record<Tone, (box: Box) => string>> = {
  dots,
  hatch: rising,
  cross: (box) => rising(box) + falling(box),
  'hatch-b': falling,
  'cross-b': upright,
};

/**
 * The lines or dots of a fill within a box, cut off at its edge.
 * @param box in the picture's units, pixels at its own size
 * @returns an SVG path's `d`; empty for a fill that is one plain colour, and for a box too small for any line
 */
export const figureOf = (tone: Tone, box: Box): string =>
  box.width > 2 * INSET && box.height > 2 * INSET ? (FIGURE[tone]?.(box) ?? '') : '';
