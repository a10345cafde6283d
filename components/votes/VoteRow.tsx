import { i18n } from '#i18n';
import { sayingsOf, type Saying } from '../../utils/tally/sayings';
import type { VoteBoardView } from '../../utils/tally/vote-views';
import type { WhipRow } from '../../utils/tally/whip';
import { Button } from '../ui/Button';
import { useLocale } from '../ui/locale';
import { fullName, seatText } from '../ui/person';
import { StandingMark } from './StandingMark';
import { conflictText, hostOf, toldText, whenTold } from './words';

export interface VoteRowProps {
  row: WhipRow;
  view: Pick<VoteBoardView, 'seats' | 'groups' | 'today'>;
  onAdd: () => void;
  /** @param id of the organiser's note */
  onEdit: (id: string) => void;
  onRemove: (id: string) => void;
}

/** How many lines stand open; older ones are behind a fold. */
const SHOWN = 3;

/** One person of the board: where they stand, who says so, and what does not fit together. */
export function VoteRow({ row, view, onAdd, onEdit, onRemove }: VoteRowProps) {
  const locale = useLocale();
  const { voter, conflict } = row;
  const seat = view.seats[voter.id] ?? { title: '', chamberName: '' };
  const name = fullName({ ...seat, name: voter.name });
  const facts = [voter.party, seatText({ ...seat, district: voter.district })].filter(Boolean).join(' · ');
  const sayings = sayingsOf(row.evidence);
  const line = (saying: Saying, at: number) => (
    <SayingLine key={at} saying={saying} name={name} view={view} onEdit={onEdit} onRemove={onRemove} />
  );
  return (
    <li class="whip-row" data-voter={voter.id} data-standing={row.position}>
      <h3>{name}</h3>
      <p class="muted">{facts}</p>
      {conflict && (
        <p class="whip-conflict" data-conflict>
          <span aria-hidden="true">⚠ </span>
          {conflictText(row, locale)}
        </p>
      )}
      {sayings.length > 0 && <ul class="sayings">{sayings.slice(0, SHOWN).map(line)}</ul>}
      {sayings.length > SHOWN && (
        <details>
          <summary>{i18n.t('votes.older', sayings.length - SHOWN)}</summary>
          <ul class="sayings">{sayings.slice(SHOWN).map(line)}</ul>
        </details>
      )}
      <Button kind="quiet" look="small" action="add-source" onPress={onAdd}>
        {i18n.t('votes.add_source')}
        <span class="hear-only"> {name}</span>
      </Button>
    </li>
  );
}

interface SayingLineProps extends Pick<VoteRowProps, 'view' | 'onEdit' | 'onRemove'> {
  saying: Saying;
  /** Of the person. */
  name: string;
}

function SayingLine({ saying, name, view, onEdit, onRemove }: SayingLineProps) {
  const locale = useLocale();
  const { note, url } = saying;
  const when = whenTold(saying, view.today, locale);
  const what = saying.title ?? (url === undefined ? '' : hostOf(url));
  return (
    <li data-source={saying.source}>
      <StandingMark standing={saying.position} />{' '}
      <span>
        {url === undefined ? (
          toldText(saying, view.groups)
        ) : (
          <a href={url} target="_blank" rel="noreferrer">
            {what}
          </a>
        )}
        {url !== undefined && saying.note === undefined && <> ({i18n.t('votes.by_campaign')})</>}
      </span>
      {when && <span class="muted"> {when}</span>}
      {saying.quote !== undefined && <q class="whip-quote">{saying.quote}</q>}
      {note !== undefined && (
        <span class="whip-tools">
          <Button kind="quiet" look="small" action="edit-source" onPress={() => onEdit(note)}>
            {i18n.t('votes.edit')}
            <span class="hear-only"> {i18n.t('votes.source_on', [what, name])}</span>
          </Button>
          <Button kind="quiet" look="small" action="remove-source" onPress={() => onRemove(note)}>
            {i18n.t('votes.remove')}
            <span class="hear-only"> {i18n.t('votes.source_on', [what, name])}</span>
          </Button>
        </span>
      )}
    </li>
  );
}
