import { i18n } from '#i18n';
import type { CampaignView, OrganisationView } from '../../utils/model/views';
import { keyed } from '../ui/Button';
import { useLocale } from '../ui/locale';
import { dayOfInstant } from '../ui/time';

/** How the organisations that lead on an issue ask that it be spoken of. Draws nothing where they say nothing. */
export function Guidance({ campaign }: { campaign: CampaignView }) {
  const all = [...(campaign.lead ? [campaign.lead] : []), ...campaign.partners];
  if (all.length === 0) return null;
  return (
    <details class="guidance" open={all.some((o) => o.guidance)}>
      <summary {...keyed('i')}>{i18n.t('guidance.title')}</summary>
      <ul class="plain-list">
        {all.map((organisation) => (
          <li key={organisation.name}>
            <Organisation {...organisation} />
          </li>
        ))}
      </ul>
    </details>
  );
}

const Organisation = ({ name, url, guidance, changed }: OrganisationView) => (
  <>
    {url === undefined ? (
      <b>{name}</b>
    ) : (
      <a href={url} target="_blank" rel="noreferrer noopener">
        {name}
      </a>
    )}
    {guidance && changed && <ChangedOn at={changed} />}
    {guidance && <p>{guidance}</p>}
  </>
);

/** The words are newer than the campaign: the partner changed them itself. */
const ChangedOn = ({ at }: { at: string }) => (
  <span class="muted" data-changed={at}>
    {' · '}
    {i18n.t('partners.changed', [dayOfInstant(at, useLocale())])}
  </span>
);
