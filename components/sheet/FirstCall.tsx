import { i18n } from '#i18n';
import { OUTCOMES, REASONS } from '../../utils/model/call';
import { Button, keyed } from '../ui/Button';

const STEPS = ['who', 'start', 'ask', 'answer', 'end', 'machine'] as const;

export interface FirstCallProps {
  id: string;
  onDone: () => void;
}

/** What happens when you call, in a minute, and what the words for its outcome mean. */
export const FirstCall = ({ id, onDone }: FirstCallProps) => (
  <section class="first-call card" id={id} aria-labelledby={`${id}-title`} data-part="first-call">
    <p class="ask-line" id={`${id}-title`}>
      {i18n.t('call.first.title')}
    </p>
    <ol class="steps">
      {STEPS.map((step) => (
        <li key={step}>{i18n.t(`call.first.${step}`)}</li>
      ))}
    </ol>
    <details data-part="words-meant">
      <summary {...keyed('x')}>{i18n.t('call.first.outcomes')}</summary>
      <dl class="meanings">
        {OUTCOMES.map((outcome) => (
          <div key={outcome}>
            <dt>{i18n.t(`outcome.${outcome}`)}</dt>
            <dd>{i18n.t(`call.meaning.${outcome}`)}</dd>
          </div>
        ))}
        {REASONS.map((reason) => (
          <div key={reason}>
            <dt>{i18n.t(`reason.${reason}`)}</dt>
            <dd>{i18n.t(`call.meaning.${reason}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
    <Button action="help-done" hotkey="h" onPress={onDone}>
      {i18n.t('call.first.done')}
    </Button>
  </section>
);
