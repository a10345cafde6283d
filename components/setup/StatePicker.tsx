import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { StateChoice } from '../../utils/model/views';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';

export interface StatePickerProps {
  states: StateChoice[];
  chosen: string | null;
  busy: boolean;
  onChoose: (code: string) => void;
}

/** `*.senate.ca.gov` stands for a host and its subdomains; people read the host. */
const hostText = (host: string) => host.replace(/^\*\./, '');

/** First step: the state, and in plain words what the browser is about to ask. */
export function StatePicker({ states, chosen, busy, onChoose }: StatePickerProps) {
  const [code, setCode] = useState(chosen ?? '');
  // A place that is changed brings its state a moment after the screen.
  useEffect(() => {
    if (chosen) setCode(chosen);
  }, [chosen]);
  const state = states.find((s) => s.code === code);
  return (
    <section class="step card">
      <h2>
        <span class="step-number" aria-hidden="true">
          1
        </span>
        {i18n.t('setup.state')}
      </h2>
      <Field id="jurisdiction" label={i18n.t('setup.state_label')}>
        <select
          id="jurisdiction"
          name="jurisdiction"
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        >
          <option value="">{i18n.t('setup.state_none')}</option>
          {states.map((s) => (
            <option key={s.code} value={s.code}>
              {s.name}
            </option>
          ))}
        </select>
      </Field>
      {state && state.code !== chosen && (
        <p class="muted">
          {i18n.t('setup.permission', [state.legislature])}{' '}
          <span class="hosts">{[...new Set(state.hosts.map(hostText))].join(', ')}</span>
        </p>
      )}
      <div class="row wrap">
        <Button
          kind={chosen === null || code !== chosen ? 'primary' : 'plain'}
          action="choose-state"
          aria-disabled={busy || !state}
          onPress={() => {
            if (state && !busy) onChoose(state.code);
          }}
        >
          {i18n.t('setup.choose_state')}
        </Button>
        {chosen !== null && code === chosen && <span class="ok-text">✓ {i18n.t('setup.state_chosen')}</span>}
      </div>
    </section>
  );
}
