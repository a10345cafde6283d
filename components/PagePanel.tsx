import type { ComponentChildren, ComponentType } from 'preact';
import { i18n } from '#i18n';
import type { CampaignKey } from '../utils/model/call';
import type { CampaignView, PageView, PlaceView } from '../utils/model/views';
import type { QueueEntry } from '../utils/queue';
import type { CallNowProps } from './CallNow';
import { CampaignCard } from './CampaignCard';
import { PracticeBanner } from './PracticeBanner';
import { PlaceSwitch } from './PlaceSwitch';
import { Brand } from './ui/Brand';
import { Button } from './ui/Button';
import { useLocale } from './ui/locale';
import { Notice } from './ui/Notice';
import { nextTarget } from './ui/person';
import { dayText } from './ui/time';

export interface PagePanelProps {
  /** What the page has for this reader; null while unknown or where the page cannot be read. */
  page: PageView | null;
  /** The reader's districts, or null before the first choice. */
  place: PlaceView | null;
  /** All the reader's places, the current one first. */
  places: PlaceView[];
  onUsePlace: (id: string) => void;
  /** `granted`: read; `missing`: a legislature's page that we may not read yet; `elsewhere`: any other page. */
  access: 'granted' | 'missing' | 'elsewhere';
  /** Host of the page, for the words about access. */
  host?: string;
  /** Live campaigns that call the reader's own legislators and are not on this page, most pressing first. */
  others: CampaignView[];
  /** Milliseconds. */
  now: number;
  /** Addresses of the organise page's views. */
  hrefs: { start: string; campaigns: string; tally: string };
  onChooseDistricts: () => void;
  /** Called in the click itself, so that the permission may be asked for. */
  onGrant: () => void;
  /** Whether the reader turned Rotunda off here, or everywhere; null where the page has no site to speak of. */
  off: boolean | null;
  onTurnOff: () => void;
  onTurnOn: () => void;
  /** Look for bills on this one page, where no site's access was given; left out where there is no need. */
  onFind?: () => void;
  onCall: (campaign: CampaignKey, targetId: string) => void;
  /** Correct the last call to this person; left out where there is no way to. */
  onChange?: ((campaign: CampaignKey, targetId: string) => void) | undefined;
  onLeaveOut?: (campaign: CampaignView) => void;
  /** The first line of the queue over all campaigns; left out where it is not to be shown. */
  queue?: {
    /** Whom to call now; null for nobody. */
    first: QueueEntry | null;
    /** IANA zone of the capitol. */
    zone: string;
    /** Show the list of calls. */
    onMyCalls: () => void;
    /** What draws it: code of its own, fetched while the page is read. */
    Part: ComponentType<CallNowProps>;
  };
  /** Given while calls are made for practice: ends that. */
  onEndPractice?: (() => void) | undefined;
  /** Anything to say first, such as problems. */
  children?: ComponentChildren;
  /** Anything to say below the campaigns. */
  after?: ComponentChildren;
}

