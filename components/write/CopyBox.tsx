import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { copyText } from '../ui/copy';
import { Field } from '../ui/Field';

export interface CopyBoxProps {
  id: string;
  label: string;
  text: string;
  /** What the button says. */
  copy: string;
  rows: number;
}

/** A text to be sent to somebody: shown whole, with a button that copies it. */
export function CopyBox({ id, label, text, copy, rows }: CopyBoxProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const box = useRef<HTMLDivElement>(null);
  return (
    <div ref={box}>
      <Field id={id} label={label}>
        <textarea
          id={id}
          class="copy-text"
          rows={rows}
          readOnly
          spellcheck={false}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
        <p class="row wrap">
          <Button
            action={`copy-${id}`}
            onPress={() => box.current && void copyText(text, box.current).then(setCopied)}
          >
            {copy}
          </Button>
          <span role="status" data-copied={copied}>
            {copied !== null && i18n.t(copied ? 'partners.speak.copied' : 'partners.speak.not_copied')}
          </span>
        </p>
      </Field>
    </div>
  );
}
