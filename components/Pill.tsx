import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { billLabel } from '../utils/model/bill';
import type { CampaignKey } from '../utils/model/call';
import type { CampaignView } from '../utils/model/views';
import { PracticeBanner } from './PracticeBanner';
import { Sign } from './ui/Brand';
import { Button } from './ui/Button';
import { nextCorner, useDragToCorner, type PillCorner } from './ui/drag';
import { useLocale } from './ui/locale';
import { isPast, nextTarget, shortName } from './ui/person';
import { StanceTag } from './ui/StanceTag';
import { TrustedOnly } from './ui/trusted';

export interface PillProps {
  /** Campaigns of this page, most pressing first; with none the pill is not drawn. */
  campaigns: CampaignView[];
  /** Whether the list above the pill is shown. */
  open: boolean;
  onToggle: () => void;
  onCall: (campaign: CampaignKey, targetId: string) => void;
  /** Closed by the reader: it must stay closed on this page. */
  onDismiss: () => void;
  /** Host of the page, for the words about turning off. */
  host: string;
  corner: PillCorner;
  /** Calls are made for practice now. */
  practice?: boolean;
  /** Dragged, or moved by its button, to another corner of the window. */
  onMove: (corner: PillCorner) => void;
  /** Anything to say of a campaign beside its title. */
  note?: (campaign: CampaignView) => ComponentChildren;
  /** Off for this site, or everywhere: remembered until it is turned on in the popup. */
  onTurnOff: (where: 'site' | 'everywhere') => void;
}

/** The pill in the corner of a legislature's page, and the list that it opens. */
export function Pill({
  campaigns,
  open,
  host,
  corner,
  practice,
  onToggle,
  onCall,
  onDismiss,
  onMove,
  onTurnOff,
  note,
}: PillProps) {
  const list = useRef<HTMLDivElement>(null);
  const drag = useDragToCorner(onMove);
  const locale = useLocale();
  useLayoutEffect(() => {
    if (open) list.current?.querySelector('button')?.focus();
  }, [open]);
  if (campaigns.length === 0) return null;
  return (
    <TrustedOnly.Provider value={true}>
      <div
        class={`rotunda corner at-${corner}`}
        ref={drag}
        lang={locale}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && open) onToggle();
        }}
      >
        {open && (
          <div class="pill-list" data-part="list" ref={list} role="group" aria-label={i18n.t('pill.list')}>
            {practice && <PracticeBanner />}
            <ul class="plain-list">
              {campaigns.map((campaign) => (
                <PillRow key={campaign.key} campaign={campaign} onCall={onCall} note={note?.(campaign)} />
              ))}
            </ul>
            <div class="row wrap pill-off">
              <Button kind="quiet" action="move" onPress={() => onMove(nextCorner(corner))}>
                {i18n.t('pill.move')}
              </Button>
              <Button kind="quiet" action="off-site" onPress={() => onTurnOff('site')}>
                {i18n.t('pill.off_site', [host])}
              </Button>
              <Button kind="quiet" action="off-everywhere" onPress={() => onTurnOff('everywhere')}>
                {i18n.t('pill.off_everywhere')}
              </Button>
            </div>
          </div>
        )}
        <div class="pill">
          <Button kind="quiet" data-part="pill" aria-expanded={open} onPress={onToggle}>
            <Sign />
            <span>{pillText(campaigns)}</span>
          </Button>
          <Button
            kind="quiet"
            look="cross"
            action="dismiss"
            aria-label={i18n.t('pill.dismiss')}
            onPress={onDismiss}
          >
            <span aria-hidden="true">×</span>
          </Button>
        </div>
      </div>
    </TrustedOnly.Provider>
  );
}

/** What the pill says: calls that wait, none asked for any more, none left, or none that is the reader's to make. */
function pillText(campaigns: CampaignView[]): string {
  const waiting = campaigns.filter(nextTarget).length;
  if (waiting > 0) return i18n.t('pill.waiting', waiting);
  if (campaigns.every(isPast)) return i18n.t('guard.past.pill');
  return i18n.t(campaigns.some((c) => c.targets.length > 0) ? 'pill.all_done' : 'pill.none_mine');
}

interface PillRowProps {
  campaign: CampaignView;
  onCall: PillProps['onCall'];
  note: ComponentChildren;
}

function PillRow({ campaign, onCall, note }: PillRowProps) {
  const next = nextTarget(campaign);
  const target = next ?? campaign.targets[0];
  return (
    <li class="pill-row" data-campaign={campaign.key}>
      <div class="row wrap">
        {campaign.bills.map((bill) => (
          <b key={bill.identifier} data-bill={billLabel(bill)}>
            {bill.identifier}
          </b>
        ))}
        <StanceTag stance={campaign.stance} />
      </div>
      <p>{campaign.title}</p>
      {isPast(campaign) && <p class="muted">{i18n.t('guard.past.short')}</p>}
      {note}
      {target && (
        <Button action="call" onPress={() => onCall(target.campaign, target.id)}>
          {next ? i18n.t('campaign.call', [shortName(next)]) : i18n.t('campaign.open')}
        </Button>
      )}
    </li>
  );
}
