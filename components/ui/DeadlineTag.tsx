import { i18n } from '#i18n';
import type { CampaignView } from '../../utils/model/views';
import { useLocale } from './locale';
import { deadlineText } from './time';

export interface DeadlineTagProps {
  campaign: Pick<CampaignView, 'deadline' | 'targets'>;
  /** Milliseconds. */
  now: number;
  /** As little as tells it apart, for lists. */
  short?: boolean;
}

/** "House floor vote · Thu, Nov 26, 12:00 PM · in 2 days", or nothing where there is no deadline ahead. */
export function DeadlineTag({ campaign: { deadline, targets }, now, short }: DeadlineTagProps) {
  const locale = useLocale();
  if (!deadline) return null;
  const chamber = targets.find((t) => t.chamber === deadline.chamber)?.chamberName;
  const what =
    chamber && deadline.type === 'floor_vote'
      ? i18n.t('deadline.floor_vote_in', [chamber])
      : i18n.t(`deadline.${deadline.type}`);
  const text = deadlineText(deadline, now, locale);
  if (deadline.past) return <span class="tag past">{i18n.t('deadline.past', [what, text.short])}</span>;
  return (
    <span class={`tag ${text.soon ? 'due' : 'later'}`}>
      <time dateTime={deadline.at}>
        {i18n.t('deadline.when', [what, short ? text.short : text.at])}
        {text.yours && !(short && text.far) && (
          <>
            {' '}
            {text.zoneName(short === true)} ({i18n.t('deadline.your_time', [text.yours])})
          </>
        )}
        {' · '}
        <b>{text.left}</b>
      </time>
    </span>
  );
}
