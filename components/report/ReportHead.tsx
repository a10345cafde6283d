import { i18n } from '#i18n';
import { billLabel, parseBillKey } from '../../utils/model/bill';
import type { Report } from '../../utils/report/report';
import { StanceTag } from '../ui/StanceTag';
import { useWords, type Words } from './words';

const billsText = (keys: readonly string[]): string =>
  keys
    .map((key) => {
      const bill = parseBillKey(key);
      return bill ? billLabel(bill) : key;
    })
    .join(', ');

/** What the report is about, in a few words: the heading of the screen, the print and the pictures. */
export function titleOf({ scope, campaigns }: Pick<Report, 'scope' | 'campaigns'>): string {
  if (scope.campaign !== undefined)
    return campaigns.find((c) => c.key === scope.campaign)?.title ?? scope.campaign;
  if (scope.bill !== undefined) return billsText([scope.bill]);
  return i18n.t('report.all_campaigns');
}

/** Whose calls and which days: "Riverside Group. Oct 1, 2026 to Nov 24, 2026". */
export function aboutText({ scope, groupName, headline }: Report, words: Words): string {
  const [from, to] = [scope.from ?? headline.firstDay, scope.to ?? headline.lastDay];
  return [
    scope.group !== undefined ? groupName || scope.group : i18n.t('report.everybody'),
    ...(from && to ? [words.span(from, to)] : []),
  ].join(' · ');
}

export function ReportHead({ report }: { report: Report }) {
  const words = useWords();
  const { scope, campaigns } = report;
  const one = scope.campaign === undefined ? undefined : campaigns.find((c) => c.key === scope.campaign);
  const ledBy = one && [one.lead || one.group, ...one.partners].filter(Boolean).join(', ');
  return (
    <header class="report-head" data-part="report-head">
      <h2>{titleOf(report)}</h2>
      {one && (
        <p class="row wrap">
          <b>{billsText(one.bills)}</b>
          {one.stance && <StanceTag stance={one.stance} />}
          {one.result && <span class="tag watch">{i18n.t(`report.result.${one.result}`)}</span>}
        </p>
      )}
      <p class="muted">{aboutText(report, words)}</p>
      {ledBy && <p class="muted">{i18n.t('report.led_by', [ledBy])}</p>}
    </header>
  );
}
