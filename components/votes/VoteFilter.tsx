import { i18n } from '#i18n';
import { omit } from '../../utils/model/at-path';
import type { Branch } from '../../utils/model/bill';
import type { VoteBoardView } from '../../utils/tally/vote-views';
import type { WhipFilter } from '../../utils/tally/whip';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { useLocale } from '../ui/locale';

const KEYS = ['committee', 'chamber', 'party', 'district', 'group'] as const;
type Key = (typeof KEYS)[number];

export interface VoteFilterProps {
  view: Pick<VoteBoardView, 'board' | 'seats' | 'groups'>;
  filter: WhipFilter;
  /** How many fit it. */
  shown: number;
  onChange: (filter: WhipFilter) => void;
}

/** Chooses whom the board shows. A choice with one answer is not asked for. */
export function VoteFilter({ view: { board, seats, groups }, filter, shown, onChange }: VoteFilterProps) {
  const locale = useLocale();
  const voters = board.rows.map((row) => row.voter);
  const found: Record<Key, [string, string][]> = {
    committee: voters.flatMap((v) => v.committees.map((name): [string, string] => [name, name])),
    chamber: voters.map((v) => [v.chamber, seats[v.id]?.chamberName ?? '']),
    party: voters.map((v) => [v.party, v.party]),
    district: voters.map((v) => [v.district, v.district]),
    group: board.rows.flatMap((row) =>
      row.evidence.flatMap(({ group }) =>
        group === undefined ? [] : [[group, groups[group] ?? group] as [string, string]],
      ),
    ),
  };
  const set = (key: Key, value: string) => {
    const rest = omit(filter, key);
    onChange(value === '' ? rest : { ...rest, [key]: value as Branch });
  };
  return (
    <div class="whip-filter" role="group" aria-label={i18n.t('votes.filter')}>
      {KEYS.map((key) => {
        const options = [...new Map(found[key])].sort((a, b) =>
          a[1].localeCompare(b[1], locale, { numeric: true }),
        );
        if (options.length < 2 && filter[key] === undefined) return null;
        const id = `filter-${key}`;
        return (
          <Field key={key} id={id} label={i18n.t(`votes.by.${key}`)}>
            <select
              id={id}
              name={id}
              value={filter[key] ?? ''}
              onChange={(event) => set(key, event.currentTarget.value)}
            >
              <option value="">{i18n.t('votes.by.all')}</option>
              {options.map(([value, text]) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </select>
          </Field>
        );
      })}
      <p role="status" class="muted" data-shown={shown}>
        {shown < voters.length && i18n.t('votes.shown', [`${shown}`, `${voters.length}`])}
      </p>
      {Object.keys(filter).length > 0 && (
        <Button kind="quiet" action="clear-filter" onPress={() => onChange({})}>
          {i18n.t('votes.by.clear')}
        </Button>
      )}
    </div>
  );
}
