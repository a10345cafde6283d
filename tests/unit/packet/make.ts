/** Made-up records of a group's members, and packets of them, for tests. */
import fc from 'fast-check';
import { OUTCOMES, POSITIONS, REASONS } from '../../../utils/model/call';
import { FLAG_REASONS } from '../../../utils/model/flag';
import type { Packet } from '../../../utils/packet/packet';
import type { GroupCall, GroupFlag, GroupRecord } from '../../../utils/packet/record';
import { IFE, ROSA, uuid } from '../make';

export const groupCall = (over: Partial<GroupCall> = {}): GroupCall => ({
  kind: 'call',
  id: uuid(1),
  group: 'neighbors',
  member: 'm'.repeat(22),
  day: '2026-11-22',
  campaign: 'neighbors/crosscheck',
  bills: ['xx/2026/SB 12', 'xx/2026/HB 34'],
  target: ROSA,
  jurisdiction: 'xx',
  chamber: 'lower',
  district: '20',
  outcome: 'contact',
  ...over,
});

export const groupFlag = (over: Partial<GroupFlag> = {}): GroupFlag => ({
  ...{ kind: 'flag', id: uuid(50), group: 'neighbors', member: 'm'.repeat(22), day: '2026-11-22' },
  ...{ number: '+12175550142', target: ROSA, jurisdiction: 'xx', reason: 'disconnected' },
  ...over,
});

/** Of all first digits: by those the database has its rows. */
export const spread = (n: number): string => (n % 16).toString(16) + uuid(n).slice(1);
const id = fc.integer({ min: 1, max: 30 }).map(spread);
const common = {
  id,
  day: fc.constantFrom('2026-11-20', '2026-11-21', '2026-11-22'),
  campaign: fc.constantFrom('neighbors/crosscheck', 'river/b'),
};
/** Of an undo: empty where it takes back a flag. */
const undone = { ...common, campaign: fc.constantFrom('neighbors/crosscheck', 'river/b', '') };

/** Records that may name each other and share ids: all that packets can hold. @param member whose they are */
export const anyRecord = (member: string): fc.Arbitrary<GroupRecord> =>
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .record(
          {
            ...common,
            target: fc.constantFrom(ROSA, IFE),
            outcome: fc.constantFrom(...OUTCOMES),
            reason: fc.constantFrom(...REASONS),
            position: fc.constantFrom(...POSITIONS),
            replaces: id,
            conversation: id,
            note: fc.constantFrom('Call after five', 'ñandú\nline', 'x'),
            also: fc.constantFrom<string[]>(['river/b'], ['river/b', 'hill/c']),
          },
          { requiredKeys: ['id', 'day', 'campaign', 'target', 'outcome'] },
        )
        .map((fields): GroupRecord => groupCall({ ...fields, member })),
    },
    {
      weight: 1,
      arbitrary: fc
        .record({ ...undone, undoes: id })
        .map((fields): GroupRecord => ({ kind: 'undo', group: 'neighbors', member, ...fields })),
    },
    {
      weight: 2,
      arbitrary: fc
        .record({
          ...{ id, day: common.day, target: fc.constantFrom(ROSA, IFE) },
          number: fc.constantFrom('+12175550142', '+16185550142'),
          reason: fc.constantFrom(...FLAG_REASONS),
        })
        .map((fields): GroupRecord => groupFlag({ ...fields, member })),
    },
  );

export const recordsOf = (member: string, maxLength = 12) =>
  fc.uniqueArray(anyRecord(member), { selector: (r) => r.id, maxLength });

const MEMBERS = ['a', 'b', 'c'].map((letter) => letter.repeat(22));

export const anyPacket: fc.Arbitrary<Packet> = fc.constantFrom(...MEMBERS).chain((member) =>
  recordsOf(member).map((records) => ({
    ...{ group: 'neighbors', made: '2026-11-23', member, key: `key of ${member}`, records },
  })),
);
