/** The queue, hours and practice in every state. */
import { CallNow } from '../../components/CallNow';
import { CallSheet } from '../../components/CallSheet';
import { CallQueue, type CallQueueProps } from '../../components/CallQueue';
import { PagePanel } from '../../components/PagePanel';
import { PracticeBanner } from '../../components/PracticeBanner';
import type { Queue } from '../../utils/queue';
import type { Case } from './case';
import * as f from './fixtures';

const nothing = () => undefined;

/** Two bills for one person, one of another to call back, one waiting, one skipped, two calls made. */
export const queue: Queue = {
  entries: [
    {
      target: f.marin,
      items: [
        { campaign: f.crosscheck, target: f.marin, reasons: ['deadline'] },
        {
          campaign: { ...f.privacy, targets: [f.marin] },
          target: { ...f.marin, campaign: f.privacy.key },
          reasons: ['deadline', 'goal'],
        },
      ],
    },
    {
      target: { ...f.oduya, done: false },
      items: [{ campaign: f.privacy, target: { ...f.oduya, done: false }, reasons: ['call_back'] }],
    },
  ],
  waiting: [
    {
      target: { ...f.marin, id: 'al', name: 'Al Greene', familyName: 'Greene' },
      items: [{ campaign: f.crosscheck, target: f.marin, reasons: [] }],
      until: { at: '2026-11-24T18:00:00Z' },
    },
    {
      target: f.oduya,
      items: [{ campaign: f.crosscheck, target: f.oduya, reasons: [] }],
      until: { day: '2026-11-26' },
    },
  ],
  skipped: [
    {
      campaign: f.privacy,
      target: { ...f.marin, lastCall: { id: 'skip-1', outcome: 'skip', at: '2026-11-24T15:40:00Z' } },
      reasons: [],
    },
  ],
  today: [{ campaign: f.crosscheck, target: f.oduya, reasons: [] }],
};
const none: Queue = { entries: [], waiting: [], skipped: [], today: [] };

export const calls = (over: Partial<CallQueueProps> = {}) => (
  <CallQueue
    calls={{
      ...queue,
      zone: 'America/Chicago',
      nobody: [{ ...f.water, targets: [] }],
      vacant: [{ chamberName: 'House', district: '9' }],
    }}
    now={f.NOW}
    practice={false}
    onCall={nothing}
    onUndo={nothing}
    onPractice={nothing}
    onBack={nothing}
    {...over}
  />
);

type Panel = Parameters<typeof PagePanel>[0];
const panel = (props: Partial<Panel> = {}) => (
  <PagePanel
    page={{ ...f.page, campaigns: [], campaignBills: 0 }}
    place={f.place}
    places={[f.place]}
    onUsePlace={nothing}
    access="granted"
    host="www.ilga.gov"
    others={[f.crosscheck, f.privacy]}
    now={f.NOW}
    hrefs={{ start: '#/start', campaigns: '#/campaigns', tally: '#/tally' }}
    onChooseDistricts={nothing}
    onGrant={nothing}
    off={false}
    onTurnOff={nothing}
    onTurnOn={nothing}
    onCall={nothing}
    queue={{ first: queue.entries[0]!, zone: 'America/Chicago', onMyCalls: nothing, Part: CallNow }}
    {...props}
  />
);

const step = { id: f.marin.id, title: 'Rep.', familyName: 'Marin', name: 'Rosa Marin' };
const together = [
  { ...step, campaign: f.privacy.key, bill: { identifier: 'HB 40', stance: 'oppose' as const } },
];

export const QUEUE_CASES: Record<string, Case> = {
  'queue-popup': { where: 'popup', draw: () => panel() },
  'queue-popup-page': { where: 'popup', draw: () => panel({ page: f.page, others: [] }) },
  'queue-popup-done': {
    where: 'popup',
    draw: () => panel({ queue: { first: null, zone: 'America/Chicago', onMyCalls: nothing, Part: CallNow } }),
  },
  'queue-popup-practice': { where: 'popup', draw: () => panel({ onEndPractice: nothing }) },
  'queue-list': { where: 'popup', draw: () => calls() },
  'queue-list-practice': { where: 'popup', draw: () => calls({ practice: true }) },
  'queue-list-none': {
    where: 'popup',
    draw: () => calls({ calls: { ...none, zone: 'Pacific/Honolulu', nobody: [], vacant: [] } }),
  },
  'queue-sheet-saved': {
    where: 'window',
    draw: () => (
      <>
        <PracticeBanner onEnd={nothing} />
        <CallSheet
          view={{ ...f.filledSheet, zone: 'Pacific/Honolulu', next: together[0]!, together, left: 2 }}
          surface="window"
          now={f.NOW}
          state={{
            kind: 'saved',
            record: { id: 'call-1', outcome: 'contact', at: '2026-11-24T16:04:00Z' },
          }}
          onRecord={nothing}
          onCorrect={nothing}
          onUndo={nothing}
          onNext={nothing}
          onFillBlank={nothing}
          onFlag={nothing}
          onUnflag={nothing}
        />
      </>
    ),
  },
};
