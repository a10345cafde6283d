import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { JoinView } from '../../utils/model/hub-views';
import type { Problem } from '../../utils/model/result';
import { ProblemList } from '../ProblemList';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

export interface JoinCardProps {
  view: JoinView;
  busy: boolean;
  problems: Problem[];
  /** Called in the press itself: the browser asks about the hub's site. */
  onJoin: (feeds: string[]) => void;
  onLeave: () => void;
}

/** An invite to a hub: whose it is, who reads, and all that will leave the device, before anything does. */
export function JoinCard({ view, busy, problems, onJoin, onLeave }: JoinCardProps) {
  const { name, host, readers, feeds, again, sample, isMadeUp } = view;
  const [chosen, setChosen] = useState(new Set(view.chosen));
  const isNone = !feeds.some((f) => f.followed && chosen.has(f.id));
  return (
    <section class="card step pressing" data-part="join" aria-labelledby="join-title" aria-busy={busy}>
      <h2 id="join-title">{i18n.t(again ? 'hub.join.again' : 'hub.join.title', [name])}</h2>
      <p>{i18n.t('hub.join.hint')}</p>
      <dl class="hub-facts">
        <dt>{i18n.t('hub.join.host')}</dt>
        <dd data-hub-host={host}>{host}</dd>
        <dt>{i18n.t('hub.join.readers', readers.length)}</dt>
        {readers.map((words) => (
          <dd key={words} class="hub-words" data-reader>
            {words}
          </dd>
        ))}
      </dl>
      <p class="muted">{i18n.t('hub.join.readers_hint')}</p>
      <fieldset class="gather-choice">
        <legend class="gather-legend">{i18n.t('hub.join.feeds')}</legend>
        {feeds.map(({ id, name: feed, followed }) => (
          <label key={id} class="check">
            <input
              type="checkbox"
              name={`tell ${id}`}
              checked={chosen.has(id)}
              onChange={(event) => {
                const next = new Set(chosen);
                if (event.currentTarget.checked) next.add(id);
                else next.delete(id);
                setChosen(next);
              }}
            />
            <span>
              {feed} {!followed && <span class="muted">{i18n.t('hub.join.not_followed')}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      {isNone && <Notice tone="due" title={i18n.t('hub.join.none')} />}
      <div class="gather-not">
        <h3>{i18n.t('hub.join.goes_title')}</h3>
        <p>{i18n.t('hub.join.goes')}</p>
        <p data-part="join-numbers">{i18n.t('pool.join')}</p>
        <p class="muted">{i18n.t(isMadeUp ? 'hub.join.sample_made_up' : 'hub.join.sample')}</p>
        <pre class="hub-record" data-sample>
          {sample}
        </pre>
        <p class="muted">{i18n.t('hub.join.sealed')}</p>
        <h3>{i18n.t('gather.send.not_title')}</h3>
        <p>{i18n.t('hub.join.not')}</p>
        <p>{i18n.t('gather.send.tells')}</p>
      </div>
      <ProblemList problems={problems} />
      <p class="row wrap">
        <Button
          kind="primary"
          action="join-hub"
          aria-disabled={busy}
          onPress={() => !busy && onJoin([...chosen])}
        >
          {i18n.t(again ? 'hub.join.do_again' : 'hub.join.do')}
        </Button>
        <Button kind="quiet" action="join-not" onPress={onLeave}>
          {i18n.t('hub.join.not_now')}
        </Button>
      </p>
      <p class="muted">{i18n.t('hub.join.asks', [host])}</p>
    </section>
  );
}
