import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { VotesNeeded } from '../../utils/model/vote-plan';
import type { VoteBoardView } from '../../utils/tally/vote-views';
import { filterRows, STANDINGS, type WhipFilter } from '../../utils/tally/whip';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { useLocale } from '../ui/locale';
import { Notice } from '../ui/Notice';
import { dayText } from '../ui/time';
import { StandingMark } from './StandingMark';
import { VoteFilter } from './VoteFilter';
import { VoteHead } from './VoteHead';
import { VoteRow, type VoteRowProps } from './VoteRow';
import { bodyText } from './words';

export interface VoteBoardProps extends Pick<VoteRowProps, 'onEdit' | 'onRemove'> {
  view: VoteBoardView;
  /** Milliseconds. */
  now: number;
  /** @param body null for the one that the next deadline tells */
  onBody: (body: string | null) => void;
  onNeeded: (needed: VotesNeeded | null) => Promise<Record<string, string>>;
  /** @param legislator whom the source is about */
  onAdd: (legislator: string) => void;
}

/** Where the votes on one campaign's bill stand. */
export function VoteBoard({ view, now, onBody, onNeeded, onAdd, onEdit, onRemove }: VoteBoardProps) {
  const locale = useLocale();
  const [filter, setFilter] = useState<WhipFilter>({});
  const { board, body, expected } = view;
  if (!body) {
    return (
      <Notice tone="due" title={i18n.t('votes.no_people')}>
        <p>{i18n.t('votes.no_people_do')}</p>
      </Notice>
    );
  }
  const rows = filterRows(board.rows, filter);
  return (
    <>
      <BodyChoice view={view} onBody={onBody} />
      {expected && (
        <p class="muted">
          {i18n.t('votes.expected', [bodyText(expected)])}{' '}
          <Button kind="quiet" look="small" action="expected-body" onPress={() => onBody(null)}>
            {i18n.t('votes.use_expected')}
          </Button>
        </p>
      )}
      <VoteHead key={body.key} view={view} now={now} onNeeded={onNeeded} />
      <VoteFilter view={view} filter={filter} shown={rows.length} onChange={setFilter} />
      {STANDINGS.map((standing) => {
        const here = rows.filter((row) => row.position === standing);
        if (here.length === 0) return null;
        const id = `standing-${standing}`;
        return (
          <section key={standing} class="whip-group" aria-labelledby={id} data-group={standing}>
            <h2 id={id}>
              <StandingMark standing={standing} /> <span class="figures">({here.length})</span>
            </h2>
            <ul class="whip-rows">
              {here.map((row) => (
                <VoteRow
                  key={row.voter.id}
                  row={row}
                  view={view}
                  onAdd={() => onAdd(row.voter.id)}
                  onEdit={onEdit}
                  onRemove={onRemove}
                />
              ))}
            </ul>
          </section>
        );
      })}
      <p class="tiny">
        {i18n.t('votes.self_reported')}{' '}
        {view.peopleAsOf && i18n.t('votes.people_as_of', [dayText(view.peopleAsOf, locale)])}
      </p>
    </>
  );
}

/** Who votes: chambers, then committees. */
function BodyChoice({ view: { bodies, body }, onBody }: Pick<VoteBoardProps, 'view' | 'onBody'>) {
  const several = new Set(bodies.map((b) => b.jurisdiction)).size > 1;
  const options = (committees: boolean) =>
    bodies
      .filter((b) => (b.committee !== undefined) === committees)
      .map((b) => (
        <option key={b.key} value={b.key}>
          {bodyText(b, several)}
        </option>
      ));
  return (
    <Field id="vote-body" label={i18n.t('votes.body')}>
      <select
        id="vote-body"
        name="vote-body"
        value={body?.key ?? ''}
        onChange={(event) => onBody(event.currentTarget.value)}
      >
        <optgroup label={i18n.t('votes.chambers')}>{options(false)}</optgroup>
        {bodies.some((b) => b.committee) && (
          <optgroup label={i18n.t('votes.committees')}>{options(true)}</optgroup>
        )}
      </select>
    </Field>
  );
}
