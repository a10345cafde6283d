import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { POSITIONS } from '../../utils/model/call';
import type { SourceDraft } from '../../utils/tally/vote-views';
import { Button } from '../ui/Button';
import { CheckedField, type Said } from '../ui/CheckedField';

export interface SourceFormProps {
  draft: SourceDraft;
  /** A kept one is changed. */
  isKept: boolean;
  /** Whom it may be about, in the order of their names. */
  people: readonly { id: string; name: string }[];
  /** The latest day it may be of, `YYYY-MM-DD`. */
  today: string;
  /** @returns what is wrong with it, by field; nothing where it was kept */
  onSave: (draft: SourceDraft) => Promise<Record<string, string>>;
  onClose: () => void;
}

const LINES = ['url', 'title'] as const;

/** A published word on where somebody stands: where, when, and in which words. */
export function SourceForm({ draft, isKept, people, today, onSave, onClose }: SourceFormProps) {
  const [held, setHeld] = useState(draft);
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const form = useRef<HTMLFormElement>(null);
  // The form opens far from the button that opens it.
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
    form.current?.querySelector<HTMLElement>('[name=source-position]')?.focus();
  }, []);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus(), [wrong]);
  const field = (name: keyof SourceDraft, draw: (said: Said) => preact.ComponentChildren, hint?: string) => (
    <CheckedField
      key={name}
      id={`source-${name}`}
      label={i18n.t(`votes.source.${name}`)}
      problem={wrong[name]}
      {...(hint && { hint })}
    >
      {draw}
    </CheckedField>
  );
  const set = (name: keyof SourceDraft) => (event: { currentTarget: { value: string } }) =>
    setHeld({ ...held, [name]: event.currentTarget.value });
  return (
    <form
      ref={form}
      class="card step"
      data-form="source"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void onSave(held).then(setWrong);
      }}
    >
      <h2>{i18n.t(isKept ? 'votes.source_change' : 'votes.source_new')}</h2>
      <div class="two">
        {field('legislator', (said) => (
          <select {...said} value={held.legislator} onChange={set('legislator')}>
            <option value="">{i18n.t('votes.choose')}</option>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        ))}
        {field('position', (said) => (
          <select {...said} value={held.position} onChange={set('position')}>
            <option value="">{i18n.t('votes.choose')}</option>
            {POSITIONS.map((position) => (
              <option key={position} value={position}>
                {i18n.t(`position.${position}`)}
              </option>
            ))}
          </select>
        ))}
      </div>
      <div class="two">
        {LINES.map((name) =>
          field(
            name,
            (said) => (
              <input
                {...said}
                type="text"
                {...(name === 'url' && { inputMode: 'url' as const })}
                autocomplete="off"
                value={held[name]}
                onInput={set(name)}
              />
            ),
            i18n.t(`votes.source.${name}_hint`),
          ),
        )}
      </div>
      {field(
        'quote',
        (said) => (
          <textarea {...said} rows={3} value={held.quote} onInput={set('quote')} />
        ),
        i18n.t('votes.source.quote_hint'),
      )}
      {field('date', (said) => (
        <input
          {...said}
          class="short-field"
          type="date"
          max={today}
          value={held.date}
          onInput={set('date')}
        />
      ))}
      <div class="row wrap">
        <Button kind="primary" action="save-source">
          {i18n.t('votes.save')}
        </Button>
        <Button kind="quiet" action="close-source" onPress={onClose}>
          {i18n.t('votes.cancel')}
        </Button>
      </div>
    </form>
  );
}
