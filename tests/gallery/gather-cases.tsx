/** Calls sent to a group, and those of its members added. */
import { AddCalls, type AddCallsProps } from '../../components/gather/AddCalls';
import { GatherParts } from '../../components/gather/GatherParts';
import { MemberTable } from '../../components/gather/MemberTable';
import { SendCalls, type SendCallsProps } from '../../components/gather/SendCalls';
import { OrganiseFrame } from '../../components/OrganiseFrame';
import type { MembersView, SendCall, SendPreview } from '../../utils/model/gather-views';
import type { Case } from './case';

const nothing = () => undefined;
const MEMBER = 'Qm7Zr0aXk2PcVw5tLh8JdA';
const LINK = `https://common-ground-sample.example.org/#rotunda-tally=${'H4sIAAAAAAAAA51WTW_bMAz9K4bPdR'.repeat(12)}`;

const call = (n: number, over: Partial<SendCall> = {}): SendCall => ({
  ...{ id: `c${n}`, day: '2026-11-24', person: 'Rosa Marin', chamberName: 'House', district: '20' },
  ...{ campaigns: ['Leave Crosscheck'], bills: ['SB 2273', 'HB 3911'], outcome: 'contact' },
  ...over,
});
const preview: SendPreview = {
  campaigns: [
    { key: 'a/1', title: 'Leave Crosscheck', calls: 3, own: true },
    { key: 'a/2', title: 'A privacy law with a long name that wraps', calls: 0, own: true },
    { key: 'b/1', title: 'Clean water for the whole long valley', calls: 1, own: false },
  ],
  calls: [
    call(1, { position: 'lean_yes', note: 'She will read the letter.\nAsk for Anna at 555-0199.' }),
    call(2, { person: 'Ife Oduya', chamberName: 'Senate', district: '10', outcome: 'voicemail' }),
    call(3, { day: '2026-11-20', outcome: 'unavailable', reason: 'mailbox_full' }),
    call(4, { day: '2026-11-19', person: 'Governor', district: '', chamberName: '', outcome: 'skip' }),
  ],
  taken: [
    { id: 'u1', day: '2026-11-20', person: 'Ife Oduya' },
    { id: 'u2', day: '2026-11-19', person: 'Rosa Marin' },
  ],
  numbers: [
    {
      ...{ id: 'n1', day: '2026-11-24', person: 'Rosa Marin', number: '217-555-0142' },
      reason: 'mailbox_full',
    },
    {
      ...{ id: 'n2', day: '2026-11-20', person: 'Marisol Quintanar-Voss', number: '773-555-0160' },
      reason: 'disconnected',
    },
  ],
  numbersTaken: 1,
};
const TEXT = `{
  "rotunda_tally": 1,
  "group": "common-ground",
  "made": "2026-11-24",
  "days": ["2026-11-20","2026-11-24"],
  "answers": [["contact","","lean_yes"],["voicemail","",""]],
  "key": "9f3kQm7Zr0aXk2PcVw5tLh8JdA",
  "signature": "7Zr0aXk2PcVw5tLh8JdA9f3kQm"
}`;
const file = { name: 'common-ground-2026-11-24.rotunda-tally', text: TEXT, link: LINK, member: MEMBER };

const send = (over: Partial<SendCallsProps> = {}) => (
  <OrganiseFrame view="gather">
    <GatherParts part="send">
      <SendCalls
        groups={[
          { id: 'a', name: 'Common Ground Sample', host: 'common-ground-sample.example.org' },
          { id: 'b', name: 'River Neighbors', host: '' },
        ]}
        group="a"
        preview={preview}
        chosen={new Set(['a/1', 'a/2'])}
        from="2026-11-01"
        to=""
        notes={new Set()}
        file={file}
        problems={[]}
        done={null}
        canShare
        mail="mailto:?body=x"
        onGroup={nothing}
        onCampaign={nothing}
        onDays={nothing}
        onNote={nothing}
        onSend={nothing}
        {...over}
      />
    </GatherParts>
  </OrganiseFrame>
);

