import { describe, expect, it } from 'vitest';
import { districtsOf, loadMap, onGround, statesIn } from '../../../utils/app/report-map';
import { firstScope, noneSeen, reportChoices, seeCall } from '../../../utils/app/report-choices';
import { fail } from '../../../utils/model/result';
import { figuresOf } from '../../../utils/report/figures';
import type { DistrictRow } from '../../../utils/report/report';
import { call, campaign, feed, ports, readyPorts, uuid } from '../make';

describe('what a report may be about', () => {
  it('offers what was called for last first, then what goes on, and not what ended without a call', async () => {
    const p = await readyPorts(
      {},
      feed({
        campaigns: [
          campaign(),
          campaign({ id: 'water', title: { en: 'Water' } }),
          campaign({ id: 'old', title: { en: 'Old' }, status: 'archived', result: 'lost' }),
        ],
      }),
    );
    const seen = noneSeen();
    seeCall(seen, call({ at: '2026-11-20T15:00:00.000Z' }));
    seeCall(
      seen,
      call({ id: uuid(2), at: '2026-11-21T15:00:00.000Z', campaign: 'gone/away', also: ['gone/too'] }),
    );
    seeCall(seen, call({ id: uuid(3), campaign: 'gone/practice', test: true }));
    const choices = await reportChoices(p, seen);
    expect(choices.campaigns).toEqual([
      { id: 'gone/away', name: 'gone/away' },
      { id: 'gone/too', name: 'gone/too' },
      { id: 'neighbors/crosscheck', name: 'Leave Crosscheck' },
      { id: 'neighbors/water', name: 'Water' },
    ]);
    expect(choices.groups).toEqual([
      { id: 'gone', name: 'gone' },
      { id: 'neighbors', name: 'Neighbors' },
    ]);
    expect(choices.bills[0]).toEqual({ id: 'xx/2026/HB 34', name: 'XX HB 34 (2026)' });
    expect(firstScope(seen)).toEqual({ campaign: 'gone/away' });
  });

  it('is of everything where there are no calls', () => expect(firstScope(noneSeen())).toEqual({}));
});

describe('the map beside a report', () => {
  const row = (over: Partial<DistrictRow>, calls: number): DistrictRow => ({
    ...{ key: '', jurisdiction: 'id', chamber: 'lower', district: '8A', targets: ['a'], progress: null },
    figures: figuresOf({ contact: calls, voicemail: 1, unavailable: 0, skip: 1 }),
    ...over,
  });
  it('puts seats that are one district on the ground together, and loses no call', () => {
    const [a, b] = [
      row({ progress: { goal: 10, calls: 3, contact: 2, missing: 7 } }, 2),
      row({ district: '8B', targets: ['b'], progress: { goal: 10, calls: 5, contact: 4, missing: 5 } }, 4),
    ];
    const [ground, ...more] = onGround([a, b, row({ chamber: 'executive', district: '' }, 9)]);
    expect(more).toEqual([]);
    expect(ground).toMatchObject({
      district: '8',
      targets: ['a', 'b'],
      figures: { attempts: 8, reached: { n: 6, of: 8 }, skipped: 2 },
      progress: { goal: 20, calls: 8, contact: 6, missing: 12 },
    });
  });
  it('takes a coalition’s counts by person for districts, those of one district together', () => {
    const person = (id: string, counts: number[]) => ({
      ...{ id, name: id, jurisdiction: 'xx', chamber: 'lower', district: '3', counts },
    });
    const rows = onGround(districtsOf([person('a', [3, 2, 1, 4, 9]), person('b', [1])]));
    expect(rows).toMatchObject([
      {
        ...{ jurisdiction: 'xx', chamber: 'lower', district: '3', targets: ['a', 'b'], progress: null },
        figures: { attempts: 7, reached: { n: 4, of: 7 }, skipped: 4 },
      },
    ]);
  });
  it('names the states, the one with the most calls first', () =>
    expect(statesIn([row({}, 1), row({ jurisdiction: 'il' }, 5)]).map((s) => s.name)).toEqual([
      'Illinois',
      'Idaho',
    ]));
  it('draws the lines on this device, and says where there are none', async () => {
    const p = await ports();
    const got = await loadMap(p, 'xx');
    expect(got.ok && got.value.chambers.map((c) => c.chamber).sort()).toEqual(['lower', 'upper']);
    const none = { ...p, lines: { ...p.lines, load: () => Promise.resolve(fail('lines_missing', 'xx')) } };
    expect(await loadMap(none, 'xx')).toEqual({
      ok: false,
      problems: [{ code: 'lines_missing', where: 'xx' }],
    });
    expect((await loadMap(p, 'zz')).ok).toBe(false);
  });
});
