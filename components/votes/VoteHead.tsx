import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { VotesNeeded } from '../../utils/model/vote-plan';
import type { VoteBoardView } from '../../utils/tally/vote-views';
import { STANDINGS } from '../../utils/tally/whip';
import { Button } from '../ui/Button';
import { useLocale } from '../ui/locale';
import { deadlineText } from '../ui/time';
import { NeededForm } from './NeededForm';
import { StandingMark } from './StandingMark';
import { VoteStrip } from './VoteStrip';

export interface VoteHeadProps {
  view: VoteBoardView;
  /** Milliseconds. */
  now: number;
  /** @returns what is wrong with it, by field; nothing where it was kept */
  onNeeded: (needed: VotesNeeded | null) => Promise<Record<string, string>>;
}

/** What it takes, what is won, what is open, and when they vote. */
export function VoteHead({ view, now, onNeeded }: VoteHeadProps) {
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  const { board, body, want, rule, vote } = view;
  if (!body) return null;
  const number = new Intl.NumberFormat(locale);
  const wanted = i18n.t(`position.${want}`);
  const seats = number.format(body.seats);
  const why =
    rule === 'leader'
      ? (view.reason ?? '')
      : rule === 'one'
        ? i18n.t('votes.why.one')
        : i18n.t(`votes.why.${rule}`, [seats]);
  const when = vote && deadlineText(vote, now, locale);
  return (
    <>
      <dl class="tiles" data-votes>
        <div class="tile">
          <dt>{i18n.t('votes.needed', [wanted])}</dt>
          <dd class="figure" data-figure="needed">
            {board.needed === null ? '–' : number.format(board.needed)}
          </dd>
          <dd class="muted" data-rule={rule}>
            {why}
          </dd>
          <dd>
            <Button
              kind="quiet"
              look="small"
              action="change-needed"
              aria-expanded={isOpen}
              onPress={() => setOpen(!isOpen)}
            >
              {i18n.t('votes.change_needed')}
            </Button>
          </dd>
        </div>
        <div class="tile">
          <dt>{i18n.t('votes.outstanding')}</dt>
          <dd class="figure" data-figure="outstanding">
            {board.outstanding === null ? '–' : number.format(board.outstanding)}
          </dd>
          <dd class="muted">{i18n.t('votes.firm', [number.format(board.counts[want]), wanted])}</dd>
        </div>
        <div class="tile">
          <dt>{i18n.t('votes.open')}</dt>
          <dd class="figure" data-figure="open">
            {number.format(board.open)}
          </dd>
          <dd class="muted">{i18n.t('votes.open_hint')}</dd>
        </div>
        <div class="tile">
          <dt>{i18n.t('votes.vote')}</dt>
          <dd class="figure words" data-figure="days" data-days={board.daysLeft ?? ''}>
            {when ? when.left : '–'}
          </dd>
          <dd class="muted">
            {when
              ? [
                  `${when.at} ${when.zoneName(false)}`,
                  ...(when.yours ? [i18n.t('deadline.your_time', [when.yours])] : []),
                ].join(', ')
              : i18n.t('votes.no_day')}
          </dd>
        </div>
      </dl>
      {body.vacant > 0 && <p class="muted">{i18n.t('votes.vacant', body.vacant)}</p>}
      {isOpen && (
        <NeededForm
          votes={board.needed ?? 1}
          reason={view.reason ?? ''}
          isSet={rule === 'leader'}
          onSave={async (needed) => {
            const wrong = await onNeeded(needed);
            if (Object.keys(wrong).length === 0) setOpen(false);
            return wrong;
          }}
          onClose={() => setOpen(false)}
        />
      )}
      <VoteStrip board={board} want={want} />
      <ul class="whip-bar" aria-label={i18n.t('votes.bar')}>
        {STANDINGS.filter((standing) => board.counts[standing] > 0).map((standing) => (
          <li key={standing} class={standing}>
            <b class="figures" data-count={standing}>
              {number.format(board.counts[standing])}
            </b>{' '}
            <StandingMark standing={standing} />
          </li>
        ))}
      </ul>
    </>
  );
}
