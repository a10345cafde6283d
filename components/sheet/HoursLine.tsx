import { i18n } from '#i18n';
import { adviseHours } from '../../utils/hours';
import type { LineHours } from '../../utils/model/services';
import { useLocale } from '../ui/locale';
import { bothClocks } from '../ui/time';

export interface HoursLineProps {
  /** IANA zone of the capitol. */
  zone: string;
  /** What is known of the line's hours. */
  hours?: readonly LineHours[] | undefined;
  /** Milliseconds. */
  now: number;
}

/** Whether somebody is likely to answer now, in a sentence. Advice: it forbids nothing. */
export function HoursLine({ zone, hours, now }: HoursLineProps) {
  const locale = useLocale();
  const { kind, at, usual, holiday } = adviseHours(zone, now, hours);
  const when = bothClocks(at, zone, now, locale);
  return (
    <p class={`hours ${kind}`} data-hours={kind}>
      {holiday
        ? i18n.t('hours.holiday', [i18n.t(`hours.holidays.${holiday}`), when])
        : usual
          ? i18n.t(`hours.${kind}_usual`, [when])
          : i18n.t(`hours.${kind}`, [when])}
    </p>
  );
}
