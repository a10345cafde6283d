import { i18n } from '#i18n';
import type { LineHours } from '../../utils/model/services';
import type { LineView } from '../../utils/model/views';

/** A Monday; the days after it are the week's. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/** "usually Mon to Fri, 8:00 AM–5:00 PM at the capitol". */
export function hoursText({ days: [from, to], open, close, season }: LineHours, locale: string): string {
  const day = (n: number) =>
    new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(MONDAY + (n - 1) * DAY);
  const clock = (time: string) =>
    new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(
      new Date(`2024-01-01T${time}:00Z`),
    );
  const text =
    from === to
      ? i18n.t('line.day_hours', [day(from), clock(open), clock(close)])
      : i18n.t('line.days_hours', [day(from), day(to), clock(open), clock(close)]);
  return season ? `${i18n.t(`line.${season}`)}: ${text}` : text;
}

/** What a line does, and when and for whom: one short text each. `person` is whom to ask for. */
export function lineFacts(line: LineView, person: string, locale: string): string[] {
  const what = line.party !== undefined ? i18n.t('line.caucus', [person]) : kindText(line, person);
  const hours = line.hours?.map((h) => hoursText(h, locale)) ?? [];
  return [
    what,
    ...(line.language === 'es' ? [i18n.t('line.spanish')] : []),
    ...(line.inState ? [i18n.t('line.in_state')] : []),
    ...(line.season && hours.length === 0 ? [i18n.t(`line.${line.season}`)] : []),
    ...hours,
    ...(line.sure ? [] : [i18n.t('line.unsure')]),
  ];
}

const kindText = ({ kind }: LineView, person: string): string =>
  kind === 'connects' ? i18n.t('line.connects', [person]) : i18n.t(`line.${kind}`);
