import { useLayoutEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Outcome, OUTCOMES, type Reason, REASONS } from '../../utils/model/call';
import { Button } from '../ui/Button';

export interface OutcomeBlockProps {
  /** While a record is on its way nothing can be pressed. */
  busy: boolean;
  /** "Could not get through" was pressed: why? */
  asking: boolean;
  onOutcome: (outcome: Outcome) => void;
  onReason: (reason: Reason) => void;
}

/** How the call went. One press records it; "Could not get through" asks why first. */
export function OutcomeBlock({ busy, asking, onOutcome, onReason }: OutcomeBlockProps) {
  const id = useId();
  const reasons = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (asking) reasons.current?.querySelector('button')?.focus();
  }, [asking]);
  // With the reasons between them, the outcomes are two groups to the eye and one to the keys.
  const button = (outcome: Outcome) => (
    <Button
      key={outcome}
      look={`outcome ${outcome}`}
      data-outcome={outcome}
      data-digit={OUTCOMES.indexOf(outcome) + 1}
      aria-disabled={busy}
      aria-keyshortcuts={String(OUTCOMES.indexOf(outcome) + 1)}
      {...(outcome === 'unavailable' && { 'aria-expanded': asking })}
      {...(outcome === 'unavailable' && asking && { 'data-key': 'Escape' })}
      onPress={() => onOutcome(outcome)}
    >
      <span>{i18n.t(`outcome.${outcome}`)}</span>
      <small>{i18n.t(`outcome.${outcome}_hint`)}</small>
      <kbd aria-hidden="true">{OUTCOMES.indexOf(outcome) + 1}</kbd>
    </Button>
  );
  return (
    <div class="col" role="group" aria-labelledby={`${id}-outcome`}>
      <p class="ask-line" id={`${id}-outcome`}>
        {i18n.t('outcome.label')} <span class="muted">{i18n.t('outcome.hint')}</span>
      </p>
      <div class="outcomes">{OUTCOMES.filter((o) => o !== 'skip').map(button)}</div>
      {asking && (
        <div class="reasons" role="group" aria-labelledby={`${id}-reason`} ref={reasons} data-digits="reason">
          <p class="ask-line" id={`${id}-reason`}>
            {i18n.t('reason.label')}
          </p>
          {REASONS.map((reason, i) => (
            <Button
              key={reason}
              data-reason={reason}
              aria-disabled={busy}
              aria-keyshortcuts={String(i + 1)}
              onPress={() => onReason(reason)}
            >
              <kbd aria-hidden="true">{i + 1}</kbd> {i18n.t(`reason.${reason}`)}
            </Button>
          ))}
        </div>
      )}
      {button('skip')}
    </div>
  );
}
