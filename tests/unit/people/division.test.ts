import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Chamber } from '../../../utils/model/bill';
import { DIVISION } from '../../../utils/model/group';
import {
  canonicalDivision,
  chamberOfDivision,
  divisionOf,
  readDivisions,
  stateOfDivision,
} from '../../../utils/people/division';

const CROSSWALK = join(__dirname, '../../../../shared/facts/all-districts-crosswalk.json');

interface Row {
  st: string;
  chamber: Chamber;
  os_name: string;
  ocd: string;
}

describe('divisions', () => {
  it.each([
    ['il', 'upper', '14', 'ocd-division/country:us/state:il/sldu:14'],
    ['ma', 'lower', '10th Bristol', 'ocd-division/country:us/state:ma/sldl:10th_bristol'],
    ['ne', 'legislature', '7', 'ocd-division/country:us/state:ne/sldu:7'],
    ['dc', 'legislature', 'Ward 3', 'ocd-division/country:us/district:dc/ward:3'],
    ['pr', 'lower', '5', 'ocd-division/country:us/territory:pr/sldl:5'],
    ['id', 'lower', '8A', 'ocd-division/country:us/state:id/sldl:8'],
  ] as const)('%s %s %s', (jurisdiction, chamber, district, id) => {
    expect(divisionOf({ jurisdiction, chamber, district })).toBe(id);
    expect(id).toMatch(DIVISION);
    expect(stateOfDivision(id)).toBe(jurisdiction);
    expect(chamberOfDivision(id)).toBe(chamber);
  });

  it('of seats that everybody elects there is none', () => {
    expect(divisionOf({ jurisdiction: 'dc', chamber: 'legislature', district: 'Chairman' })).toBeUndefined();
    expect(divisionOf({ jurisdiction: 'pr', chamber: 'upper', district: 'At-Large' })).toBeUndefined();
  });

  it.skipIf(!existsSync(CROSSWALK))('are those of the crosswalk, for every district', () => {
    const rows = (JSON.parse(readFileSync(CROSSWALK, 'utf8')) as Row[]).filter((row) => row.ocd);
    expect(rows.length).toBeGreaterThan(6000);
    const wrong = rows
      .map(({ st, chamber, os_name, ocd }) => {
        const id = divisionOf({
          jurisdiction: st,
          chamber: st === 'ne' || st === 'dc' ? 'legislature' : chamber,
          district: os_name,
        });
        return { st, os_name, ocd: canonicalDivision(ocd), id };
      })
      .filter(({ id, ocd }) => id !== undefined && id !== ocd);
    expect(wrong).toEqual([]);
    for (const { ocd } of rows)
      if (!ocd.endsWith('district:dc')) expect(canonicalDivision(ocd)).toMatch(DIVISION);
  });

  const known = [
    { chamber: 'upper', district: '14' },
    { chamber: 'lower', district: '14' },
    { chamber: 'lower', district: '14A' },
    { chamber: 'lower', district: '10th Bristol' },
  ] as const;
  it.each([
    ['SD-14', ['sldu:14']],
    ['hd 014', ['sldl:14']],
    ['Senate District 14', ['sldu:14']],
    ['LD 14', ['sldu:14', 'sldl:14']],
    ['14', ['sldu:14', 'sldl:14']],
    ['House 14a', ['sldl:14a']],
    ['10th Bristol', ['sldl:10th_bristol']],
    ['ocd-division/country:us/state:wa/sldu:14', ['sldu:14']],
    ['SD-99', []],
    ['', []],
    ['ocd-division/country:us/state:il/sldu:14', []],
  ])('reads %s as somebody typed it', (typed, ends) =>
    expect(readDivisions(typed, 'wa', known).map((id) => id.split('/').at(-1))).toEqual(ends),
  );

  it('knows wards', () =>
    expect(readDivisions('Ward 3', 'dc', [{ chamber: 'legislature', district: 'Ward 3' }])).toEqual([
      'ocd-division/country:us/district:dc/ward:3',
    ]));
});
