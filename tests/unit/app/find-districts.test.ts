import { describe, expect, it, vi } from 'vitest';
import { createDistrictFinder } from '../../../utils/app/find-districts';
import { placeFor } from '../../../utils/app/choose-place';
import type { LinesFile } from '../../../utils/model/lines';
import type { PeopleFile } from '../../../utils/model/legislator';
import { fail, ok } from '../../../utils/model/result';
import { linesFile, metresNorth, square } from '../lines/make-lines';
import { legislator, people, ports } from '../make';

const DAY = '2026-11-24';
const member = (district: string, familyName: string, chamber: 'upper' | 'lower' = 'lower') =>
  legislator({ id: `ocd-person/${familyName}`, name: `Pat ${familyName}`, familyName, chamber, district });

const lines = linesFile([
  {
    chamber: 'upper',
    vintage: 'TIGER/Line 2024',
    until: '2027-01-01',
    shapes: { '010': [square(0, 0, 1, 2)] },
  },
  {
    chamber: 'upper',
    vintage: 'TIGER/Line 2026',
    from: '2027-01-01',
    shapes: { '011': [square(0, 0, 1, 2)] },
  },
  {
    chamber: 'lower',
    vintage: 'TIGER/Line 2024',
    shapes: { '020': [square(0, 0, 1, 1)], '021': [square(0, 1, 1, 2)] },
  },
]);
const roster = people({
  legislators: [member('20', 'Moss'), member('20', 'Ash'), member('10', 'Reed', 'upper')],
  vacancies: [
    { chamber: 'lower', district: '21' },
    { chamber: 'lower', district: '20' },
  ],
});

const portsOf = (file: LinesFile, persons: PeopleFile) => ({
  lines: { load: vi.fn(() => Promise.resolve(ok(file))), map: () => Promise.resolve(fail('lines_missing')) },
  people: {
    states: () => Promise.resolve([persons.jurisdiction]),
    load: () => Promise.resolve(ok(persons)),
    packed: () => Promise.resolve(ok(persons)),
  },
});

