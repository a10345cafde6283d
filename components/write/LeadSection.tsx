/** Who leads, who joins in, and what partners may do by their own keys. */
import { i18n } from '#i18n';
import type { Path } from '../../utils/model/at-path';
import { RIGHTS } from '../../utils/model/campaign';
import { Button } from '../ui/Button';
import { LocalizedField, TextField } from './fields';
import { listAt, textAt, type Form } from './form';
import { Rows, Section } from './Rows';

export interface LeadSectionProps {
  form: Form;
  /** Public keys as people compare them. */
  fingerprints: ReadonlyMap<string, string>;
}

/** Who leads on the issue, and who stands with them. */
export const LeadSection = ({ form, fingerprints }: LeadSectionProps) => (
  <Section name="lead">
    <p class="muted">{i18n.t('write.lead_hint')}</p>
    {form.value(['lead']) === undefined ? (
      <p>
        <Button action="add-lead" onPress={() => form.set(['lead'], { name: '' })}>
          {i18n.t('write.add_lead')}
        </Button>
      </p>
    ) : (
      <div class="write-row" role="group" aria-label={i18n.t('write.lead')}>
        <div class="row between">
          <h3>{i18n.t('write.lead')}</h3>
          <Button kind="quiet" action="remove-lead" onPress={() => form.set(['lead'], undefined)}>
            {i18n.t('write.take_out')}
            <span class="hear-only"> {i18n.t('write.lead')}</span>
          </Button>
        </div>
        <OrganisationFields form={form} path={['lead']} />
      </div>
    )}
    <Rows form={form} path={['partners']} name={(_, i) => i18n.t('write.partner', [i + 1])}>
      {(path) => (
        <>
          <OrganisationFields form={form} path={path} />
          <PartnerKey form={form} path={path} fingerprints={fingerprints} />
        </>
      )}
    </Rows>
    <p>
      <Button
        action="add-partner"
        onPress={() => form.set(['partners'], [...listAt(form, ['partners']), { name: '' }])}
      >
        {i18n.t('write.add_partner')}
      </Button>
    </p>
  </Section>
);

const OrganisationFields = ({ form, path }: { form: Form; path: Path }) => (
  <>
    <div class="two">
      <TextField form={form} path={[...path, 'name']} label={i18n.t('write.name')} />
      <TextField
        form={form}
        path={[...path, 'url']}
        label={i18n.t('write.web_page')}
        hint={i18n.t('write.https_hint')}
        type="url"
      />
    </div>
    <LocalizedField
      form={form}
      path={[...path, 'guidance']}
      label={i18n.t('write.guidance')}
      hint={i18n.t('write.guidance_hint')}
      rows={2}
    />
  </>
);

/** What a partner may do without the lead, and the key by which it is known. */
function PartnerKey({ form, path, fingerprints }: LeadSectionProps & { path: Path }) {
  const key = textAt(form, [...path, 'key']);
  const may = listAt(form, [...path, 'may']);
  const print = fingerprints.get(key);
  return (
    <>
      <TextField
        form={form}
        path={[...path, 'key']}
        label={i18n.t('partners.lead.key')}
        hint={i18n.t('partners.lead.key_hint')}
        read={(text) => text.replace(/\s/g, '') || undefined}
      >
        {print && form.problem([...path, 'key']) === undefined && (
          <p class="tiny" data-key-print={key}>
            {i18n.t('partners.lead.compare', [print])}
          </p>
        )}
      </TextField>
      {key !== '' && (
        <fieldset class="col">
          <legend class="write-legend">{i18n.t('partners.lead.may')}</legend>
          {RIGHTS.map((right) => (
            <label key={right} class="check">
              <input
                type="checkbox"
                name={`${path.join('.')}.may.${right}`}
                checked={may.includes(right)}
                onChange={(event) => {
                  const on = event.currentTarget.checked;
                  const list = RIGHTS.filter((r) => (r === right ? on : may.includes(r)));
                  form.set([...path, 'may'], list.length > 0 ? list : undefined);
                }}
              />
              <span>{i18n.t(`partners.lead.${right}`)}</span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
