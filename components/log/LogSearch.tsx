import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { OUTCOMES, POSITIONS } from '../../utils/model/call';
import { EVERY_CALL, isNarrowed, type LogFilter } from '../../utils/log/filter';
import type { CallLogView, LoggedCampaign } from '../../utils/model/views';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';

export interface LogSearchProps {
  filter: LogFilter;
  /** Those known last, while others are being counted. */
  counts: CallLogView['counts'];
  /** Calls looked through so far, where it takes long; else null. */
  walked: number | null;
  onFilter: (filter: LogFilter) => void;
}

const nameOf = ({ key, title }: LoggedCampaign): string => title ?? key;

/** What is looked for among my calls, and how many there are of it. */
export function LogSearch({ filter, counts, walked, onFilter }: LogSearchProps) {
  const id = useId();
  const change = (more: Partial<LogFilter>) => onFilter({ ...filter, ...more });
  const campaigns = [...(counts?.campaigns ?? [])].sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
  // One that is chosen is offered, though no call of the other side is for it.
  if (filter.campaign && !campaigns.some((c) => c.key === filter.campaign))
    campaigns.push({ key: filter.campaign });
  const select = <K extends 'campaign' | 'outcome' | 'position'>(
    name: K,
    options: readonly (readonly [LogFilter[K], string])[],
  ) => (
    <Field id={`${id}-${name}`} label={i18n.t(`log.${name as 'campaign' | 'outcome' | 'position'}`)}>
      <select
        id={`${id}-${name}`}
        name={`log-${name}`}
        value={filter[name]}
        onChange={(event) => change({ [name]: event.currentTarget.value })}
      >
        <option value="">{i18n.t('log.any')}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
  const day = (name: 'from' | 'to') => (
    <Field id={`${id}-${name}`} label={i18n.t(`log.${name as 'campaign' | 'outcome' | 'position'}`)}>
      <input
        id={`${id}-${name}`}
        name={`log-${name}`}
        type="date"
        value={filter[name]}
        {...(name === 'to' && filter.from && { min: filter.from })}
        onInput={(event) => change({ [name]: event.currentTarget.value })}
      />
    </Field>
  );
  return (
    <form
      class="card log-search"
      role="search"
      aria-label={i18n.t('log.search')}
      onSubmit={(event) => event.preventDefault()}
    >
      <Field id={`${id}-text`} label={i18n.t('log.text')} hint={i18n.t('log.text_hint')}>
        <input
          id={`${id}-text`}
          name="log-text"
          type="search"
          autocomplete="off"
          aria-describedby={`${id}-text-hint`}
          value={filter.text}
          onInput={(event) => change({ text: event.currentTarget.value })}
        />
      </Field>
      <div class="two">
        {select(
          'campaign',
          campaigns.map((c) => [c.key, nameOf(c)] as const),
        )}
        {select(
          'outcome',
          OUTCOMES.map((o) => [o, i18n.t(`outcome.${o}`)] as const),
        )}
        {select(
          'position',
          POSITIONS.map((p) => [p, i18n.t(`position.${p}`)] as const),
        )}
        {day('from')}
        {day('to')}
        {(filter.practice || (counts?.practice ?? 0) > 0) && (
          <Field id={`${id}-which`} label={i18n.t('log.which')}>
            <select
              id={`${id}-which`}
              name="log-which"
              value={filter.practice ? 'practice' : ''}
              onChange={(event) => change({ practice: event.currentTarget.value !== '' })}
            >
              <option value="">{i18n.t('log.counting')}</option>
              <option value="practice">
                {counts ? i18n.t('log.practice', [String(counts.practice)]) : i18n.t('log.practice_none')}
              </option>
            </select>
          </Field>
        )}
      </div>
      <div class="row between wrap log-counts">
        <p role="status" data-part="log-counts" class="figures">
          {walked !== null ? i18n.t('log.looking', [walked.toLocaleString()]) : countText(filter, counts)}
        </p>
        {isNarrowed(filter) && (
          <Button
            kind="quiet"
            action="clear-search"
            onPress={() => onFilter({ ...EVERY_CALL, practice: filter.practice })}
          >
            {i18n.t('log.clear')}
          </Button>
        )}
      </div>
    </form>
  );
}

/** "12 of 240 calls", or "240 calls" where nothing is left out. */
function countText(filter: LogFilter, counts: CallLogView['counts']): string {
  if (!counts) return '';
  return isNarrowed(filter)
    ? i18n.t('log.of', counts.all, [String(counts.all), String(counts.found)])
    : i18n.t('log.counts', counts.all);
}
