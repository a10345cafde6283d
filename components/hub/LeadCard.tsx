import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { LeadView, PullReport } from '../../utils/model/hub-views';
import type { Problem } from '../../utils/model/result';
import { ProblemList } from '../ProblemList';
import { Button } from '../ui/Button';
import { AskFirst } from '../ui/Confirm';
import { useLocale } from '../ui/locale';
import { Notice } from '../ui/Notice';
import { whenText } from '../ui/time';
import { PullResult } from './PullResult';

export interface LeadCardProps {
  view: LeadView;
  /** Milliseconds. */
  now: number;
  busy: 'pull' | 'publish' | null;
  progress: { read: number; toCome: number } | null;
  report: PullReport | null;
  /** How many campaigns' tallies were published just now. */
  published: number | null;
  problems: Problem[];
  onPull: () => void;
  onPublish: () => void;
  onStop: () => void;
  /** Invites, other leaders. */
  children?: ComponentChildren;
}

/** A group's hub as its leader has it: what is new, what is counted, what the coalition is told. */
export function LeadCard(props: LeadCardProps) {
  const { view, now, busy, progress, report, published, problems } = props;
  const locale = useLocale();
  const number = new Intl.NumberFormat(locale);
  const title = `lead-${view.id}`;
  return (
    <section
      class="card step"
      aria-labelledby={title}
      aria-busy={busy !== null}
      data-lead={view.id}
      data-calls={view.calls}
      data-confirmed-calls={view.confirmedCalls}
    >
      <h2 id={title}>{i18n.t('hub.lead.title', [view.name])}</h2>
      <p class="row wrap">
        <Button
          kind="primary"
          action="pull"
          aria-disabled={busy !== null}
          onPress={() => !busy && props.onPull()}
        >
          {i18n.t(busy === 'pull' ? 'hub.lead.pulling' : 'hub.lead.pull')}
        </Button>
        <span class="muted">
          {view.read === undefined
            ? i18n.t('hub.lead.read_never')
            : i18n.t('hub.lead.read', [whenText(view.read, now, locale)])}
        </span>
      </p>
      <div role="status" class="col">
        {progress && busy === 'pull' && (
          <>
            <p>
              {i18n.t('hub.lead.progress', [number.format(progress.read), number.format(progress.toCome)])}
            </p>
            <progress
              max={progress.read + progress.toCome}
              value={progress.read}
              aria-label={i18n.t('hub.lead.pulling')}
            />
            <p class="muted">{i18n.t('hub.lead.may_close')}</p>
          </>
        )}
      </div>
      {report && busy !== 'pull' && <PullResult report={report} />}
      <ProblemList problems={problems} />
      <p>
        <b>{i18n.t('hub.lead.counted', view.calls, [number.format(view.calls)])}</b>{' '}
        {view.calls > 0 && i18n.t('hub.lead.by_confirmed', [number.format(view.confirmedCalls)])}
      </p>
      {view.hasCoalition ? (
        <div class="col">
          <p class="row wrap">
            <Button action="publish" aria-disabled={busy !== null} onPress={() => !busy && props.onPublish()}>
              {i18n.t(busy === 'publish' ? 'hub.lead.publishing' : 'hub.lead.publish')}
            </Button>
            <span class="muted">
              {view.published === undefined
                ? i18n.t('hub.lead.published_never')
                : i18n.t('hub.lead.published', [whenText(view.published, now, locale)])}
            </span>
          </p>
          <p class="muted">{i18n.t('hub.lead.publish_hint')}</p>
          <div role="status" data-published={published ?? undefined}>
            {published !== null && (
              <Notice
                tone={published > 0 ? 'good' : 'due'}
                title={i18n.t('hub.lead.published_now', published)}
              />
            )}
          </div>
        </div>
      ) : (
        <p class="muted">{i18n.t('hub.lead.no_coalition')}</p>
      )}
      {props.children}
      <div class="col">
        <p>
          {i18n.t('hub.lead.backup')} <a href="#/backup">{i18n.t('organise.backup')}</a>.
        </p>
        <dl class="hub-facts">
          <dt>{i18n.t('hub.join.host')}</dt>
          <dd>{view.host}</dd>
          <dt>{i18n.t('hub.lead.words')}</dt>
          <dd class="hub-words">{view.words}</dd>
          {view.hasCoalition && (
            <>
              <dt>{i18n.t('hub.lead.sign_words')}</dt>
              <dd class="hub-words" data-sign-words>
                {view.signWords}
              </dd>
            </>
          )}
        </dl>
      </div>
      <AskFirst
        label={i18n.t('hub.lead.stop')}
        kind="quiet"
        action="stop-leading"
        title={i18n.t('hub.lead.stop_title', [view.name])}
        yes={i18n.t('hub.lead.stop_yes')}
        no={i18n.t('hub.lead.stop_no')}
        onYes={props.onStop}
      >
        <p>{i18n.t('hub.lead.stop_hint')}</p>
      </AskFirst>
    </section>
  );
}
