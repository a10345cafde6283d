/** Where votes stand in a made-up Senate of 59, and a meeting. Nobody here exists. */
import { AgendaSheet } from '../../components/meeting/AgendaSheet';
import { agendaPaper } from '../../components/meeting/agenda-words';
import { MeetingForm } from '../../components/meeting/MeetingForm';
import { Turns } from '../../components/meeting/Turns';
import { OrganiseFrame } from '../../components/OrganiseFrame';
import { Field } from '../../components/ui/Field';
import { useLocale } from '../../components/ui/locale';
import { SourceForm } from '../../components/votes/SourceForm';
import { VoteBoard } from '../../components/votes/VoteBoard';
import { boardOf } from '../../utils/app/vote-board';
import { xx } from '../../utils/jurisdictions/xx';
import { agendaOf } from '../../utils/meeting/agenda';
import { omit } from '../../utils/model/at-path';
import type { MeetingPlan } from '../../utils/model/meeting';
import type { PeopleFile } from '../../utils/model/legislator';
import { POSITIONS } from '../../utils/model/call';
import type { CitedSource } from '../../utils/model/cited-source';
import { samplePeople } from '../../utils/sample/people';
import type { Evidence } from '../../utils/tally/evidence';
import { addCall, emptyTally } from '../../utils/tally/tally';
import type { VoteCampaign } from '../../utils/tally/vote-views';
import type { Case } from './case';
import * as f from './fixtures';

const nothing = () => undefined;
const kept = () => Promise.resolve({});
const SEATS = 59;
const id = (n: number) => `ocd-person/00000000-0000-4000-8000-${String(1000 + n).padStart(12, '0')}`;
const FIRST = ['Amara', 'Tobias', 'Marisol', 'Hyun-woo', 'Delphine', 'Ifeoma', 'Caspian', 'Noor', 'Leocadia'];
const LAST = ['Okonkwo-Bell', 'Wrenfield', 'Quintanar-Voss', 'Castle', 'Tallgrass', 'Starling', 'Moreau'];

const senators = Array.from({ length: SEATS - 1 }, (_, n) => {
  const familyName = LAST[n % LAST.length] ?? '';
  const name = `${FIRST[n % FIRST.length]} ${familyName}`;
  const party = ['Prairie', 'Lakes', 'Independent'][n % 7 === 6 ? 2 : n % 2] ?? '';
  return { id: id(n), name, familyName, party, chamber: 'upper' as const, district: `${n + 1}`, offices: [] };
});
const people: PeopleFile = {
  ...samplePeople,
  legislators: senators,
  vacancies: [{ chamber: 'upper', district: '59' }],
  committees: [
    {
      ...{ id: 'ocd-organization/1', name: 'Transportation', chamber: 'upper' },
      members: senators.slice(0, 14).map((s) => ({ id: s.id, role: 'member' })),
    },
  ],
};
const upper = { name: 'Senate', title: 'Senator', shortTitle: 'Sen.', seats: SEATS, districts: SEATS };
const legislature = { ...xx, chambers: { ...xx.chambers, upper } };
const state = { people, legislature };
const KEY = 'riverside/safe-routes';

const heard: Evidence[] = senators.slice(0, 24).flatMap(({ id: legislator }, n): Evidence[] => {
  const position = POSITIONS[[0, 0, 1, 2, 0, 4, 3, 4, 5][n % 9] ?? 0]!;
  const group = n % 3 === 0 ? 'riverside' : 'hill';
  const told: Evidence = {
    ...{ legislator, position, source: 'phone_call', group, count: (n % 4) + 1 },
    day: n % 5 === 0 ? '2026-10-11' : '2026-11-20',
  };
  const other: Evidence = { ...told, position: 'undecided', count: 1, day: '2026-11-18', group: 'riverside' };
  const older = (day: string, group: string): Evidence => ({ ...told, day, group, count: 2 });
  if (n === 0)
    return [
      { ...told, day: '2026-11-21' },
      other,
      older('2026-11-02', 'valley'),
      older('2026-10-01', 'lake'),
    ];
  return n % 6 === 0 ? [told, other] : [told];
});
const sources: CitedSource[] = [
  {
    ...{ id: '00000000-0000-4000-8000-000000000001', campaign: KEY, legislator: id(1), position: 'yes' },
    ...{ url: 'https://www.dailyherald.example/vote', title: 'Daily Herald', date: '2026-11-21' },
    ...{ quote: 'Every child should reach school on foot. I will vote for it.', at: '2026-11-22T12:00:00Z' },
  },
];
const campaign: VoteCampaign = {
  ...{ key: KEY, title: 'Safe routes to school', stance: 'support', group: 'Riverside Group' },
  bills: ['xx/2026/SB 12', 'xx/2026/HB 34'],
  deadlines: [
    {
      ...{ type: 'floor_vote', at: '2026-12-03T18:00:00.000Z', zone: 'America/Chicago', past: false },
      ...{ chamber: 'upper', place: 'Senate floor' },
    },
  ],
};
const groups = {
  riverside: 'Riverside Group',
  hill: 'Hill Neighbors',
  valley: 'Valley Group',
  lake: 'Lake Group',
};
const board = (plan?: Parameters<typeof boardOf>[0]['plan']) =>
  boardOf({
    view: campaign,
    stored: {
      ...{
        id: 'safe-routes',
        key: KEY,
        feed: 'riverside',
        group: 'Riverside Group',
        billKeys: [],
        dueKeys: [],
      },
      ...{ stance: 'support', status: 'live', title: { en: campaign.title }, ask: { en: 'vote yes' } },
      ...{ bills: [], targets: [], scripts: [] },
      positions: [{ legislator: id(30), position: 'lean_yes', source: { title: 'Said at a town hall' } }],
    },
    ...{ states: [state], heard, sources, plan, groups, now: new Date(f.NOW), zone: 'America/New_York' },
  });

