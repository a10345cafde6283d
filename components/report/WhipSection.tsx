import { i18n } from '#i18n';
import type { Report, WhipSummary } from '../../utils/report/report';
import { votesLines } from '../../utils/report/tell';
import { STANDINGS, type Standing } from '../../utils/tally/whip';
import type { Tone } from '../chart/tones';
import { reportWords } from '../report-words';
import { ShareChart, type Share } from '../chart/ShareChart';
import { Sized } from '../chart/Sized';
import { Section, TableBox } from './Section';
import { useWords, type Words } from './words';

const TONE: Record<Standing, Tone> = {
  ...{ yes: 'full', lean_yes: 'hatch', undecided: 'dots', lean_no: 'hatch-b', no: 'cross-b' },
  ...{ declined_to_say: 'cross', unknown: 'empty' },
};

const standingText = (standing: Standing): string =>
  standing === 'unknown' ? i18n.t('report.unknown') : i18n.t(`position.${standing}`);

export const whipShares = (board: WhipSummary, words: Words): Share[] =>
  STANDINGS.map((standing) => ({
    key: standing,
    tone: TONE[standing],
    value: board.counts[standing],
    short: words.number(board.counts[standing]),
    text: i18n.t('report.standing', [standingText(standing), words.number(board.counts[standing])]),
  }));

/** What it still takes, as in every written form, and how long there is. */
export function whipText(board: WhipSummary, words: Words): string {
  return [
    ...votesLines(board, reportWords(words.locale)),
    ...(board.daysLeft !== null && board.daysLeft >= 0
      ? [i18n.t('report.vote_in', [words.inDays(board.daysLeft)])]
      : []),
  ].join(' ');
}

/** Where the votes of each campaign stand, in short. */
export function WhipSection({ report }: { report: Report }) {
  const words = useWords();
  const title = i18n.t('report.votes');
  return (
    <Section name="votes" title={title}>
      {report.whip.map((board) => {
        const shares = whipShares(board, words);
        const campaign = report.campaigns.find((c) => c.key === board.campaign);
        const name = report.whip.length > 1 ? (campaign?.title ?? board.campaign) : title;
        return (
          <div class="col" key={board.campaign} data-whip={board.campaign}>
            {report.whip.length > 1 && <h3>{name}</h3>}
            <p>
              {whipText(board, words)}{' '}
              {campaign?.status === 'live' && (
                <a class="no-print" href={`#/votes/${encodeURIComponent(board.campaign)}`}>
                  {i18n.t('report.whole_board')}
                </a>
              )}
            </p>
            <Sized>
              {(width) => (
                <ShareChart
                  name="votes"
                  {...{ shares, width }}
                  title={name}
                  desc={`${shares.map(({ text }) => text).join('; ')}.`}
                />
              )}
            </Sized>
            <TableBox label={name} folded>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{i18n.t('report.column.position')}</th>
                    <th scope="col">{i18n.t('report.column.votes')}</th>
                  </tr>
                </thead>
                <tbody>
                  {STANDINGS.map((standing) => (
                    <tr key={standing} data-standing={standing}>
                      <th scope="row">{standingText(standing)}</th>
                      <td>{words.number(board.counts[standing])}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </TableBox>
          </div>
        );
      })}
    </Section>
  );
}
