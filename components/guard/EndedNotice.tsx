import { i18n } from '#i18n';
import { billLabel } from '../../utils/model/bill';
import type { EndedView } from '../../utils/model/views';
import { Button } from '../ui/Button';

export interface EndedNoticeProps {
  ended: EndedView[];
  /** Read: it is told on no surface again. */
  onDismiss: (campaign: string) => void;
}

/** A campaign has ended, and the reader called for it: how it went, the group's thanks, and their own part in it. */
export const EndedNotice = ({ ended, onDismiss }: EndedNoticeProps) => (
  <>
    {ended.map((campaign) => (
      <section
        key={campaign.key}
        class={`notice ended ${campaign.result === 'won' ? 'good' : 'calm'}`}
        data-ended={campaign.key}
      >
        <h2 class="notice-title">{i18n.t(`guard.ended.${campaign.result}`, [campaign.title])}</h2>
        <p class="muted">
          {campaign.bills.map((bill, i) => (
            <span key={bill.identifier} data-bill={billLabel(bill)}>
              {i > 0 && ', '}
              {bill.identifier}
            </span>
          ))}
          {' · '}
          {campaign.group}
        </p>
        <p class="thanks">{campaign.thanks ?? i18n.t('guard.ended.thanks')}</p>
        <div class="row wrap between">
          <span>{i18n.t('guard.ended.calls', campaign.calls)}</span>
          <Button action="dismiss-ended" onPress={() => onDismiss(campaign.key)}>
            {i18n.t('guard.ended.read')}
            <span class="hear-only"> {campaign.title}</span>
          </Button>
        </div>
      </section>
    ))}
  </>
);
