import { describe, expect, it } from 'vitest';
import { byUrgency, keysToLookUp } from '../../../utils/match/campaigns';
import { targetsFor } from '../../../utils/match/targets';
import { campaign, IFE, legislator, place, ROSA, STRANGER } from '../make';

const mine = place().legislators;

describe('targetsFor', () => {
  it('offers all my legislators where the campaign names no chamber', () => {
    expect(targetsFor(campaign(), mine).map((t) => t.legislator.id)).toEqual([ROSA, IFE]);
  });

  it('keeps to the chamber that the campaign names', () => {
    const c = campaign({ targets: [{ who: 'my_legislators', chamber: 'upper' }] });
    expect(targetsFor(c, mine).map((t) => t.legislator.id)).toEqual([IFE]);
  });

  it('never offers a listed legislator who is not mine', () => {
    const c = campaign({ targets: [{ who: 'legislator', id: STRANGER, role: 'swing' }] });
    expect(targetsFor(c, mine)).toEqual([]);
  });

  it('lets a listing say more of a person than "my legislators", whichever comes first', () => {
    const listed = { who: 'legislator', id: IFE, role: 'committee', position: 'undecided' } as const;
    for (const targets of [
      [{ who: 'my_legislators' } as const, listed],
      [listed, { who: 'my_legislators' } as const],
    ]) {
      const found = targetsFor(campaign({ targets }), mine);
      expect(found.map((t) => [t.legislator.id, t.role, t.position])).toEqual([
        [IFE, 'committee', 'undecided'],
        [ROSA, 'constituent', undefined],
      ]);
    }
  });

  it('puts the chamber that votes next first', () => {
    const deadlines = [
      { type: 'floor_vote', at: '2026-12-03T12:00', zone: 'America/Chicago', chamber: 'upper' } as const,
    ];
    expect(targetsFor(campaign({ deadlines }), mine).map((t) => t.legislator.id)).toEqual([IFE, ROSA]);
  });

  it('gives both members of a district that elects two', () => {
    const two = [legislator(), legislator({ id: STRANGER, name: 'Second Member', familyName: 'Member' })];
    expect(targetsFor(campaign(), two)).toHaveLength(2);
  });
});

describe('keysToLookUp', () => {
  it('looks up nothing where the session is not known, and each bill once', () => {
    const bill = { jurisdiction: 'xx', session: '2026', identifier: 'SB 12' };
    expect(keysToLookUp([bill, bill, { ...bill, session: null }, { ...bill, session: '2025' }])).toEqual([
      'xx/2026/SB 12',
      'xx/2025/SB 12',
    ]);
  });
});

describe('byUrgency', () => {
  const c = (title: string, at?: string, past = false, done = false) => ({
    title,
    targets: [{ done }],
    ...(at !== undefined && { deadline: { at, past } }),
  });
  it('orders by what is open, then the nearest deadline to come, then title', () => {
    const list = [
      c('b'),
      c('past', '2026-01-01', true),
      c('done', '2026-11-23', false, true),
      c('late', '2026-12-09'),
      c('soon', '2026-11-24'),
      c('a'),
    ];
    expect(list.sort(byUrgency).map((x) => x.title)).toEqual(['soon', 'late', 'a', 'b', 'past', 'done']);
  });
});
