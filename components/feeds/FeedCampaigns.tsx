import { i18n } from '#i18n';
import { PausedBy } from '../guard/PausedBy';
import type { FeedCampaignView } from '../../utils/model/views';

export interface FeedCampaignsProps {
  /** The group. */
  name: string;
  list: FeedCampaignView[];
  onLeaveOut: (campaign: string, out: boolean) => void;
}

/** A feed's campaigns with a switch each: what is off is left out, and nobody hears of it. */
export const FeedCampaigns = ({ name, list, onLeaveOut }: FeedCampaignsProps) => (
  <details class="feed-more" data-part="campaigns">
    <summary>
      {i18n.t('follow.choose')}
      <span class="hear-only"> {name}</span>
    </summary>
    <p class="tiny">{i18n.t('follow.choose_hint')}</p>
    <ul class="plain-list">
      {list.map((c) => (
        <li key={c.key}>
          <label class="check">
            <input
              type="checkbox"
              name={`campaign ${c.key}`}
              checked={!c.leftOut}
              onChange={(event) => onLeaveOut(c.key, !event.currentTarget.checked)}
            />
            <span>
              {c.title} <span class="muted">{c.bills.join(', ')}</span>
              {c.status !== 'live' && !c.pausedBy && (
                <span class="muted"> · {i18n.t(`status.${c.status}`)}</span>
              )}
              {c.pausedBy && <PausedBy by={c.pausedBy} />}
            </span>
          </label>
        </li>
      ))}
    </ul>
  </details>
);
