import { i18n } from '#i18n';
import type { Paper } from '../../utils/meeting/markdown';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

export interface AgendaSheetProps {
  paper: Paper;
  isCancelled: boolean;
  /** A change was made that calendars do not know of. */
  isUntold: boolean;
  /** Whether the copy worked; null before the first. */
  copied: boolean | null;
  onCopy: (within: HTMLElement) => void;
  onMarkdown: () => void;
  onInvitation: () => void;
  onCancel: (cancelled: boolean) => void;
  onOver: () => void;
  onErase: () => void;
}

/** The agenda as it will be read, and what can be done with it. */
export function AgendaSheet(props: AgendaSheetProps) {
  const { paper, isCancelled, isUntold, copied } = props;
  return (
    <section class="card step agenda" aria-labelledby="agenda-title">
      <h2 id="agenda-title">{i18n.t('meeting.agenda.heading')}</h2>
      <div class="row wrap">
        <Button action="copy-agenda" onPress={(e) => props.onCopy(e.currentTarget as HTMLElement)}>
          {i18n.t('meeting.copy')}
        </Button>
        <Button action="save-agenda" onPress={props.onMarkdown}>
          {i18n.t('meeting.save_md')}
        </Button>
        <Button action="save-invitation" onPress={props.onInvitation}>
          {i18n.t(isCancelled ? 'meeting.cancellation' : 'meeting.invitation')}
        </Button>
        <span role="status" data-copied={copied === null ? undefined : String(copied)}>
          {copied !== null && i18n.t(copied ? 'meeting.copied' : 'meeting.not_copied')}
        </span>
      </div>
      <p class="muted">{i18n.t('meeting.invitation_hint')}</p>
      {isUntold && <Notice tone="due" title={i18n.t('meeting.send_again')} />}
      <div class="agenda-paper" data-agenda>
        <h3 class="agenda-name">{paper.title}</h3>
        {paper.lead.map((line, i) => (
          <p key={i}>{line}</p>
        ))}
        {paper.sections.map(({ heading, lines }) => (
          <section key={heading}>
            <h4>{heading}</h4>
            <ul>
              {lines.map((line, i) => (
                <li key={i}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
        <p class="tiny">{paper.foot}</p>
      </div>
      <div class="row wrap agenda-end">
        <Button action="meeting-over" onPress={props.onOver}>
          {i18n.t('meeting.over')}
        </Button>
        <Button kind="quiet" action="cancel-meeting" onPress={() => props.onCancel(!isCancelled)}>
          {i18n.t(isCancelled ? 'meeting.uncancel' : 'meeting.cancel')}
        </Button>
        <Button kind="quiet" action="erase-meeting" onPress={props.onErase}>
          {i18n.t('meeting.erase')}
        </Button>
      </div>
    </section>
  );
}
