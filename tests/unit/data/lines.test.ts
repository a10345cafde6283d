import { describe, expect, it } from 'vitest';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { PlanRow } from '../../../scripts/data/lines/plans';
import type { LinesFile } from '../../../utils/model/lines';
import { build, IL, listed, lower, seats, senate, upper } from './illinois-lines';
import { censusSquares, shapefile, squares, zipped } from './make-lines';

const collection = (file: LinesFile | null, object: string): GeometryCollection<object | null> => {
  const found = file?.topology.objects[object];
  if (found?.type !== 'GeometryCollection') throw new Error(`no object ${object}`);
  return found;
};

const codes = (file: LinesFile | null, object: string): (string | number | undefined)[] =>
  collection(file, object)
    .geometries.map(({ id }) => id)
    .sort();

/** West, south, east, north of a district, in whole degrees. */
function boxOf(file: LinesFile | null, object: string, code: string): number[] {
  const one = collection(file, object).geometries.find(({ id }) => id === code);
  const { geometry } = feature(file?.topology as Topology<{ one: never }>, one as never) as unknown as {
    geometry: { coordinates: number[][][] };
  };
  const points = geometry.coordinates.flat();
  const [lngs, lats] = [points.map(([lng]) => lng!), points.map(([, lat]) => lat!)];
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)].map((d) =>
    Math.round(d),
  );
}

describe('the lines of a state', () => {
  it('have both chambers in one topology on a grid of a metre, codes only and without water', async () => {
    const house = squares([
      ...['01A', '01B', '002'].map((code) => ({ attributes: { STATEFP: IL, SLDLST: code, NAMELSAD: 'x' } })),
      { attributes: { STATEFP: IL, SLDLST: 'ZZZ', NAMELSAD: 'not defined' }, at: 9 },
    ]);
    const { file, notes } = await build(
      [senate, listed('lower', zipped(house))],
      [upper, lower],
      [...seats('upper', '1', '2'), ...seats('lower', '1A', '1B', '2')],
    );
    expect(notes).toEqual([]);
    expect(file).toMatchObject({ version: 1, jurisdiction: 'il' });
    expect(file?.plans).toEqual([
      { chamber: 'upper', object: 'upper', vintage: 'TIGER/Line 2024' },
      { chamber: 'lower', object: 'lower', vintage: 'TIGER/Line 2024' },
    ]);
    expect(file?.names).toBeUndefined();
    expect(codes(file, 'upper')).toEqual(['001', '002']);
    expect(codes(file, 'lower')).toEqual(['002', '01A', '01B']);
    expect(file?.topology.transform).toEqual({ scale: [0.00001, 0.00001], translate: [-100, 40] });
    expect(boxOf(file, 'lower', '002')).toEqual([-98, 40, -97, 41]);
    // The first two of the House are the Senate's: three squares in a row have ten sides, none of them twice.
    expect(file?.topology.arcs.length).toBeLessThanOrEqual(10);
    expect(JSON.stringify(file?.topology)).not.toMatch(/properties|ZZZ/);
  });

  it('say what they were made of', async () => {
    const { file } = await build([senate], [upper], seats('upper', '1', '2'));
    expect(file?.sources).toMatchObject([
      {
        name: 'U.S. Census Bureau',
        url: 'https://www2.census.gov/geo/tiger/TIGER2024/SLDU/tl_2024_17_sldu.zip',
        vintage: 'TIGER/Line 2024, thinned',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      },
    ]);
  });

  it('come from the file with all points where there is one of the right year', async () => {
    const full = listed('upper', await shapefile(censusSquares('upper', ['001', '002'], IL)), {
      file: 'full/tl_2024_17_sldu.zip',
    });
    const older = listed('upper', Buffer.from('not read'), {
      file: 'full/old.zip',
      vintage: 'TIGER/Line 2022',
    });
    const { file } = await build([senate, older, full], [upper], seats('upper', '1', '2'));
    expect(file?.sources).toMatchObject([{ vintage: 'TIGER/Line 2024' }]);
    expect(boxOf(file, 'upper', '002')).toEqual([-99, 40, -98, 41]);
  });

  it('may come from a year with the same plan', async () => {
    const older = listed('upper', senate.bytes, { vintage: 'TIGER/Line 2022' });
    const { file } = await build([older], [{ ...upper, years: [2024, 2022] }], seats('upper', '1', '2'));
    expect(file?.plans[0]?.vintage).toBe('TIGER/Line 2022');
  });

  it('are not simplified with those of a file whose borders do not fit', async () => {
    const full = listed('lower', await shapefile(censusSquares('lower', ['001', '002'], IL)), {
      file: 'full/tl_2024_17_sldl.zip',
    });
    const all = [...seats('upper', '1', '2'), ...seats('lower', '1', '2')];
    const { file } = await build([senate, full], [upper, lower], all);
    expect(boxOf(file, 'upper', '001')).toEqual([-100, 40, -99, 41]);
    expect(boxOf(file, 'lower', '002')).toEqual([-99, 40, -98, 41]);
  });

  it('leave out seats that no place belongs to', async () => {
    const tribe = { chamber: 'upper', district: 'Tribe', seats: 0, most: 1 } as const;
    await expect(build([senate], [upper], [...seats('upper', '1', '2'), tribe])).resolves.toBeDefined();
  });

  it('have one polygon under both seats of an Idaho district', async () => {
    const house = listed('lower', zipped(censusSquares('lower', ['008'], '16')), { state: 'ID' });
    const { file } = await build([house], [lower], seats('lower', '8A', '8B'), 'id');
    expect(file?.names).toBeUndefined();
  });

  it('carry names where the code does not tell them', async () => {
    const house = censusSquares('lower', ['003', '160'], '25', {
      '003': '3rd Barnstable District',
      160: 'Barnstable-Dukes-Nantucket District',
    });
    const { file } = await build(
      [listed('lower', zipped(house), { state: 'MA' })],
      [lower],
      seats('lower', '3rd Barnstable', 'Barnstable, Dukes and Nantucket'),
      'ma',
    );
    expect(file?.names).toEqual({
      lower: { '003': '3rd Barnstable', 160: 'Barnstable, Dukes and Nantucket' },
    });
  });

  it('have an overlay that shares the chamber with what it lies over', async () => {
    const base = listed(
      'lower',
      zipped(censusSquares('lower', ['001'], '33', { '001': 'State House District Belknap 01' })),
      {
        state: 'NH',
      },
    );
    const floterial = {
      file: 'nh_floterial_2022.geojson.gz',
      bytes: zipped(squares([{ attributes: { floathse22: '' } }, { attributes: { floathse22: 'BE8' } }])),
    };
    const over: PlanRow = { ...lower, object: 'floterial', layer: 'floterial', years: [2022], overlay: true };
    const all = seats('lower', 'Belknap 1', 'Belknap 8');
    const { file } = await build([base, { ...floterial, vintage: '2022' }], [lower, over], all, 'nh');
    expect(file?.plans[1]).toEqual({
      chamber: 'lower',
      object: 'floterial',
      vintage: 'NH GRANIT 2022',
      overlay: true,
    });
    expect(file?.names).toEqual({ lower: { '001': 'Belknap 1' }, floterial: { BE8: 'Belknap 8' } });
  });
});