describe('finding districts', () => {
  it('tells who sits for what is there, near and next, and what is vacant', async () => {
    const finder = createDistrictFinder(portsOf(lines, roster));
    const found = await finder.find('xx', { lat: 1 - metresNorth(12), lng: 0.5, accuracy: 0 }, DAY);
    const who = { id: 'ocd-person/Ash', name: 'Pat Ash', party: 'Example', title: 'Rep.' };
    expect(found).toMatchObject({
      ok: true,
      value: {
        kind: 'found',
        asOf: '2026-08-05',
        vintages: ['TIGER/Line 2024', 'TIGER/Line 2026'],
        districts: [
          {
            chamber: 'upper',
            district: '10',
            chamberName: 'Senate',
            members: [{ name: 'Pat Reed' }],
            vacant: 0,
          },
          {
            chamber: 'lower',
            district: '20',
            chamberName: 'House',
            members: [who, { name: 'Pat Moss' }],
            vacant: 1,
          },
        ],
        near: [{ chamber: 'lower', district: '21', members: [], vacant: 1, metres: 12 }],
        next: [{ chamber: 'upper', district: '11', members: [], vacant: 0, from: '2027-01-01' }],
      },
    });
  });

  it('says so when the point is elsewhere', async () => {
    const finder = createDistrictFinder(portsOf(lines, roster));
    expect(await finder.find('xx', { lat: 50, lng: 50, accuracy: 0 }, DAY)).toMatchObject({
      value: { kind: 'outside', districts: [], near: [], next: [] },
    });
  });

  it('shows both seats of an Idaho district as one, under the name by which it can be chosen', async () => {
    const idaho = linesFile(
      [
        { until: '2027-01-01', shapes: { '008': [square(0, 0, 1, 1)], '009': [square(0, 1, 1, 2)] } },
        { from: '2027-01-01', shapes: { '010': [square(0, 0, 1, 2)] } },
      ],
      { jurisdiction: 'id' },
    );
    const seats = people({
      jurisdiction: 'id',
      legislators: [member('8A', 'Stone'), member('9A', 'Ash')],
      vacancies: [
        { chamber: 'lower', district: '8B' },
        { chamber: 'lower', district: '9B' },
      ],
    });
    const world = portsOf(idaho, seats);
    const found = await createDistrictFinder(world).find(
      'id',
      { lat: 1 - metresNorth(8), lng: 0.5, accuracy: 0 },
      DAY,
    );
    expect(found).toMatchObject({
      value: {
        districts: [{ district: '8', members: [{ name: 'Pat Stone' }], vacant: 1 }],
        near: [{ district: '9', members: [{ name: 'Pat Ash' }], vacant: 1, metres: 8 }],
        next: [{ district: '10', from: '2027-01-01' }],
      },
    });
    if (!found.ok) return;
    const place = await placeFor(await ports(world), {
      jurisdiction: 'id',
      districts: found.value.districts,
    });
    expect(place).toMatchObject({ value: { districts: [{ district: '8A' }, { district: '8B' }] } });
  });

  it('says of which chamber the lines end, with nothing after them', async () => {
    const ending = linesFile([
      { chamber: 'upper', until: '2027-01-01', shapes: { '010': [square(0, 0, 1, 2)] } },
      { chamber: 'lower', object: 'old', until: '2027-01-01', shapes: { '020': [square(0, 0, 1, 2)] } },
      { chamber: 'lower', object: 'new', from: '2027-01-01', shapes: { '020': [square(0, 0, 1, 2)] } },
    ]);
    const point = { lat: 0.5, lng: 0.5, accuracy: 0 };
    const ends = [{ chamber: 'upper', chamberName: 'Senate', until: '2027-01-01' }];
    const finder = createDistrictFinder(portsOf(ending, roster));
    expect(await finder.find('xx', point, DAY)).toMatchObject({ value: { ends } });
    expect(await finder.find('xx', point, '2027-01-01')).toMatchObject({
      value: { ends, districts: [{ chamber: 'lower', district: '20' }] },
    });
    expect(await createDistrictFinder(portsOf(lines, roster)).find('xx', point, DAY)).toMatchObject({
      value: { ends: [] },
    });
  });

  it('reads the lines of a state once', async () => {
    const world = portsOf(lines, roster);
    const finder = createDistrictFinder(world);
    for (const lat of [0.2, 0.4]) await finder.find('xx', { lat, lng: 0.5, accuracy: 0 }, DAY);
    expect(await finder.lines('xx')).toMatchObject({ ok: true, value: { jurisdiction: 'xx' } });
    expect(world.lines.load).toHaveBeenCalledTimes(1);
  });

  it('hands on what is missing or broken, and tries again then', async () => {
    const point = { lat: 0.5, lng: 0.5, accuracy: 0 };
    const world = portsOf(lines, roster);
    const finder = createDistrictFinder(world);
    world.lines.load.mockResolvedValueOnce(fail('lines_missing', 'xx') as never);
    expect(await finder.find('xx', point, DAY)).toMatchObject({ problems: [{ code: 'lines_missing' }] });
    world.lines.load.mockResolvedValueOnce(ok({ ...lines, version: 2 } as never));
    expect(await finder.find('xx', point, DAY)).toMatchObject({ problems: [{ code: 'lines_broken' }] });
    world.lines.load.mockResolvedValueOnce(ok({ ...lines, jurisdiction: 'il' }));
    expect(await finder.find('xx', point, DAY)).toMatchObject({ problems: [{ code: 'lines_broken' }] });
    expect(await finder.find('xx', point, DAY)).toMatchObject({ ok: true });
    const gone = {
      ...world,
      people: { ...world.people, load: () => Promise.resolve(fail('people_missing', 'xx')) },
    };
    expect(await createDistrictFinder(gone).find('xx', point, DAY)).toMatchObject({
      problems: [{ code: 'people_missing' }],
    });
  });

  it('says that there are no lines of Puerto Rico, where the lists remain', async () => {
    const world = portsOf(lines, people({ jurisdiction: 'pr' }));
    world.lines.load.mockResolvedValueOnce(fail('lines_missing', 'pr') as never);
    const point = { lat: 18.4655, lng: -66.1057, accuracy: 0 };
    expect(await createDistrictFinder(world).find('pr', point, DAY)).toEqual(fail('lines_missing', 'pr'));
  });
});
