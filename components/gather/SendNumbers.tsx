import { i18n } from '#i18n';
import type { SendPreview } from '../../utils/model/gather-views';
import { useLocale } from '../ui/locale';
import { dayText } from '../ui/time';

export interface SendNumbersProps {
  numbers: SendPreview['numbers'];
  /** Marks that were taken back. */
  taken: number;
}

/** Numbers that did not work and go along with the calls. Draws nothing where there are none. */
export function SendNumbers({ numbers, taken }: SendNumbersProps) {
  const locale = useLocale();
  if (numbers.length + taken === 0) return null;
  return (
    <div class="col" data-numbers={numbers.length} data-numbers-taken={taken}>
      {numbers.length > 0 && (
        <>
          <p class="gather-sum">
            <b>{i18n.t('pool.goes', numbers.length)}</b>
          </p>
          <p class="muted">{i18n.t('pool.goes_hint')}</p>
          <ul class="plain-list">
            {numbers.map(({ id, day, person, number, reason }) => (
              <li key={id} class="gather-row" data-send-number={number}>
                <p>
                  <b class="figures">{number}</b> · {i18n.t(`flag.${reason}`)}
                </p>
                <p class="muted">
                  {person} · {dayText(day, locale)}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      {taken > 0 && <p>{i18n.t('pool.taken', taken)}</p>}
    </div>
  );
}
