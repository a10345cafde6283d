/** What a page says against a campaign, deadlines that have passed, thanks, and reminders. */
import { CampaignCard } from '../../components/CampaignCard';
import { CallSheet } from '../../components/CallSheet';
import { EndedNotice } from '../../components/guard/EndedNotice';
import { StaleLine, StaleNotice, type StaleView } from '../../components/guard/StaleNotice';
import { OrganiseFrame } from '../../components/OrganiseFrame';
import { PageCard } from '../../components/PageCard';
import { PagePanel } from '../../components/PagePanel';
import { Pill } from '../../components/Pill';
import { ReminderForm } from '../../components/reminders/ReminderForm';
import { FIRST_SETTINGS } from '../../utils/model/reminder-settings';
import type { CampaignView, EndedView } from '../../utils/model/views';
import type { Case } from './case';
import * as f from './fixtures';

const nothing = () => undefined;

const passed: StaleView = {
  why: 'chamber',
  status: {
    kind: 'passed_chamber',
    chamber: 'lower',
    day: '2026-03-12',
    words: '3/12/2026 House Third Reading - Short Debate - Passed 101-009-001',
  },
};
const past = {
  ...f.crosscheck,
  lead: { name: 'Voters First Sample', url: 'https://example.org/voters-first' },
  deadline: { ...f.crosscheck.deadline!, at: '2026-11-20T18:00:00Z', past: true },
};
const led = { ...f.crosscheck, lead: past.lead };
const ended: EndedView[] = [
  {
    key: 'common-ground/old',
    group: 'Common Ground Sample',
    title: 'Keep the libraries open on Sundays',
    result: 'won',
    bills: [{ jurisdiction: 'xx', session: '2026', identifier: 'HB 77' }],
    thanks: 'Forty calls in a week. The House heard you, and the libraries stay open.',
    calls: 3,
  },
  {
    key: 'river/wells',
    group: 'River Neighbors',
    title: 'Clean wells for every town',
    result: 'lost',
    bills: [{ jurisdiction: 'xx', session: '2026', identifier: 'SJR 7' }],
    calls: 1,
  },
];
const sheet = (campaign: CampaignView, surface: 'window' | 'card') => (
  <CallSheet
    view={{ ...f.filledSheet, campaign }}
    surface={surface}
    now={f.NOW}
    state={{ kind: 'ready' }}
    {...{ onRecord: nothing, onCorrect: nothing, onUndo: nothing, onNext: nothing }}
    {...{ onFillBlank: nothing, onFlag: nothing, onUnflag: nothing }}
  />
);
const card = () => (
  <PageCard onClose={nothing}>
    <StaleNotice stale={passed} campaign={led} page="https://www.example.gov/bills/2026/SB2273?ga=104" />
    {sheet(led, 'card')}
  </PageCard>
);

export const GUARD_CASES: Record<string, Case> = {
  'guard-card': { where: 'page', draw: card },
  'guard-card-note': { where: 'page', draw: card, press: '.stale summary' },
  'guard-list': {
    where: 'page',
    draw: () => (
      <Pill
        campaigns={[led, { ...f.privacy, deadline: past.deadline }]}
        open
        host="www.ilga.gov"
        corner="bottom-end"
        note={(campaign) => campaign.key === led.key && <StaleLine stale={passed} campaign={campaign} />}
        {...{ onMove: nothing, onToggle: nothing, onCall: nothing, onDismiss: nothing, onTurnOff: nothing }}
      />
    ),
  },
  'guard-past': { where: 'window', draw: () => sheet(past, 'window') },
  'guard-past-card': {
    where: 'popup',
    draw: () => (
      <div class="rotunda panel">
        <main class="panel-body">
          <CampaignCard campaign={past} now={f.NOW} pressing={false} onCall={nothing} />
        </main>
      </div>
    ),
  },
  'guard-ended': {
    where: 'popup',
    draw: () => (
      <PagePanel
        page={f.page}
        place={f.place}
        places={[f.place]}
        access="granted"
        host="www.ilga.gov"
        others={[]}
        now={f.NOW}
        off={false}
        hrefs={{ start: '#/start', campaigns: '#/campaigns', tally: '#/tally' }}
        {...{ onUsePlace: nothing, onChooseDistricts: nothing, onGrant: nothing }}
        {...{ onTurnOff: nothing, onTurnOn: nothing, onCall: nothing }}
      >
        <EndedNotice ended={ended} onDismiss={nothing} />
      </PagePanel>
    ),
  },
  'guard-ended-organise': {
    where: 'organise',
    draw: () => (
      <OrganiseFrame view="campaigns">
        <EndedNotice ended={ended} onDismiss={nothing} />
      </OrganiseFrame>
    ),
  },
  reminders: {
    where: 'organise',
    draw: () => (
      <OrganiseFrame view="start">
        <ReminderForm
          settings={{ ...FIRST_SETTINGS, on: true, weekly: { weekday: 3, hour: 18 } }}
          said="tried"
          {...{ onTurn: nothing, onChange: nothing, onTry: nothing }}
        />
      </OrganiseFrame>
    ),
  },
  'reminders-off': {
    where: 'organise',
    draw: () => (
      <OrganiseFrame view="start">
        <ReminderForm
          settings={FIRST_SETTINGS}
          said="refused"
          {...{ onTurn: nothing, onChange: nothing, onTry: nothing }}
        />
      </OrganiseFrame>
    ),
  },
};
