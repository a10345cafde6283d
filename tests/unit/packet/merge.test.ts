/** Merging is commutative, associative and idempotent, whatever names whatever and in whatever order it comes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyState,
  loadsIn,
  mergePackets,
  reviewFlags,
  standingFlagsIn,
  standingIn,
  type GroupState,
} from '../../../utils/packet/merge';
import { poolOf } from '../../../utils/packet/number-pool';
import type { Packet } from '../../../utils/packet/packet';
import type { GroupRecord } from '../../../utils/packet/record';
import { tallyOf } from '../../../utils/tally/tally';
import { uuid } from '../make';
import { anyPacket, groupCall, groupFlag } from './make';

const merged = (packets: readonly Packet[]): GroupState => {
  const state = emptyState();
  mergePackets(state, packets);
  return state;
};
const joined = (a: GroupState, b: GroupState): GroupState => {
  const state = emptyState();
  const asPackets = (s: GroupState): Packet[] =>
    [...s.members.values()].map((m) => ({
      ...{ ...m, made: '' },
      records: [...s.records.values()].filter((r) => r.member === m.member),
    }));
  mergePackets(state, [...asPackets(a), ...asPackets(b)]);
  return state;
};
const [A, B] = ['a'.repeat(22), 'b'.repeat(22)];
const packet = (records: GroupRecord[], over: Partial<Packet> = {}): Packet => ({
  ...{ group: 'neighbors', made: '2026-11-23', member: A, key: `key of ${A}`, records },
  ...over,
});
const undo = (n: number, of: number, member = A): GroupRecord => ({
  ...{ kind: 'undo', id: uuid(n), group: 'neighbors', member, day: '2026-11-22' },
  ...{ campaign: 'neighbors/crosscheck', undoes: uuid(of) },
});
const ids = (state: GroupState) => standingIn(state).map((c) => c.id);

describe('merging', () => {
  const heap = fc.array(anyPacket, { maxLength: 6 });

  it('gives the same in any order, with any repeats', () =>
    fc.assert(
      fc.property(
        heap.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2, maxLength: all.length * 2 }),
          ),
        ),
        ([once, often]) => {
          const [a, b] = [merged(once), merged(often)];
          expect(b).toEqual(a);
          expect(standingIn(b)).toEqual(standingIn(a));
          expect(standingFlagsIn(b)).toEqual(standingFlagsIn(a));
          expect(poolOf(standingFlagsIn(b), '2026-11-22')).toEqual(poolOf(standingFlagsIn(a), '2026-11-22'));
          expect(tallyOf(standingIn(b))).toEqual(tallyOf(standingIn(a)));
        },
      ),
    ));

  it('gives the same in any heaps', () =>
    fc.assert(
      fc.property(heap, heap, heap, (x, y, z) => {
        const [a, b, c] = [merged(x), merged(y), merged(z)];
        expect(joined(joined(a, b), c)).toEqual(joined(a, joined(b, c)));
        expect(joined(a, b)).toEqual(joined(b, a));
        expect(joined(a, a)).toEqual(a);
        expect(joined(a, joined(b, c))).toEqual(merged([...x, ...y, ...z]));
      }),
    ));

  it('reports what is new and what was known', () => {
    const state = emptyState();
    const first = packet([groupCall({ member: A }), groupCall({ member: A, id: uuid(2) })]);
    expect(mergePackets(state, [first])).toEqual({ added: 2, known: 0, changed: 0, refused: [] });
    const second = packet([...first.records, groupCall({ member: A, id: uuid(3) })]);
    expect(mergePackets(state, [second, second])).toMatchObject({ added: 1, known: 5 });
  });

  it('refuses another key under a member number', () => {
    const state = merged([packet([groupCall({ member: A })])]);
    const forged = packet([groupCall({ member: A, id: uuid(66) })], { key: 'of Eve' });
    expect(mergePackets(state, [forged])).toMatchObject({
      added: 0,
      refused: [{ member: A, problem: { code: 'packet_other_key', where: A } }],
    });
    expect(ids(state)).toEqual([uuid(1)]);
  });

  it('keeps a note that comes later, and loses none', () => {
    const [bare, noted] = [groupCall({ member: A }), groupCall({ member: A, note: 'She was kind' })];
    for (const order of [
      [bare, noted],
      [noted, bare],
    ])
      expect(standingIn(merged(order.map((r) => packet([r]))))[0]?.note).toBe('She was kind');
    expect(mergePackets(merged([packet([bare])]), [packet([noted])])).toMatchObject({ changed: 1 });
  });
});

describe('what stands', () => {
  it('is not what was taken back or corrected, also where that came first', () => {
    const correction = groupCall({ member: A, id: uuid(5), replaces: uuid(4) });
    const state = merged([
      packet([undo(9, 1), correction]),
      packet([1, 2, 4].map((n) => groupCall({ member: A, id: uuid(n) }))),
    ]);
    expect(ids(state)).toEqual([uuid(2), uuid(5)]);
  });

  it('is a number that did not work, until its mark is taken back; it is no call', () => {
    const [one, two] = [1, 2].map((n) => groupFlag({ member: A, id: uuid(n) }));
    const back: GroupRecord = { ...undo(9, 1), campaign: '' } as GroupRecord;
    const state = merged([packet([back]), packet([one!, two!, groupCall({ member: A, id: uuid(3) })])]);
    expect(standingFlagsIn(state).map((f) => f.id)).toEqual([uuid(2)]);
    expect(ids(state)).toEqual([uuid(3)]);
    expect(tallyOf(standingIn(state))).toEqual(tallyOf([groupCall({ member: A, id: uuid(3) })]));
    expect(loadsIn(state)).toMatchObject([{ days: { '2026-11-22': 4 } }]);
  });

  it('cannot be taken back by another member', () => {
    const eve = packet([undo(9, 1, B)], { member: B, key: `key of ${B}` });
    expect(ids(merged([packet([groupCall({ member: A })]), eve]))).toEqual([uuid(1)]);
  });

  it('counts a call once that came under two member numbers, and not where either took it back', () => {
    const again = packet([groupCall({ member: B })], { member: B, key: `key of ${B}` });
    const state = merged([again, packet([groupCall({ member: A })])]);
    expect(standingIn(state).map((c) => c.member)).toEqual([A]);
    mergePackets(state, [packet([undo(9, 1, B)], { member: B, key: `key of ${B}` })]);
    expect(ids(state)).toEqual([]);
  });
});

describe('what is flagged', () => {
  const many = (n: number, day: string, from = 0) =>
    Array.from({ length: n }, (_, i) => groupCall({ member: A, id: uuid(from + i), day }));
  it('is more than 200 a day, more than 20,000 in all, and a day to come', () => {
    const flags = (records: GroupRecord[]) => reviewFlags(loadsIn(merged([packet(records)])), '2026-11-24');
    expect(flags(many(200, '2026-11-22'))).toEqual([]);
    expect(flags(many(201, '2026-11-22'))).toEqual([
      { group: 'neighbors', member: A, kind: 'many_a_day', day: '2026-11-22', count: 201 },
    ]);
    expect(flags(many(1, '2026-11-25'))).toMatchObject([{ kind: 'day_to_come', count: 1 }]);
    expect(flags(many(20_001, '2026-11-22')).map((f) => f.kind)).toEqual(['many_a_day', 'many']);
  });
});
