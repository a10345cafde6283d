import { i18n } from '#i18n';
import type { Quote } from '../../utils/report/report';
import { Section } from './Section';
import { useWords } from './words';

export interface QuotesProps {
  /** Notes of the calls in the report, newest first. */
  notes: readonly Quote[];
  ticked: ReadonlySet<string>;
  /** Of the person who was called. */
  nameOf: (note: Quote) => string;
  onTick: (id: string, on: boolean) => void;
}

/** What was noted of calls: none is in the report before it is ticked. In print only those that are. */
export function QuotesSection({ notes, ticked, nameOf, onTick }: QuotesProps) {
  const words = useWords();
  return (
    <Section name="quotes" title={i18n.t('report.quotes')}>
      <p class="muted no-print">{i18n.t('report.quotes_hint')}</p>
      <ul class="plain-list quotes">
        {notes.map((note) => (
          <li key={note.id} class={ticked.has(note.id) ? '' : 'no-print'}>
            <label class="check">
              <input
                type="checkbox"
                class="no-print"
                checked={ticked.has(note.id)}
                data-quote={note.id}
                onChange={(event) => onTick(note.id, event.currentTarget.checked)}
              />
              <span>
                <q>{note.text}</q>{' '}
                <span class="muted">{i18n.t('report.quote_about', [nameOf(note), words.day(note.day)])}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {notes.every(({ id }) => !ticked.has(id)) && (
        <p class="muted print-only">{i18n.t('report.no_quotes')}</p>
      )}
    </Section>
  );
}
