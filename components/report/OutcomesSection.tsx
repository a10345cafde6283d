import { i18n } from '#i18n';
import type { Report } from '../../utils/report/report';
import { BarChart } from '../chart/BarChart';
import { PART_TONE } from '../chart/DayChart';
import { ShareChart, type Share } from '../chart/ShareChart';
import { Sized } from '../chart/Sized';
import { Section, TableBox } from './Section';
import { useWords, type Words } from './words';

export const outcomeShares = ({ outcomes }: Pick<Report, 'outcomes'>, words: Words): Share[] =>
  outcomes.map(({ outcome, rate }) => ({
    key: outcome,
    tone: PART_TONE[outcome],
    value: rate.n,
    short: words.percent(rate),
    text: i18n.t('report.share', [i18n.t(`outcome.${outcome}`), words.number(rate.n), words.percent(rate)]),
  }));

const sentence = (texts: readonly string[]): string => `${texts.join('; ')}.`;

/** What came of the calls, and why some did not get through. */
export function OutcomesSection({ report }: { report: Report }) {
  const words = useWords();
  const { outcomes, reasons } = report;
  const title = i18n.t('report.by_outcome');
  const why = i18n.t('report.by_reason');
  const shares = outcomeShares(report, words);
  const reasonText = (reason: (typeof reasons)[number]['reason']) =>
    reason === 'not_given' ? i18n.t('report.reason_not_given') : i18n.t(`reason.${reason}`);
  const bars = reasons.map(({ reason, rate }) => ({
    key: reason,
    label: reasonText(reason),
    value: rate.n,
    goal: null,
    text: i18n.t('report.count_rate', [words.number(rate.n), words.percent(rate)]),
    tone: PART_TONE.unavailable,
  }));
  return (
    <Section name="outcomes" title={title}>
      <Sized>
        {(width) => (
          <ShareChart
            name="outcomes"
            {...{ title, shares, width }}
            desc={sentence(shares.map(({ text }) => text))}
          />
        )}
      </Sized>
      {bars.length > 0 && (
        <>
          <h3>{why}</h3>
          <Sized>
            {(width) => (
              <BarChart
                name="reasons"
                {...{ bars, width }}
                title={why}
                desc={sentence(bars.map(({ label, text }) => `${label}: ${text}`))}
              />
            )}
          </Sized>
        </>
      )}
      <TableBox label={title} folded>
        <table>
          <thead>
            <tr>
              <th scope="col">{i18n.t('report.column.outcome')}</th>
              <th scope="col">{i18n.t('report.column.calls')}</th>
              <th scope="col">{i18n.t('report.column.rate')}</th>
            </tr>
          </thead>
          <tbody>
            {outcomes.map(({ outcome, rate }) => (
              <tr key={outcome} data-outcome-row={outcome}>
                <th scope="row">{i18n.t(`outcome.${outcome}`)}</th>
                <td data-count="calls">{words.number(rate.n)}</td>
                <td>{words.rate(rate)}</td>
              </tr>
            ))}
            {reasons.map(({ reason, rate }) => (
              <tr key={reason} class="below" data-reason-row={reason}>
                <th scope="row">{reasonText(reason)}</th>
                <td data-count="calls">{words.number(rate.n)}</td>
                <td>{words.rate(rate)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </Section>
  );
}
