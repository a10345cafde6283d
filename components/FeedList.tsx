import { i18n } from '#i18n';
import type { FeedView } from '../utils/model/views';
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
}

function sourceText({ source }: FeedView): string {
  if (source.kind === 'sample') return i18n.t('feeds.from_sample');
  return source.kind === 'file' ? i18n.t('feeds.from_file', [source.name]) : source.url;
}

/** The groups whose campaigns the reader follows. */
export function FeedList({ feeds, now, busy, onRefresh, onRemove }: FeedListProps) {
  const locale = useLocale();
  if (feeds.length === 0) return <p class="empty">{i18n.t('feeds.none')}</p>;
  return (
    <ul class="plain-list feeds">
      {feeds.map((feed) => (
        <li key={feed.id} class="card feed" data-feed={feed.id}>
          <div class="feed-facts">
            <h2>{feed.name}</h2>
            <p>{i18n.t('feeds.campaigns', feed.campaigns)}</p>
            <p class="muted source">{sourceText(feed)}</p>
            <p class="tiny">
              {i18n.t('feeds.updated', [whenText(feed.updated, now, locale)])} ·{' '}
              {i18n.t('feeds.checked', [whenText(feed.checked, now, locale)])}
            </p>
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
            <Button kind="quiet" action="remove-feed" onPress={() => onRemove(feed.id)}>
              {i18n.t('feeds.remove')}
              <span class="hear-only"> {feed.name}</span>
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}
