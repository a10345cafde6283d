import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { namesIn, skipTurn, swapTurns } from '../../utils/meeting/turns';
import { ruleText } from '../ProblemList';
import { Button } from '../ui/Button';
import { CheckedField } from '../ui/CheckedField';
import { Field } from '../ui/Field';

export interface TurnsProps {
  /** In the order of their turns. */
  names: readonly string[];
  /** @returns the rule broken, or nothing where it was kept */
  onNames: (names: string[]) => Promise<string | undefined>;
}

/** Who leads this meeting and the ones after it: the list, and how to change turns. */
export function Turns({ names, onNames }: TurnsProps) {
  const [text, setText] = useState(names.join('\n'));
  const [rule, setRule] = useState<string>();
  const [first, second] = names;
  const isTyped = namesIn(text).join('\n') !== names.join('\n');
  async function keep(changed: string[]) {
    const wrong = await onNames(changed);
    setRule(wrong);
    if (wrong === undefined) setText(changed.join('\n'));
  }
  return (
    <section class="card step" aria-labelledby="turns-title">
      <h2 id="turns-title">{i18n.t('meeting.field.names')}</h2>
      <div role="status">
        {first === undefined ? (
          <p class="muted">{i18n.t('meeting.leads_none')}</p>
        ) : (
          <>
            <p data-leads={first}>
              <b>{i18n.t('meeting.leads', [first])}</b>
            </p>
            {second !== undefined && <p class="muted">{i18n.t('meeting.then', [second])}</p>}
          </>
        )}
      </div>
      {first !== undefined && second !== undefined && (
        <div class="row wrap turns-tools">
          <Button action="skip-turn" onPress={() => void keep(skipTurn(names))}>
            {i18n.t('meeting.skip')}
          </Button>
          <Field id="swap-turn" label={i18n.t('meeting.swap')}>
            <select
              id="swap-turn"
              name="swap-turn"
              value=""
              onChange={(event) => {
                const other = event.currentTarget.value;
                event.currentTarget.value = '';
                if (other !== '') void keep(swapTurns(names, first, other));
              }}
            >
              <option value="">{i18n.t('meeting.swap_none')}</option>
              {names.slice(1).map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
        </div>
      )}
      <form
        class="col"
        data-form="names"
        onSubmit={(event) => {
          event.preventDefault();
          void keep(namesIn(text));
        }}
      >
        <CheckedField
          id="meeting-names"
          label={i18n.t('meeting.field.list')}
          hint={i18n.t('meeting.field.names_hint')}
          problem={rule === undefined ? undefined : ruleText(rule)}
        >
          {(said) => (
            <textarea
              {...said}
              rows={Math.min(12, Math.max(3, names.length + 1))}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          )}
        </CheckedField>
        <div class="row wrap">
          <Button action="save-names">{i18n.t('meeting.save_names')}</Button>
          {isTyped && <span class="muted">{i18n.t('meeting.unsaved')}</span>}
        </div>
      </form>
    </section>
  );
}
