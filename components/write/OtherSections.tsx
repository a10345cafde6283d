/** When, and the rest of the form. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Deadline } from '../../utils/model/campaign';
import type { Path } from '../../utils/model/at-path';
import type { StateFacts } from '../../utils/model/write-views';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { useLocale } from '../ui/locale';
import { SelectField, TextField } from './fields';
import { idOf, languageName, listAt, textAt, type Form } from './form';
import { Rows, Section } from './Rows';

const KINDS = ['committee_hearing', 'floor_vote', 'governor_action'] as const;

export interface WhenSectionProps {
  form: Form;
  facts: StateFacts;
  /** Zones of the capitols. */
  zones: readonly string[];
}

/** Hearings and votes: what comes next drives everything. */
export const WhenSection = ({ form, facts, zones }: WhenSectionProps) => (
  <Section name="when">
    <p class="muted">{i18n.t('write.when_hint')}</p>
    <Rows form={form} path={['deadlines']} name={(entry) => i18n.t(`deadline.${(entry as Deadline).type}`)}>
      {(path) => <DeadlineFields form={form} path={path} facts={facts} zones={zones} />}
    </Rows>
    <p>
      <Button
        action="add-deadline"
        onPress={() =>
          form.set(
            ['deadlines'],
            [...listAt(form, ['deadlines']), { type: 'committee_hearing', at: '', zone: facts.zone }],
          )
        }
      >
        {i18n.t('write.add_deadline')}
      </Button>
    </p>
  </Section>
);

function DeadlineFields({ form, path, facts, zones }: WhenSectionProps & { path: Path }) {
  const at = [...path, 'at'];
  const [day = '', time = ''] = textAt(form, at).split('T');
  const problem = form.problem(at);
  const id = idOf(at);
  const write = (d: string, t: string) => form.set(at, d || t ? `${d}T${t}` : '');
  const described = problem ? { 'aria-describedby': `${id}-problem`, 'aria-invalid': true as const } : {};
  return (
    <>
      <div class="two">
        <SelectField
          form={form}
          path={[...path, 'type']}
          label={i18n.t('write.deadline_type')}
          options={KINDS.map((kind) => [kind, i18n.t(`deadline.${kind}`)] as const)}
        />
        <SelectField
          form={form}
          path={[...path, 'chamber']}
          label={i18n.t('write.chamber')}
          none={i18n.t('write.no_chamber')}
          options={facts.chambers.map((c) => [c.chamber, c.name] as const)}
        />
        <Field id={`${id}-day`} label={i18n.t('write.day')}>
          <input
            id={`${id}-day`}
            name={`${at.join('.')}-day`}
            type="date"
            value={day}
            {...described}
            onInput={(event) => write(event.currentTarget.value, time)}
            onBlur={() => form.touch(at)}
          />
        </Field>
        <Field id={`${id}-time`} label={i18n.t('write.time')}>
          <input
            id={`${id}-time`}
            name={`${at.join('.')}-time`}
            type="time"
            value={time}
            {...described}
            onInput={(event) => write(day, event.currentTarget.value)}
          />
        </Field>
      </div>
      {problem && (
        <p class="field-problem" id={`${id}-problem`} data-flaw={at.join('.')}>
          {i18n.t('write.day_and_time')}
        </p>
      )}
      <div class="two">
        <TextField
          form={form}
          path={[...path, 'place']}
          label={i18n.t('write.place')}
          hint={i18n.t('write.optional')}
        />
        <TextField
          form={form}
          path={[...path, 'zone']}
          label={i18n.t('write.zone')}
          hint={i18n.t('write.zone_hint')}
          offers={zones}
        />
      </div>
    </>
  );
}

export interface MoreSectionProps {
  form: Form;
  id: string;
  onId: (id: string) => void;
  onLanguage: (language: string, on: boolean) => void;
}

/** Languages, links and the name for programs. */
export function MoreSection({ form, id, onId, onLanguage }: MoreSectionProps) {
  const locale = useLocale();
  const [language, setLanguage] = useState('');
  const [wanted, setWanted] = useState(id);
  return (
    <Section name="more">
      <h3>{i18n.t('write.languages')}</h3>
      <ul class="plain-list">
        {form.languages.map((tag) => (
          <li key={tag} class="row between">
            <span>{languageName(tag, locale)}</span>
            {form.languages.length > 1 && (
              <Button kind="quiet" action="remove-language" onPress={() => onLanguage(tag, false)}>
                {i18n.t('write.take_out')}
                <span class="hear-only"> {languageName(tag, locale)}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Field id="w-language" label={i18n.t('write.add_language')} hint={i18n.t('write.add_language_hint')}>
        <div class="row wrap">
          <input
            id="w-language"
            name="add-language"
            class="grow"
            autocomplete="off"
            list="w-language-offers"
            aria-describedby="w-language-hint"
            value={language}
            onInput={(event) => setLanguage(event.currentTarget.value)}
          />
          <datalist id="w-language-offers">
            {['en', 'es', 'zh', 'vi', 'tl', 'ko', 'ar', 'fr', 'ht', 'pt', 'ru', 'so', 'hmn', 'nv'].map(
              (tag) => (
                <option key={tag} value={tag}>
                  {languageName(tag, locale)}
                </option>
              ),
            )}
          </datalist>
          <Button
            action="add-language"
            onPress={() => {
              if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language.trim())) return;
              onLanguage(language.trim(), true);
              setLanguage('');
            }}
          >
            {i18n.t('add.add')}
          </Button>
        </div>
      </Field>
      <h3>{i18n.t('write.links')}</h3>
      <Rows form={form} path={['links']} name={(_, i) => i18n.t('write.link', [i + 1])}>
        {(path) => (
          <div class="two">
            <TextField form={form} path={[...path, 'title']} label={i18n.t('write.link_title')} />
            <TextField
              form={form}
              path={[...path, 'url']}
              label={i18n.t('write.link_url')}
              hint={i18n.t('write.https_hint')}
              type="url"
            />
          </div>
        )}
      </Rows>
      <p>
        <Button
          action="add-link"
          onPress={() => form.set(['links'], [...listAt(form, ['links']), { title: '', url: '' }])}
        >
          {i18n.t('write.add_link')}
        </Button>
      </p>
      <Field id="w-id" label={i18n.t('write.id')} hint={i18n.t('write.id_hint')}>
        <div class="row wrap">
          <input
            id="w-id"
            name="campaign-id"
            class="grow"
            autocomplete="off"
            aria-describedby="w-id-hint"
            value={wanted}
            onInput={(event) => setWanted(event.currentTarget.value)}
          />
          <Button action="change-id" aria-disabled={wanted === id} onPress={() => onId(wanted)}>
            {i18n.t('write.change')}
          </Button>
        </div>
        {form.problem(['id']) && <p class="field-problem">{form.problem(['id'])}</p>}
      </Field>
    </Section>
  );
}
