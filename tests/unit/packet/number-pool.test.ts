/** The pool is the same in any order, with any repeats, and names nothing that fewer than three members found. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FLAG_REASONS } from '../../../utils/model/flag';
import { checkFeed } from '../../../utils/model/parse-feed';
import { MOST_POOLED, poolOf, type Found } from '../../../utils/packet/number-pool';
import { feed, IFE, ROSA } from '../make';
import { groupFlag } from './make';

const TODAY = '2026-11-22';
const found = (member: string, over: Partial<Found> = {}): Found => groupFlag({ member, ...over });
const three = (over: Partial<Found> = {}) => ['a', 'b', 'c'].map((m) => found(m, over));

const anyFound: fc.Arbitrary<Found> = fc
  .record({
    member: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    number: fc.constantFrom('+12175550142', '+16185550142'),
    target: fc.constantFrom(ROSA, IFE),
    jurisdiction: fc.constantFrom('xx', 'il'),
    reason: fc.constantFrom(...FLAG_REASONS),
    day: fc.constantFrom('2026-08-01', '2026-11-20', '2026-11-21', '2026-11-22', '2027-05-01'),
  })
  .map((fields) => found(fields.member, fields));

describe('the pool', () => {
  it('is the same in any order, with any repeats, and never of fewer than three', () =>
    fc.assert(
      fc.property(
        fc
          .array(anyFound, { maxLength: 40 })
          .chain((all) =>
            fc.tuple(
              fc.constant(all),
              fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2, maxLength: all.length * 2 }),
            ),
          ),
        ([once, often]) => {
          const pool = poolOf(once, TODAY);
          expect(poolOf(often, TODAY)).toEqual(pool);
          for (const { number, reason, legislator, count, day } of pool) {
            const same = once.filter(
              (f) =>
                f.number === number &&
                f.reason === reason &&
                (reason === 'disconnected' || f.target === legislator) &&
                f.day >= '2026-11-20' &&
                f.day <= TODAY,
            );
            expect(new Set(same.map((f) => f.member)).size).toBe(count);
            expect(count).toBeGreaterThanOrEqual(3);
            expect(day).toBe(
              same
                .map((f) => f.day)
                .sort()
                .at(-1),
            );
          }
          expect(checkFeed(feed({ number_flags: pool })).ok).toBe(true);
        },
      ),
    ));

  it('names the number, how many members found it so, and the newest day', () => {
    const flags = [...three(), found('d', { day: '2026-11-20' }), found('a', { day: '2026-11-19' })];
    expect(poolOf(flags, TODAY)).toEqual([
      {
        ...{ number: '+12175550142', legislator: ROSA, jurisdiction: 'xx', reason: 'disconnected' },
        ...{ count: 4, day: '2026-11-22' },
      },
    ]);
  });

  it('counts one member once, however often they found it', () =>
    expect(poolOf([...three().slice(0, 2), ...three().slice(0, 2)], TODAY)).toEqual([]));

  it('takes a dead line together for whoever lists it, and nothing else', () => {
    const [a, b] = three();
    const c = found('c', { target: IFE });
    expect(poolOf([a!, b!, c], TODAY)).toHaveLength(1);
    for (const reason of ['wrong_number', 'mailbox_full'] as const)
      expect(
        poolOf(
          [a!, b!, c].map((f) => ({ ...f, reason })),
          TODAY,
        ),
      ).toEqual([]);
    expect(poolOf([a!, b!, found('c', { reason: 'mailbox_full' })], TODAY)).toEqual([]);
  });

  it('forgets what is older than sixty days, and believes no day to come but the next', () => {
    const on = (day: string) => poolOf(three({ day }), TODAY).length;
    expect(['2026-09-23', '2026-09-22'].map(on)).toEqual([1, 0]);
    expect(['2026-11-23', '2026-11-24'].map(on)).toEqual([1, 0]);
  });

  it('stays within what a feed may have, and leaves out what fewest found', () => {
    const many = Array.from({ length: MOST_POOLED + 1 }, (_, i) =>
      three({ number: `+1217555${String(1000 + i)}` }),
    ).flat();
    const pool = poolOf([...many, found('d', { number: '+12175551500' })], TODAY);
    expect(pool).toHaveLength(MOST_POOLED);
    expect(pool.map((f) => f.number)).toContain('+12175551500');
    expect(checkFeed(feed({ number_flags: pool })).ok).toBe(true);
  });
});
