/** A group's hub: joined, waiting, led; and a coalition's board. */
import type { ComponentChildren } from 'preact';
import { GatherParts } from '../../components/gather/GatherParts';
import { CoalitionBoard } from '../../components/hub/CoalitionBoard';
import { JoinCard, type JoinCardProps } from '../../components/hub/JoinCard';
import { LeadCard, type LeadCardProps } from '../../components/hub/LeadCard';
import { LeadInvites } from '../../components/hub/LeadInvites';
import { LeadMembers } from '../../components/hub/LeadMembers';
import { LeadOffer } from '../../components/hub/LeadOffer';
import { MemberCalls } from '../../components/hub/MemberCalls';
import { OtherLeaders } from '../../components/hub/OtherLeaders';
import { OutboxCard, type OutboxCardProps } from '../../components/hub/OutboxCard';
import { PasteLink } from '../../components/hub/PasteLink';
import { OrganiseFrame } from '../../components/OrganiseFrame';
import { QrCode } from '../../components/ui/QrCode';
import type { HubMemberView, LeadView } from '../../utils/model/hub-views';
import type { Case } from './case';
import { NOW } from './fixtures';

const nothing = () => undefined;
const frame = (children: ComponentChildren) => (
  <OrganiseFrame view="gather">
    <GatherParts part="hub">
      <div class="hub gather">{children}</div>
    </GatherParts>
  </OrganiseFrame>
);
const at = (minutes: number) => new Date(NOW + minutes * 60_000).toISOString();
const WORDS = 'lusab babad gutih tugad';

const join = (over: Partial<JoinCardProps['view']> = {}, more: Partial<JoinCardProps> = {}) => (
  <JoinCard
    view={{
      ...{
        name: 'Riverton Neighbors',
        host: 'hub.river-coalition.example.org',
        again: false,
        isMadeUp: true,
      },
      readers: [WORDS, 'hupos vanir kolud zamib'],
      feeds: [
        { id: 'river', name: 'River Coalition', followed: true },
        { id: 'riverton', name: 'riverton', followed: false },
      ],
      chosen: ['river', 'riverton'],
      sample:
        '["call",1,"8f0c2b1e-6a34-4d57-9b1c-2f6f0a7d9e11","Qm7Zr0aXk2PcVw5tLh8JdA","sample/safe-routes","2026-11-29",[],["xx/2026/SB 12"],["ocd-person/5a3b1e00-0000-4000-8000-000000000003","xx","upper","3"],["contact","","undecided"],"",""]',
      ...over,
    }}
    busy={false}
    problems={[]}
    onJoin={nothing}
    onLeave={nothing}
    {...more}
  />
);

const outbox = (over: Partial<OutboxCardProps['view']> = {}) => (
  <OutboxCard
    view={{
      ...{ group: 'riverton', name: 'Riverton Neighbors', host: 'hub.river-coalition.example.org' },
      ...{
        waiting: 3,
        numbers: 1,
        due: at(14),
        sent: at(-180),
        words: WORDS,
        feeds: ['River Coalition', 'Riverton'],
      },
      ...over,
    }}
    now={NOW}
    busy={false}
    onSend={nothing}
    onLeave={nothing}
  />
);

const member = (number: string, calls: number, over: Partial<HubMemberView> = {}): HubMemberView => ({
  ...{ member: number, calls, days: 4, first: '2026-11-20', last: '2026-11-24', held: false, flags: [] },
  ...{ words: WORDS, confirmed: false, often: [] },
  ...over,
});
const lead: LeadView = {
  ...{ id: 'riverton', name: 'Riverton Neighbors', host: 'hub.river-coalition.example.org' },
  ...{ hasCoalition: true, words: 'hupos vanir kolud zamib', signWords: WORDS, others: [WORDS] },
  card: `rotunda-leader:${'9f3kQm7Zr0'.repeat(4)}abc.${'7Zr0aXk2Pc'.repeat(4)}abc`,
  invites: [
    { name: 'riverton-inv-2026-11-1', current: true },
    { name: 'riverton-inv-2026-11-2', current: false },
  ],
  link: `https://riverton-neighbors.example.org/#rotunda-join=${'eyJ2IjoxLCJodWIiOiJodHRwczovL2h1Yi5l'.repeat(12)}`,
  ...{ read: at(-5), published: at(-1440), calls: 1254, confirmedCalls: 980 },
  members: [
    member('2bXk9aPcVw5tLh8JdAQm7Z', 12, { confirmed: true }),
    member('9aPcVw5tLh8JdAQm7Z2bXk', 1204, {
      flags: [{ kind: 'many_a_day', day: '2026-11-20', count: 1200 }],
      often: [{ day: '2026-11-20', count: 40 }],
    }),
    member('xLh8JdAQm7Z2bXk9aPcVw5', 38, { held: true }),
  ],
  crowds: [{ day: '2026-11-20', members: 31 }],
};
const led = (over: Partial<LeadCardProps> = {}, view = lead) => (
  <>
    <LeadCard
      view={view}
      now={NOW}
      busy={null}
      progress={null}
      report={null}
      published={null}
      problems={[]}
      onPull={nothing}
      onPublish={nothing}
      onStop={nothing}
      {...over}
    >
      <LeadInvites
        view={view}
        loadQr={() => Promise.resolve(QrCode)}
        onCopy={() => Promise.resolve(true)}
        onNext={nothing}
        onAdd={() => false}
      />
      <OtherLeaders view={view} onAdd={() => 'bad'} />
    </LeadCard>
    <LeadMembers view={view} onConfirm={nothing} onHold={nothing} onCalls={nothing}>
      {view.calls > 0 && (
        <MemberCalls
          member="2bXk9aPcVw5tLh8JdAQm7Z"
          calls={[
            {
              id: 'c1',
              day: '2026-11-24',
              person: 'Rosa Marin',
              campaign: 'Leave Crosscheck',
              outcome: 'contact',
            },
            {
              id: 'c2',
              day: '2026-11-20',
              person: 'Ife Oduya',
              campaign: 'Leave Crosscheck',
              outcome: 'voicemail',
            },
          ]}
          busy={false}
          erased
          problems={[]}
          onErase={nothing}
          onClose={nothing}
        />
      )}
    </LeadMembers>
  </>
);

