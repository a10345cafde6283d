import { i18n } from '#i18n';
import type { FeedView } from '../utils/model/views';
import { FeedCampaigns } from './feeds/FeedCampaigns';
import { FeedTrouble } from './feeds/FeedTrouble';
import { InviteBox } from './feeds/InviteBox';
import { agoText } from './ui/ago';
import { Button } from './ui/Button';
import { useLocale } from './ui/locale';
import { whenText } from './ui/time';

export interface FeedListProps {
  feeds: FeedView[];
  now: number;
  /** Id of the feed that is being fetched. */
  busy?: string;
  onRefresh: (id: string) => void;
  onRemove: (id: string) => void;
  /** Leaves a feed (by id) or a campaign (by key) out, or takes it back. */
  onLeaveOut: (what: string, out: boolean) => void;
}

function sourceText({ source }: FeedView): string {
  if (source.kind === 'sample') return i18n.t('feeds.from_sample');
  if (source.kind === 'paste') return i18n.t('follow.from_paste');
  return source.kind === 'file' ? i18n.t('feeds.from_file', [source.name]) : source.url;
}

/** Whether a feed is signed: a word and a form, and the key for whoever wants to compare it. */
function Signed({ feed, now }: { feed: FeedView; now: number }) {
  const locale = useLocale();
  if (feed.source.kind === 'sample') return null;
  if (!feed.signed) {
    return (
      <p class="tiny" data-signed="no">
        <span aria-hidden="true">○</span> <b>{i18n.t('follow.unsigned')}</b> {i18n.t('follow.unsigned_hint')}
      </p>
    );
  }
  const { fingerprint, since } = feed.signed;
  return (
    <p class="tiny" data-signed="yes">
      <span aria-hidden="true">●</span> <b>{i18n.t('follow.signed')}</b>{' '}
      {i18n.t('follow.since', [whenText(since, now, locale)])} <code class="fingerprint">{fingerprint}</code>
    </p>
  );
}

/** The groups whose campaigns the reader follows. */
export function FeedList({ feeds, now, busy, onRefresh, onRemove, onLeaveOut }: FeedListProps) {
  const locale = useLocale();
  if (feeds.length === 0) return <p class="empty">{i18n.t('feeds.none')}</p>;
  return (
    <ul class="plain-list feeds">
      {feeds.map((feed) => (
        <li key={feed.id} class={`card feed ${feed.leftOut ? 'left-out' : ''}`} data-feed={feed.id}>
          <div class="feed-facts">
            <h2>{feed.name}</h2>
            <p>{i18n.t('feeds.campaigns', feed.campaigns)}</p>
            <p class="muted source">{sourceText(feed)}</p>
            <Signed feed={feed} now={now} />
            <p class="tiny" data-checked={feed.checked}>
              {i18n.t('feeds.updated', [whenText(feed.updated, now, locale)])} ·{' '}
              {i18n.t('follow.checked', [agoText(feed.checked, now, locale)])}
            </p>
            {feed.leftOut && (
              <p>
                <b>{i18n.t('follow.feed_left_out')}</b>
              </p>
            )}
          </div>
          <div class="row wrap">
            {feed.source.kind === 'address' && (
              <Button
                action="refresh-feed"
                aria-disabled={busy === feed.id}
                onPress={() => onRefresh(feed.id)}
              >
                {i18n.t(busy === feed.id ? 'feeds.refreshing' : 'feeds.refresh')}
                <span class="hear-only"> {feed.name}</span>
              </Button>
            )}
            <Button
              kind="quiet"
              action={feed.leftOut ? 'take-back-feed' : 'leave-out-feed'}
              onPress={() => onLeaveOut(feed.id, !feed.leftOut)}
            >
              {i18n.t(feed.leftOut ? 'follow.take_back' : 'follow.leave_out')}
              <span class="hear-only"> {feed.name}</span>
            </Button>
            <Button kind="quiet" action="remove-feed" onPress={() => onRemove(feed.id)}>
              {i18n.t('feeds.remove')}
              <span class="hear-only"> {feed.name}</span>
            </Button>
          </div>
          <FeedTrouble feed={feed} now={now} />
          {feed.list && feed.list.length > 0 && !feed.leftOut && (
            <FeedCampaigns name={feed.name} list={feed.list} onLeaveOut={onLeaveOut} />
          )}
          {feed.invite !== undefined && <InviteBox name={feed.name} link={feed.invite} />}
        </li>
      ))}
    </ul>
  );
}
