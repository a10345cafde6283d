/** How numbers, rates and days of a report are written, in the reader's language. */
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Progress, ReportDeadline } from '../../utils/report/report';
import type { Rate } from '../../utils/tally/counts';
import { useLocale } from '../ui/locale';
import { rateText } from '../ui/rate';
import { dayText } from '../ui/time';

export interface Words {
  /** BCP 47 tag. */
  locale: string;
  number: (n: number) => string;
  /** "74 %"; "none yet" where there is nothing to share. */
  percent: (rate: Rate) => string;
  /** "74 % of 1,592". */
  rate: (rate: Rate) => string;
  /** "12 of 30"; without a goal only the count. */
  toward: (calls: number, progress: Progress | null) => string;
  /** "Nov 24", and with the year. */
  shortDay: (day: string) => string;
  day: (day: string) => string;
  /** "Oct 1, 2026 to Nov 24, 2026". */
  span: (from: string, to: string) => string;
  /** "in 3 days", "tomorrow". */
  inDays: (days: number) => string;
  /** "Committee hearing". */
  deadline: (deadline: Pick<ReportDeadline, 'type'>) => string;
}

export function useWords(): Words {
  const locale = useLocale();
  return useMemo(() => wordsIn(locale), [locale]);
}

export function wordsIn(locale: string): Words {
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const short = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' });
  const ahead = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const day = (text: string) => dayText(text, locale);
  return {
    locale,
    number: (n) => number.format(n),
    percent: ({ share }) => (share === null ? i18n.t('report.no_rate') : percent.format(share)),
    rate: ({ n, of }) => rateText(n, of, locale),
    toward: (calls, progress) =>
      progress
        ? i18n.t('report.toward', [number.format(progress.calls), number.format(progress.goal)])
        : number.format(calls),
    shortDay: (text) => short.format(new Date(`${text}T00:00:00Z`)),
    day,
    span: (from, to) => (from === to ? day(from) : i18n.t('report.span', [day(from), day(to)])),
    inDays: (days) => ahead.format(days, 'day'),
    deadline: ({ type }) => i18n.t(`deadline.${type}`),
  };
}
