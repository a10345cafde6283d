import type { ComponentChildren } from 'preact';
import { Field, type FieldProps } from './Field';

/** What the control carries, so that its hint and what is wrong with it are heard with it. */
export interface Said {
  id: string;
  name: string;
  'aria-invalid'?: true;
  'aria-describedby'?: string;
}

export interface CheckedFieldProps extends Omit<FieldProps, 'children'> {
  /** What is wrong with it, in words. */
  problem?: string | undefined;
  children: (said: Said) => ComponentChildren;
}

/** A field with what is wrong beside the control. */
export function CheckedField({ id, label, hint, problem, children }: CheckedFieldProps) {
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <Field id={id} label={label} {...(hint && { hint })}>
      {children({
        ...{ id, name: id },
        ...(problem && { 'aria-invalid': true as const }),
        ...(described && { 'aria-describedby': described }),
      })}
      {problem && (
        <p class="field-problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </Field>
  );
}
