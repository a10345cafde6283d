import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Stance } from '../utils/model/campaign';
import { Button } from './ui/Button';
import { useLocale } from './ui/locale';
import { SHAPES } from './ui/StanceTag';
import { TrustedOnly } from './ui/trusted';

export interface ChipProps {
  identifier: string;
  stance: Stance;
  /** Where the mention stands in the window, in CSS pixels. */
  rect: { left: number; top: number; bottom: number };
  onCall: () => void;
}

/** Pixels between the mention and the chip; the pointer must get across. */
const GAP = 4;

/** The small button beside a marked mention that is pointed at. */
export function Chip({ identifier, stance, rect, onCall }: ChipProps) {
  const chip = useRef<HTMLDivElement>(null);
  const locale = useLocale();
  useLayoutEffect(() => {
    const element = chip.current;
    if (!element) return;
    const { width, height } = element.getBoundingClientRect();
    const below = rect.bottom + GAP + height <= innerHeight;
    const x = Math.max(GAP, Math.min(rect.left, innerWidth - width - GAP));
    element.style.translate = `${Math.round(x)}px ${Math.round(below ? rect.bottom + GAP : rect.top - GAP - height)}px`;
  }, [identifier, rect.left, rect.top, rect.bottom]);
  return (
    <TrustedOnly.Provider value={true}>
      <div class="rotunda chip" data-part="chip" lang={locale} ref={chip}>
        <Button action="call" onPress={onCall}>
          <span aria-hidden="true">{SHAPES[stance]} </span>
          {i18n.t('chip.call', [identifier])}
        </Button>
      </div>
    </TrustedOnly.Provider>
  );
}