const votes = (view = board(), form = false) => (
  <OrganiseFrame view="votes">
    <div class="votes">
      <Field id="vote-campaign" label="Campaign">
        <select id="vote-campaign">
          <option>Safe routes to school – Riverside Group</option>
        </select>
      </Field>
      {form && (
        <SourceForm
          draft={{ legislator: id(1), position: 'yes', url: 'http://x', title: '', quote: '', date: '' }}
          isKept={false}
          people={senators.map((s) => ({ id: s.id, name: `Sen. ${s.name}` }))}
          today="2026-11-24"
          onSave={() => Promise.resolve({ url: 'It must be an address that starts with https://.' })}
          onClose={nothing}
        />
      )}
      <VoteBoard
        {...{ view, now: f.NOW, onBody: nothing, onNeeded: kept, onAdd: nothing, onEdit: nothing }}
        onRemove={nothing}
      />
    </div>
  </OrganiseFrame>
);

const plan: MeetingPlan = {
  ...{ what: 'next', names: ['Ana María Ruiz', 'Bo', 'Cyrus'], since: '2026-11-17' },
  meeting: {
    ...{ uid: '00000000-0000-4000-8000-000000000007', sequence: 1, title: 'Riverside meeting' },
    ...{ at: '2026-12-01T19:00', zone: 'America/Chicago', minutes: 90, place: 'Library, room 2' },
    link: 'https://meet.example/riverside',
  },
};

function Meeting() {
  const locale = useLocale();
  const tally = emptyTally();
  for (let n = 0; n < 412; n += 1) {
    addCall(tally, {
      ...{ campaign: KEY, bills: [], target: id(n % 9), jurisdiction: 'xx', chamber: 'upper', district: '1' },
      outcome: n % 10 < 3 ? 'contact' : n % 10 < 8 ? 'voicemail' : 'unavailable',
      ...{ day: '2026-11-20', group: n % 4 === 0 ? 'hill' : 'riverside' },
    });
  }
  const goals = senators.slice(0, 14).map(({ id: target, name, district }) => ({
    ...{ target, name, district, jurisdiction: 'xx', chamber: 'upper' as const, goal: 60 },
  }));
  const agenda = agendaOf({
    ...{ boards: [board()], tally, recent: tally, groups, goals: new Map([[KEY, goals]]) },
  });
  const facts = omit(plan.meeting, 'uid', 'sequence', 'invited');
  return (
    <OrganiseFrame view="meeting">
      <div class="meeting">
        <MeetingForm draft={{ ...facts, since: plan.since }} isNew={false} onSave={kept} />
        <Turns names={plan.names} onNames={() => Promise.resolve(undefined)} />
        <AgendaSheet
          paper={agendaPaper(plan, agenda, f.NOW, locale)}
          {...{ isCancelled: false, isUntold: true, copied: true, onCopy: nothing, onMarkdown: nothing }}
          {...{ onInvitation: nothing, onCancel: nothing, onOver: nothing, onErase: nothing }}
        />
      </div>
    </OrganiseFrame>
  );
}

const needed = {
  campaign: KEY,
  needed: { 'xx upper': { votes: 40, reason: 'Two thirds, since it takes effect at once' } },
};

export const VOTES_CASES: Record<string, Case> = {
  votes: { where: 'organise', draw: () => votes() },
  'votes-needed': {
    where: 'organise',
    draw: () => votes(board(needed)),
    press: '[data-action="change-needed"]',
  },
  'votes-source': {
    where: 'organise',
    draw: () => votes(board(), true),
    press: '[data-action="save-source"]',
  },
  meeting: { where: 'organise', draw: () => <Meeting /> },
};
