import { i18n } from '#i18n';

/** "71% of 412": a part never stands without what it is a part of; without calls there is no rate. */
export function rateText(part: number, calls: number, locale: string): string {
  if (calls === 0) return i18n.t('report.no_rate');
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return i18n.t('report.rate', [percent.format(part / calls), new Intl.NumberFormat(locale).format(calls)]);
}
