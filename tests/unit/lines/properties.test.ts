import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metresToLine, resolve } from '../../../utils/lines';
import { labelPoint } from '../../../utils/lines/label';
import { linesFile, makeLines, readOrThrow, type Ring } from './make-lines';

const DAY = '2026-11-24';

/** A ring around a middle that never crosses itself: one corner in each direction. */
const star = (lng: number, lat: number, size: number): fc.Arbitrary<Ring> =>
  fc.array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 3, maxLength: 24 }).map((reaches) => {
    const ring: Ring = reaches.map((reach, i) => {
      const turn = (2 * Math.PI * i) / reaches.length;
      return [lng + size * reach * Math.cos(turn), lat + size * reach * Math.sin(turn)];
    });
    return [...ring, ring[0]!];
  });

/** As in any textbook, one ring, no boxes. */
function naive(ring: Ring, x: number, y: number): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i += 1) {
    const [x0, y0] = ring[i - 1]!;
    const [x1, y1] = ring[i]!;
    if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside;
  }
  return inside;
}

const districtsAt = (lines: ReturnType<typeof makeLines>, lng: number, lat: number): string[] => {
  const found = resolve(lines, { lat, lng, accuracy: 0 }, DAY);
  return found.kind === 'found' ? found.districts.map((d) => d.district) : [];
};

const coordinate = fc.double({ min: -2, max: 2, noNaN: true });

describe('on made-up polygons', () => {
  it('says what a bare ray cast over each ring says, holes and parts included', () => {
    fc.assert(
      fc.property(
        star(0, 0, 1),
        star(0, 0, 0.15),
        star(0.9, 0.9, 0.4),
        fc.array(fc.tuple(coordinate, coordinate), { maxLength: 40 }),
        (outer, hole, other, points) => {
          const lines = makeLines([{ shapes: { '001': [outer, hole], '002': [other] } }]);
          for (const [x, y] of points) {
            const expected = [
              ...(naive(outer, x, y) !== naive(hole, x, y) ? ['1'] : []),
              ...(naive(other, x, y) ? ['2'] : []),
            ];
            expect(districtsAt(lines, x, y)).toEqual(expected);
          }
        },
      ),
    );
  });

  it('finds a point that is in the polygon, wherever its name is written', () => {
    fc.assert(
      fc.property(star(-100, 40, 0.5), (ring) => {
        const lines = makeLines([{ shapes: { '001': [ring] } }]);
        const [lng, lat] = labelPoint(lines.arcs, lines.plans[0]!.districts[0]!);
        expect(districtsAt(lines, lng, lat)).toEqual(['1']);
      }),
    );
  });

  it('parts the ground without gap or overlap: a point on or beside a shared line is in one district', () => {
    const cut = fc.integer({ min: -40_000, max: 40_000 }).map((n) => n / 100_000);
    fc.assert(
      fc.property(cut, cut, cut, fc.array(fc.tuple(cut, cut), { maxLength: 20 }), (a, b, c, points) => {
        const border: Ring = [
          [a, -1],
          [b, 0],
          [c, 1],
        ];
        const corners = (x: number): Ring => [
          [c, 1],
          [x, 1],
          [x, -1],
          [a, -1],
        ];
        const polygon = (id: string, arcs: number[]) => ({ type: 'Polygon' as const, id, arcs: [arcs] });
        const file = linesFile([{ object: 'lower', shapes: { '001': [border] } }]);
        file.topology.arcs = [border, corners(-1), corners(1)];
        file.topology.objects['lower'] = {
          type: 'GeometryCollection',
          geometries: [polygon('001', [0, 1]), polygon('002', [0, 2])],
        };
        const lines = readOrThrow(file);
        const onBorder = points.flatMap(([, y]) => [
          [b + (c - b) * Math.abs(y), Math.abs(y)] as const,
          [b, y] as const,
        ]);
        for (const [x, y] of [...points, ...onBorder, ...border.slice(0, 2)])
          expect(districtsAt(lines, x, y)).toHaveLength(1);
      }),
    );
  });

  it('measures what steps along the lines measure', () => {
    fc.assert(
      fc.property(star(-85, 43, 0.01), coordinate, coordinate, (ring, dx, dy) => {
        const lines = makeLines([{ shapes: { '001': [ring] } }]);
        const [lng, lat] = [-85 + dx * 0.01, 43 + dy * 0.01];
        const metres = metresToLine(lines, lines.plans[0]!, lng, lat);
        let least = Infinity;
        for (let i = 1; i < ring.length; i += 1) {
          for (let step = 0; step <= 400; step += 1) {
            const x = ring[i - 1]![0] + ((ring[i]![0] - ring[i - 1]![0]) * step) / 400;
            const y = ring[i - 1]![1] + ((ring[i]![1] - ring[i - 1]![1]) * step) / 400;
            least = Math.min(least, haversine(lng, lat, x, y));
          }
        }
        // Haversine's round earth is off by 0.5 %, the steps are at most 6 m apart.
        expect(Math.abs(metres - least)).toBeLessThan(4 + least * 0.006);
      }),
      { numRuns: 40 },
    );
  });
});

function haversine(lng0: number, lat0: number, lng1: number, lat1: number): number {
  const r = Math.PI / 180;
  const a =
    Math.sin(((lat1 - lat0) * r) / 2) ** 2 +
    Math.cos(lat0 * r) * Math.cos(lat1 * r) * Math.sin(((lng1 - lng0) * r) / 2) ** 2;
  return 2 * 6_371_009 * Math.asin(Math.sqrt(a));
}
