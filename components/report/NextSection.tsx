import { i18n } from '#i18n';
import type { Report, Seat } from '../../utils/report/report';
import { useLocale } from '../ui/locale';
import { deadlineText } from '../ui/time';
import { Section } from './Section';
import { useWords } from './words';

export interface NextProps {
  report: Report;
  seat: (seat: Seat) => string;
  /** Milliseconds. */
  now: number;
}

/** Deadlines to come, where the most calls are missing, and calls that were promised. */
export function NextSection({ report, seat, now }: NextProps) {
  const words = useWords();
  const locale = useLocale();
  const { next, deadlines } = report;
  const isNothing = next.deadlines.length === 0 && next.gaps.length === 0 && !next.callBacks;
  return (
    <Section name="next" title={i18n.t('report.next')}>
      {isNothing && <p>{i18n.t('report.next_nothing')}</p>}
      {next.deadlines.length > 0 && (
        <ul class="plain-list">
          {next.deadlines.map((place) => {
            const deadline = deadlines[place]!;
            const text = deadlineText({ at: deadline.instant, zone: deadline.zone }, now, locale);
            return (
              <li key={place} data-next-deadline={deadline.day}>
                <b>{words.deadline(deadline)}</b>: {text.at} ({text.left})
                {deadline.place && <span class="muted"> {deadline.place}</span>}
              </li>
            );
          })}
        </ul>
      )}
      {next.gaps.length > 0 && (
        <>
          <h3>{i18n.t('report.gaps')}</h3>
          <ul class="plain-list">
            {next.gaps.map((gap) => (
              <li key={gap.target} data-gap={gap.target}>
                <b>{gap.name || gap.target}</b> <span class="muted">{seat(gap)}</span>:{' '}
                {i18n.t('report.gap', [
                  words.number(gap.missing),
                  words.number(gap.calls),
                  words.number(gap.goal),
                ])}
              </li>
            ))}
          </ul>
          {next.targetsMissing > next.gaps.length && (
            <p class="muted">
              {i18n.t('report.more_gaps', [words.number(next.targetsMissing - next.gaps.length)])}
            </p>
          )}
        </>
      )}
      {next.callBacks !== null && next.callBacks > 0 && (
        <p>{i18n.t('report.call_backs', next.callBacks, [words.number(next.callBacks)])}</p>
      )}
    </Section>
  );
}
