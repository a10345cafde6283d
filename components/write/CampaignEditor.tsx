import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { getAt, pathKey, setAt, type Path } from '../../utils/model/at-path';
import { RESULTS, type Campaign } from '../../utils/model/campaign';
import { flawsByPath, flawsOfCampaign, languagesOf } from '../../utils/model/draft';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { LocalizedField, SelectField } from './fields';
import { flawText, isMissing, type Form } from './form';
import { LeadSection, type LeadSectionProps } from './LeadSection';
import { MoreSection, WhenSection, type WhenSectionProps, type MoreSectionProps } from './OtherSections';
import { SaySection, type SaySectionProps } from './SaySection';
import { WhatSection, type WhatSectionProps } from './WhatSection';
import { WhoSection } from './WhoSection';

type Passed = Omit<WhatSectionProps, 'form'> &
  Omit<SaySectionProps, 'form'> &
  Omit<WhenSectionProps, 'form'> &
  Pick<LeadSectionProps, 'fingerprints'> &
  Pick<MoreSectionProps, 'onId' | 'onLanguage'>;

export interface CampaignEditorProps extends Passed {
  campaign: Campaign;
  /** Where empty fields are told from the start, since the author asked what is missing. */
  checked: boolean;
  onChange: (campaign: Campaign) => void;
  onPreview: () => void;
  onBack: () => void;
}

const SECTIONS = ['what', 'who', 'say', 'when', 'lead', 'more'] as const;

/** Every field of one campaign, in six parts. */
export function CampaignEditor(props: CampaignEditorProps) {
  const { campaign, checked: asked, onChange, onPreview, onBack, facts } = props;
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [checked, setChecked] = useState(asked);
  const flaws = flawsByPath(flawsOfCampaign(campaign));
  const form: Form = {
    value: (path) => getAt(campaign, path),
    set: (path, value) => onChange(setAt(campaign, path, value)),
    problem(path) {
      const rule = flaws.get(pathKey(path));
      if (rule === undefined) return undefined;
      const isTime = checked || !isMissing(rule) || isTouched(touched, path);
      return isTime ? flawText(rule) : undefined;
    },
    touch: (path) => setTouched(new Set([...touched, pathKey(path)])),
    languages: languagesOf(campaign),
  };
  return (
    <>
      <nav class="write-ways row wrap" aria-label={i18n.t('write.parts')}>
        <Button kind="quiet" action="back" onPress={onBack}>
          ← {i18n.t('write.all')}
        </Button>
        {SECTIONS.map((name) => (
          <Button key={name} kind="quiet" look="small" onPress={() => goTo(name)}>
            {i18n.t(`write.section.${name}`)}
          </Button>
        ))}
      </nav>
      {campaign.status === 'archived' && <EndFields form={form} />}
      <WhatSection form={form} {...pick(props)} />
      <WhoSection form={form} facts={facts} />
      <SaySection form={form} facts={facts} coverage={props.coverage} />
      <WhenSection form={form} facts={facts} zones={props.zones} />
      <LeadSection form={form} fingerprints={props.fingerprints} />
      <MoreSection
        key={campaign.id}
        form={form}
        id={campaign.id}
        onId={props.onId}
        onLanguage={props.onLanguage}
      />
      <div class="write-end" role="status" data-flaws={flaws.size}>
        {checked &&
          (flaws.size === 0 ? (
            <Notice tone="good" title={i18n.t('write.complete')} />
          ) : (
            <Notice tone="bad" title={i18n.t('write.to_mend', flaws.size)}>
              <p>{i18n.t('write.to_mend_hint')}</p>
            </Notice>
          ))}
      </div>
      <div class="row wrap">
        <Button kind="primary" action="preview" onPress={onPreview}>
          {i18n.t('write.preview')}
        </Button>
        <Button
          action="check"
          onPress={() => {
            setChecked(true);
            requestAnimationFrame(() =>
              document.querySelector('[aria-invalid], [data-flaw]')?.scrollIntoView({ block: 'center' }),
            );
          }}
        >
          {i18n.t('write.check')}
        </Button>
      </div>
    </>
  );
}

/** A field was left, or the list of languages that it belongs to. */
const isTouched = (touched: ReadonlySet<string>, path: Path): boolean =>
  [...touched].some((key) => key === pathKey(path) || key.startsWith(`${pathKey(path)}.`));

const pick = ({ states, facts, onState, readBills }: CampaignEditorProps) => ({
  states,
  facts,
  onState,
  readBills,
});

function goTo(name: string): void {
  const section = document.getElementById(`write-${name}`);
  section?.scrollIntoView({ block: 'start' });
  document.getElementById(`write-${name}-title`)?.focus({ preventScroll: true });
}

/** How it ended, and what everybody who called is told. */
const EndFields = ({ form }: { form: Form }) => (
  <section class="card step" aria-labelledby="write-end-title">
    <h2 id="write-end-title">{i18n.t('write.ended')}</h2>
    <SelectField
      form={form}
      path={['result']}
      label={i18n.t('write.result')}
      none={i18n.t('write.result_none')}
      options={RESULTS.map((r) => [r, i18n.t(`write.result_${r}`)] as const)}
    />
    <LocalizedField
      form={form}
      path={['thanks']}
      label={i18n.t('write.thanks')}
      hint={i18n.t('write.thanks_hint')}
      rows={3}
    />
  </section>
);
