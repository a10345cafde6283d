import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { MAX_LABEL } from '../utils/model/own-number';
import type { Problem } from '../utils/model/result';
import type { NumberView } from '../utils/model/views';
import { ProblemList } from './ProblemList';
import { Button } from './ui/Button';
import { Field } from './ui/Field';

/** A number as the reader wrote it. */
export interface WrittenNumber {
  legislator: string;
  text: string;
  label: string;
  /** Before the listed ones, or after them. */
  first: boolean;
  /** E.164 of the listed number that it corrects. */
  instead?: string;
}

export interface OwnNumberFormProps {
  legislator: string;
  /** "Rep. Rosa Marin". */
  person: string;
  /** The listed number that is corrected; undefined where one is added. */
  instead: NumberView | undefined;
  onKeep: (number: WrittenNumber) => Promise<Problem[]>;
  onCancel: () => void;
}

/** Writing a number down for one legislator. */
export function OwnNumberForm({ legislator, person, instead, onKeep, onCancel }: OwnNumberFormProps) {
  const [text, setText] = useState('');
  const [label, setLabel] = useState('');
  const [first, setFirst] = useState(true);
  const [problems, setProblems] = useState<Problem[]>([]);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const keep = async () =>
    setProblems(await onKeep({ legislator, text, label, first, ...(instead && { instead: instead.e164 }) }));
  return (
    <form
      class="col own-number"
      noValidate
      aria-label={i18n.t('own.add_for', [person])}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      {instead && <p class="muted">{i18n.t('own.instead', [instead.display])}</p>}
      <Field id="own-number" label={i18n.t('own.number')} hint={i18n.t('own.number_hint')}>
        <input
          ref={field}
          id="own-number"
          name="own-number"
          type="tel"
          autocomplete="off"
          maxLength={40}
          aria-describedby="own-number-hint"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </Field>
      <Field id="own-label" label={i18n.t('own.label')}>
        <input
          id="own-label"
          name="own-label"
          autocomplete="off"
          maxLength={MAX_LABEL}
          value={label}
          onInput={(event) => setLabel(event.currentTarget.value)}
        />
      </Field>
      <label class="check">
        <input
          type="checkbox"
          name="own-first"
          checked={first}
          onChange={(event) => setFirst(event.currentTarget.checked)}
        />
        <span>{i18n.t('own.first')}</span>
      </label>
      <ProblemList problems={problems} />
      <p class="row wrap">
        <Button action="keep-number">{i18n.t('own.save')}</Button>
        <Button kind="quiet" action="cancel-number" onPress={onCancel}>
          {i18n.t('own.cancel')}
        </Button>
      </p>
    </form>
  );
}
