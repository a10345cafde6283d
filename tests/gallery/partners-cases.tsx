/** Partners with keys of their own: what callers see of it, and how it is written. */
import { CallSheet } from '../../components/CallSheet';
import { FeedList } from '../../components/FeedList';
import { PausedList } from '../../components/guard/PausedList';
import { OrganiseFrame } from '../../components/OrganiseFrame';
import { PagePanel } from '../../components/PagePanel';
import { AmendmentsPanel } from '../../components/write/AmendmentsPanel';
import type { Form } from '../../components/write/form';
import { KeyPanel } from '../../components/write/KeyPanel';
import { PartnerStart } from '../../components/write/PartnerStart';
import { SpeakForm } from '../../components/write/SpeakForm';
import { getAt } from '../../utils/model/at-path';
import type { CampaignView, FeedView, PausedView } from '../../utils/model/views';
import coalition from '../../utils/schema/examples/coalition.json';
import type { Case } from './case';
import { feeds, filledSheet, NOW, place, water } from './fixtures';

const nothing = () => undefined;
const KEY = 'PUAXw-hDiVqStwqnTRt-vJyYLM8uxJaMwM1V8Sr0Zgw';
const by = {
  name: 'Disability Rights Sample',
  at: '2026-11-12T15:00:00Z',
  why: 'We are in talks with the sponsor until Friday. Calls now would make them harder.',
};
const paused: PausedView[] = [
  {
    key: 'a/1',
    group: 'Common Ground Sample',
    title: 'Leave Crosscheck: keep eligible voters on the rolls',
    bills: filledSheet.campaign.bills,
    by: [by, { ...by, name: 'Sample Parents’ Council', why: 'Please wait.' }],
  },
  {
    key: 'a/2',
    group: 'River Neighbors',
    title: 'Clean wells for every town',
    bills: [{ jurisdiction: 'xx', session: '2026', identifier: 'SJR 7' }],
    by: [by],
  },
];
const campaign: CampaignView = {
  ...filledSheet.campaign,
  status: 'paused',
  partners: [
    { name: by.name, paused: by.at, why: by.why },
    {
      name: 'Sample Parents’ Council',
      url: 'https://example.org/parents',
      guidance: 'Please do not speak of the accident on Elm Street: the family asked for quiet.',
      changed: '2026-11-21T15:00:00Z',
    },
  ],
};
const sheet = (surface: 'window' | 'card') => (
  <CallSheet
    view={{ ...filledSheet, campaign }}
    surface={surface}
    now={NOW}
    state={{ kind: 'ready' }}
    {...{ onRecord: nothing, onCorrect: nothing, onUndo: nothing, onNext: nothing }}
    {...{ onFillBlank: nothing, onFlag: nothing, onUnflag: nothing }}
  />
);
const [first] = feeds as [FeedView];
const followed: FeedView = {
  ...first,
  signed: { fingerprint: '1f0c 77ab 9e02 d4c5 8a31', since: '2026-10-02T09:00:00Z' },
  trouble: {
    at: '2026-11-24T12:30:00Z',
    refused: false,
    problems: [
      { code: 'amendment_bad_signature', where: 'amendments[1]', detail: `${by.name}, crosscheck` },
      { code: 'amendment_invalid', where: 'amendments[2].revision', detail: 'wrong_type' },
    ],
  },
  list: [
    {
      key: 'a/1',
      title: 'Leave Crosscheck',
      bills: ['SB 2273'],
      status: 'paused',
      pausedBy: [by],
      leftOut: false,
    },
  ],
};
const form = (data: object, wrong?: string): Form => ({
  value: (path) => getAt(data, path),
  set: nothing,
  problem: (path) => (wrong === path.join('.') ? 'Please say why, in at least one language.' : undefined),
  touch: nothing,
  languages: ['en', 'es'],
});
const roles = [
  { partner: by.name, campaign: 'Safe routes to school' },
  { partner: by.name, campaign: 'Keep the buses' },
];
const speak = {
  ...{ group: coalition.name, chosen: 0, problems: [], busy: false, signed: null },
  ...{ may: ['pause', 'guidance'] as const, onChoose: nothing, onSign: nothing, onSave: nothing },
  ...{ onKeys: nothing, onAnother: nothing },
};
const said = {
  paused: true,
  reason: { en: by.why, es: '' },
  guidance: { en: 'Say "disabled people".', es: '' },
};
const organise = (draw: Case['draw']): Case => ({
  where: 'organise',
  draw: () => <OrganiseFrame view="write">{draw()}</OrganiseFrame>,
});

export const PARTNERS_CASES: Record<string, Case> = {
  'partners-sheet': { where: 'window', draw: () => sheet('window') },
  'partners-card': { where: 'page', draw: () => sheet('card') },
  'partners-popup': {
    where: 'popup',
    draw: () => (
      <PagePanel
        page={null}
        place={place}
        places={[place]}
        onUsePlace={nothing}
        access="elsewhere"
        others={[water]}
        now={NOW}
        hrefs={{ start: '#/start', campaigns: '#/campaigns', tally: '#/tally' }}
        onChooseDistricts={nothing}
        onGrant={nothing}
        off={null}
        onTurnOff={nothing}
        onTurnOn={nothing}
        onCall={nothing}
        after={<PausedList paused={paused} />}
      />
    ),
  },
  'partners-feeds': {
    where: 'organise',
    draw: () => (
      <OrganiseFrame view="campaigns">
        <FeedList feeds={[followed]} now={NOW} onRefresh={nothing} onRemove={nothing} onLeaveOut={nothing} />
      </OrganiseFrame>
    ),
    press: '[data-part=campaigns] summary',
  },
  'partners-start': organise(() => (
    <PartnerStart
      followed={[{ id: 'a', name: 'Common Ground Sample' }]}
      busy={false}
      problems={[{ code: 'partner_feed_unsigned', detail: 'River Neighbors' }]}
      {...{ onText: nothing, onFile: nothing, onFollowed: nothing, onKeys: nothing, onBack: nothing }}
    />
  )),
  'partners-keys': organise(() => (
    <KeyPanel
      keys={[{ publicKey: KEY, fingerprint: '21fe 31df a154 a261 626b', backedUp: false, used: true }]}
      ofPartner
      done="made"
      {...{ busy: false, problems: [], onMake: nothing, onUse: nothing, onBackUp: nothing }}
      {...{ onRestore: nothing, onBack: nothing }}
    />
  )),
  'partners-speak': organise(() => (
    <SpeakForm {...speak} roles={roles} form={form({ ...said, reason: {} }, 'reason')} />
  )),
  'partners-signed': organise(() => (
    <SpeakForm
      {...speak}
      roles={roles}
      form={form(said)}
      signed={JSON.stringify(coalition.amendments[0], null, 2)}
    />
  )),
  'partners-none': organise(() => <SpeakForm {...speak} roles={[]} may={[]} form={form({})} />),
  'partners-entries': organise(() => (
    <AmendmentsPanel
      entries={[
        {
          view: {
            ...{ partner: by.name, campaign: 'Safe routes to school', revision: 3, at: by.at },
            ...{ paused: true, guidance: true, words: [by.why, 'Say "disabled people".'] },
          },
          problems: [],
        },
        {
          view: null,
          problems: [{ code: 'amendment_no_right', where: 'amendments[1]', detail: `pause: ${by.name}` }],
        },
      ]}
      signed={false}
      problems={[]}
      taken={1}
      {...{ onTake: nothing, onRemove: nothing, onBack: nothing }}
    />
  )),
};
