import { i18n } from '#i18n';
import { Button } from '../ui/Button';

/** How many sizes the words have: `.text-0` and so on in `sheet.css`. */
export const TEXT_SIZES = 5;

/** Smaller and larger words. */
export function TextSize({ size, onSize }: { size: number; onSize: (size: number) => void }) {
  const step = (by: 1 | -1) => {
    const wanted = size + by;
    if (wanted >= 0 && wanted < TEXT_SIZES) onSize(wanted);
  };
  return (
    <div class="switch text-size" role="group" aria-label={i18n.t('call.size.label')} data-size={size}>
      <Button kind="quiet" action="smaller" hotkey="-" aria-disabled={size === 0} onPress={() => step(-1)}>
        <span aria-hidden="true">A−</span>
        <span class="hear-only">{i18n.t('call.size.smaller')}</span>
      </Button>
      <Button
        kind="quiet"
        action="larger"
        hotkey="+"
        aria-disabled={size === TEXT_SIZES - 1}
        onPress={() => step(1)}
      >
        <span aria-hidden="true">A+</span>
        <span class="hear-only">{i18n.t('call.size.larger')}</span>
      </Button>
    </div>
  );
}
