import { i18n } from '#i18n';
import { POSITIONS } from '../../utils/model/call';
import type { BoardCampaign } from '../../utils/model/hub-views';
import { useLocale } from '../ui/locale';
import { useMore } from './use-more';

/** What is counted, in the order of the counts. */
export const COLUMNS = ['contacts', 'voicemails', 'unavailable', 'skipped'] as const;

/** A campaign's people: how often each was called, and what they told callers. */
export function BoardTargets({ campaign: { title, targets } }: { campaign: BoardCampaign }) {
  const number = new Intl.NumberFormat(useLocale());
  const { shown, more } = useMore(targets);
  return (
    <div
      class="table-scroll"
      role="region"
      tabIndex={0}
      aria-label={i18n.t('hub.coalition.by_person', [title])}
    >
      <table class="hub-table">
        <thead>
          <tr>
            <th scope="col">{i18n.t('hub.coalition.person')}</th>
            {COLUMNS.map((name) => (
              <th key={name} scope="col" class="figures">
                {i18n.t(`hub.coalition.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, name, jurisdiction, district, counts }) => {
            const told = POSITIONS.flatMap((position, i) => {
              const count = counts[COLUMNS.length + i] ?? 0;
              return count > 0 ? [`${i18n.t(`position.${position}`)} ${number.format(count)}`] : [];
            });
            return (
              <tr key={id} data-board-target={id}>
                <th scope="row">
                  {name}{' '}
                  <span class="muted">
                    {jurisdiction.toUpperCase()} {district}
                  </span>
                  {told.length > 0 && <p class="muted">{i18n.t('hub.coalition.told', [told.join(', ')])}</p>}
                </th>
                {COLUMNS.map((column, i) => (
                  <td key={column} class="figures">
                    {number.format(counts[i] ?? 0)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {more}
    </div>
  );
}