const board = (
  <CoalitionBoard
    view={{
      ...{ id: 'coalition:coal-river', name: 'River Coalition', host: 'hub.example.org', read: at(-3) },
      silent: ['Prairie Parents', 'Lakeside Together'],
      strange: [{ group: 'hill', name: 'Hilltop Callers', key: 'k', words: WORDS }],
      campaigns: [
        {
          ...{ key: 'river/crosscheck', title: 'Leave Crosscheck' },
          counts: [412, 230, 96, 12, 40, 10, 60, 3, 25, 7],
          targets: [
            {
              ...{ id: 'p1', name: 'Rosa Marin', jurisdiction: 'il', chamber: 'lower', district: '20' },
              counts: [300, 130, 46, 10, 40, 10, 20, 0, 0, 0],
            },
            {
              ...{ id: 'p2', name: 'Ife Oduya', jurisdiction: 'il', chamber: 'upper', district: '10' },
              counts: [112, 100, 50, 2, 0, 0, 40, 3, 25, 7],
            },
          ],
          groups: [
            { id: 'lakeside', name: 'Lakeside Together', calls: 0, members: 0 },
            { id: 'prairie', name: 'Prairie Parents', calls: 0, members: 0 },
            { id: 'riverton', name: 'Riverton Neighbors', calls: 738, members: 61, asOf: at(-600) },
          ],
        },
      ],
    }}
    now={NOW}
    busy={false}
    problems={[{ code: 'group_tally_forged', where: 'riverton' }]}
    onPull={nothing}
    onTrust={nothing}
    onStop={nothing}
    map={() => null}
  />
);

export const HUB_CASES: Record<string, Case> = {
  'hub-join': { where: 'organise', draw: () => frame(join()) },
  'hub-join-none': {
    where: 'organise',
    draw: () =>
      frame(
        join(
          {
            feeds: [{ id: 'riverton', name: 'riverton', followed: false }],
            chosen: ['riverton'],
            again: true,
          },
          { problems: [{ code: 'hub_no_access', where: 'hub.example.org' }] },
        ),
      ),
  },
  'hub-outbox': {
    where: 'organise',
    draw: () =>
      frame(
        <>
          {outbox()}
          <PasteLink problems={[]} onText={nothing} />
        </>,
      ),
  },
  'hub-outbox-trouble': {
    where: 'organise',
    draw: () =>
      frame(outbox({ trouble: { code: 'hub_not_let_in', where: 'hub.example.org', detail: '401' } })),
  },
  'hub-outbox-leaving': { where: 'organise', draw: () => frame(outbox()), press: '[data-action=leave-hub]' },
  'hub-lead-offer': {
    where: 'organise',
    draw: () =>
      frame(
        <LeadOffer
          {...{ kind: 'group', name: 'Riverton Neighbors', host: 'hub.example.org', hasKeys: false }}
          busy={false}
          problems={[]}
          onTake={nothing}
          onLeave={nothing}
        />,
      ),
  },
  'hub-lead': {
    where: 'organise',
    draw: () =>
      frame(
        led({
          report: {
            ...{ added: 214, known: 30, changed: 0, erased: 1 },
            refused: [
              { code: 'hub_forged', detail: '3' },
              { code: 'hub_not_for_me', detail: '1' },
            ],
          },
          published: 2,
        }),
      ),
    press: '[data-part=leaders] summary',
  },
  'hub-lead-first': {
    where: 'organise',
    draw: () => {
      const view = { ...lead };
      delete view.read;
      delete view.published;
      return frame(
        led(
          {},
          {
            ...view,
            calls: 0,
            members: [],
            crowds: [],
            others: [],
            invites: [],
            link: '',
            hasCoalition: false,
          },
        ),
      );
    },
  },
  'hub-lead-busy': {
    where: 'organise',
    draw: () => frame(led({ busy: 'pull', progress: { read: 41_000, toCome: 59_000 } })),
    press: '[data-action=show-qr]',
  },
  'hub-board': { where: 'organise', draw: () => frame(board) },
};
