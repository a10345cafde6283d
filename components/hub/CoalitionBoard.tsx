import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BoardCampaign, CoalitionView } from '../../utils/model/hub-views';
import type { Problem } from '../../utils/model/result';
import { ProblemList } from '../ProblemList';
import { Button } from '../ui/Button';
import { AskFirst } from '../ui/Confirm';
import { useLocale } from '../ui/locale';
import { Notice } from '../ui/Notice';
import { whenText } from '../ui/time';
import { BoardGroups } from './BoardGroups';
import { BoardTargets, COLUMNS } from './BoardTargets';

export interface CoalitionBoardProps {
  view: CoalitionView;
  /** Milliseconds. */
  now: number;
  busy: boolean;
  problems: Problem[];
  onPull: () => void;
  onTrust: (group: string, key: string) => void;
  onStop: () => void;
  /** The map of a campaign's districts, read when somebody asks for it. */
  map: (campaign: BoardCampaign) => ComponentChildren;
}

/** The tallies of a coalition's groups on one board, with those that have not reported. */
export function CoalitionBoard(props: CoalitionBoardProps) {
  const { view, now, busy, problems, onPull, onTrust, onStop } = props;
  const locale = useLocale();
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const title = `board-${view.id}`;
  return (
    <section class="card step" aria-labelledby={title} aria-busy={busy} data-coalition={view.id}>
      <h2 id={title}>{i18n.t('hub.coalition.title', [view.name])}</h2>
      <p class="row wrap">
        <Button kind="primary" action="pull-tallies" aria-disabled={busy} onPress={() => !busy && onPull()}>
          {i18n.t(busy ? 'hub.lead.pulling' : 'hub.coalition.pull')}
        </Button>
        <span class="muted" role="status" data-read={view.read}>
          {view.read === undefined
            ? i18n.t('hub.coalition.read_never')
            : i18n.t('hub.coalition.read', [whenText(view.read, now, locale)])}
        </span>
      </p>
      <ProblemList problems={problems} />
      {view.strange.map(({ group, key, name, words }) => (
        <Notice key={group + key} tone="due" title={i18n.t('hub.coalition.strange_title')}>
          <p>{i18n.t('hub.coalition.strange', [name])}</p>
          <p class="hub-words">{words}</p>
          <p data-strange={group}>
            <Button action="trust-key" onPress={() => onTrust(group, key)}>
              {i18n.t('hub.coalition.strange_yes')}
              <span class="hear-only"> {name}</span>
            </Button>
          </p>
        </Notice>
      ))}
      {view.read !== undefined &&
        (view.silent.length > 0 ? (
          <Notice tone="due" title={i18n.t('hub.coalition.silent')}>
            <p data-silent={view.silent.length}>{list.format(view.silent)}</p>
            <p class="muted">{i18n.t('hub.coalition.silent_hint')}</p>
          </Notice>
        ) : (
          <p data-silent={0}>{i18n.t('hub.coalition.all_reported')}</p>
        ))}
      {view.campaigns.length === 0 && <p class="empty">{i18n.t('hub.coalition.none')}</p>}
      {view.campaigns.map((campaign) => (
        <Campaign key={campaign.key} campaign={campaign} map={props.map} />
      ))}
      <AskFirst
        label={i18n.t('hub.coalition.stop')}
        kind="quiet"
        action="forget-coalition"
        title={i18n.t('hub.coalition.stop_title', [view.name])}
        yes={i18n.t('hub.coalition.stop_yes')}
        no={i18n.t('hub.coalition.stop_no')}
        onYes={onStop}
      >
        <p>{i18n.t('hub.coalition.stop_hint')}</p>
      </AskFirst>
    </section>
  );
}

function Campaign({ campaign, map }: { campaign: BoardCampaign; map: CoalitionBoardProps['map'] }) {
  const [isMapped, setMapped] = useState(false);
  const number = new Intl.NumberFormat(useLocale());
  const { key, title, counts, groups } = campaign;
  const calls = counts.slice(0, 3).reduce((sum, n) => sum + n, 0);
  const reported = groups.filter((g) => g.asOf !== undefined).length;
  return (
    <section class="col" data-board={key} data-calls={calls} data-counts={counts.join(' ')}>
      <h3>{title}</h3>
      <p>
        <span class="hub-number">{number.format(calls)}</span> {i18n.t('hub.coalition.calls')} ·{' '}
        {COLUMNS.map((name, i) => `${i18n.t(`hub.coalition.${name}`)} ${number.format(counts[i] ?? 0)}`).join(
          ' · ',
        )}
      </p>
      <p class="muted">
        {i18n.t('hub.coalition.campaign_hint')}{' '}
        {i18n.t('hub.coalition.groups_of', [number.format(reported), number.format(groups.length)])}
      </p>
      <p>
        <Button action="board-map" aria-expanded={isMapped} onPress={() => setMapped(!isMapped)}>
          {i18n.t(isMapped ? 'hub.coalition.map_close' : 'hub.coalition.map')}
          <span class="hear-only"> {title}</span>
        </Button>
      </p>
      {isMapped && map(campaign)}
      <BoardTargets campaign={campaign} />
      <BoardGroups campaign={campaign} />
    </section>
  );
}
