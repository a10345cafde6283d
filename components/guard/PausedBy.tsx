import { i18n } from '#i18n';
import type { CampaignView, PausedBy as Pause } from '../../utils/model/views';
import { useLocale } from '../ui/locale';
import { Notice } from '../ui/Notice';
import { dayOfInstant } from '../ui/time';

/** "Paused by Disability Rights ND on Nov 12, 2026: …", a line for each partner that paused a campaign. */
export function PausedBy({ by }: { by: readonly Pause[] }) {
  const locale = useLocale();
  return (
    <>
      {by.map(({ name, at, why }) => (
        <p key={name} class="paused-by" data-paused-by={name}>
          <b>{i18n.t('partners.paused_by', [name, dayOfInstant(at, locale)])}</b>{' '}
          <span dir="auto">{why}</span>
        </p>
      ))}
    </>
  );
}

/** The partners that paused a campaign, the newest first; none of one that is over. */
export const pausesOf = ({ partners, status }: Pick<CampaignView, 'partners' | 'status'>): Pause[] =>
  (status === 'paused' ? partners : [])
    .flatMap(({ name, paused, why = '' }) => (paused === undefined ? [] : [{ name, at: paused, why }]))
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));

/** On the sheet: that a campaign does not ask for calls now, or no more, and who says so. */
export function StatusNotice({ campaign }: { campaign: CampaignView }) {
  const { status } = campaign;
  if (status === 'live') return null;
  const by = pausesOf(campaign);
  return (
    <Notice tone="due" title={by.length > 0 ? i18n.t('partners.stop') : i18n.t(`status.${status}`)}>
      {by.length > 0 && <PausedBy by={by} />}
    </Notice>
  );
}
