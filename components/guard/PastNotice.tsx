import { i18n } from '#i18n';
import type { CampaignView } from '../../utils/model/views';
import { useLocale } from '../ui/locale';
import { Notice } from '../ui/Notice';
import { isPast } from '../ui/person';
import { deadlineText } from '../ui/time';

/** On the sheet: the last deadline has passed, and nothing more is asked for. Calling stays possible. */
export function PastNotice({ campaign, now }: { campaign: CampaignView; now: number }) {
  const locale = useLocale();
  const { deadline } = campaign;
  if (!deadline || !isPast(campaign)) return null;
  return (
    <div data-past>
      <Notice
        tone="due"
        title={i18n.t(`guard.past.${deadline.type}`, [deadlineText(deadline, now, locale).at])}
      >
        <p>{i18n.t('guard.past.nothing')}</p>
      </Notice>
    </div>
  );
}
