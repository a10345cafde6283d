/** Every screen in every state, by name. `where` says which stylesheets it stands under. */
import { AddFeed } from '../../components/AddFeed';
import { Chip } from '../../components/Chip';
import { CallSheet, type CallSheetProps } from '../../components/CallSheet';
import { FeedList } from '../../components/FeedList';
import { OrganiseFrame } from '../../components/OrganiseFrame';
import { PageCard } from '../../components/PageCard';
import { PagePanel, type PagePanelProps } from '../../components/PagePanel';
import { Pill } from '../../components/Pill';
import { ProblemList } from '../../components/ProblemList';
import { Setup, type SetupProps } from '../../components/Setup';
import { UpdatedNotice, updatedWords } from '../../components/UpdatedNotice';
import type { Case } from './case';
import { CALL_CASES } from './call-cases';
import { COVERAGE_CASES } from './coverage-cases';
import { FEEDS_CASES } from './feeds-cases';
import { GATHER_CASES } from './gather-cases';
import { HUB_CASES } from './hub-cases';
import { DATA_CASES } from './data-cases';
import { DISTRICT_CASES } from './district-cases';
import { PARTNERS_CASES } from './partners-cases';
import { REPORT_CASES } from './report-cases';
import { QUEUE_CASES } from './queue-cases';
import { VOTES_CASES } from './votes-cases';
import { WRITE_CASES } from './write-cases';
import * as f from './fixtures';
import { GUARD_CASES } from './guard-cases';

const nothing = () => undefined;

const sheet = (props: Partial<CallSheetProps> = {}) => (
  <CallSheet
    view={f.sheet}
    surface="window"
    now={f.NOW}
    state={{ kind: 'ready' }}
    onRecord={nothing}
    onCorrect={nothing}
    onUndo={nothing}
    onNext={nothing}
    onFillBlank={nothing}
    onFlag={nothing}
    onUnflag={nothing}
    {...props}
  />
);

const panel = (props: Partial<PagePanelProps> = {}) => (
  <PagePanel
    page={f.page}
    place={f.place}
    places={[f.place]}
    onUsePlace={nothing}
    access="granted"
    host="www.ilga.gov"
    others={[f.water]}
    now={f.NOW}
    hrefs={{ start: '#/start', campaigns: '#/campaigns', tally: '#/tally' }}
    onChooseDistricts={nothing}
    onGrant={nothing}
    off={false}
    onTurnOff={nothing}
    onTurnOn={nothing}
    onCall={nothing}
    {...props}
  />
);

const setup = (props: Partial<SetupProps> = {}) => (
  <OrganiseFrame view="start">
    <Setup
      today="2026-11-24"
      finder={f.finder}
      on={f.finderActions}
      states={[
        {
          code: 'il',
          name: 'Illinois',
          legislature: 'Illinois General Assembly',
          hosts: ['ilga.gov', '*.ilga.gov'],
        },
        { code: 'xx', name: 'Sample State', legislature: 'Sample State Legislature', hosts: ['127.0.0.1'] },
      ]}
      chosen={null}
      choices={null}
      asOf={null}
      initial={{ districts: [], name: '', town: '' }}
      busy={false}
      problems={[]}
      onChooseState={nothing}
      onSave={nothing}
      {...props}
    />
  </OrganiseFrame>
);

const saved = (outcome: 'contact' | 'voicemail' | 'unavailable') => ({
  kind: 'saved' as const,
  record: {
    id: f.sheet.callId,
    outcome,
    ...(outcome === 'contact' && { position: 'lean_yes' as const }),
    ...(outcome === 'unavailable' && { reason: 'mailbox_full' as const }),
    at: '2026-11-24T16:04:00Z',
  },
});

const pill = (open: boolean, campaigns = [f.crosscheck, f.privacy]) => (
  <Pill
    campaigns={campaigns}
    open={open}
    host="www.ilga.gov"
    corner="bottom-end"
    onMove={nothing}
    onToggle={nothing}
    onCall={nothing}
    onDismiss={nothing}
    onTurnOff={nothing}
  />
);

