import { Field } from './Field';

export interface FileFieldProps {
  id: string;
  name: string;
  label: string;
  /** As of the attribute: `.json,application/json`. */
  accept: string;
  onFile: (file: File) => void;
}

/** One file to open. The same one chosen again is given again: it may have changed meanwhile. */
export function FileField({ id, name, label, accept, onFile }: FileFieldProps) {
  return (
    <Field id={id} label={label}>
      <input
        id={id}
        name={name}
        type="file"
        accept={accept}
        onChange={(event) => {
          const field = event.currentTarget;
          const file = field.files?.[0];
          if (file) onFile(file);
          field.value = '';
        }}
      />
    </Field>
  );
}
