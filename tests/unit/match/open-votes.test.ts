import { expect, it } from 'vitest';
import { sheetWithOpenVotes, withOpenVotes } from '../../../utils/app/open-votes';
import { openVotes } from '../../../utils/match/open-votes';
import type { Campaign } from '../../../utils/model/campaign';
import type { CampaignView, SheetView, TargetView } from '../../../utils/model/views';
import { campaign, IFE, ROSA, STRANGER } from '../make';

const known = (legislator: string, position: NonNullable<Campaign['positions']>[number]['position']) => ({
  legislator,
  position,
  source: { title: 'Gazette' },
});
const swing = (id: string) => ({ who: 'legislator' as const, id, role: 'swing' as const });

it('counts swing votes, and whoever is known to be anything but firm, each once', () => {
  const open = openVotes(
    campaign({
      targets: [{ who: 'my_legislators' }, swing(ROSA), { ...swing(STRANGER), role: 'sponsor' }],
      positions: [known(ROSA, 'undecided'), known(IFE, 'lean_no')],
    }),
  );
  expect([...open].sort()).toEqual([ROSA, IFE].sort());
});

it('a firm word closes a swing vote', () => {
  for (const position of ['yes', 'no'] as const)
    expect(
      openVotes(campaign({ targets: [swing(ROSA), swing(IFE)], positions: [known(ROSA, position)] })),
    ).toEqual(new Set([IFE]));
  expect(openVotes(campaign({ targets: [{ who: 'my_legislators' }] })).size).toBe(0);
});

it('is told of a person by the campaign that names them, while it runs and its last day is to come', async () => {
  const live = campaign({ targets: [swing(ROSA), swing(STRANGER)] });
  const store = (status: Campaign['status']) => ({
    store: {
      campaign: (key: string) =>
        Promise.resolve(
          key === 'a/x'
            ? { ...live, status, key, feed: 'a', group: 'A', billKeys: [], dueKeys: [] }
            : undefined,
        ),
    },
  });
  const target = (id: string, of = 'a/x') => ({ id, campaign: of }) as TargetView;
  const view = (over: object = {}) =>
    ({ targets: [target(ROSA), target(IFE), target(ROSA, 'b/gone')], ...over }) as CampaignView;
  const told = async (status: Campaign['status'], over?: object) =>
    (await withOpenVotes(store(status) as never, [view(over)]))[0]!.targets.map((t) => t.openVotes);
  expect(await told('live')).toEqual([2, undefined, undefined]);
  expect(await told('paused')).toEqual([undefined, undefined, undefined]);
  expect(await told('live', { deadline: { past: true } })).toEqual([undefined, undefined, undefined]);
  const sheet = { campaign: view(), target: target(ROSA) } as SheetView;
  expect(await sheetWithOpenVotes(store('live') as never, { ok: true, value: sheet })).toMatchObject({
    value: { target: { openVotes: 2 } },
  });
});
