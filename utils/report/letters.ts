/** The report as something that one person says to others: a text for a newsletter, and thanks when it is over. */
import { titleText } from './names';
import type { Report } from './report';
import { gapText, groupsText, nextDeadlineLines, spanText, standingsText } from './tell';
import { isolated } from './clean';
import { numberText, rateText, type Words } from './words';

/** How many gaps a newsletter names. */
const GAPS = 3;

/** Paragraphs of plain text with an empty line between them. */
const letter = (paragraphs: readonly string[]): string => `${paragraphs.map(isolated).join('\n\n')}\n`;

export function newsletterText(report: Report, words: Words): string {
  const { headline, whip, next, campaigns } = report;
  const title = titleOf(report, words);
  const { figures } = headline;
  const [board] = whip;
  const link = campaigns.length === 1 ? campaigns[0]?.link : '';
  return letter([
    ...(figures.attempts === 0
      ? [words.say('newsletter_none', [title])]
      : [
          words.say('newsletter_start', [
            ...[groupsText(report, words), words.count('calls', figures.attempts), title],
            spanText(report, words),
          ]),
          words.say('newsletter_reached', [
            rateText(figures.reached, words),
            rateText(figures.voicemail, words),
          ]),
        ]),
    ...(board && whip.length === 1 && board.outstanding !== null
      ? [words.say('newsletter_votes', [standingsText(board, words), numberText(board.outstanding, words)])]
      : []),
    ...nextDeadlineLines(report, words),
    ...(next.gaps.length > 0
      ? [
          words.say('newsletter_gap', [
            next.gaps
              .slice(0, GAPS)
              .map((gap) => gapText(gap, words))
              .join('; '),
          ]),
        ]
      : []),
    ...(link ? [words.say('newsletter_read', [link])] : []),
    words.say('self_reported'),
  ]);
}

/** To everybody who called. Null while the campaign goes on, or where the report is not of one. */
export function thanksText(report: Report, words: Words): string | null {
  const { headline, campaigns, scope } = report;
  const [campaign] = campaigns;
  if (scope.campaign === undefined || !campaign?.result) return null;
  const { figures, people, districts } = headline;
  return letter([
    campaign.thanks || words.say(`thanks_${campaign.result}`, [campaign.title]),
    ...(figures.attempts > 0
      ? [
          words.say('thanks_numbers', [
            ...[words.count('calls', figures.attempts), words.count('people', people.of)],
            ...[words.count('districts', districts.n), spanText(report, words)],
            rateText(figures.reached, words),
          ]),
        ]
      : []),
    words.say('thanks_close'),
    ...(campaign.group ? [campaign.group] : []),
  ]);
}

const titleOf = (report: Report, words: Words): string =>
  report.scope.campaign === undefined ? titleText(report, words) : (report.campaigns[0]?.title ?? '');
