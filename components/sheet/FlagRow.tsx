import { i18n } from '#i18n';
import { FLAG_REASONS, type FlagReason } from '../../utils/model/flag';
import type { NumberView } from '../../utils/model/views';
import { Button, keyed } from '../ui/Button';
import { useLocale } from '../ui/locale';
import { dayOfInstant, dayText } from '../ui/time';

/** One press marks a number as not working; the second of a double press would meet the next number. */
export const FlagAsk = (props: { number: NumberView; onFlag: (reason: FlagReason) => void }) => (
  <p class="row wrap flags" data-digits="flag" {...keyed('f')}>
    <span class="muted">{i18n.t('flag.ask')}</span>
    {FLAG_REASONS.map((reason) => (
      <Button
        key={reason}
        kind="quiet"
        data-flag={reason}
        onPress={(event) => event.detail < 2 && props.onFlag(reason)}
      >
        {i18n.t(`flag.${reason}`)}
        <span class="hear-only"> {props.number.display}</span>
      </Button>
    ))}
  </p>
);

export interface FlagNoteProps {
  flag: NonNullable<NumberView['flag']>;
  onUnflag: (flagId: string) => void;
}

/** What callers of a group found of a number, for whoever would dial it first. Draws nothing where nobody did. */
export function PooledNote({ number: { pooled } }: { number: NumberView }) {
  const locale = useLocale();
  if (!pooled) return null;
  const { group, reason, count, day } = pooled;
  return (
    <span class="flagged" data-pooled={reason} data-pooled-count={count} data-pooled-day={day}>
      {i18n.t(`pool.${reason}`, [new Intl.NumberFormat(locale).format(count), group, dayText(day, locale)])}
    </span>
  );
}

/** Why and since when a number is not to be tried first, and the way back. */
export function FlagNote({ flag, onUnflag }: FlagNoteProps) {
  const locale = useLocale();
  return (
    <span class="row wrap flagged" data-flag-reason={flag.reason}>
      <span>{i18n.t('flag.by_you', [dayOfInstant(flag.at, locale), i18n.t(`flag.${flag.reason}`)])}</span>
      <Button kind="quiet" action="unflag" hotkey="z" onPress={() => onUnflag(flag.id)}>
        {i18n.t('flag.take_back')}
      </Button>
    </span>
  );
}