export const CASES: Record<string, Case> = {
  'sheet-window': { where: 'window', draw: () => sheet() },
  'sheet-window-filled': { where: 'window', draw: () => sheet({ view: f.filledSheet }) },
  'sheet-window-asking': { where: 'window', draw: () => sheet(), press: '[data-outcome=unavailable]' },
  'sheet-window-blank': { where: 'window', draw: () => sheet(), press: '[data-blank=my_name]' },
  'sheet-window-numbers': { where: 'window', draw: () => sheet(), press: 'summary' },
  'sheet-window-keys': { where: 'window', draw: () => sheet(), press: '[data-action=keys]' },
  'sheet-window-saving': { where: 'window', draw: () => sheet({ state: { kind: 'saving' } }) },
  'sheet-window-saved': {
    where: 'window',
    draw: () => sheet({ view: f.filledSheet, state: saved('contact') }),
  },
  'sheet-window-undone': { where: 'window', draw: () => sheet({ state: { kind: 'ready', undone: true } }) },
  'sheet-window-failed': {
    where: 'window',
    draw: () => sheet({ state: { kind: 'failed', problems: [{ code: 'storage_full' }] } }),
  },
  'sheet-window-long': { where: 'window', draw: () => sheet({ view: f.longSheet }) },
  'sheet-window-no-number': { where: 'window', draw: () => sheet({ view: f.numberlessSheet }) },
  'sheet-window-lines': {
    where: 'window',
    draw: () => sheet({ view: { ...f.sheet, lines: [f.switchboard, f.hotline] } }),
    press: '[data-part=lines] summary',
  },
  'sheet-window-pooled': {
    where: 'window',
    draw: () => sheet({ view: { ...f.filledSheet, target: { ...f.marin, numbers: f.pooledNumbers } } }),
    press: '.number summary',
  },
  'sheet-window-pooled-first': {
    where: 'window',
    draw: () =>
      sheet({ view: { ...f.filledSheet, target: { ...f.marin, numbers: f.pooledNumbers.slice(2) } } }),
  },
  'sheet-window-flagged': {
    where: 'window',
    draw: () =>
      sheet({
        view: { ...f.filledSheet, target: { ...f.marin, numbers: f.flaggedNumbers } },
        flagProblems: [{ code: 'private_window' }],
      }),
    press: '.number summary',
  },
  'sheet-window-all-flagged': {
    where: 'window',
    draw: () =>
      sheet({
        view: {
          ...f.filledSheet,
          target: {
            ...f.marin,
            numbers: f.flaggedNumbers.slice(3),
            news: { kind: 'new', since: '2026-08-05' },
          },
          lines: [f.switchboard],
        },
      }),
  },
  'sheet-window-information': {
    where: 'window',
    draw: () =>
      sheet({ view: { ...f.filledSheet, target: { ...f.marin, numbers: f.flaggedNumbers.slice(1, 2) } } }),
  },
  'sheet-popup': {
    where: 'popup',
    draw: () => sheet({ surface: 'popup', onBack: nothing, onOpenWindow: nothing }),
  },
  'sheet-popup-saved': {
    where: 'popup',
    draw: () =>
      sheet({ surface: 'popup', onBack: nothing, onOpenWindow: nothing, state: saved('unavailable') }),
  },
  panel: { where: 'popup', draw: () => panel() },
  'panel-places': {
    where: 'popup',
    draw: () => panel({ places: [f.place, f.otherPlace] }),
    press: '.places-menu summary',
  },
  'panel-first': {
    where: 'popup',
    draw: () => panel({ place: null, page: { ...f.page, campaigns: [] }, others: [] }),
  },
  'panel-no-access': { where: 'popup', draw: () => panel({ page: null, access: 'missing' }) },
  'panel-no-campaign': {
    where: 'popup',
    draw: () => panel({ page: { ...f.page, campaigns: [] }, others: [] }),
  },
  'panel-off': {
    where: 'popup',
    draw: () => panel({ page: { ...f.page, campaigns: [] }, off: true, others: [] }),
  },
  'panel-elsewhere': {
    where: 'popup',
    draw: () =>
      panel({ page: null, access: 'elsewhere', off: null, onFind: nothing, others: [f.crosscheck] }),
  },
  pill: { where: 'page', draw: () => pill(false) },
  'pill-list': { where: 'page', draw: () => pill(true) },
  'pill-done': { where: 'page', draw: () => pill(false, [f.privacy]) },
  chip: {
    where: 'page',
    draw: () => (
      <Chip
        identifier="SB 2273"
        stance="support"
        rect={{ left: 40, top: 100, bottom: 124 }}
        onCall={nothing}
      />
    ),
  },
  card: {
    where: 'page',
    draw: () => (
      <PageCard onClose={nothing}>
        {sheet({ view: f.filledSheet, surface: 'card', onOpenWindow: nothing })}
      </PageCard>
    ),
  },
  'card-saved': {
    where: 'page',
    draw: () => (
      <PageCard onClose={nothing}>
        {sheet({ surface: 'card', onOpenWindow: nothing, state: saved('voicemail') })}
      </PageCard>
    ),
  },
  'card-updated': {
    where: 'page',
    draw: () => <UpdatedNotice words={updatedWords()} onReload={nothing} />,
  },
  'setup-first': { where: 'organise', draw: () => setup() },
  'setup-districts': {
    where: 'organise',
    draw: () =>
      setup({
        chosen: 'xx',
        choices: f.choices,
        asOf: '2026-08-05',
        initial: { districts: [{ chamber: 'lower', district: '20' }], name: 'Ana Torres', town: '' },
      }),
  },
  'setup-near': {
    where: 'organise',
    draw: () => setup({ chosen: 'xx', choices: f.choices, asOf: '2026-08-05', finder: f.foundNear }),
  },
  'setup-no-lines': {
    where: 'organise',
    draw: () =>
      setup({
        chosen: 'xx',
        choices: f.choices,
        asOf: '2026-08-05',
        finder: {
          ...f.finder,
          lookups: f.foundNear.lookups,
          mapProblems: [{ code: 'lines_missing', where: 'xx' }],
        },
      }),
  },
  'setup-problem': {
    where: 'organise',
    draw: () =>
      setup({
        chosen: 'il',
        problems: [{ code: 'people_missing', where: 'il' }, { code: 'not_known_here' }],
      }),
  },
  ...DATA_CASES,
  ...DISTRICT_CASES,
  ...COVERAGE_CASES,
  ...CALL_CASES,
  ...FEEDS_CASES,
  ...GATHER_CASES,
  ...HUB_CASES,
  ...QUEUE_CASES,
  ...GUARD_CASES,
  ...WRITE_CASES,
  ...PARTNERS_CASES,
  ...VOTES_CASES,
  ...REPORT_CASES,
  campaigns: {
    where: 'organise',
    draw: () => (
      <OrganiseFrame view="campaigns">
        <FeedList
          feeds={f.feeds}
          now={f.NOW}
          busy="common-ground"
          onRefresh={nothing}
          onRemove={nothing}
          onLeaveOut={nothing}
        />
        <AddFeed
          busy={false}
          problems={[]}
          hasSample
          onFile={nothing}
          onAddress={nothing}
          onSample={nothing}
          onPaste={nothing}
        />
      </OrganiseFrame>
    ),
  },
  'campaigns-none': {
    where: 'organise',
    draw: () => (
      <OrganiseFrame view="campaigns">
        <FeedList feeds={[]} now={f.NOW} onRefresh={nothing} onRemove={nothing} onLeaveOut={nothing} />
        <AddFeed
          busy={false}
          problems={[
            { code: 'feed_invalid', where: 'campaigns[2].scripts[0].text', detail: 'unknown_blank:xyz' },
            { code: 'feed_invalid', where: 'campaigns[2].title.en', detail: 'no_html' },
          ]}
          hasSample={false}
          onFile={nothing}
          onAddress={nothing}
          onSample={nothing}
          onPaste={nothing}
        />
      </OrganiseFrame>
    ),
  },
  problems: {
    where: 'organise',
    draw: () => (
      <OrganiseFrame view="campaigns">
        <ProblemList
          problems={[
            'feed_not_json',
            'feed_http_status',
            'target_not_yours',
            'private_window',
            'unknown',
          ].map((code) => ({ code, where: 'feed.json', detail: '404' }))}
        />
      </OrganiseFrame>
    ),
  },
};
