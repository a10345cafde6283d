import { describe, expect, it } from 'vitest';
import { findByName, foldName } from '../../../utils/model/find-by-name';
import type { DistrictChoice } from '../../../utils/model/views';

const choice = (district: string, ...names: string[]): DistrictChoice => ({
  chamber: 'lower',
  district,
  chamberName: 'House',
  members: names.map((name, i) => ({ id: `${district} ${i}`, name, title: 'Rep.', party: 'Example' })),
});
const choices = [
  choice('1', 'José Peña-Ruiz', "Mary O'Neill"),
  choice('2', 'Ann Lee'),
  choice('3'),
  choice('4', 'Leander Quint'),
];
const towns = [{ name: 'West Lee' }, { name: 'Lee' }, { name: 'Leesburg' }, { name: 'Cañon City' }];

describe('finding by name', () => {
  it('heeds neither accents, nor case, nor marks', () => {
    expect(foldName('  José PEÑA-Ruiz ')).toBe('jose pena ruiz');
    for (const text of ['pena', 'PEÑA', 'jose ruiz', 'oneill', "o'neill", 'O’Neill']) {
      expect(findByName(text, choices, towns).members[0]?.choice.district, text).toBe('1');
    }
    expect(findByName('canon', choices, towns).towns).toEqual([{ name: 'Cañon City' }]);
  });

  it('finds whole names and beginnings of words, towns that begin so first', () => {
    const found = findByName('lee', choices, towns);
    expect(found.members.map((m) => m.member.name)).toEqual(['Ann Lee']);
    expect(found.towns.map((t) => t.name)).toEqual(['Lee', 'Leesburg', 'West Lee']);
    expect(findByName('eander', choices, towns)).toEqual({ members: [], towns: [] });
  });

  it('offers no list for one letter or none, and never more than can be read', () => {
    expect(findByName(' l ', choices, towns)).toEqual({ members: [], towns: [] });
    expect(findByName('', choices, towns)).toEqual({ members: [], towns: [] });
    expect(findByName('le', choices, towns, 1)).toMatchObject({
      members: { length: 1 },
      towns: { length: 1 },
    });
  });
});
