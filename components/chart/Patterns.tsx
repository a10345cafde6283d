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

export const fillOf = (id: string, tone: Tone): string => `url(#${id}-${tone})`;

const LINES: Partial<Record<Tone, string>> = {
  hatch: 'M-1 1l2-2M0 6l6-6M5 7l2-2',
  'hatch-b': 'M-1 5l2 2M0 0l6 6M5-1l2 2',
  cross: 'M-1 1l2-2M0 6l6-6M5 7l2-2M-1 5l2 2M0 0l6 6M5-1l2 2',
  'cross-b': 'M0 3h6M3 0v6',
};

/**
 * The fills themselves, to stand first in a chart's `<svg>`.
 * @param id makes the fills' names; one a chart
 */
export const Patterns = ({ id }: { id: string }) => (
  <defs>
    {TONES.map((tone) => (
      <pattern
        key={tone}
        id={`${id}-${tone}`}
        class={`tone ${tone}`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
      >
        <rect class="tone-ground" width="6" height="6" />
        {LINES[tone] !== undefined && <path class="tone-line" d={LINES[tone]} />}
        {tone === 'dots' && <circle class="tone-dot" cx="3" cy="3" r="1.1" />}
      </pattern>
    ))}
  </defs>
);
