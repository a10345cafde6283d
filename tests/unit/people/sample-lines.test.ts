import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { sampleLines } from '../../../utils/sample/lines';
import { sampleMap } from '../../../utils/sample/map';
import { samplePeople } from '../../../utils/sample/people';

/** Outlines by id, in degrees. */
function outlines(topology: Topology, object: string): Map<string, [number, number][]> {
  const collection = topology.objects[object] as GeometryCollection<{ name: string }>;
  const { features } = feature(topology as Topology<{ one: typeof collection }>, collection);
  return new Map(
    features.map(({ id, geometry }) => {
      if (geometry.type !== 'Polygon') throw new Error('no polygon');
      return [String(id), (geometry.coordinates[0] ?? []) as [number, number][]];
    }),
  );
}

function isInside(ring: readonly [number, number][], x: number, y: number): boolean {
  let inside = false;
  ring.forEach(([x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length]!;
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  });
  return inside;
}

const upper = outlines(sampleLines.topology, 'upper');
const lower = outlines(sampleLines.topology, 'lower');

const districtAt = (lines: ReadonlyMap<string, [number, number][]>, lng: number, lat: number): string[] =>
  [...lines].filter(([, ring]) => isInside(ring, lng, lat)).map(([code]) => code.replace(/^0+/, ''));

describe('the lines of the Sample State', () => {
  it('are of just the districts that its people have', () => {
    for (const [chamber, lines] of [
      ['upper', upper],
      ['lower', lower],
    ] as const) {
      const refs = [...samplePeople.legislators, ...samplePeople.vacancies].filter(
        (r) => r.chamber === chamber,
      );
      const wanted = [...new Set(refs.map(({ district }) => district))].sort();
      expect([...lines.keys()].map((code) => code.replace(/^0+/, '')).sort()).toEqual(wanted);
    }
    expect(sampleLines.plans.map(({ object }) => object)).toEqual(Object.keys(sampleLines.topology.objects));
  });

  it('are closed, and cover each place once', () => {
    for (const ring of [...upper.values(), ...lower.values()]) expect(ring[0]).toEqual(ring.at(-1));
    for (let lng = 0.25; lng < 5; lng += 0.5) {
      for (let lat = 0.25; lat < 2; lat += 0.5) {
        const [senate, house] = [districtAt(upper, lng, lat), districtAt(lower, lng, lat)];
        expect([senate.length, house.length], `${lng} ${lat}`).toEqual([1, 1]);
        expect(Math.ceil(Number(house[0]) / 2)).toBe(Number(senate[0]));
      }
    }
  });

  it('share every border between neighbours and between the chambers', () => {
    expect(sampleLines.topology.arcs).toHaveLength(5 * 3 + 6 * 2);
  });

  it('lie in the sea', () => {
    for (const ring of upper.values()) {
      for (const [lng, lat] of ring) {
        expect(lng).toBeGreaterThan(-0.2);
        expect(lng).toBeLessThan(5.2);
        expect(Math.abs(lat - 1)).toBeLessThan(1.2);
      }
    }
  });
});

describe('the map of the Sample State', () => {
  it('has counties that cover it, and its towns in districts of their own', () => {
    const counties = outlines(sampleMap.counties, 'counties');
    for (const [name, lng, lat] of sampleMap.towns) {
      expect(districtAt(counties, lng, lat), name).toHaveLength(1);
      expect(districtAt(lower, lng, lat), name).toHaveLength(1);
    }
    expect(sampleMap.towns.map(([name, lng, lat]) => [name, districtAt(lower, lng, lat)[0]])).toEqual([
      ['Riverton', '2'],
      ['Middleton', '4'],
      ['Cedar Bluff', '7'],
      ['Applegate', '5'],
      ['Fort Heron', '3'],
      ['Eastmoor', '8'],
    ]);
  });

  it('lists the most populous town first', () => {
    const inhabitants = sampleMap.towns.map(([, , , n]) => n);
    expect(inhabitants).toEqual([...inhabitants].sort((a, b) => b - a));
  });
});
