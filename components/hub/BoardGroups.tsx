import { i18n } from '#i18n';
import type { BoardCampaign } from '../../utils/model/hub-views';
import { useLocale } from '../ui/locale';
import { dayOfInstant } from '../ui/time';
import { useMore } from './use-more';

/** A campaign's groups by name, those too that have not reported. */
export function BoardGroups({ campaign: { title, groups } }: { campaign: BoardCampaign }) {
  const locale = useLocale();
  const number = new Intl.NumberFormat(locale);
  const { shown, more } = useMore(groups);
  return (
    <div
      class="table-scroll"
      role="region"
      tabIndex={0}
      aria-label={i18n.t('hub.coalition.by_group', [title])}
    >
      <table class="hub-table">
        <thead>
          <tr>
            <th scope="col">{i18n.t('hub.coalition.group')}</th>
            <th scope="col" class="figures">
              {i18n.t('hub.coalition.calls')}
            </th>
            <th scope="col" class="figures">
              {i18n.t('hub.coalition.members')}
            </th>
            <th scope="col">{i18n.t('hub.coalition.as_of')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, name, calls, members, asOf }) => (
            <tr key={id} data-board-group={id} data-reported={asOf !== undefined}>
              <th scope="row">{name}</th>
              <td class="figures">{asOf === undefined ? '–' : number.format(calls)}</td>
              <td class="figures">{asOf === undefined ? '–' : number.format(members)}</td>
              <td>{asOf === undefined ? i18n.t('hub.coalition.not_yet') : dayOfInstant(asOf, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </div>
  );
}
