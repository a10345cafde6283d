import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';

export interface PasteFeedProps {
  busy: boolean;
  onPaste: (text: string) => void;
}

/** Campaigns as a text: for who got them in a message, or made a list in a spreadsheet. */
export function PasteFeed({ busy, onPaste }: PasteFeedProps) {
  const [text, setText] = useState('');
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && text.trim() !== '') onPaste(text);
      }}
    >
      <Field id="feed-text" label={i18n.t('follow.paste')} hint={i18n.t('follow.paste_hint')}>
        <textarea
          id="feed-text"
          name="feed-text"
          rows={3}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="feed-text-hint"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p>
          <Button action="paste-feed" aria-disabled={busy}>
            {i18n.t('add.add')}
          </Button>
        </p>
      </Field>
    </form>
  );
}
