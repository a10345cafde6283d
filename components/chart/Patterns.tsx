/** The fills of a chart as patterns, for shapes that are no boxes: the districts of a map. */
import { figureOf, TONES, TONE_STEP, type Tone } from './tones';

export const fillOf = (id: string, tone: Tone): string => `url(#${id}-${tone})`;

/** Larger than the tile, so that lines run on from one tile to the next. */
const AROUND = { x: -TONE_STEP, y: -TONE_STEP, width: 3 * TONE_STEP, height: 3 * TONE_STEP };

/**
 * The fills themselves, to stand first in an `<svg>`.
 * @param id makes the fills' names; one a picture
 */
export const Patterns = ({ id }: { id: string }) => (
  <defs>
    {TONES.map((tone) => (
      <pattern
        key={tone}
        id={`${id}-${tone}`}
        class={`tone ${tone}`}
        width={TONE_STEP}
        height={TONE_STEP}
        patternUnits="userSpaceOnUse"
      >
        <rect class="tone-ground" width={TONE_STEP} height={TONE_STEP} />
        <path class={tone === 'dots' ? 'tone-dots' : 'tone-line'} d={figureOf(tone, AROUND)} />
      </pattern>
    ))}
  </defs>
);
