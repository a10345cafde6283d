import { describe, expect, it } from 'vitest';
import { readLines } from '../../../utils/lines';
import type { LinesFile } from '../../../utils/model/lines';
import { linesFile, readOrThrow, square } from './make-lines';

const whole = () => linesFile([{ object: 'lower', shapes: { '001': [square(0, 0, 1, 1)] } }]);

/** A quantised state: two districts that share the arc 0, gone backwards by the second. */
const quantised = (): LinesFile => ({
  ...whole(),
  topology: {
    type: 'Topology',
    transform: { scale: [0.5, 0.25], translate: [-90, 40] },
    arcs: [
      [
        [2, 0],
        [0, 4],
      ],
      [
        [2, 4],
        [-2, 0],
        [0, -4],
        [2, 0],
      ],
      [
        [2, 0],
        [2, 0],
        [0, 4],
        [-2, 0],
      ],
    ],
    objects: {
      lower: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', id: '001', arcs: [[0, 1]] },
          { type: 'Polygon', id: '002', arcs: [[2, -1]] },
        ],
      },
    },
  },
});

describe('a file of lines', () => {
  it('is decoded from its grid, with arcs gone either way', () => {
    const lines = readOrThrow(quantised());
    expect(lines.box).toEqual([-90, 40, -88, 41]);
    expect(lines.plans[0]!.districts.map((d) => [d.name, d.box])).toEqual([
      ['1', [-90, 40, -89, 41]],
      ['2', [-89, 40, -88, 41]],
    ]);
  });

  it('keeps a code of zeros', () => {
    const lines = readOrThrow(linesFile([{ shapes: { '000': [square(0, 0, 1, 1)] } }]));
    expect(lines.plans[0]!.districts[0]!.name).toBe('0');
  });
});

type Change = (file: Record<string, unknown> & LinesFile) => void;
const breaks: [string, Change][] = [
  ['version', (f) => Object.assign(f, { version: 2 })],
  ['jurisdiction', (f) => Object.assign(f, { jurisdiction: 'Illinois' })],
  ['plans', (f) => Object.assign(f, { plans: 'lower' })],
  ['plans[0]', (f) => Object.assign(f, { plans: [null] })],
  ['plans[0].chamber', (f) => Object.assign(f.plans[0]!, { chamber: 'house' })],
  ['plans[0].object', (f) => Object.assign(f.plans[0]!, { object: 1 })],
  ['plans[0].vintage', (f) => Object.assign(f.plans[0]!, { vintage: undefined })],
  ['plans[0].from', (f) => Object.assign(f.plans[0]!, { from: '1/1/2027' })],
  ['plans[0].until', (f) => Object.assign(f.plans[0]!, { until: 2027 })],
  ['plans[0].overlay', (f) => Object.assign(f.plans[0]!, { overlay: 'yes' })],
  ['names', (f) => Object.assign(f, { names: [] })],
  ['names.lower', (f) => Object.assign(f, { names: { lower: { '001': 1 } } })],
  ['topology', (f) => Object.assign(f, { topology: null })],
  ['topology.arcs', (f) => Object.assign(f.topology, { arcs: {} })],
  ['topology.arcs[0]', (f) => Object.assign(f.topology, { arcs: [[[0, 0]]] })],
  [
    'topology.arcs[0]',
    (f) =>
      Object.assign(f.topology, {
        arcs: [
          [
            [0, 0],
            ['1', 0],
            [0, 0],
          ],
        ],
      }),
  ],
  ['topology.arcs[0]', (f) => Object.assign(f.topology, { arcs: [[[0, 0], [1], [0, 0]]] })],
  ['topology.arcs[0]', (f) => Object.assign(f.topology, { arcs: [[[0, 0], null, [0, 0]]] })],
  [
    'topology.arcs[0] is not on the globe',
    (f) => Object.assign(f.topology, { arcs: [square(0, 0, 500, 1)] }),
  ],
  [
    'topology.arcs[0] is not on the globe',
    (f) => Object.assign(f.topology, { arcs: [square(0, 0, Infinity, 1)] }),
  ],
  ['topology.transform', (f) => Object.assign(f.topology, { transform: { scale: [1], translate: [0, 0] } })],
  ['topology.objects', (f) => Object.assign(f.topology, { objects: undefined })],
  ['topology.objects.lower', (f) => Object.assign(f.topology, { objects: {} })],
  ['topology.objects.toString', (f) => Object.assign(f.plans[0]!, { object: 'toString' })],
  ['topology.objects.lower', (f) => Object.assign(f.topology.objects['lower']!, { geometries: [] })],
];
const geometryBreaks: [string, object][] = [
  ['topology.objects.lower[0].id', { id: 1 }],
  ['topology.objects.lower[0]', { type: 'LineString' }],
  ['topology.objects.lower[0]', { arcs: [] }],
  ['topology.objects.lower[0]', { arcs: [[0.5]], type: 'Polygon' }],
  ['topology.objects.lower[0]: 001 is not closed', { arcs: [[]], type: 'Polygon' }],
  ['topology.objects.lower[0]: 001 is not closed', { arcs: [[7]], type: 'Polygon' }],
  ['topology.objects.lower[0]: 001 is not closed', { arcs: [[-9]], type: 'Polygon' }],
];

describe('a broken file', () => {
  it.each(breaks)('is told by its place: %s (%#)', (detail, change) => {
    const file = structuredClone(whole()) as Record<string, unknown> & LinesFile;
    change(file);
    expect(readLines(file)).toMatchObject({ ok: false, problems: [{ code: 'lines_broken', detail }] });
  });

  it.each(geometryBreaks)('is told by its district: %s (%#)', (detail, change) => {
    const file = whole();
    const object = file.topology.objects['lower']!;
    if (object.type === 'GeometryCollection') Object.assign(object.geometries[0]!, change);
    expect(readLines(file)).toMatchObject({ ok: false, problems: [{ code: 'lines_broken', detail }] });
  });

  it('is one whose ring does not come back, and one with a district twice', () => {
    const open = quantised();
    Object.assign(open.topology.arcs[1]![3]!, [3, 0]);
    expect(readLines(open)).toMatchObject({
      problems: [{ detail: 'topology.objects.lower[0]: 001 is not closed' }],
    });
    const twice = quantised();
    const object = twice.topology.objects['lower']!;
    if (object.type === 'GeometryCollection') object.geometries[1]!.id = '001';
    expect(readLines(twice)).toMatchObject({
      problems: [{ detail: 'topology.objects.lower[1]: 001 twice' }],
    });
  });

  it('is none where it only says that there are no lines', () =>
    expect(readLines({ ...whole(), jurisdiction: 'pr', plans: [] })).toEqual({
      ok: false,
      problems: [{ code: 'lines_missing', where: 'pr' }],
    }));

  it.each([null, undefined, 'text', 7, [], {}])('is anything else: %j', (value) =>
    expect(readLines(value)).toMatchObject({ ok: false, problems: [{ code: 'lines_broken' }] }),
  );
});
