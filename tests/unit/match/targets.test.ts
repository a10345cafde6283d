import { describe, expect, it } from 'vitest';
import { byUrgency, keysToLookUp } from '../../../utils/match/campaigns';
import { joinSame } from '../../../utils/match/same-bill';
import { leaningOf, targetsFor } from '../../../utils/match/targets';
import { campaign, IFE, legislator, place, ROSA, STRANGER } from '../make';

const mine = place().legislators;

describe('targetsFor', () => {
  it('offers all my legislators where the campaign names no chamber', () => {
    expect(targetsFor(campaign(), { legislators: mine }).map((t) => t.official.id)).toEqual([ROSA, IFE]);
  });

  it('keeps to the chamber that the campaign names', () => {
    const c = campaign({ targets: [{ who: 'my_legislators', chamber: 'upper' }] });
    expect(targetsFor(c, { legislators: mine }).map((t) => t.official.id)).toEqual([IFE]);
  });

  it('never offers a listed legislator who is not mine', () => {
    const c = campaign({ targets: [{ who: 'legislator', id: STRANGER, role: 'swing' }] });
    expect(targetsFor(c, { legislators: mine })).toEqual([]);
  });

  it('lets a listing say more of a person than "my legislators", whichever comes first', () => {
    const listed = { who: 'legislator', id: IFE, role: 'committee' } as const;
    const positions = [{ legislator: IFE, position: 'undecided' as const, source: { title: 'Gazette' } }];
    for (const targets of [
      [{ who: 'my_legislators' } as const, listed],
      [listed, { who: 'my_legislators' } as const],
    ]) {
      const found = targetsFor(campaign({ targets, positions }), { legislators: mine });
      expect(found.map((t) => [t.official.id, t.role, t.position])).toEqual([
        [IFE, 'committee', 'undecided'],
        [ROSA, 'constituent', undefined],
      ]);
    }
  });

  it('puts the chamber that votes next first', () => {
    const deadlines = [
      { type: 'floor_vote', at: '2026-12-03T12:00', zone: 'America/Chicago', chamber: 'upper' } as const,
    ];
    expect(targetsFor(campaign({ deadlines }), { legislators: mine }).map((t) => t.official.id)).toEqual([
      IFE,
      ROSA,
    ]);
  });

  it('gives both members of a district that elects two', () => {
    const two = [legislator(), legislator({ id: STRANGER, name: 'Second Member', familyName: 'Member' })];
    expect(targetsFor(campaign(), { legislators: two })).toHaveLength(2);
  });
});

describe('committees, the governor and goals', () => {
  const committees = [
    {
      id: 'c1',
      name: 'Transportation & Safety',
      chamber: 'upper' as const,
      members: [
        { id: IFE, role: 'chair' },
        { id: STRANGER, role: 'member' },
      ],
    },
  ];
  const gov = { id: STRANGER, name: 'Gia Vance', familyName: 'Vance', party: 'Example', offices: [] };
  const executives = [{ ...gov, role: 'governor' as const }];

  it('offers my own legislators who sit on the committee, by the data on the device, and nobody else on it', () => {
    const targets = [
      { who: 'committee', name: 'Committee on Transportation and Safety', chamber: 'upper' } as const,
    ];
    const [found, ...more] = targetsFor(campaign({ targets }), { legislators: mine, committees });
    expect(more).toEqual([]);
    expect(found).toMatchObject({ official: { id: IFE }, role: 'committee', because: 'committee' });
    const lower = targets.map((t) => ({ ...t, chamber: 'lower' as const }));
    expect(targetsFor(campaign({ targets: lower }), { legislators: mine, committees })).toEqual([]);
  });

  it('offers the governor, who has no district', () => {
    const targets = [{ who: 'governor', goal: 30 } as const];
    expect(targetsFor(campaign({ targets }), { legislators: mine, executives })).toMatchObject([
      { official: { name: 'Gia Vance', chamber: 'executive', district: '' }, because: 'governor', goal: 30 },
    ]);
    expect(targetsFor(campaign({ targets }), { legislators: mine })).toEqual([]);
  });

  it('keeps the first word about a person and takes a goal from a second', () => {
    const targets = [
      { who: 'my_legislators', goal: 12 } as const,
      { who: 'legislator', id: IFE, role: 'swing' } as const,
    ];
    expect(targetsFor(campaign({ targets }), { legislators: mine })[0]).toMatchObject({
      official: { id: IFE },
      role: 'swing',
      goal: 12,
    });
  });
});

describe('leaningOf', () => {
  it('is about the campaign: who will vote no is the supporter of who opposes', () => {
    expect(leaningOf('support', 'yes')).toBe('supporter');
    expect(leaningOf('oppose', 'lean_yes')).toBe('opponent');
    expect(leaningOf('oppose', 'no')).toBe('supporter');
    expect(leaningOf('support', 'declined_to_say')).toBe('undecided');
    expect(leaningOf('support', undefined)).toBeUndefined();
  });
});

describe('joinSame', () => {
  const c = (key: string, billKeys: string[], stance: 'support' | 'oppose' = 'support') => ({
    ...{ key, billKeys, stance, status: 'live' },
  });
  it('joins one bill and one side, in an order of its own, and never two sides', () => {
    const list = [c('z/1', ['a']), c('b/1', ['a', 'b']), c('c/1', ['a'], 'oppose'), c('d/1', ['q'])];
    const keys = (l: typeof list) => joinSame(l).map((g) => g.map((x) => x.key));
    expect(keys(list)).toEqual([['b/1', 'z/1'], ['c/1'], ['d/1']]);
    expect(keys([...list].reverse())).toEqual(keys(list));
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
