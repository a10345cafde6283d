import { describe, expect, it } from 'vitest';
import {
  coarserThanDistricts,
  inState,
  openState,
  spotOfMatch,
  today,
} from '../../../utils/app/finder-steps';
import { createDistrictFinder } from '../../../utils/app/find-districts';
import type { FinderPorts } from '../../../utils/app/ports';
import { fail, ok } from '../../../utils/model/result';
import { sampleLines } from '../../../utils/sample/lines';
import { sampleMap } from '../../../utils/sample/map';
import { samplePeople } from '../../../utils/sample/people';

const match = (state: string) => ({ label: state, lat: 1, lng: 1, state });
const ports = (map = true, lines = true) =>
  ({
    lines: {
      load: () => Promise.resolve(lines ? ok(sampleLines) : fail('lines_missing', 'xx')),
      map: () => Promise.resolve(map ? ok(sampleMap) : fail('lines_broken', 'xx')),
    },
    people: { load: () => Promise.resolve(ok(samplePeople)) },
    services: () =>
      Promise.resolve({
        code: 'xx',
        lookups: [{ url: 'https://example.org/', sure: true }],
        switchboards: [],
        hotlines: [],
      }),
    now: () => new Date('2026-11-25T03:00:00Z'),
  }) as unknown as FinderPorts;

describe('an address’s matches', () => {
  it('are those in the state', () => {
    expect(inState(ok([match('ia'), match('xx')]), 'xx')).toEqual(ok([match('xx')]));
  });
  it('are told apart from those of another state, which is named', () => {
    expect(inState(ok([match('ia'), match('ne')]), 'xx')).toEqual(fail('address_other_state', 'Iowa'));
    expect(inState(ok([match('gu')]), 'xx')).toEqual(fail('address_other_state', 'GU'));
    expect(inState(fail('geocoder_timeout', 'host'), 'xx')).toEqual(fail('geocoder_timeout', 'host'));
  });
  it('are as sure as a geocoder is', () =>
    expect(spotOfMatch(match('xx'))).toEqual({ kind: 'address', label: 'xx', lat: 1, lng: 1, accuracy: 40 }));
});

describe('a location', () => {
  it('tells no district beyond a kilometre, nor where nobody knows how good it is', () => {
    expect([0, 300, 1000].map(coarserThanDistricts)).toEqual([false, false, false]);
    expect([1001, 50_000, NaN].map(coarserThanDistricts)).toEqual([true, true, true]);
  });
});

describe('opening a state', () => {
  const open = (p: FinderPorts) => openState(createDistrictFinder(p), p, 'xx');
  it('brings its map and its own look-up', async () => {
    const opened = await open(ports());
    expect(opened.drawing?.towns.length).toBeGreaterThan(3);
    expect(opened.lookups).toHaveLength(1);
  });
  it('does without counties and towns where they cannot be read', async () => {
    const opened = await open(ports(false));
    expect(opened.drawing?.towns).toEqual([]);
  });
  it('says why there is no map, and still where the state says it', async () => {
    const opened = await open(ports(true, false));
    expect(opened).toMatchObject({ mapProblems: [{ code: 'lines_missing' }], lookups: [{ sure: true }] });
    expect(opened.drawing).toBeUndefined();
  });
  it('counts days at the capitol', () => expect(today(ports(), 'il')).toBe('2026-11-24'));
});
