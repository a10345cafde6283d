import { i18n } from '#i18n';
import { parseBillKey } from '../../utils/model/bill';
import type { TallyRow, TallyView } from '../../utils/model/views';
import { useLocale } from '../ui/locale';
import { StanceTag } from '../ui/StanceTag';
import { rateText } from './TallyTiles';

const COLUMNS = ['calls', 'contact', 'voicemail', 'unavailable', 'skip'] as const;

/** The counts of one row, and what part of its calls reached a person or a voicemail. */
function Counts({ row }: { row: TallyRow }) {
  const locale = useLocale();
  const number = new Intl.NumberFormat(locale);
  return (
    <>
      {COLUMNS.map((column) => (
        <td key={column} data-count={column} class={row[column] === 0 ? 'zero' : ''}>
          {number.format(row[column])}
        </td>
      ))}
      <td class="rate">{rateText(row.contact + row.voicemail, row.calls, locale)}</td>
    </>
  );
}

/** One group of rows a campaign: its own counts, then one row a person. */
export const TallyRows = ({ campaigns }: Pick<TallyView, 'campaigns'>) => (
  <table>
    <thead>
      <tr>
        <th scope="col">{i18n.t('tally.who')}</th>
        {COLUMNS.map((column) => (
          <th scope="col" key={column}>
            {i18n.t(`tally.column.${column}`)}
          </th>
        ))}
        <th scope="col">{i18n.t('tally.column.reached')}</th>
        <th scope="col">{i18n.t('tally.column.position')}</th>
      </tr>
    </thead>
    {campaigns.map((campaign) => (
      <tbody key={campaign.key}>
        <tr data-tally={campaign.key} class="campaign-row">
          <th scope="rowgroup">
            <span class="row wrap">
              <b>{campaign.bills.map((key) => parseBillKey(key)?.identifier ?? key).join(', ')}</b>
              {campaign.stance && <StanceTag stance={campaign.stance} />}
            </span>
            {campaign.title}
          </th>
          <Counts row={campaign} />
          <td />
        </tr>
        {campaign.targets.map((target) => (
          <tr key={target.id} data-tally-target={target.id}>
            <th scope="row">
              {target.name} <span class="muted">{i18n.t('tally.district', [target.district])}</span>
            </th>
            <Counts row={target} />
            <td>{target.latestPosition ? i18n.t(`position.${target.latestPosition}`) : '–'}</td>
          </tr>
        ))}
      </tbody>
    ))}
  </table>
);