/** The body of the popup: this page's campaigns, or what is missing to have some. */
export function PagePanel(props: PagePanelProps) {
  const { page, place, others, now, hrefs, onCall, onChange, children } = props;
  const here = page?.campaigns ?? [];
  const { queue } = props;
  const onPage = place ? here.find(nextTarget)?.key : undefined;
  // One filled button: the page's own call, else the queue's.
  const pressing = onPage ?? (place && !queue?.first ? others.find(nextTarget)?.key : undefined);
  const callNow = queue && place && here.length + others.length > 0 && (
    <queue.Part
      first={queue.first}
      zone={queue.zone}
      now={now}
      pressing={onPage === undefined}
      onCall={onCall}
      onMyCalls={queue.onMyCalls}
    />
  );
  const list = (campaigns: CampaignView[]) =>
    campaigns.map((c) => (
      <CampaignCard
        key={c.key}
        campaign={c}
        now={now}
        pressing={c.key === pressing}
        {...{ onCall, onChange }}
        {...(props.onLeaveOut && { onLeaveOut: props.onLeaveOut })}
      />
    ));
  const locale = useLocale();
  return (
    <div class="rotunda panel" lang={locale}>
      <header class="panel-head">
        <h1 class="brand">
          <Brand />
        </h1>
        {place && <PlaceSwitch places={props.places} href={hrefs.start} onUse={props.onUsePlace} />}
      </header>
      {props.onEndPractice && <PracticeBanner onEnd={props.onEndPractice} />}
      <main class="panel-body">
        {children}
        {!place && (
          <section class="welcome">
            <h2>{i18n.t('panel.welcome')}</h2>
            <p>{i18n.t('panel.welcome_hint')}</p>
            <Button kind="primary" look="big" action="choose-districts" onPress={props.onChooseDistricts}>
              {i18n.t('panel.choose_districts')}
            </Button>
            <p class="tiny">{i18n.t('panel.private')}</p>
          </section>
        )}
        {here.length === 0 && callNow}
        {place && <Here {...props} calm={pressing !== undefined || Boolean(queue?.first)} />}
        {list(here)}
        {here.length > 0 && callNow}
        {place && others.length > 0 && (
          <>
            <h2 class="sec">{i18n.t(here.length > 0 ? 'panel.others' : 'panel.mine')}</h2>
            {list(others)}
          </>
        )}
        {place && props.after}
        {place && <p class="tiny">{i18n.t('districts.as_of', [dayText(place.asOf, locale)])}</p>}
      </main>
      <footer class="panel-foot">
        <a href={hrefs.campaigns} target="_blank">
          {i18n.t('panel.organise')}
        </a>
        <a href={hrefs.tally} target="_blank">
          {i18n.t('panel.tally')}
        </a>
        {place && props.off !== null && (props.off || props.access === 'granted') && (
          <Button
            kind="quiet"
            action={props.off ? 'turn-on' : 'turn-off'}
            onPress={props.off ? props.onTurnOn : props.onTurnOff}
          >
            {i18n.t(props.off ? 'panel.turn_on' : 'panel.turn_off')}
          </Button>
        )}
      </footer>
    </div>
  );
}

/** What is to be said about the page itself, above its campaigns; calm where a call is the thing to press. */
function Here(props: PagePanelProps & { calm: boolean }) {
  const { page, access, host = '', others, hrefs, calm, off, onGrant, onFind } = props;
  if (access === 'missing') {
    return (
      <Notice tone="due" title={i18n.t('panel.no_access', [host])}>
        <p>{i18n.t('panel.no_access_hint')}</p>
        <Button kind={calm ? 'plain' : 'primary'} action="grant-access" onPress={onGrant}>
          {i18n.t('panel.grant', [host])}
        </Button>
      </Notice>
    );
  }
  if (page && page.campaigns.length > 0) {
    return (
      <h2 class="sec row between">
        <span>{i18n.t('panel.here')}</span>
        <span>{i18n.t('panel.count', page.billsOnPage, [page.campaignBills, page.billsOnPage])}</span>
      </h2>
    );
  }
  if (off) return <p class="empty">{i18n.t('panel.off', [host])}</p>;
  const none = others.length === 0;
  return (
    <section class="empty">
      <p>
        {access === 'elsewhere' || !page
          ? i18n.t('panel.elsewhere')
          : page.billsOnPage > 0
            ? i18n.t('panel.no_campaign', page.billsOnPage)
            : i18n.t('panel.no_bills')}
      </p>
      {onFind && (
        <p>
          <Button action="find-bills" onPress={onFind}>
            {i18n.t('panel.find')}
          </Button>
        </p>
      )}
      {none && (
        <p>
          <a class="btn primary" href={hrefs.campaigns} target="_blank">
            {i18n.t('panel.add_campaigns')}
          </a>
        </p>
      )}
    </section>
  );
}
