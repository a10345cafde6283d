import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { MeetingDraft } from '../../utils/model/meeting';
import { ruleText } from '../ProblemList';
import { Button } from '../ui/Button';
import { CheckedField, type Said } from '../ui/CheckedField';

export interface MeetingFormProps {
  draft: MeetingDraft;
  /** It was never kept. */
  isNew: boolean;
  /** @returns the rules broken, by field; nothing where it was kept */
  onSave: (draft: unknown) => Promise<Record<string, string>>;
}

/** The fields as they are typed; day and time of the meeting apart, as the browser asks for them. */
type Typed = Record<Name, string>;
type Name = 'title' | 'day' | 'time' | 'minutes' | 'place' | 'link' | 'mail' | 'note' | 'since';
const HINTS = ['link', 'mail', 'since'] as const;

const typedOf = ({ at, minutes, since, title, place, link, mail, note }: MeetingDraft): Typed => {
  const [day = '', time = ''] = at.split('T');
  const given = { place: place ?? '', link: link ?? '', mail: mail ?? '', note: note ?? '' };
  return { title, day, time, minutes: `${minutes}`, since, ...given };
};

/** What was typed as a draft to be checked; what may stay empty is left out where it is. */
function draftOf(typed: Typed, { zone, cancelled }: MeetingDraft): unknown {
  const { title, day, time, minutes, since } = typed;
  const filled = (['place', 'link', 'mail', 'note'] as const).flatMap((name) => {
    const text = typed[name].trim();
    return text === '' ? [] : [[name, text]];
  });
  return {
    ...{ title: title.trim(), at: `${day}T${time}`, zone, since },
    minutes: /^\d{1,6}$/.test(minutes.trim()) ? Number(minutes) : NaN,
    ...Object.fromEntries(filled),
    ...(cancelled && { cancelled }),
  };
}

/** A broken rule, to the leader. */
function flawText(rule: string): string {
  if (rule === 'wrong_type' || rule === 'bad_minutes') return i18n.t('meeting.rule.bad_minutes');
  if (rule === 'bad_mail' || rule === 'bad_day' || rule === 'bad_time') return i18n.t(`meeting.rule.${rule}`);
  return rule === 'must_not_be_empty' ? i18n.t('write.rule.missing') : ruleText(rule);
}

/** When, where and how long. */
export function MeetingForm({ draft, isNew, onSave }: MeetingFormProps) {
  const [typed, setTyped] = useState(() => typedOf(draft));
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const [isKept, setKept] = useState(!isNew);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus(), [wrong]);
  const set = (name: Name) => (event: { currentTarget: { value: string } }) => {
    setTyped({ ...typed, [name]: event.currentTarget.value });
    setKept(false);
  };
  const field = (name: Name, draw: (said: Said) => ComponentChildren) => {
    const rule = wrong[name === 'day' || name === 'time' ? 'at' : name];
    const hint = HINTS.find((hinted) => hinted === name);
    return (
      <CheckedField
        key={name}
        id={`meeting-${name}`}
        label={i18n.t(`meeting.field.${name}`)}
        // One rule for both: it is told once.
        problem={rule === undefined || name === 'time' ? undefined : flawText(rule)}
        {...(hint && { hint: i18n.t(`meeting.field.${hint}_hint`) })}
      >
        {draw}
      </CheckedField>
    );
  };
  const input = (name: Name, type: 'text' | 'date' | 'time' | 'number' = 'text') =>
    field(name, (said) => {
      const common = { ...said, value: typed[name], autocomplete: 'off', onInput: set(name) };
      if (type === 'date') return <input {...common} type="date" />;
      if (type === 'time') return <input {...common} type="time" />;
      if (type === 'number') return <input {...common} type="number" min={5} max={1440} step={5} />;
      return <input {...common} />;
    });
  return (
    <form
      ref={form}
      class="card step"
      data-form="meeting"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void onSave(draftOf(typed, draft)).then((flaws) => {
          setWrong(flaws);
          setKept(Object.keys(flaws).length === 0);
        });
      }}
    >
      <h2>{i18n.t('meeting.plan')}</h2>
      {isNew && <p class="muted">{i18n.t('meeting.first')}</p>}
      {input('title')}
      <div class="two">
        {input('day', 'date')}
        {input('time', 'time')}
        {input('minutes', 'number')}
      </div>
      <p class="muted">{i18n.t('meeting.zone', [draft.zone])}</p>
      <div class="two">
        {input('place')}
        {input('link')}
      </div>
      <div class="two">
        {input('mail')}
        {input('since', 'date')}
      </div>
      {field('note', (said) => (
        <textarea {...said} rows={3} value={typed.note} onInput={set('note')} />
      ))}
      <div class="row wrap">
        <Button kind="primary" action="save-meeting">
          {i18n.t('meeting.save')}
        </Button>
        <span role="status" class="muted" data-kept={isKept ? '' : undefined}>
          {i18n.t(isKept ? 'meeting.saved' : 'meeting.unsaved')}
        </span>
      </div>
    </form>
  );
}
