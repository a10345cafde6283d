import { beforeAll, describe, expect, it } from 'vitest';
import { buildMap, readMapSources, type MapSources } from '../../../scripts/data/map';

let sources: MapSources;
beforeAll(async () => {
  sources = await readMapSources();
});

describe('the map of a state', () => {
  it('has its counties by name, on a coarse grid', async () => {
    const { counties } = await buildMap('de', sources);
    const object = counties.objects['counties'];
    const names = object?.type === 'GeometryCollection' ? object.geometries.map((g) => g.properties) : [];
    expect(names).toHaveLength(3);
    expect(names).toEqual(
      expect.arrayContaining([{ name: 'Kent' }, { name: 'New Castle' }, { name: 'Sussex' }]),
    );
    expect(Object.keys(counties.objects)).toEqual(['counties']);
    expect(counties.transform?.scale[0]).toBeCloseTo(0.001, 5);
  });

  it('has its towns, the most populous first, and no neighbourhoods', async () => {
    const { towns } = await buildMap('il', sources);
    expect(towns[0]).toEqual(['Chicago', -87.65, 41.85, expect.any(Number)]);
    expect(towns).toHaveLength(400);
    for (let i = 1; i < towns.length; i++) expect(towns[i]![3]).toBeLessThanOrEqual(towns[i - 1]![3]);
    const hoods = sources.cities
      .filter((c) => c.adminCode === 'IL' && c.featureCode === 'PPLX')
      .map((c) => c.name);
    expect(hoods.length).toBeGreaterThan(0);
    const known = new Set(sources.cities.filter((c) => c.featureCode !== 'PPLX').map((c) => c.name));
    for (const [name] of towns) expect(known).toContain(name);
  });

  it('says whose facts they are', async () => {
    const map = await buildMap('dc', sources);
    expect(map).toMatchObject({ version: 1, jurisdiction: 'dc' });
    expect(map.sources).toEqual([
      expect.objectContaining({ licence: 'public domain' }),
      expect.objectContaining({ name: 'GeoNames', licence: 'CC BY 4.0' }),
    ]);
    expect(map.towns[0]?.[0]).toMatch(/^Washington/);
  });

  it('is small', async () => {
    for (const code of ['tx', 'ak', 'ny'])
      expect(JSON.stringify(await buildMap(code, sources)).length).toBeLessThan(80_000);
  });

  it('fails by name where the packages know nothing', async () => {
    await expect(buildMap('zz', sources)).rejects.toThrow(/^ZZ: no county/);
    await expect(buildMap('il', { ...sources, cities: [] })).rejects.toThrow(/^IL: no town/);
  });
});
