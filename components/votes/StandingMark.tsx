import type { Standing } from '../../utils/tally/whip';
import { STANDING_SHAPES, standingText } from './words';

/** Where somebody stands: a shape and a word, never colour alone. */
export const StandingMark = ({ standing }: { standing: Standing }) => (
  <span class={`standing ${standing}`}>
    <span class="standing-shape" aria-hidden="true">
      {STANDING_SHAPES[standing]}
    </span>{' '}
    {standingText(standing)}
  </span>
);
