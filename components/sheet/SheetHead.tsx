import { i18n } from '#i18n';
import { billLabel } from '../../utils/model/bill';
import type { SheetView } from '../../utils/model/views';
import { PastNotice } from '../guard/PastNotice';
import { StatusNotice } from '../guard/PausedBy';
import { DeadlineTag } from '../ui/DeadlineTag';
import { useLocale } from '../ui/locale';
import { becauseText, fullName, newsText, openVoteText, seatText } from '../ui/person';
import { billText } from '../ui/bill';
import { StanceTag } from '../ui/StanceTag';

export interface SheetHeadProps {
  view: SheetView;
  now: number;
  /** Heading level: 1 in a page of ours, 2 inside somebody else's. */
  level: 1 | 2;
  headingId: string;
}

/** The bill and what is asked of it, the person, and why this person. */
export function SheetHead({
  view: { campaign, target, together = [] },
  now,
  level,
  headingId,
}: SheetHeadProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  const [bill, ...companions] = campaign.bills;
  const { because } = target;
  const locale = useLocale();
  return (
    <header class="sheet-head">
      <div class="row wrap">
        <StanceTag stance={campaign.stance} />
        {bill && (
          <b class="bill-id" data-bill={billLabel(bill)}>
            {bill.identifier}
          </b>
        )}
        {companions.length > 0 && (
          <span class="muted">
            {i18n.t('sheet.with')}{' '}
            {companions.map((b, i) => (
              <span key={b.identifier} data-bill={billLabel(b)}>
                {i > 0 && ', '}
                {b.identifier}
              </span>
            ))}
          </span>
        )}
        <DeadlineTag campaign={campaign} now={now} />
      </div>
      <p class="sheet-title">{campaign.title}</p>
      <StatusNotice campaign={campaign} />
      <PastNotice campaign={campaign} now={now} />
      <div>
        <Heading class="who-name" id={headingId}>
          {fullName(target)}
        </Heading>
        <p class="muted">
          {[seatText(target), becauseText(because)].filter(Boolean).join(' · ')}
          {target.position && <> · {i18n.t('sheet.known', [i18n.t(`position.${target.position}`)])}</>}
        </p>
        {target.news && <p class="muted news">{newsText(target.news, locale)}</p>}
        {target.elsewhere && (
          <p class="muted" data-elsewhere>
            {i18n.t('sheet.elsewhere')}
          </p>
        )}
        {target.openVotes && (
          <p class="because-note" data-open-votes={target.openVotes}>
            {openVoteText(target, target.openVotes)}
          </p>
        )}
        {because.note && <p class="because-note">{because.note}</p>}
      </div>
      {together.length > 0 && (
        <p class="together" data-together={together.length}>
          {i18n.t('queue.together', [
            new Intl.ListFormat(locale).format(
              together.flatMap(({ bill }) => (bill ? [billText(bill)] : [])),
            ),
          ])}
        </p>
      )}
    </header>
  );
}
