import { i18n } from '#i18n';
import type { ReminderSettings } from '../../utils/model/reminder-settings';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { useLocale } from '../ui/locale';

export interface ReminderFormProps {
  /** `on` only where the browser allows it as well. */
  settings: ReminderSettings;
  /** Called in the click itself, so that the permission may be asked for. */
  onTurn: (on: boolean) => void;
  onChange: (change: Partial<ReminderSettings>) => void;
  onTry: () => void;
  /** What came of the last press. */
  said?: 'refused' | 'tried' | 'failed';
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
/** Sunday, 3 January 2027, and the days after it. */
const weekdayDate = (weekday: number): Date => new Date(Date.UTC(2027, 0, 3 + weekday));

interface HourProps {
  name: string;
  label: string;
  value: number;
  onHour: (hour: number) => void;
}

function Hour({ name, label, value, onHour }: HourProps) {
  const format = new Intl.DateTimeFormat(useLocale(), {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  });
  return (
    <Field id={`remind-${name}`} label={label}>
      <select
        id={`remind-${name}`}
        name={name}
        value={String(value)}
        onChange={(event) => onHour(Number(event.currentTarget.value))}
      >
        {HOURS.map((hour) => (
          <option key={hour} value={String(hour)}>
            {format.format(new Date(Date.UTC(2027, 0, 3, hour)))}
          </option>
        ))}
      </select>
    </Field>
  );
}

interface CheckProps {
  name: string;
  label: string;
  on: boolean;
  onTurn: (on: boolean) => void;
}

const Check = ({ name, label, on, onTurn }: CheckProps) => (
  <label class="check">
    <input
      type="checkbox"
      name={name}
      checked={on}
      onChange={(event) => onTurn(event.currentTarget.checked)}
    />
    <span>{label}</span>
  </label>
);

/** When to be reminded, and of what; all of it optional. */
export function ReminderForm({ settings, said, onTurn, onChange, onTry }: ReminderFormProps) {
  const locale = useLocale();
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const { weekly, quiet } = settings;
  return (
    <section class="card step reminders" data-part="reminders">
      <h2>{i18n.t('remind.heading')}</h2>
      <p class="muted">{i18n.t('remind.hint')}</p>
      {/* Drawn anew when the browser refuses, so that it shows what is. */}
      <Check
        key={`${settings.on} ${said}`}
        name="remind-on"
        label={i18n.t('remind.on')}
        on={settings.on}
        onTurn={onTurn}
      />
      {settings.on && (
        <>
          <Check
            name="remind-deadlines"
            label={i18n.t('remind.deadlines')}
            on={settings.deadlines}
            onTurn={(deadlines) => onChange({ deadlines })}
          />
          <Check
            name="remind-call-backs"
            label={i18n.t('remind.call_backs')}
            on={settings.callBacks}
            onTurn={(callBacks) => onChange({ callBacks })}
          />
          <Hour
            name="hour"
            label={i18n.t('remind.hour')}
            value={settings.hour}
            onHour={(hour) => onChange({ hour })}
          />
          <div class="row wrap reminder-row">
            <Field id="remind-weekday" label={i18n.t('remind.weekday')}>
              <select
                id="remind-weekday"
                name="weekday"
                value={weekly ? String(weekly.weekday) : ''}
                onChange={({ currentTarget: { value } }) =>
                  onChange({
                    weekly: value === '' ? null : { weekday: Number(value), hour: weekly?.hour ?? 18 },
                  })
                }
              >
                <option value="">{i18n.t('remind.never')}</option>
                {HOURS.slice(0, 7).map((weekday) => (
                  <option key={weekday} value={String(weekday)}>
                    {day.format(weekdayDate(weekday))}
                  </option>
                ))}
              </select>
            </Field>
            {weekly && (
              <Hour
                name="weekly-hour"
                label={i18n.t('remind.at')}
                value={weekly.hour}
                onHour={(hour) => onChange({ weekly: { ...weekly, hour } })}
              />
            )}
          </div>
          <Check
            name="remind-quiet"
            label={i18n.t('remind.quiet')}
            on={quiet !== null}
            onTurn={(on) => onChange({ quiet: on ? { from: 21, to: 8 } : null })}
          />
          {quiet && (
            <div class="row wrap reminder-row">
              <Hour
                name="quiet-from"
                label={i18n.t('remind.from')}
                value={quiet.from}
                onHour={(from) => onChange({ quiet: { ...quiet, from } })}
              />
              <Hour
                name="quiet-to"
                label={i18n.t('remind.to')}
                value={quiet.to}
                onHour={(to) => onChange({ quiet: { ...quiet, to } })}
              />
            </div>
          )}
          <div>
            <Button action="try-reminder" onPress={onTry}>
              {i18n.t('remind.try')}
            </Button>
          </div>
        </>
      )}
      <p role="status" class={said === 'tried' ? 'muted' : ''} data-said={said}>
        {said && i18n.t(`remind.said.${said}`)}
      </p>
    </section>
  );
}
