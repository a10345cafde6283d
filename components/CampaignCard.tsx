import { i18n } from '#i18n';
import { billLabel } from '../utils/model/bill';
import type { CampaignKey } from '../utils/model/call';
import type { CampaignView, TargetView } from '../utils/model/views';
import { outcomeText } from './ui/outcome';
import { Button } from './ui/Button';
import { DeadlineTag } from './ui/DeadlineTag';
import { useLocale } from './ui/locale';
import {
  fullName,
  groupsText,
  initials,
  isPast,
  nextTarget,
  openVoteText,
  seatText,
  shortName,
} from './ui/person';
import { StanceTag } from './ui/StanceTag';
import { whenText } from './ui/time';

export interface CampaignCardProps {
  campaign: CampaignView;
  now: number;
  /** The most pressing of all shown: it gets the one filled button. */
  pressing: boolean;
  onCall: (campaign: CampaignKey, targetId: string) => void;
  /** Correct the last call to this person; left out where there is no way to. */
  onChange?: ((campaign: CampaignKey, targetId: string) => void) | undefined;
  /** Leaves the campaign out, silently; left out where that cannot be done. */
  onLeaveOut?: (campaign: CampaignView) => void;
}

function Person({
  target,
  now,
  onChange,
}: Pick<CampaignCardProps, 'now' | 'onChange'> & { target: TargetView }) {
  const locale = useLocale();
  const call = target.lastCall;
  return (
    <li class="who">
      <span class={target.done ? 'dot done' : 'dot'} aria-hidden="true">
        {target.done ? '✓' : initials(target.name)}
      </span>
      <span>
        <b>{fullName(target)}</b> <span class="seat">{seatText(target)}</span>
        <br />
        {call
          ? i18n.t('campaign.called', [outcomeText(call), whenText(call.at, now, locale)])
          : i18n.t(`role.${target.because.role}`)}
        {call && onChange && (
          <Button
            kind="quiet"
            look="change"
            action="change-call"
            onPress={() => onChange(target.campaign, target.id)}
          >
            {i18n.t('call.saved.change')}
            <span class="hear-only"> {fullName(target)}</span>
          </Button>
        )}
        {!call && target.position && <> · {i18n.t(`position.${target.position}`)}</>}
        {target.openVotes && !target.done && (
          <b class="open-vote">{openVoteText(target, target.openVotes)}</b>
        )}
      </span>
    </li>
  );
}

/** One campaign as the popup shows it: bill, stance, deadline, whom to call and how far that is. */
export function CampaignCard({ campaign, now, pressing, onCall, onChange, onLeaveOut }: CampaignCardProps) {
  const locale = useLocale();
  const next = nextTarget(campaign);
  const again = campaign.targets[0];
  const done = campaign.targets.filter((t) => t.done).length;
  return (
    <article class={`card bill ${pressing ? 'pressing' : ''}`} data-campaign={campaign.key}>
      <div class="row between">
        <span class="bids">
          {campaign.bills.map((bill) => (
            <span class="bid" key={bill.identifier} data-bill={billLabel(bill)}>
              {bill.identifier}
            </span>
          ))}
        </span>
        <StanceTag stance={campaign.stance} />
      </div>
      <h3>{campaign.title}</h3>
      <DeadlineTag campaign={campaign} now={now} short />
      {campaign.status !== 'live' && <p class="muted">{i18n.t(`status.${campaign.status}`)}</p>}
      {isPast(campaign) && <p class="muted">{i18n.t('guard.past.short')}</p>}
      {campaign.targets.length === 0 ? (
        <p class="muted">{i18n.t('campaign.nobody')}</p>
      ) : (
        <ul class="plain-list">
          {campaign.targets.map((target) => (
            <Person key={target.id} {...{ target, now, onChange }} />
          ))}
        </ul>
      )}
      {next ? (
        <Button
          kind={pressing ? 'primary' : 'plain'}
          look={pressing ? 'big' : ''}
          action="call"
          onPress={() => onCall(next.campaign, next.id)}
        >
          {i18n.t(done > 0 ? 'campaign.next' : 'campaign.call', [shortName(next)])}
        </Button>
      ) : (
        again && (
          <Button kind="quiet" action="call" onPress={() => onCall(again.campaign, again.id)}>
            {i18n.t('campaign.open')}
          </Button>
        )
      )}
      <p class="tiny row between">
        <span>{groupsText(campaign, locale)}</span>
        {campaign.targets.length > 0 && (
          <span>{i18n.t('campaign.progress', [done, campaign.targets.length])}</span>
        )}
      </p>
      {onLeaveOut && (
        <Button kind="quiet" look="small" action="leave-out" onPress={() => onLeaveOut(campaign)}>
          {i18n.t('follow.leave_this_out')}
          <span class="hear-only"> {campaign.title}</span>
        </Button>
      )}
    </article>
  );
}
