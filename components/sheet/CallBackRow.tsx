import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { callBackDays, dayAfter } from '../../utils/model/call-back';
import { Button, keyed } from '../ui/Button';
import { useLocale } from '../ui/locale';
import { weekdayText } from '../ui/call-time';
import { useGuard } from '../ui/trusted';

export interface CallBackRowProps {
  /** `YYYY-MM-DD`, as the calendar on the wall has it. */
  today: string;
  /** The day that was chosen. */
  day: string | undefined;
  busy: boolean;
  /** Part of a form that is saved later: another day needs no press of its own. */
  live?: boolean;
  /** Pressing the chosen day again gives undefined: no day. */
  onDay: (day: string | undefined) => void;
}

/** Nobody promises to be called again later than that. In days. */
const FARTHEST = 366;

/** The day to call again: three near ones, or any other. */
export function CallBackRow({ today, day, busy, live, onDay }: CallBackRowProps) {
  const id = useId();
  const locale = useLocale();
  const guard = useGuard();
  const [other, setOther] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const near = callBackDays(today);
  const last = dayAfter(today, FARTHEST);
  const press = (chosen: string) => !busy && onDay(chosen === day ? undefined : chosen);
  const keep = (wanted = other) => {
    if (!busy && wanted >= today && wanted <= last) onDay(wanted);
  };
  const typed = (wanted: string) => {
    setOther(wanted);
    if (live) keep(wanted);
  };
  const isFar = day !== undefined && near.every((d) => d.day !== day);
  return (
    <div
      class="call-back"
      role="group"
      aria-labelledby={`${id}-label`}
      data-digits="call-back"
      {...keyed('k')}
    >
      <p class="ask-line" id={`${id}-label`}>
        {i18n.t('call.back.label')}
      </p>
      <div class="row wrap">
        {near.map((d) => (
          <Button
            key={d.code}
            data-day={d.day}
            aria-pressed={d.day === day}
            aria-disabled={busy}
            onPress={() => press(d.day)}
          >
            <span>{i18n.t(`call.back.${d.code}`)}</span>
            {d.code !== 'today' && <small>{weekdayText(d.day, locale)}</small>}
          </Button>
        ))}
        {isFar && (
          <Button data-day={day} aria-pressed={true} aria-disabled={busy} onPress={() => press(day)}>
            {weekdayText(day, locale)}
          </Button>
        )}
        {/* No form: its submit event counts as a person's own, even where a script pressed the button. */}
        <span class="row wrap">
          <input
            type="date"
            name="call-back"
            min={today}
            max={last}
            aria-label={i18n.t('call.back.other')}
            value={other}
            onInput={guard<InputEvent>(() => typed(field.current?.value ?? ''))}
            onKeyDown={guard<KeyboardEvent>((event) => {
              if (event.key === 'Enter') keep();
            })}
            ref={field}
          />
          {!live && (
            <Button action="keep-day" aria-disabled={busy} onPress={() => keep()}>
              {i18n.t('call.back.keep')}
            </Button>
          )}
        </span>
      </div>
    </div>
  );
}
