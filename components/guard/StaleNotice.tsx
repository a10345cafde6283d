import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CampaignView } from '../../utils/model/views';
import { Button } from '../ui/Button';
import { copyText } from '../ui/copy';
import { Live } from '../ui/Live';
import { useLocale } from '../ui/locale';
import { groupsText } from '../ui/person';
import { dayText } from '../ui/time';
import { useGuard } from '../ui/trusted';

/** What a page says that contradicts a campaign, as `utils/status/stale.ts` finds it. */
export interface StaleView {
  why: 'over' | 'chamber' | 'changed';
  status: {
    kind: 'passed_chamber' | 'passed_both' | 'died' | 'signed' | 'vetoed' | 'amended' | 'replaced';
    chamber?: string;
    day?: string;
    /** The page's own text: somebody else's words, shown as such. */
    words: string;
  };
}

/** "House", by the people asked; empty where none of them sits there. */
const chamberName = ({ status }: StaleView, campaign: CampaignView): string =>
  campaign.targets.find((t) => t.chamber === status.chamber)?.chamberName ?? '';

/** "This page says: passed the House, Mar 12, 2026". */
export function staleText(stale: StaleView, campaign: CampaignView, locale: string): string {
  const { kind, day } = stale.status;
  const chamber = chamberName(stale, campaign);
  const what =
    kind === 'passed_chamber' && chamber === ''
      ? i18n.t('guard.says.passed_one')
      : i18n.t(`guard.says.${kind}`, [chamber]);
  return day ? i18n.t('guard.says.on', [what, dayText(day, locale)]) : what;
}

/** In the list beside a campaign, in one line. */
export function StaleLine({ stale, campaign }: { stale: StaleView; campaign: CampaignView }) {
  return (
    <p class="stale-line" data-stale={stale.status.kind}>
      {staleText(stale, campaign, useLocale())}
    </p>
  );
}

export interface StaleNoticeProps {
  stale: StaleView;
  campaign: CampaignView;
  /** Address of the page, for the note. */
  page: string;
}

/**
 * Above the sheet: what the page says, what the campaign asks, and a note for its author, which the reader sends
 * or not. It hides nothing and stops no call.
 */
export function StaleNotice({ stale, campaign, page }: StaleNoticeProps) {
  const locale = useLocale();
  const guard = useGuard();
  const root = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const chamber = chamberName(stale, campaign);
  const bills = campaign.bills.map((b) => b.identifier).join(', ');
  const note = i18n.t('guard.note', [campaign.title, bills, page, stale.status.words]);
  const author = [campaign.lead, ...campaign.partners].find((o) => o?.url);
  const mail = `mailto:?${mailQuery({ subject: i18n.t('guard.note_subject', [bills]), body: note })}`;
  const copyNote = async () => {
    if (root.current) setCopied((await copyText(note, root.current)) ? 'yes' : 'failed');
  };
  return (
    <div class="stale" data-stale={stale.status.kind} ref={root}>
      <p class="notice-title">{staleText(stale, campaign, locale)}</p>
      <p class="stale-words">
        <q dir="auto">{stale.status.words}</q>
      </p>
      <p>
        {asksText(stale, chamber)} {i18n.t('guard.asks.still')}
      </p>
      <details>
        <summary>{i18n.t('guard.tell', [groupsText(campaign, locale)])}</summary>
        <p class="stale-note" data-part="note">
          {note}
        </p>
        <div class="row wrap">
          <Button action="copy-note" onPress={() => void copyNote()}>
            {i18n.t(
              copied === 'yes'
                ? 'number.copied'
                : copied === 'failed'
                  ? 'number.copy_failed'
                  : 'guard.copy_note',
            )}
          </Button>
          <a
            class="btn quiet"
            data-action="mail-note"
            href={mail}
            onClick={guard<MouseEvent>(() => undefined)}
          >
            {i18n.t('guard.mail_note')}
          </a>
          {author?.url && (
            <a
              class="btn quiet"
              data-action="author"
              href={author.url}
              target="_blank"
              rel="noreferrer noopener"
              onClick={guard<MouseEvent>(() => undefined)}
            >
              {i18n.t('guard.author', [author.name])}
            </a>
          )}
        </div>
        <p class="tiny">{i18n.t('guard.not_sent')}</p>
      </details>
      <Live text={copied === 'yes' ? i18n.t('number.copied') : ''} />
    </div>
  );
}

/** What the campaign asks in spite of it. */
function asksText({ why }: StaleView, chamber: string): string {
  if (why === 'changed') return i18n.t('guard.asks.changed');
  return why === 'chamber' && chamber !== ''
    ? i18n.t('guard.asks.chamber', [chamber])
    : i18n.t('guard.asks.over');
}

/** As mail programs read it: a space is `%20`, never `+`. */
const mailQuery = (fields: Record<string, string>): string =>
  Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
