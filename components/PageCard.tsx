import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Brand } from './ui/Brand';
import { Button } from './ui/Button';
import { useLocale } from './ui/locale';
import { TrustedOnly } from './ui/trusted';

export interface PageCardProps {
  /** Esc, or the cross. */
  onClose: () => void;
  /** `CallSheet` with `surface="card"`. */
  children: ComponentChildren;
}

/** What had the focus, seen through shadow roots. */
function focused(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : null;
}

/** The card docked at the end of a legislature's page. The page stays usable beside it. */
export function PageCard({ onClose, children }: PageCardProps) {
  const card = useRef<HTMLDivElement>(null);
  const locale = useLocale();
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    // The focus may be in the page, or nowhere when the button that had it went with its work done.
    const onKey = (event: KeyboardEvent) => {
      const inside = card.current !== null && event.composedPath().includes(card.current);
      if (event.isTrusted && event.key === 'Escape' && !inside) close.current();
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, []);
  useLayoutEffect(() => {
    const before = focused();
    const root = card.current?.getRootNode() as Document | ShadowRoot | undefined;
    card.current?.focus();
    return () => {
      // In the next turn, when the pill that the card replaced may be back.
      setTimeout(() => {
        const back = before?.isConnected ? before : root?.querySelector<HTMLElement>('[data-part=pill]');
        back?.focus();
      });
    };
  }, []);
  return (
    <TrustedOnly.Provider value={true}>
      <div
        class="rotunda page-card"
        data-part="card"
        role="dialog"
        aria-modal="false"
        aria-label={i18n.t('card.label')}
        lang={locale}
        tabIndex={-1}
        ref={card}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      >
        <div class="page-card-head">
          <span class="brand">
            <Brand />
          </span>
          <Button
            kind="quiet"
            look="cross"
            action="close"
            aria-label={i18n.t('card.close')}
            onPress={onClose}
          >
            <span aria-hidden="true">×</span>
          </Button>
        </div>
        {children}
      </div>
    </TrustedOnly.Provider>
  );
}
