import { i18n } from '#i18n';
import type { TallyRow } from '../../utils/model/views';
import { useLocale } from '../ui/locale';

const PARTS = ['contact', 'voicemail', 'unavailable'] as const;

/** "71 % of 412"; without attempts there is no rate. */
export function rateText(part: number, calls: number, locale: string): string {
  if (calls === 0) return i18n.t('tally.no_rate');
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(
    part / calls,
  );
  return i18n.t('tally.rate', [percent, new Intl.NumberFormat(locale).format(calls)]);
}

/** The totals. Each rate stands with the number that it is a part of. */
export function TallyTiles({ total }: { total: TallyRow }) {
  const locale = useLocale();
  const number = new Intl.NumberFormat(locale);
  return (
    <dl class="tiles" data-tally="total">
      <div class="tile lead">
        <dt>{i18n.t('tally.calls')}</dt>
        <dd class="figure" data-count="calls">
          {number.format(total.calls)}
        </dd>
        <dd class="muted">
          {i18n.t('tally.reached', [rateText(total.contact + total.voicemail, total.calls, locale)])}
        </dd>
      </div>
      {PARTS.map((part) => (
        <div class={`tile ${part}`} key={part}>
          <dt>{i18n.t(`outcome.${part}`)}</dt>
          <dd class="figure" data-count={part}>
            {number.format(total[part])}
          </dd>
          <dd class="muted">{rateText(total[part], total.calls, locale)}</dd>
          <dd class="bar" aria-hidden="true">
            <progress max={total.calls || 1} value={total[part]} tabIndex={-1} />
          </dd>
        </div>
      ))}
      <div class="tile skip">
        <dt>{i18n.t('tally.column.skip')}</dt>
        <dd class="figure" data-count="skip">
          {number.format(total.skip)}
        </dd>
        <dd class="muted">{i18n.t('tally.skip_hint')}</dd>
      </div>
    </dl>
  );
}
