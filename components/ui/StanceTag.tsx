import { i18n } from '#i18n';
import type { Stance } from '../../utils/model/campaign';

/** Told apart by form, not by colour alone. */
export const SHAPES: Record<Stance, string> = { support: '▲', oppose: '▼', watch: '●' };

/** What the group wants of the bill: always a shape and a word, never colour alone. */
export const StanceTag = ({ stance }: { stance: Stance }) => (
  <span class={`tag ${stance}`}>
    <span aria-hidden="true">{SHAPES[stance]}</span> {i18n.t(`stance.${stance}`)}
  </span>
);
