import { i18n } from '#i18n';
import type { Chamber } from '../../utils/model/bill';
import type { DistrictRef } from '../../utils/model/legislator';
import type { Preview, StateFacts } from '../../utils/model/write-views';
import { ProblemList } from '../ProblemList';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { useLocale } from '../ui/locale';
import { Notice } from '../ui/Notice';
import { becauseText, seatText, shortName } from '../ui/person';
import { StanceTag } from '../ui/StanceTag';
import { languageName } from './form';
import { whyText } from '../ui/why-text';
import { Spoken } from './Spoken';

export interface PreviewPanelProps {
  facts: StateFacts;
  /** Where the caller lives. */
  districts: DistrictRef[];
  /** Null until a district is chosen. */
  preview: Preview | null;
  onDistricts: (districts: DistrictRef[]) => void;
  onEdit: () => void;
  onBack: () => void;
}

/** A campaign as a caller in a district sees it: whom, why, and which words. */
export function PreviewPanel({ facts, districts, preview, onDistricts, onEdit, onBack }: PreviewPanelProps) {
  const locale = useLocale();
  const chosen = (chamber: Chamber) => districts.find((d) => d.chamber === chamber)?.district ?? '';
  const choose = (chamber: Chamber, district: string) =>
    onDistricts([
      ...districts.filter((d) => d.chamber !== chamber),
      ...(district ? [{ chamber, district }] : []),
    ]);
  return (
    <>
      <p class="row wrap">
        <Button kind="quiet" action="back" onPress={onBack}>
          ← {i18n.t('write.all')}
        </Button>
        <Button kind="quiet" action="edit" onPress={onEdit}>
          {i18n.t('write.edit')}
        </Button>
      </p>
      <section class="card step" aria-labelledby="write-caller-title">
        <h2 id="write-caller-title">{i18n.t('write.as_caller', [facts.name])}</h2>
        <ProblemList problems={facts.problems} />
        <div class="two">
          {facts.chambers.map(({ chamber, name }) => (
            <Field key={chamber} id={`w-in-${chamber}`} label={i18n.t('setup.district_label', [name])}>
              <select
                id={`w-in-${chamber}`}
                name={`preview-${chamber}`}
                value={chosen(chamber)}
                onChange={(event) => choose(chamber, event.currentTarget.value)}
              >
                <option value="">{i18n.t('setup.district_none')}</option>
                {facts.choices
                  .filter((c) => c.chamber === chamber)
                  .map((c) => (
                    <option key={c.district} value={c.district}>
                      {i18n.t('setup.district_option', [
                        c.district,
                        c.members.map((m) => m.name).join(', ') || i18n.t('setup.vacant'),
                      ])}
                    </option>
                  ))}
              </select>
            </Field>
          ))}
        </div>
      </section>
      {preview && (
        <>
          <section class="card col" aria-label={i18n.t('write.seen')}>
            <div class="row wrap between">
              <h2 class="write-title">{preview.view.title || i18n.t('write.untitled')}</h2>
              <StanceTag stance={preview.view.stance} />
            </div>
            <p>{preview.view.ask}</p>
            {preview.view.summary && <p class="muted">{preview.view.summary}</p>}
          </section>
          {preview.targets.length === 0 && <Notice title={i18n.t('campaign.nobody')} />}
          {preview.targets.map((entry) => (
            <section key={entry.target.id} class="card col" data-preview-target={entry.target.id}>
              <h2 class="write-title">{[entry.target.title, entry.target.name].filter(Boolean).join(' ')}</h2>
              <p class="muted">
                {[entry.target.district && seatText(entry.target), becauseText(entry.target.because)]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {entry.scripts.length === 0 && <p class="field-problem">{i18n.t('script.none')}</p>}
              {entry.scripts.map((script) => (
                <div key={script.index} class="heard" data-variant={script.index}>
                  <h3>
                    {[
                      i18n.t(script.channel === 'voicemail' ? 'script.voicemail' : 'script.live'),
                      languageName(script.language, locale),
                    ].join(' · ')}
                  </h3>
                  <Spoken script={script} />
                  <p class="tiny">{whyText(script, shortName(entry.target))}</p>
                </div>
              ))}
            </section>
          ))}
        </>
      )}
    </>
  );
}
