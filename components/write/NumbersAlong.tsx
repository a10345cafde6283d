import { i18n } from '#i18n';
import type { PooledView } from '../../utils/model/write-views';
import { useLocale } from '../ui/locale';
import { dayText } from '../ui/time';

export interface NumbersAlongProps {
  numbers: PooledView[];
  /** They go along with the feed. */
  along: boolean;
  onAlong: (along: boolean) => void;
}

/** Numbers that did not work for three members or more, before the feed tells all of them. Draws nothing where there are none. */
export function NumbersAlong({ numbers, along, onAlong }: NumbersAlongProps) {
  const locale = useLocale();
  if (numbers.length === 0) return null;
  return (
    <div class="col" data-along={along ? numbers.length : 0}>
      <label class="check">
        <input
          type="checkbox"
          name="numbers-along"
          checked={along}
          onChange={(event) => onAlong(event.currentTarget.checked)}
        />
        <b>{i18n.t(along ? 'pool.along' : 'pool.not_along', numbers.length)}</b>
      </label>
      <p class="muted">{i18n.t('pool.along_hint')}</p>
      <ul class="plain-list">
        {numbers.map(({ number, legislator, reason, display, person, count, day }) => (
          <li key={`${number} ${reason} ${legislator}`} data-along-number={number}>
            <b class="figures">{display}</b> {person} · {i18n.t(`flag.${reason}`)}{' '}
            <span class="muted">
              {i18n.t('pool.found_by', [new Intl.NumberFormat(locale).format(count), dayText(day, locale)])}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
