import type { ComponentChildren } from 'preact';

export interface FieldProps {
  /** Id of the control inside. */
  id: string;
  label: string;
  /** Said below the label; give the control `aria-describedby={`${id}-hint`}`. */
  hint?: string;
  children: ComponentChildren;
}

/** A label, a hint and the control that they belong to. */
export const Field = ({ id, label, hint, children }: FieldProps) => (
  <div class="field">
    <label for={id}>{label}</label>
    {hint && (
      <p class="muted" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    {children}
  </div>
);
