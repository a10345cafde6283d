import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CoverRow } from '../../utils/coverage/coverage';
import type { CoverCampaign } from '../../utils/model/cover-view';
import type { Legislature } from '../../utils/model/legislature';
import { Button } from '../ui/Button';
import { useLocale } from '../ui/locale';
import { AskGroups } from './AskGroups';
import {
  callsText,
  distanceText,
  districtText,
  groupsThere,
  kindOf,
  listText,
  seatName,
  signOf,
  standingText,
} from './texts';

/** So many at first; a state has up to four hundred. */
export const FIRST_ROWS = 25;

export interface CoverageTableProps {
  rows: readonly CoverRow[];
  campaign: CoverCampaign;
  legislature: Legislature;
  now: number;
  /** Division of the row that is chosen, by the map or here. */
  chosen: string | null;
  /** Division of the row whose words are open. */
  asking: string | null;
  /** All rows, or the first ones. */
  all: boolean;
  onAsk: (division: string | null) => void;
  onAll: () => void;
}

/** The map's twin: each district that the campaign needs, the worst gap first. */
export function CoverageTable(props: CoverageTableProps) {
  const { rows, chosen, all, onAll } = props;
  const at = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (chosen === null) return;
    at.current?.scrollIntoView?.({ block: 'nearest' });
  }, [chosen, all]);
  const shown = all ? rows : rows.slice(0, FIRST_ROWS);
  const rest = rows.length - shown.length;
  return (
    <section class="col">
      {/* On a narrow screen the rows are cards; the roles say that it is still a table. */}
      <table class="cover-table" role="table">
        <caption>{i18n.t('coverage.table')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {(['district', 'who', 'groups', 'made', 'ask_column'] as const).map((name) => (
              <th key={name} role="columnheader" scope="col">
                {i18n.t(`coverage.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        {shown.map((row) => (
          <Row key={row.division} row={row} at={row.division === chosen ? at : undefined} {...props} />
        ))}
      </table>
      {rest > 0 && (
        <div>
          <Button action="all-districts" onPress={onAll}>
            {i18n.t('coverage.more', rest)}
          </Button>
        </div>
      )}
    </section>
  );
}

type RowProps = CoverageTableProps & {
  row: CoverRow;
  at: { current: HTMLTableRowElement | null } | undefined;
};

function Row({ row, at, campaign, legislature, now, chosen, asking, onAsk }: RowProps) {
  const locale = useLocale();
  const kind = kindOf(row);
  const isOpen = asking === row.division;
  const others = row.nearest.slice(1);
  return (
    <tbody role="rowgroup" data-division={row.division} data-kind={kind}>
      <tr
        role="row"
        class={`${kind} ${chosen === row.division ? 'chosen' : ''}`}
        {...(at && { ref: at })}
        {...(chosen === row.division && { 'aria-current': 'true' as const })}
      >
        <th role="rowheader" scope="row">
          {districtText(row, legislature)}{' '}
          <abbr class="cover-sign" title={i18n.t(`coverage.kind.${kind}`)}>
            {signOf(kind)}
          </abbr>
        </th>
        <td role="cell">
          {row.seats.map((seat) => (
            <p key={seat.legislator}>
              {seatName(seat, legislature)} <span class="muted">· {standingText(seat)}</span>
            </p>
          ))}
        </td>
        <td role="cell" data-cell="groups">
          <p>{groupsThere(row, locale)}</p>
          {others.length > 0 && (
            <p class="muted">
              {i18n.t('coverage.others_near', [
                listText(
                  others.map(({ group, metres }) => `${group.name} (${distanceText(metres, locale)})`),
                  locale,
                ),
              ])}
            </p>
          )}
          {row.aside.length > 0 && (
            <p class="muted">
              {i18n.t('coverage.aside', [
                listText(
                  row.aside.map((group) => group.name),
                  locale,
                ),
              ])}
            </p>
          )}
        </td>
        <td role="cell" data-cell="calls">
          {callsText(row)}
          {row.goal > 0 && (
            <progress
              max={row.goal}
              value={Math.min(row.goal, row.calls)}
              aria-label={`${districtText(row, legislature)}: ${callsText(row)}`}
            />
          )}
        </td>
        <td role="cell">
          <Button
            kind="quiet"
            action="ask-groups"
            aria-expanded={isOpen}
            onPress={() => onAsk(isOpen ? null : row.division)}
          >
            {askLabel(row)}
            <span class="hear-only"> {districtText(row, legislature)}</span>
          </Button>
        </td>
      </tr>
      {isOpen && (
        <tr role="row" class="cover-ask">
          <td role="cell" colSpan={5}>
            <AskGroups {...{ row, campaign, legislature, now }} onClose={() => onAsk(null)} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function askLabel({ groups, nearest }: CoverRow): string {
  if (groups.length > 0) return i18n.t('coverage.ask_there');
  return i18n.t(nearest.length > 0 ? 'coverage.ask_near' : 'coverage.ask_any');
}
