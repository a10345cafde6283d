import { i18n } from '#i18n';
import { billLabel } from '../../utils/model/bill';
import type { PausedView } from '../../utils/model/views';
import { PausedBy } from './PausedBy';

/** More would push what can be called off the screen's edge; the list of groups has all of them. */
const SHOWN = 3;

/** In the popup, below what asks: campaigns that partners paused, so that nobody wonders where they went. */
export const PausedList = ({ paused }: { paused: readonly PausedView[] }) =>
  paused.length === 0 ? null : (
    <>
      <h2 class="sec">{i18n.t('partners.paused_title')}</h2>
      {paused.slice(0, SHOWN).map(({ key, title, bills, group, by }) => (
        <article key={key} class="card bill" data-paused={key}>
          <p class="bids">
            {bills.map((bill) => (
              <span key={bill.identifier} class="bid" data-bill={billLabel(bill)}>
                {bill.identifier}
              </span>
            ))}
          </p>
          <h3>{title}</h3>
          <PausedBy by={by} />
          <p class="tiny">{group}</p>
        </article>
      ))}
      {paused.length > SHOWN && <p class="tiny">{i18n.t('partners.paused_more', paused.length - SHOWN)}</p>}
    </>
  );
