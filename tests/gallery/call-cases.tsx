/** The call itself: numbers that were tried, codes, first calls, corrections, and the list of my calls. */
import { CallSheet, type CallSheetProps } from '../../components/CallSheet';
import { MyCalls, type MyCallsProps } from '../../components/MyCalls';
import { OrganiseFrame } from '../../components/OrganiseFrame';
import { PageCard } from '../../components/PageCard';
import { QrCode } from '../../components/ui/QrCode';
import type { Case } from './case';
import { EVERY_CALL } from '../../utils/log/filter';
import { CALLS, COUNTS } from './call-fixtures';
import * as f from './fixtures';

const nothing = () => undefined;

const sheet = (props: Partial<CallSheetProps> = {}) => (
  <CallSheet
    view={f.filledSheet}
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
    loadQr={() => Promise.resolve(QrCode)}
    {...props}
  />
);

const contact = {
  kind: 'saved' as const,
  record: {
    ...{ id: f.sheet.callId, outcome: 'contact' as const, position: 'lean_yes' as const },
    ...{ at: '2026-11-24T16:04:00Z', callBack: '2026-12-09', seconds: 187 },
  },
};

const search = (more: Partial<MyCallsProps['search']> = {}) => ({
  ...{ filter: EVERY_CALL, counts: COUNTS, walked: null, onFilter: nothing },
  ...more,
});
const NO_COUNTS = { found: 0, all: 0, practice: 0, campaigns: [] };

const calls = (props: Partial<MyCallsProps> = {}) => (
  <OrganiseFrame view="calls">
    <MyCalls
      log={{ calls: CALLS, more: true, counts: COUNTS }}
      search={search()}
      now={f.NOW}
      editing={null}
      busy={false}
      problems={[]}
      done={null}
      onEdit={nothing}
      onSave={nothing}
      onTakeBack={nothing}
      onDelete={nothing}
      onDeleteAll={nothing}
      onMore={nothing}
      {...props}
    />
  </OrganiseFrame>
);

export const CALL_CASES: Record<string, Case> = {
  'call-qr': { where: 'window', draw: () => sheet(), press: '[data-action=qr]' },
  'call-busy': { where: 'window', draw: () => sheet(), press: '[data-action=next-number]' },
  'call-timer': { where: 'window', draw: () => sheet(), press: '[data-action=timer]' },
  'call-first': { where: 'window', draw: () => sheet({ settings: { size: 1, known: false } }) },
  'call-first-meanings': {
    where: 'window',
    draw: () => sheet({ settings: { size: 1, known: false } }),
    press: '[data-part=words-meant] summary',
  },
  'call-large': { where: 'window', draw: () => sheet({ settings: { size: 4, known: true } }) },
  'call-day': { where: 'window', draw: () => sheet({ state: contact }) },
  'call-edit': { where: 'window', draw: () => sheet({ state: contact }), press: '[data-action=change]' },
  'call-popup-first': {
    where: 'popup',
    draw: () => sheet({ surface: 'popup', settings: { size: 1, known: false }, onBack: nothing }),
  },
  'call-popup-edit': {
    where: 'popup',
    draw: () => sheet({ surface: 'popup', state: contact, onBack: nothing }),
    press: '[data-action=change]',
  },
  'call-card-day': {
    where: 'page',
    draw: () => <PageCard onClose={nothing}>{sheet({ surface: 'card', state: contact })}</PageCard>,
  },
  'calls-mine': { where: 'organise', draw: () => calls() },
  'calls-edit': { where: 'organise', draw: () => calls({ editing: CALLS[1]?.call.id ?? null }) },
  'calls-none': {
    where: 'organise',
    draw: () =>
      calls({
        log: { calls: [], more: false, counts: NO_COUNTS },
        search: search({ counts: NO_COUNTS }),
      }),
  },
  'calls-search': {
    where: 'organise',
    draw: () =>
      calls({
        log: { calls: CALLS.slice(0, 1), more: false, counts: { ...COUNTS, found: 12 } },
        search: search({
          filter: { ...EVERY_CALL, text: 'letter', outcome: 'contact', from: '2026-11-01' },
          counts: { ...COUNTS, found: 12 },
        }),
      }),
  },
  'calls-looking': { where: 'organise', draw: () => calls({ search: search({ walked: 84_200 }) }) },
  'calls-delete': { where: 'organise', draw: () => calls(), press: '[data-action=delete]' },
  'calls-delete-all': { where: 'organise', draw: () => calls(), press: '[data-action=delete-all]' },
  'calls-gone': { where: 'organise', draw: () => calls({ done: { what: 'gone', name: 'Rosa Marin' } }) },
};
