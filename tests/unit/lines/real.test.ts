/**
 * Each irregular state by real rows: a place whose district its Census attributes name, the districts that the
 * resolver gives there, and how many members the people archive has for each. Needs the data beside the checkout.
 */
import { describe, expect, it } from 'vitest';
import { readTrueLines, TRUE_CHAMBERS } from '../../../scripts/bench/true-lines';
import { nearThreshold, resolve, type Lines } from '../../../utils/lines';
import type { Resolution } from '../../../utils/model/lines';
import {
  densePolygons,
  hasLines,
  LINE_SOURCES,
  REAL_DATA,
  realAddresses,
  realLines,
  realMembers,
} from './real-lines';

const DAY = '2026-11-24';

/** Place, latitude and longitude, and `chamber district` with its members, as in August 2026. */
const PLACES: [state: string, place: string, lat: number, lng: number, found: Record<string, number>][] = [
  [
    'nh',
    'the State House in Concord: a floterial over its base',
    43.2067,
    -71.5381,
    { 'upper 15': 1, 'lower Merrimack 18': 1, 'lower Merrimack 29': 1 },
  ],
  ['nh', 'Laconia: four members and no floterial', 43.5279, -71.4703, { 'upper 2': 1, 'lower Belknap 5': 4 }],
  ['nh', 'Berlin', 44.4687, -71.1851, { 'upper 1': 1, 'lower Coos 5': 2, 'lower Coos 7': 1 }],
  [
    'nh',
    'Portsmouth',
    43.0718,
    -70.7626,
    { 'upper 21': 1, 'lower Rockingham 28': 1, 'lower Rockingham 39': 1 },
  ],
  ['vt', 'Montpelier', 44.2624, -72.5807, { 'upper Washington': 3, 'lower Washington-4': 2 }],
  ['vt', 'Burlington', 44.4764, -73.2132, { 'upper Chittenden Central': 3, 'lower Chittenden-16': 2 }],
  ['ma', 'Beacon Hill', 42.3588, -71.0637, { 'upper Third Suffolk': 1, 'lower 8th Suffolk': 1 }],
  [
    'ma',
    'Pittsfield',
    42.4501,
    -73.2454,
    { 'upper Berkshire, Hampden, Franklin and Hampshire': 1, 'lower 2nd Berkshire': 1 },
  ],
  ['md', 'Annapolis: two members of 30A', 38.9789, -76.491, { 'upper 30': 1, 'lower 30A': 2 }],
  ['md', 'Oakland', 39.4079, -79.4067, { 'upper 1': 1, 'lower 1A': 1 }],
  ['mn', 'the Capitol in St. Paul', 44.9553, -93.1022, { 'upper 65': 1, 'lower 65B': 1 }],
  ['nd', 'the Capitol in Bismarck', 46.8208, -100.7827, { 'upper 35': 1, 'lower 35': 2 }],
  ['nd', 'New Town on Fort Berthold', 47.9808, -102.4902, { 'upper 4': 1, 'lower 4A': 1 }],
  ['sd', 'Pierre', 44.3672, -100.3464, { 'upper 24': 1, 'lower 24': 2 }],
  ['sd', 'Eagle Butte', 45.0025, -101.2332, { 'upper 28': 1, 'lower 28A': 1 }],
  ['sd', 'Mission', 43.3058, -100.6582, { 'upper 26': 1, 'lower 26A': 1 }],
  [
    'id',
    'Boise: two seats of one district',
    43.6178,
    -116.1996,
    { 'upper 19': 1, 'lower 19A': 1, 'lower 19B': 1 },
  ],
  ['wa', 'Olympia', 47.0358, -122.9049, { 'upper 22': 1, 'lower 22': 2 }],
  ['az', 'the Capitol in Phoenix', 33.4481, -112.0971, { 'upper 11': 1, 'lower 11': 2 }],
  ['nj', 'Trenton', 40.2193, -74.7643, { 'upper 15': 1, 'lower 15': 2 }],
  ['wv', 'Charleston: two senators', 38.3364, -81.6123, { 'upper 8': 2, 'lower 54': 1 }],
  ['ak', 'Juneau', 58.302, -134.4104, { 'upper B': 1, 'lower 4': 1 }],
  ['ak', 'Adak', 51.88, -176.6581, { 'upper S': 1, 'lower 37': 1 }],
  ['ak', 'Shemya, beyond the 180th meridian', 52.7123, 174.1136, { 'upper S': 1, 'lower 37': 1 }],
  ['ne', 'Lincoln', 40.8081, -96.6997, { 'legislature 28': 1 }],
  [
    'dc',
    'Anacostia',
    38.8626,
    -76.986,
    { 'legislature At-Large': 3, 'legislature Chairman': 1, 'legislature Ward 8': 1 },
  ],
  [
    'dc',
    'Tenleytown',
    38.9477,
    -77.0797,
    { 'legislature At-Large': 3, 'legislature Chairman': 1, 'legislature Ward 3': 1 },
  ],
  ['me', 'Augusta', 44.3073, -69.7817, { 'upper 15': 1, 'lower 59': 1 }],
  ['me', 'Indian Island: no tribal seat by place', 44.942, -68.653, { 'upper 8': 1, 'lower 26': 1 }],
];

