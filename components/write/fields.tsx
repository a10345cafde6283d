/** The fields of the form: label above, hint below it, what is wrong beside the control. */
import type { ComponentChildren } from 'preact';
import type { Path } from '../../utils/model/at-path';
import { pathKey } from '../../utils/model/at-path';
import { Field } from '../ui/Field';
import { useLocale } from '../ui/locale';
import { idOf, languageName, textAt, type Form } from './form';

export interface FieldOf {
  form: Form;
  path: Path;
  label: string;
  hint?: string;
}

/** What is wrong with the field, and what the control says of it to a screen reader. */
function wrong(form: Form, path: Path, hint: string | undefined, problem = form.problem(path)) {
  const id = idOf(path);
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return {
    id,
    note: problem && (
      <p class="field-problem" id={`${id}-problem`} data-flaw={pathKey(path)}>
        {problem}
      </p>
    ),
    said: {
      id,
      name: pathKey(path),
      ...(problem && { 'aria-invalid': true }),
      ...(described && { 'aria-describedby': described }),
      onBlur: () => form.touch(path),
    },
  };
}

export interface TextFieldProps extends FieldOf {
  type?: 'text' | 'url' | 'date' | 'time';
  /** Lines of a longer text. */
  rows?: number;
  lang?: string;
  /** Words to choose from. */
  offers?: readonly string[];
  /** What to write, where it is not the text itself. */
  read?: (text: string) => unknown;
  problem?: string | undefined;
  children?: ComponentChildren;
}

export function TextField(props: TextFieldProps) {
  const { form, path, label, hint, type = 'text', rows, lang, offers, read, problem, children } = props;
  const { id, note, said } = wrong(form, path, hint, problem ?? form.problem(path));
  const common = {
    ...said,
    value: textAt(form, path),
    ...(lang && { lang }),
    onInput: (event: { currentTarget: { value: string } }) => {
      const text = event.currentTarget.value;
      form.set(path, read ? read(text) : text);
    },
  };
  return (
    <Field id={id} label={label} {...(hint && { hint })}>
      {rows ? (
        <textarea {...common} rows={rows} />
      ) : (
        <input {...common} type={type} autocomplete="off" {...(offers && { list: `${id}-offers` })} />
      )}
      {offers && (
        <datalist id={`${id}-offers`}>
          {offers.map((offer) => (
            <option key={offer} value={offer} />
          ))}
        </datalist>
      )}
      {children}
      {note}
    </Field>
  );
}

/** The same words in each language of the campaign, one field under the other. */
export function LocalizedField({ form, path, label, ...rest }: Omit<TextFieldProps, 'lang' | 'problem'>) {
  const locale = useLocale();
  return (
    <>
      {form.languages.map((language, i) => {
        const at = [...path, language];
        const of = form.languages.length > 1 ? `${label} (${languageName(language, locale)})` : label;
        const problem = form.problem(at) ?? (i === 0 ? form.problem(path) : undefined);
        return (
          <TextField
            key={language}
            {...rest}
            form={form}
            path={at}
            label={of}
            lang={language}
            problem={problem}
          />
        );
      })}
    </>
  );
}

export interface SelectFieldProps extends FieldOf {
  options: readonly (readonly [value: string, text: string])[];
  /** Text of "no choice", where there may be none. */
  none?: string;
}

export function SelectField({ form, path, label, hint, options, none }: SelectFieldProps) {
  const { id, note, said } = wrong(form, path, hint);
  const value = textAt(form, path);
  const known = options.some(([v]) => v === value) || value === '';
  return (
    <Field id={id} label={label} {...(hint && { hint })}>
      <select
        {...said}
        value={value}
        onChange={(event) => form.set(path, event.currentTarget.value || undefined)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {!known && <option value={value}>{value}</option>}
        {options.map(([v, text]) => (
          <option key={v} value={v}>
            {text}
          </option>
        ))}
      </select>
      {note}
    </Field>
  );
}

/** `30` as a number, nothing as nothing; anything else stays as it is, to be told. */
export const readNumber = (text: string): unknown =>
  text.trim() === '' ? undefined : /^\d{1,9}$/.test(text.trim()) ? Number(text) : text;
