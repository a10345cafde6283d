import { describe, expect, it } from 'vitest';
import { nameOf, type Attributes } from '../../../scripts/data/lines/names';
import type { Layer } from '../../../scripts/data/lines/plans';

describe('the name of a district', () => {
  type Case = [state: string, layer: Layer, attributes: Attributes, code: string, name: string];
  const cases: Case[] = [
    ['il', 'lower', { SLDLST: '012', NAMELSAD: 'State House District 12' }, '012', '12'],
    ['mn', 'lower', { SLDLST: '01A' }, '01A', '1A'],
    ['ak', 'upper', { SLDUST: '00R' }, '00R', 'R'],
    ['id', 'lower', { SLDLST: '008' }, '008', '8'],
    ['ne', 'upper', { SLDUST: '007' }, '007', '7'],
    ['in', 'upper', { SLDU: '010' }, '010', '10'],
    ['ma', 'upper', { SLDUST: 'D03', NAMELSAD: 'Hampden District' }, 'D03', 'Hampden'],
    [
      'ma',
      'upper',
      { SLDUST: 'D01', NAMELSAD: 'Berkshire-Hampden-Franklin-Hampshire District' },
      'D01',
      'Berkshire, Hampden, Franklin and Hampshire',
    ],
    ['ma', 'upper', { SLDUST: 'D30', NAMELSAD: 'First Suffolk District' }, 'D30', 'First Suffolk'],
    ['ma', 'lower', { SLDLST: '003', NAMELSAD: '3rd Barnstable District' }, '003', '3rd Barnstable'],
    ['nh', 'lower', { SLDLST: '415', NAMELSAD: 'State House District Grafton 15' }, '415', 'Grafton 15'],
    ['nh', 'lower', { SLDLST: '004', NAMELSAD: 'State House District Belknap 04' }, '004', 'Belknap 4'],
    ['nh', 'upper', { SLDUST: '004', NAMELSAD: 'State Senate District 4' }, '004', '4'],
    ['nh', 'floterial', { floathse22: 'HI37' }, 'HI37', 'Hillsborough 37'],
    [
      'vt',
      'lower',
      { SLDLST: 'C13', NAMELSAD: 'Chittenden-13 State House District' },
      'C13',
      'Chittenden-13',
    ],
    [
      'vt',
      'upper',
      { SLDUST: 'CHS', NAMELSAD: 'Chittenden South East Senatorial District' },
      'CHS',
      'Chittenden Southeast',
    ],
    ['dc', 'wards', { WARD: 8, NAME: 'Ward 8' }, '008', 'Ward 8'],
    ['dc', 'wards', { SLDUST: '008', NAMELSAD: 'Ward 8' }, '008', 'Ward 8'],
  ];

  it.each(cases)('%s %s %j', (state, layer, attributes, code, name) => {
    expect(nameOf(state, layer, attributes, 'file')).toEqual({ code, name });
  });

  it.each([
    ['upper', { SLDUST: 'ZZZ' }],
    ['lower', { SLDLST: 'ZZZ' }],
    ['floterial', { floathse22: '' }],
    ['floterial', { floathse22: null }],
  ] as const)('is nobody’s for %s %j', (layer, attributes) => {
    expect(nameOf('nh', layer, attributes, 'file')).toBeNull();
  });

  it('needs a code', () => {
    expect(() => nameOf('nh', 'floterial', { name: 'x' }, 'file.zip')).toThrow(
      /NH: file\.zip .* no floathse22/,
    );
  });
});