const keys = (found: Resolution) => found.districts.map((d) => `${d.chamber} ${d.district}`);

describe.skipIf(!REAL_DATA)('real lines (skipped without ../shared/data)', () => {
  describe.each(LINE_SOURCES)('%s', (source) => {
    const opened = new Map<string, Lines>();
    const lines = (state: string): Lines => {
      const known = opened.get(state) ?? realLines(state, source);
      opened.set(state, known);
      return known;
    };

    const places = PLACES.filter(([state]) => hasLines(state, source));

    it.each(places)('%s: %s', (state, _, lat, lng, expected) => {
      const found = resolve(lines(state), { lat, lng, accuracy: 0 }, DAY);
      expect(found.kind).toBe('found');
      expect(keys(found).sort()).toEqual(Object.keys(expected).sort());
      const members = realMembers(state);
      for (const [district, count] of Object.entries(expected))
        expect(members.get(district), district).toBe(count);
    });

    it('names no district that the people archive does not know, vacant ones apart', () => {
      for (const state of new Set(places.map(([code]) => code))) {
        const members = realMembers(state);
        const unknown = lines(state).plans.flatMap((plan) =>
          plan.districts
            .map((d) => `${plan.chamber} ${d.name}`)
            .filter((key) => !members.has(key) && !(state === 'id' && plan.chamber === 'lower')),
        );
        // Seats without a member in August 2026, district by district: at most a few of a state.
        expect(unknown.length, `${state}: ${unknown.join('; ')}`).toBeLessThanOrEqual(state === 'nh' ? 9 : 3);
      }
    });

    it('finds 1,000 real addresses where the unsimplified lines do, or says that a line is near', async (context) => {
      const addresses = realAddresses()
        .filter((a) => a.state !== 'DC')
        .slice(0, 1000);
      expect(addresses).toHaveLength(1000);
      const absent = [...byState(addresses).keys()].filter((state) => !hasLines(state, source));
      context.skip(absent.length > 0, `no lines were built for ${absent.join(', ')}`);
      const full = new Map<string, Lines>();
      for (const chamber of TRUE_CHAMBERS)
        if (addresses.some((a) => a.state.toLowerCase() === chamber.state))
          full.set(`${chamber.state} ${chamber.chamber}`, await readTrueLines(REAL_DATA!, chamber));
      let compared = 0;
      let withFull = 0;
      const moved: string[] = [];
      for (const [state, of] of byState(addresses)) {
        for (const chamber of ['upper', 'lower'] as const) {
          const truth = full.get(`${state} ${chamber}`);
          const dense = truth ? null : densePolygons(state, chamber);
          for (const { coordinates, address1 } of of) {
            const point = { ...coordinates, accuracy: 0 };
            const codes = dense
              ? dense.filter((d) => isIn(d.rings, point.lng, point.lat)).map((d) => d.code)
              : [];
            const expected = truth
              ? resolve(truth, point, DAY).districts.map((d) => d.district)
              : codes.map((code) => nameOf(lines(state), chamber, code));
            const found = resolve(lines(state), point, DAY);
            const names = found.districts.filter((d) => d.chamber === chamber).map((d) => d.district);
            compared += 1;
            withFull += truth ? 1 : 0;
            if (expected.join() === names.join()) continue;
            moved.push(`${state} ${chamber} ${address1}: ${expected.join()} -> ${names.join()}`);
            const near = found.near.filter((n) => expected.includes(n.district));
            expect(near.length, moved.at(-1)).toBe(expected.length);
            for (const { metres } of near) expect(metres).toBeLessThan(nearThreshold(0));
          }
        }
      }
      expect(compared).toBe(2000);
      expect(withFull).toBeGreaterThan(0);
      expect(moved.length, moved.join('\n')).toBeLessThanOrEqual(2);
    }, 120_000);
  });
});

function byState<T extends { state: string }>(list: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of list) {
    const state = entry.state.toLowerCase();
    groups.set(state, [...(groups.get(state) ?? []), entry]);
  }
  return groups;
}

const nameOf = (lines: Lines, chamber: string, code: string): string =>
  lines.plans
    .find((plan) => plan.chamber === chamber && !plan.overlay)
    ?.districts.find((d) => d.code === code)?.name ?? code;

function isIn(rings: number[][][], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const [x0 = 0, y0 = 0] = ring[i - 1]!;
      const [x1 = 0, y1 = 0] = ring[i]!;
      if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside;
    }
  }
  return inside;
}