const members: MembersView[] = [
  {
    group: 'a',
    name: 'Common Ground Sample',
    calls: 1254,
    members: [
      member('2bXk9aPcVw5tLh8JdAQm7Z', 12),
      member('9aPcVw5tLh8JdAQm7Z2bXk', 1204, {
        days: 3,
        flags: [
          { kind: 'many_a_day', day: '2026-11-20', count: 1200 },
          { kind: 'day_to_come', day: '2027-01-01', count: 2 },
        ],
      }),
      member('Qm7Zr0aXk2PcVw5tLh8JdA', 38),
      member('xLh8JdAQm7Z2bXk9aPcVw5', 500, { held: true, flags: [{ kind: 'many', count: 20001 }] }),
    ],
  },
  { group: 'river', name: 'river', calls: 0, members: [member('zLh8JdAQm7Z2bXk9aPcVw5', 0, { days: 0 })] },
];

function member(
  number: string,
  calls: number,
  over: Partial<MembersView['members'][number]> = {},
): MembersView['members'][number] {
  return {
    ...{ member: number, calls, days: 9, first: '2026-10-02', last: '2026-11-24', held: false, flags: [] },
    ...over,
  };
}

const add = (over: Partial<AddCallsProps> = {}, groups = members) => (
  <OrganiseFrame view="gather">
    <GatherParts part="add">
      <AddCalls
        busy={false}
        progress={null}
        report={null}
        problems={[]}
        opened={null}
        onFiles={nothing}
        onDrop={nothing}
        onText={nothing}
        onOpened={nothing}
        {...over}
      />
      <MemberTable groups={groups} done={null} onHold={nothing} />
    </GatherParts>
  </OrganiseFrame>
);

export const GATHER_CASES: Record<string, Case> = {
  'gather-send': { where: 'organise', draw: () => send() },
  'gather-send-saved': {
    where: 'organise',
    draw: () => send({ done: 'saved', notes: new Set(['c1']) }),
    press: '.gather-itself summary',
  },
  'gather-send-long': {
    where: 'organise',
    draw: () =>
      send({
        group: 'b',
        mail: null,
        done: 'copied',
        file: { ...file, link: '#rotunda-tally='.padEnd(16_000, 'x') },
      }),
  },
  'gather-send-none': {
    where: 'organise',
    draw: () => send({ preview: { campaigns: [], calls: [], taken: [], numbers: [], numbersTaken: 0 } }),
  },
  'gather-send-no-group': { where: 'organise', draw: () => send({ groups: [], group: '' }) },
  'gather-send-too-many': {
    where: 'organise',
    draw: () => send({ file: null, problems: [{ code: 'packet_too_many', detail: '20001 > 20000' }] }),
  },
  'gather-add': { where: 'organise', draw: () => add() },
  'gather-add-first': { where: 'organise', draw: () => add({}, []) },
  'gather-add-busy': {
    where: 'organise',
    draw: () => add({ busy: true, progress: { done: 120, of: 200 } }),
  },
  'gather-add-opened': {
    where: 'organise',
    draw: () => add({ opened: { member: MEMBER, group: 'Common Ground Sample', calls: 12 } }),
  },
  'gather-add-report': {
    where: 'organise',
    draw: () =>
      add({
        report: {
          ...{ packets: 12, added: 214, known: 30, changed: 1, strangers: ['river'] },
          refused: [
            { name: 'photo.png', problems: [{ code: 'packet_unknown' }] },
            {
              name: 'from Anna/common-ground-2026-11-24.rotunda-tally',
              problems: [{ code: 'packet_invalid', where: 'calls.day[3]', detail: 'bad_place' }],
            },
            { name: 'Pasted text', problems: [{ code: 'packet_forged' }, { code: 'packet_damaged' }] },
          ],
        },
      }),
  },
};
