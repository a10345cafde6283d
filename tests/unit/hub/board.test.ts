import { describe, expect, it } from 'vitest';
import { addTallies, callsIn, sumBoard } from '../../../utils/hub/board';
import type { GroupTally } from '../../../utils/hub/group-tally';
import type { BoardPack } from '../../../utils/model/led-hub';
import { groupTally as tally } from './make-tally';

const put = (held: BoardPack[], ...tallies: GroupTally[]) => {
  const fresh = addTallies('c', held, tallies);
  return [...held.filter((p) => !fresh.some((f) => f.campaign === p.campaign)), ...fresh];
};

describe('a coalition’s table', () => {
  it('adds up what groups signed, by person, and never more', () => {
    const boards = put(
      [],
      tally('a', 'x/1', [['p', [3, 2, 1, 4, 1]]]),
      tally('b', 'x/1', [
        ['p', [1]],
        ['q', [0, 5]],
      ]),
    );
    const sums = sumBoard(boards[0]!);
    expect(sums.counts).toEqual([4, 7, 1, 4, 1, 0, 0, 0, 0, 0]);
    expect(callsIn(sums.counts)).toBe(12);
    expect(sums.targets.map((t) => [t.target[0], t.counts[0], t.counts[1]])).toEqual([
      ['p', 4, 2],
      ['q', 0, 5],
    ]);
    expect(sums.groups.map((g) => [g.id, g.calls])).toEqual([
      ['a', 6],
      ['b', 6],
    ]);
  });

  it('takes a later tally in the place of the group’s older one, and an older one not at all', () => {
    let boards = put(
      [],
      tally('a', 'x/1', [
        ['p', [3]],
        ['gone', [9]],
      ]),
      tally('b', 'x/1', [['p', [1]]]),
    );
    boards = put(boards, tally('a', 'x/1', [['p', [5]]], { asOf: '2026-11-30T00:00:00Z' }));
    boards = put(boards, tally('a', 'x/1', [['p', [100]]], { asOf: '2026-11-28T00:00:00Z' }));
    boards = put(boards, tally('b', 'x/1', [['p', [1]]]));
    expect(callsIn(sumBoard(boards[0]!).counts)).toBe(6);
    expect(boards).toHaveLength(1);
  });

  it('does not depend on the order in which tallies come', () => {
    const all = ['a', 'b', 'c'].flatMap((g, i) =>
      [1, 2].map((n) => tally(g, `x/${n}`, [[`p${i}`, [i + n, n]]])),
    );
    const sums = (tallies: GroupTally[]) =>
      put([], ...tallies)
        .map((p) => [p.campaign, sumBoard(p).counts])
        .sort();
    expect(sums([...all].reverse())).toEqual(sums(all));
  });
});
