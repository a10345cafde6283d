import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Problem } from '../../utils/model/result';
import { ProblemList } from '../ProblemList';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';

export interface PasteLinkProps {
  problems: Problem[];
  onText: (text: string) => void;
}

/** The way in for whoever got a link by mail or chat, as a member, a leader or a coalition. */
export function PasteLink({ problems, onText }: PasteLinkProps) {
  const [text, setText] = useState('');
  return (
    <section class="card step" aria-labelledby="hub-paste-title">
      <h2 id="hub-paste-title">{i18n.t('hub.paste.title')}</h2>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') onText(text);
        }}
      >
        <Field id="hub-link" label={i18n.t('hub.paste.label')} hint={i18n.t('hub.paste.hint')}>
          <textarea
            id="hub-link"
            name="hub-link"
            rows={3}
            autocomplete="off"
            spellcheck={false}
            aria-describedby="hub-link-hint"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <p>
            <Button action="open-link">{i18n.t('hub.paste.do')}</Button>
          </p>
        </Field>
      </form>
      <ProblemList problems={problems} />
    </section>
  );
}
