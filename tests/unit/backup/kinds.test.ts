/** What a restore does as a reader thinks of it, and what of it is not in the database. */
import { describe, expect, it } from 'vitest';
import { changesAnything, kindOf, planByKind } from '../../../utils/backup/kinds';
import { STORE_RULES } from '../../../utils/backup/rules';
import { checkSettings, planSettings } from '../../../utils/backup/settings';

const counts = (store: string, over: object = {}) => ({
  ...{ store, added: 0, known: 0, replaced: 0, dropped: 0, kept: 0 },
  ...over,
});

it('sums stores of one kind up, and leaves out what is nowhere', () => {
  const kinds = planByKind({
    stores: [
      counts('members', { kept: 2 }),
      counts('groupCalls', { added: 5, dropped: 1 }),
      counts('records', { added: 1, known: 4, kept: 4 }),
      counts('drafts'),
    ],
  });
  expect(kinds.map((k) => [k.kind, k.added, k.dropped, k.kept])).toEqual([
    ['calls', 1, 0, 4],
    ['group_calls', 5, 1, 2],
  ]);
  expect([
    changesAnything(kinds),
    changesAnything(kinds.map((k) => ({ ...k, added: 0, dropped: 0 }))),
  ]).toEqual([true, false]);
});

it('has a kind of its own for each store of the database', () =>
  expect([...STORE_RULES.keys()].filter((store) => kindOf(store) === 'other')).toEqual([]));

describe('settings', () => {
  const here = { words: { my_name: 'Anna' }, sheet: { size: 2, known: true } };
  const given = { words: { my_name: 'Bea', my_town: 'Springfield' }, pages: { everywhere: true } };
  it('merged, add what is missing and change nothing', () =>
    expect(planSettings(given, here, 'merge')).toMatchObject({
      put: { words: { my_name: 'Anna', my_town: 'Springfield' }, pages: { everywhere: true } },
      counts: { added: 1, replaced: 1, kept: 1, dropped: 0 },
    }));
  it('replaced, are as in the backup, and what it does not have stays', () =>
    expect(planSettings(given, here, 'replace')).toMatchObject({
      put: given,
      counts: { added: 1, replaced: 1, kept: 1, dropped: 0 },
    }));
  it('that are here already do nothing', () =>
    expect(planSettings(here, here, 'replace')).toMatchObject({ put: {}, counts: { known: 2, kept: 2 } }));
  it('of what a group covers, one is taken whole: a group of the one with districts of the other is neither', () => {
    const [listed, typed] = [{ myCover: { group: 'river', typed: '' } }, { myCover: { typed: '7, 12' } }];
    expect(planSettings(listed, typed, 'merge')).toMatchObject({ put: {}, counts: { known: 1, kept: 1 } });
    expect(planSettings(listed, typed, 'replace')).toMatchObject({ put: listed, counts: { replaced: 1 } });
    expect(planSettings(typed, listed, 'replace').put).toEqual(typed);
    expect(planSettings(listed, {}, 'merge').put).toEqual(listed);
    expect(checkSettings({ myCover: { group: 'river' } })).toEqual({});
    expect(checkSettings({ myCover: { typed: 'x'.repeat(5001) } })).toEqual({});
  });
  it('that are wrong or unknown are left out', () =>
    expect(
      checkSettings({ words: { my_name: 7 }, pages: { offHosts: 'x' }, sheet: 'x', hub: { password: 'x' } }),
    ).toEqual({}));
});
