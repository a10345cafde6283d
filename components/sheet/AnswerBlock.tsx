import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Position, POSITIONS } from '../../utils/model/call';
import { Button, keyed } from '../ui/Button';
import { Field } from '../ui/Field';

export interface AnswerBlockProps {
  /** Left out where nobody answered. Pressing the chosen position again gives undefined: nothing said. */
  answer?: { position: Position | undefined; onPosition: (position: Position | undefined) => void };
  /** Left out where no note may be typed. */
  note?: { text: string; id: string; onNote: (text: string) => void };
}

/** What the office said: where the member stands, and a note for the reader alone. */
export function AnswerBlock({ answer, note }: AnswerBlockProps) {
  const id = useId();
  return (
    <div class="col">
      {answer && (
        <>
          <p class="ask-line" id={`${id}-position`}>
            {i18n.t('answer.label')} <span class="muted">{i18n.t('answer.hint')}</span>
          </p>
          <div
            class="positions"
            role="group"
            aria-labelledby={`${id}-position`}
            data-digits="position"
            {...keyed('p')}
          >
            {POSITIONS.map((p) => (
              <Button
                key={p}
                data-position={p}
                aria-pressed={p === answer.position}
                onPress={() => answer.onPosition(p === answer.position ? undefined : p)}
              >
                {i18n.t(`position.${p}`)}
              </Button>
            ))}
          </div>
        </>
      )}
      {note && (
        <Field id={note.id} label={i18n.t('note.label')} hint={i18n.t('note.hint')}>
          <textarea
            id={note.id}
            name="note"
            rows={2}
            maxLength={2000}
            aria-describedby={`${note.id}-hint`}
            {...keyed('m')}
            value={note.text}
            onInput={(event) => note.onNote(event.currentTarget.value)}
          />
        </Field>
      )}
    </div>
  );
}