describe('two plans of a chamber', () => {
  const now: PlanRow = { ...upper, until: '2027-01-01' };
  const then: PlanRow = { ...upper, object: 'upper-2027', years: [2026], from: '2027-01-01', mayLack: true };
  const all = seats('upper', '1', '2');

  it('lie in one topology, each with the days on which it holds', async () => {
    const moved = squares(
      ['001', '002'].map((code, i) => ({ attributes: { SLDUST: code }, at: i * 2, side: 2 })),
    );
    const next = listed('upper', zipped(moved), { file: 'next.geojson.gz', vintage: 'TIGER/Line 2026' });
    const { file, notes } = await build([senate, next], [now, then], all);
    expect(notes).toEqual([]);
    expect(file?.plans).toEqual([
      { chamber: 'upper', object: 'upper', vintage: 'TIGER/Line 2024', until: '2027-01-01' },
      { chamber: 'upper', object: 'upper-2027', vintage: 'TIGER/Line 2026', from: '2027-01-01' },
    ]);
    expect(boxOf(file, 'upper', '002')).toEqual([-99, 40, -98, 41]);
    expect(boxOf(file, 'upper-2027', '002')).toEqual([-98, 40, -96, 42]);
  });

  it('may be one, when the next is not published: its end is known and said', async () => {
    const { file, notes } = await build([senate], [now, then], all);
    expect(file?.plans).toEqual([
      { chamber: 'upper', object: 'upper', vintage: 'TIGER/Line 2024', until: '2027-01-01' },
    ]);
    expect(notes).toEqual(['IL: the lines of upper from 2027-01-01 on are not here.']);
  });

  it('are each checked', async () => {
    const next = listed('upper', zipped(censusSquares('upper', ['001'], IL)), {
      file: 'n.geojson.gz',
      vintage: '2026',
    });
    await expect(build([senate, next], [now, then], all)).rejects.toThrow(
      /^IL: 1 district has no polygon .*upper\/2/,
    );
  });

  it('tell when some districts have been drawn anew since', async () => {
    const redrawn = { year: 2026, what: 'some were drawn anew' };
    const { notes } = await build([senate], [{ ...upper, years: [2026, 2024], redrawn }], all);
    expect(notes).toEqual(['IL: the lines of upper are of 2024; since then some were drawn anew.']);
  });
});
