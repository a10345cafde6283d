import { i18n } from '#i18n';
import { type Position, POSITIONS } from '../../utils/model/call';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';

export interface AnswerBlockProps {
  position: Position | undefined;
  /** Pressing the chosen one again gives undefined: nothing said. */
  onPosition: (position: Position | undefined) => void;
  /** Left out where no note may be typed. */
  note?: { text: string; id: string; onNote: (text: string) => void };
}

/** What the office said: where the member stands, and a note for the reader alone. */
export function AnswerBlock({ position, onPosition, note }: AnswerBlockProps) {
  return (
    <div class="col">
      <p class="ask-line" id="position-label">
        {i18n.t('answer.label')} <span class="muted">{i18n.t('answer.hint')}</span>
      </p>
      <div class="positions" role="group" aria-labelledby="position-label">
        {POSITIONS.map((p) => (
          <Button
            key={p}
            data-position={p}
            aria-pressed={p === position}
            onPress={() => onPosition(p === position ? undefined : p)}
          >
            {i18n.t(`position.${p}`)}
          </Button>
        ))}
      </div>
      {note && (
        <Field id={note.id} label={i18n.t('note.label')} hint={i18n.t('note.hint')}>
          <textarea
            id={note.id}
            name="note"
            rows={2}
            maxLength={2000}
            aria-describedby={`${note.id}-hint`}
            value={note.text}
            onInput={(event) => note.onNote(event.currentTarget.value)}
          />
        </Field>
      )}
    </div>
  );
}
