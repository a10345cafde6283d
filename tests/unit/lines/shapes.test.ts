import { describe, expect, it } from 'vitest';
import { districtShapes, mapFrame, meshPath } from '../../../utils/lines';
import { contains } from '../../../utils/lines/inside';
import { makeLines, square, type Ring } from './make-lines';

const two = makeLines([{ shapes: { '001': [square(-90, 40, -89, 41)], '002': [square(-89, 40, -88, 41)] } }]);

describe('the frame of a map', () => {
  const frame = mapFrame(two);

  it('is as wide as the lines and as high as Mercator draws them', () => {
    expect(frame.width).toBe(200_000);
    // A degree of latitude is as long as 1 / cos(latitude) degrees of longitude.
    expect(frame.height / 100_000).toBeCloseTo(1 / Math.cos((40.5 * Math.PI) / 180), 3);
    expect(frame.project(-90, 41)).toEqual([0, 0]);
    expect(frame.unitsPerMetre(40.5) * 84_648).toBeCloseTo(100_000, -2);
  });

  it.each([
    [-90, 40],
    [-88.123456, 40.654321],
    [-89, 41],
  ])('leads back to %d, %d', (lng, lat) => {
    const back = frame.unproject(...frame.project(lng, lat));
    expect(back.lng).toBeCloseTo(lng, 9);
    expect(back.lat).toBeCloseTo(lat, 9);
  });

  it('draws what is beyond the 180th meridian in the west, and leads back there', () => {
    const alaska = makeLines([{ shapes: { '037': [square(-180, 51, -170, 53), square(172, 51, 180, 53)] } }]);
    const wide = mapFrame(alaska);
    expect(wide.width).toBe(1_800_000);
    expect(wide.project(172, 53)[0]).toBeCloseTo(0, 6);
    expect(wide.project(-180, 53)[0]).toBeCloseTo(800_000, 6);
    expect(wide.unproject(400_000, 0).lng).toBeCloseTo(176, 9);
    expect(wide.unproject(900_000, 0).lng).toBeCloseTo(-179, 9);
    const [shape] = districtShapes(alaska, alaska.plans[0]!, wide);
    expect(shape!.box.map(Math.round)).toEqual([0, 0, 1_800_000, Math.round(wide.project(-170, 51)[1])]);
  });
});

describe('the shapes of districts', () => {
  const frame = mapFrame(two);
  const shapes = districtShapes(two, two.plans[0]!, frame);

  it('are closed paths in whole units, with name and box', () => {
    const bottom = Math.round(frame.project(-90, 40)[1]);
    expect(shapes[0]).toMatchObject({
      code: '001',
      district: '1',
      d: `M0 ${bottom}l100000 0 0 ${-bottom} -100000 0 0 ${bottom} z`,
    });
    expect(shapes[1]!.box.map(Math.round)).toEqual([100_000, 0, 200_000, bottom]);
  });

  it('have their names inside, in a hollow district too', () => {
    const horseshoe: Ring = [
      [0, 0],
      [3, 0],
      [3, 3],
      [2.8, 3],
      [2.8, 0.2],
      [0.2, 0.2],
      [0.2, 3],
      [0, 3],
      [0, 0],
    ];
    const lines = makeLines([
      {
        shapes: {
          '001': [horseshoe],
          '002': [square(5, 5, 9, 9), square(6, 6, 8.9, 8.9)],
          '003': [square(20, 0, 21, 1), square(30, 0, 34, 4)],
        },
      },
    ]);
    const hollow = mapFrame(lines);
    for (const shape of districtShapes(lines, lines.plans[0]!, hollow)) {
      const { lng, lat } = hollow.unproject(...shape.label);
      const district = lines.plans[0]!.districts.find((d) => d.code === shape.code)!;
      expect(contains(lines.arcs, district, lng, lat), shape.code).toBe(true);
      if (shape.code === '003') expect(lng).toBeCloseTo(32, 6);
    }
  });

  it('leave small turns out where asked, but never a district', () => {
    const wavy: Ring = [
      [0, 0],
      ...Array.from({ length: 99 }, (_, i): [number, number] => [(i + 1) / 100, i % 2 ? 0.0001 : -0.0001]),
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ];
    const lines = makeLines([{ shapes: { '001': [wavy], '002': [square(2, 0, 2.001, 0.001)] } }]);
    const drawing = mapFrame(lines);
    const full = districtShapes(lines, lines.plans[0]!, drawing);
    const coarse = districtShapes(lines, lines.plans[0]!, drawing, 20_000);
    expect(coarse[0]!.d.length).toBeLessThan(full[0]!.d.length / 5);
    expect(coarse[1]!.d).toBe(full[1]!.d);
    expect(full[1]!.d).toMatch(/^M.*z$/);
  });
});

describe('county lines', () => {
  it('are drawn once each, and left out where they are broken', () => {
    const frame = mapFrame(two);
    const topology = {
      type: 'Topology',
      objects: {},
      arcs: [
        [
          [-90, 41],
          [-89, 41],
        ],
        [
          [-89, 41],
          [-88, 41],
        ],
      ],
    };
    expect(meshPath(topology, frame)).toBe('M0 0l100000 0 M100000 0l100000 0 ');
    for (const broken of [null, {}, { arcs: [[]] }]) expect(meshPath(broken, frame)).toBe('');
  });
});
