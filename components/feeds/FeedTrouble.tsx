import { i18n } from '#i18n';
import type { Problem } from '../../utils/model/result';
import type { FeedView } from '../../utils/model/views';
import { ProblemList } from '../ProblemList';
import { agoText } from '../ui/ago';
import { useLocale } from '../ui/locale';
import { Notice } from '../ui/Notice';
import { whenText } from '../ui/time';

/** The network's doing, not the group's: it passes by itself. */
const PASSING = ['feed_unreachable', 'feed_timeout'];

/** Only entries of partners were left out, and the feed itself is as its group signed it. */
const isOfPartners = (problems: readonly Problem[]): boolean =>
  problems.every((p) => p.code.startsWith('amendment_'));

/** What was wrong at the last check, until one is good; and that nothing is lost by it. */
export function FeedTrouble({ feed, now }: { feed: FeedView; now: number }) {
  const locale = useLocale();
  if (!feed.trouble) return null;
  const { at, refused, problems } = feed.trouble;
  const when = agoText(at, now, locale);
  if (problems.every((p) => PASSING.includes(p.code))) {
    return (
      <div class="feed-more" data-trouble={problems[0]?.code}>
        <Notice tone="due" title={i18n.t('follow.not_reached', [when])}>
          <p>{i18n.t('follow.not_reached_hint')}</p>
        </Notice>
      </div>
    );
  }
  return (
    <div class="feed-more" data-trouble={problems[0]?.code}>
      <p>
        <b>
          {i18n.t(
            refused
              ? 'follow.refused'
              : isOfPartners(problems)
                ? 'partners.left_out'
                : 'follow.rows_left_out',
            [when],
          )}
        </b>
        {!refused && isOfPartners(problems) && ` ${i18n.t('partners.left_out_hint')}`}
        {refused && ` ${i18n.t('follow.refused_hint', [whenText(feed.updated, now, locale)])}`}
      </p>
      <ProblemList problems={problems} />
    </div>
  );
}
