import { useState } from 'preact/hooks';
import { Button, type ButtonProps } from './Button';
import { Field } from './Field';

export interface PasteFormProps {
  id: string;
  /** Of the field. */
  name: string;
  label: string;
  hint?: string;
  rows?: number;
  /** The button: the value of its `data-action`, and its words. */
  action: string;
  button: string;
  kind?: ButtonProps['kind'];
  /** Nothing is taken meanwhile. */
  busy?: boolean;
  /** What is pasted and has more letters than this is taken as it comes: a field shows it too slowly. */
  atOnce?: number;
  /** @returns true where the text is done with and the field is to be emptied */
  onText: (text: string) => boolean | void;
}

/** A text that somebody got in a message, and the button that takes it. An empty one is never taken. */
export function PasteForm(props: PasteFormProps) {
  const { id, name, label, hint, rows = 3, action, button, kind, busy = false, atOnce, onText } = props;
  const [text, setText] = useState('');
  const isIdle = busy || text.trim() === '';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isIdle && onText(text) === true) setText('');
      }}
    >
      <Field id={id} label={label} {...(hint !== undefined && { hint })}>
        <textarea
          id={id}
          name={name}
          rows={rows}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData?.getData('text/plain') ?? '';
            if (atOnce === undefined || pasted.length <= atOnce || busy) return;
            event.preventDefault();
            onText(pasted);
          }}
        />
        <p>
          <Button {...(kind && { kind })} action={action} aria-disabled={isIdle}>
            {button}
          </Button>
        </p>
      </Field>
    </form>
  );
}
