import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { BLANKS } from '../../utils/model/blanks';
import { LEANINGS, ROLES, type Script } from '../../utils/model/campaign';
import type { Path } from '../../utils/model/at-path';
import type { Coverage, StateFacts } from '../../utils/model/write-views';
import { Button } from '../ui/Button';
import { useLocale } from '../ui/locale';
import { SelectField, TextField } from './fields';
import { idOf, languageName, listAt, textAt, type Form } from './form';
import { shortName } from '../ui/person';
import { whyText } from '../ui/why-text';
import { Rows, Section } from './Rows';
import { Spoken } from './Spoken';

export interface SaySectionProps {
  form: Form;
  facts: StateFacts;
  /** Who would hear which variant; null while it is not known. */
  coverage: Coverage | null;
}

/** The words, in variants; each is shown filled for somebody who would hear it. */
export function SaySection({ form, facts, coverage }: SaySectionProps) {
  const locale = useLocale();
  const name = (entry: unknown): string => {
    const { channel, language, role, position, chamber } = entry as Script;
    const forWhom = [
      role && (role === 'other_chamber' ? i18n.t('write.other_chamber') : i18n.t(`role.${role}`)),
      position && i18n.t(`write.leaning.${position}`),
      chamber && facts.chambers.find((c) => c.chamber === chamber)?.name,
    ].filter(Boolean);
    return [
      i18n.t(channel === 'voicemail' ? 'script.voicemail' : 'script.live'),
      languageName(language, locale),
      forWhom.join(', ') || i18n.t('write.everybody'),
    ].join(' · ');
  };
  const problem = form.problem(['scripts']);
  const add = (channel: Script['channel']) =>
    form.set(
      ['scripts'],
      [...listAt(form, ['scripts']), { language: form.languages[0] ?? 'en', channel, text: '' }],
    );
  return (
    <Section name="say">
      <p class="muted">{i18n.t('write.say_hint')}</p>
      <Rows form={form} path={['scripts']} name={name}>
        {(path, at) => (
          <>
            <ScriptFields form={form} path={path} facts={facts} />
            <Example coverage={coverage} at={at} />
          </>
        )}
      </Rows>
      {problem && (
        <p class="field-problem" data-flaw="scripts">
          {problem}
        </p>
      )}
      {coverage && coverage.wordless.length > 0 && (
        <p class="field-problem" data-wordless>
          {i18n.t('write.wordless', coverage.wordless.length, [
            coverage.wordless.length,
            coverage.wordless.slice(0, 5).map(shortName).join(', '),
          ])}
        </p>
      )}
      <div class="row wrap">
        <Button action="add-live" onPress={() => add('live')}>
          {i18n.t('write.add_live')}
        </Button>
        <Button action="add-voicemail" onPress={() => add('voicemail')}>
          {i18n.t('write.add_voicemail')}
        </Button>
      </div>
    </Section>
  );
}

function ScriptFields({ form, path, facts }: { form: Form; path: Path; facts: StateFacts }) {
  const locale = useLocale();
  const text = [...path, 'text'];

  /** Puts a blank where the cursor stands. */
  function insert(blank: string) {
    const area = document.getElementById(idOf(text)) as HTMLTextAreaElement | null;
    const held = textAt(form, text);
    const [from, to] = area ? [area.selectionStart, area.selectionEnd] : [held.length, held.length];
    form.set(text, `${held.slice(0, from)}{${blank}}${held.slice(to)}`);
    requestAnimationFrame(() => {
      area?.focus();
      area?.setSelectionRange(from + blank.length + 2, from + blank.length + 2);
    });
  }

  return (
    <>
      <div class="two">
        <SelectField
          form={form}
          path={[...path, 'channel']}
          label={i18n.t('write.channel')}
          options={[
            ['live', i18n.t('script.live')],
            ['voicemail', i18n.t('script.voicemail')],
          ]}
        />
        <SelectField
          form={form}
          path={[...path, 'language']}
          label={i18n.t('write.language')}
          options={form.languages.map((l) => [l, languageName(l, locale)] as const)}
        />
        <SelectField
          form={form}
          path={[...path, 'role']}
          label={i18n.t('write.for_role')}
          none={i18n.t('write.everybody')}
          options={[
            ...ROLES.map((role) => [role, i18n.t(`role.${role}`)] as const),
            ['other_chamber', i18n.t('write.other_chamber')],
          ]}
        />
        <SelectField
          form={form}
          path={[...path, 'position']}
          label={i18n.t('write.for_position')}
          none={i18n.t('write.any_position')}
          options={LEANINGS.map((l) => [l, i18n.t(`write.leaning.${l}`)] as const)}
        />
        <SelectField
          form={form}
          path={[...path, 'chamber']}
          label={i18n.t('write.chamber')}
          none={i18n.t('write.both_chambers')}
          options={facts.chambers.map((c) => [c.chamber, c.name] as const)}
        />
      </div>
      <TextField
        form={form}
        path={text}
        label={i18n.t('write.words')}
        rows={6}
        lang={textAt(form, [...path, 'language'])}
      >
        <div class="blanks" role="group" aria-label={i18n.t('write.insert')}>
          <span class="muted">{i18n.t('write.insert')}</span>
          {BLANKS.map((blank) => (
            <Button key={blank} kind="quiet" look="small" data-blank={blank} onPress={() => insert(blank)}>
              {i18n.t(`blank.${blank}`)}
            </Button>
          ))}
        </div>
      </TextField>
    </>
  );
}

/** One variant filled for a real person who would hear it, and why that one. */
function Example({ coverage, at }: { coverage: Coverage | null; at: number }) {
  const [open, setOpen] = useState(true);
  if (!coverage || coverage.targets === 0) return null;
  const example = coverage.examples[at];
  const script = example?.scripts[0];
  if (!example || !script) return <p class="field-problem">{i18n.t('write.unheard')}</p>;
  return (
    <details
      class="example"
      open={open}
      data-example={at}
      onToggle={(event) => setOpen((event.currentTarget as HTMLDetailsElement).open)}
    >
      <summary>{i18n.t('write.example', [shortName(example.target)])}</summary>
      <Spoken script={script} />
      <p class="tiny">{whyText(script, shortName(example.target))}</p>
    </details>
  );
}
