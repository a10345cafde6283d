import { expect, it } from 'vitest';
import { myCampaigns } from '../../../utils/app/look-up-page';
import { callQueue } from '../../../utils/app/call-queue';
import type { PagePorts } from '../../../utils/app/ports';
import { recordCall, undoCall } from '../../../utils/app/record-call';
import type { CallDraft } from '../../../utils/model/call';
import { campaign, feed, IFE, place, ports, readyPorts, ROSA, uuid } from '../make';

const bill = (n: number) => [{ jurisdiction: 'xx', session: '2026', identifier: `HB ${n}` }];
const draft = (id: number, over: Partial<CallDraft> = {}): CallDraft => ({
  ...{ id: uuid(id), campaign: 'neighbors/a', target: ROSA, outcome: 'contact', surface: 'popup' },
  ...over,
});
const two = feed({
  campaigns: [campaign({ id: 'a', bills: bill(1) }), campaign({ id: 'b', bills: bill(2) })],
});
const queued = async (p: PagePorts) =>
  (await callQueue(p))?.entries.map((e) => [e.target.id, ...e.items.map((i) => i.campaign.key)]);

it('has nothing before the first choice of districts', async () => {
  expect(await callQueue(await ports())).toBeNull();
});

it('puts all bills of a person together, and takes out what is done, until it is taken back', async () => {
  const p = await readyPorts({}, two);
  expect(await queued(p)).toEqual([
    [ROSA, 'neighbors/a', 'neighbors/b'],
    [IFE, 'neighbors/a', 'neighbors/b'],
  ]);
  await recordCall(p, draft(1));
  expect(await queued(p)).toEqual([
    [ROSA, 'neighbors/b'],
    [IFE, 'neighbors/a', 'neighbors/b'],
  ]);
  await undoCall(p, { id: uuid(2), undoes: uuid(1) });
  expect((await queued(p))?.[0]).toEqual([ROSA, 'neighbors/a', 'neighbors/b']);
});

it('leaves out what the reader left out, other states, and what is not live', async () => {
  const p = await readyPorts({}, two);
  await p.store.leaveOut('neighbors/b', true);
  expect(await queued(p)).toEqual([
    [ROSA, 'neighbors/a'],
    [IFE, 'neighbors/a'],
  ]);
  await p.store.savePlace(place({ id: uuid(9), jurisdiction: 'ny' }));
  expect(await queued(p)).toEqual([]);
});

it('explains a vacant seat that a campaign asks for, and a campaign that asks for nobody', async () => {
  const document = feed({
    campaigns: [
      campaign({ id: 'a', bills: bill(1), targets: [{ who: 'my_legislators', chamber: 'lower' }] }),
      campaign({ id: 'c', bills: bill(3), targets: [{ who: 'legislator', id: uuid(77), role: 'swing' }] }),
    ],
  });
  const p = await readyPorts({}, document);
  await p.store.savePlace(
    place({
      legislators: [],
      vacancies: [
        { chamber: 'lower', district: '20' },
        { chamber: 'upper', district: '10' },
      ],
    }),
  );
  const calls = await callQueue(p);
  expect(calls?.vacant).toEqual([{ chamberName: 'House', district: '20' }]);
  expect(calls?.nobody.map((c) => c.key)).toEqual(['neighbors/a', 'neighbors/c']);
});

it('has the goal ask again on another day, until it is met, and nothing else', async () => {
  const targets = [{ who: 'legislator' as const, id: ROSA, role: 'swing' as const, goal: 2 }];
  const document = feed({
    campaigns: [
      campaign({ id: 'a', bills: bill(1), targets }),
      campaign({ id: 'b', bills: bill(2), targets: [{ who: 'legislator', id: IFE, role: 'swing' }] }),
    ],
  });
  let now = new Date('2026-11-23T16:00:00Z');
  const p = await readyPorts({ now: () => now }, document);
  await recordCall(p, draft(1));
  await recordCall(p, draft(2, { campaign: 'neighbors/b', target: IFE }));
  expect(await queued(p)).toEqual([]);
  now = new Date('2026-11-24T16:00:00Z');
  expect(await queued(p)).toEqual([[ROSA, 'neighbors/a']]);
  await recordCall(p, draft(3));
  now = new Date('2026-11-25T16:00:00Z');
  expect(await queued(p)).toEqual([]);
});

it('keeps practice apart, both ways', async () => {
  let practice = true;
  const p = await readyPorts({ practice: () => Promise.resolve(practice) }, two);
  await recordCall(p, draft(1));
  await recordCall(p, draft(2, { campaign: 'neighbors/b' }));
  expect(await queued(p)).toEqual([[IFE, 'neighbors/a', 'neighbors/b']]);
  practice = false;
  expect((await queued(p))?.[0]).toEqual([ROSA, 'neighbors/a', 'neighbors/b']);
});

it('shows the popup a call-back that is due, however many campaigns press more, and the thirteenth after twelve that are done', async () => {
  const many = feed({
    campaigns: Array.from({ length: 30 }, (_, i) =>
      campaign({
        id: `c${i}`,
        bills: bill(i + 1),
        targets: [{ who: 'legislator', id: ROSA, role: 'swing' }],
        ...(i < 29 && {
          deadlines: [
            {
              type: 'floor_vote',
              at: `2026-12-${String(i + 1).padStart(2, '0')}T12:00`,
              zone: 'America/Chicago',
            },
          ],
        }),
      }),
    ),
  });
  let now = new Date('2026-11-22T15:00:00Z');
  const p = await readyPorts({ now: () => now }, many);
  const back = draft(1, { campaign: 'neighbors/c29', callBack: '2026-11-23' });
  await recordCall(p, back);
  expect((await myCampaigns(p)).map((c) => c.key)).not.toContain('neighbors/c29');
  now = new Date('2026-11-23T15:00:00Z');
  expect((await myCampaigns(p)).map((c) => c.key)).toContain('neighbors/c29');
  await recordCall(p, draft(2, { campaign: 'neighbors/c29' }));
  for (let i = 0; i < 12; i += 1) await recordCall(p, draft(10 + i, { campaign: `neighbors/c${i}` }));
  const open = (await myCampaigns(p)).filter((c) => c.targets.some((t) => !t.done));
  expect(open[0]?.key).toBe('neighbors/c12');
});
