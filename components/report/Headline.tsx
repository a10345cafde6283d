import { i18n } from '#i18n';
import type { Figures, Report } from '../../utils/report/report';
import { PART_TONE } from '../chart/DayChart';
import { useWords } from './words';

const PARTS = ['contact', 'voicemail', 'unavailable'] as const;
const rateOf = (figures: Figures, part: (typeof PARTS)[number]) =>
  part === 'contact' ? figures.reached : figures[part];

/** What matters first: the counts as tiles, each rate with what it is a part of. */
export function Headline({ report }: { report: Report }) {
  const words = useWords();
  const { figures, last24h, last7d, people, districts, progress } = report.headline;
  return (
    <dl class="tiles" data-tally="total">
      <div class="tile lead">
        <dt>{i18n.t('report.column.calls')}</dt>
        <dd class="figure" data-count="calls">
          {words.number(figures.attempts)}
        </dd>
        <dd class="muted">
          {i18n.t('report.lately', [words.number(last24h.attempts), words.number(last7d.attempts)])}
          {figures.skipped > 0 && (
            <>
              <br />
              {i18n.t('report.column.skip')}: <span data-count="skip">{words.number(figures.skipped)}</span>
            </>
          )}
        </dd>
      </div>
      {PARTS.map((part) => (
        <div class={`tile ${part} ${PART_TONE[part]}`} key={part}>
          <dt>{i18n.t(`outcome.${part}`)}</dt>
          <dd class="figure" data-count={part}>
            {words.number(rateOf(figures, part).n)}
          </dd>
          <dd class="muted" data-rate={part}>
            {words.rate(rateOf(figures, part))}
          </dd>
        </div>
      ))}
      {progress && (
        <div class="tile" data-headline="goal">
          <dt>{i18n.t('report.missing')}</dt>
          <dd class="figure" data-count="missing">
            {words.number(progress.missing)}
          </dd>
          <dd class="muted">{i18n.t('report.of_goal', [words.number(progress.goal)])}</dd>
        </div>
      )}
      <div class="tile">
        <dt>{i18n.t('report.people')}</dt>
        <dd class="figure" data-count="people">
          {words.number(people.of)}
        </dd>
        <dd class="muted">
          {i18n.t('report.people_reached', [words.number(people.n), words.number(districts.n)])}
        </dd>
      </div>
    </dl>
  );
}
