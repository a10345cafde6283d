import { i18n } from '#i18n';
import type { OutboxView } from '../../utils/model/hub-views';
import { ProblemList } from '../ProblemList';
import { Button } from '../ui/Button';
import { AskFirst } from '../ui/Confirm';
import { useLocale } from '../ui/locale';
import { whenText } from '../ui/time';

export interface OutboxCardProps {
  view: OutboxView;
  /** Milliseconds. */
  now: number;
  busy: boolean;
  onSend: () => void;
  onLeave: () => void;
}

/** What waits to be sent to a group's hub, when it goes, and what hinders it. */
export function OutboxCard({ view, now, busy, onSend, onLeave }: OutboxCardProps) {
  const { group, name, host, waiting, numbers, due, sent, trouble, words, feeds } = view;
  const locale = useLocale();
  const title = `outbox-${group}`;
  return (
    <section
      class="card step"
      aria-labelledby={title}
      aria-busy={busy}
      data-outbox={group}
      data-waiting={waiting}
      data-trouble={trouble?.code}
      data-sent={sent}
    >
      <h2 id={title}>{i18n.t('hub.outbox.title', [name])}</h2>
      <div role="status">
        <p class="hub-number">{i18n.t('hub.outbox.waiting', waiting)}</p>
        {numbers > 0 && <p data-waiting-numbers={numbers}>{i18n.t('pool.waiting', numbers)}</p>}
        {waiting > 0 && (
          <p>
            {due === undefined || Date.parse(due) <= now
              ? i18n.t('hub.outbox.soon')
              : i18n.t('hub.outbox.due', [whenText(due, now, locale)])}
          </p>
        )}
        <p>
          {i18n.t(sent === undefined ? 'hub.outbox.never' : 'hub.outbox.sent', [
            sent === undefined ? '' : whenText(sent, now, locale),
          ])}
        </p>
      </div>
      {trouble && <ProblemList problems={[trouble]} />}
      <p class="row wrap">
        <Button
          kind={waiting > 0 ? 'primary' : 'plain'}
          action="send-now"
          aria-disabled={busy || waiting === 0}
          onPress={() => !busy && waiting > 0 && onSend()}
        >
          {i18n.t(busy ? 'hub.outbox.sending' : 'hub.outbox.now')}
        </Button>
      </p>
      <p class="muted">{i18n.t('hub.outbox.hint')}</p>
      <dl class="hub-facts">
        <dt>{i18n.t('hub.join.host')}</dt>
        <dd>{host}</dd>
        <dt>{i18n.t('hub.outbox.feeds')}</dt>
        <dd>
          {new Intl.ListFormat(locale, { type: 'conjunction' }).format(feeds) ||
            i18n.t('hub.outbox.no_feeds')}
        </dd>
        <dt>{i18n.t('hub.outbox.words')}</dt>
        <dd class="hub-words" data-own-words>
          {words}
        </dd>
      </dl>
      <p class="muted">{i18n.t('hub.outbox.words_hint')}</p>
      <AskFirst
        label={i18n.t('hub.leave.do')}
        kind="quiet"
        action="leave-hub"
        title={i18n.t('hub.leave.title', [name])}
        yes={i18n.t('hub.leave.yes')}
        no={i18n.t('hub.leave.no')}
        onYes={onLeave}
      >
        <p>{i18n.t('hub.leave.goes')}</p>
        <p>{i18n.t('hub.leave.stays')}</p>
        {waiting > 0 && <p>{i18n.t('hub.leave.waiting', waiting)}</p>}
      </AskFirst>
    </section>
  );
}
