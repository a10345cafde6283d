// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { GroupPorts } from '../../../utils/app/ports';
import { announce } from '../../../utils/browser/changes';
import type { ReportScope } from '../../../utils/report/report';
import { useReport, type ShownReport } from '../../../utils/ui/use-report';
import { MADE_CAMPAIGN, madeCalls } from '../../fixtures/made-report';
import { ports as makePorts, stored } from '../make';
import { draw } from './draw';

vi.mock('#i18n', () => import('../../gallery/i18n'));
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const calls = madeCalls(6000);
const LONG = { timeout: 4000 };

async function screen(wanted: ReportScope | null, count = 100, isSlow = false) {
  let sent = calls.slice(0, count);
  const seen: ShownReport[] = [];
  const base = await makePorts();
  const groups = {
    eachGroupCall: vi.fn(async (visit: (call: (typeof calls)[number]) => void) => {
      for (const [i, call] of sent.entries()) {
        if (i % 2000 === 1999) await new Promise((done) => setTimeout(done));
        // What is said after 5,000 is drawn before the last are read, however busy the machine is.
        if (i === 5500 && isSlow)
          await vi.waitFor(() => expect(seen.some((s) => s.progress)).toBe(true), LONG);
        visit(call);
      }
    }),
    members: () => Promise.resolve([{ group: 'g', member: 'm', key: 'k', days: { '2026-11-04': count } }]),
    evidence: () => Promise.resolve([]),
  };
  const ports = {
    ...base,
    groups,
    memberships: { memberships: () => Promise.resolve([]), keepMembership: vi.fn() },
    store: { ...base.store, campaigns: () => Promise.resolve([stored({ id: 'water' })]) },
  } as unknown as GroupPorts;
  const Screen = ({ scope }: { scope: ReportScope | null }) => {
    seen.push(useReport(ports, scope));
    return null;
  };
  const drawn = draw(<Screen scope={wanted} />);
  const attempts = () => seen.at(-1)!.made?.report.headline.figures.attempts;
  const real = (n: number) => calls.slice(0, n).filter((c) => c.outcome !== 'skip').length;
  return {
    ...{ seen, attempts, real, groups },
    now: () => seen.at(-1)!,
    send: (n: number) => {
      sent = calls.slice(0, n);
      announce('group');
    },
    turn: (scope: ReportScope | null) => drawn.again(<Screen scope={scope} />),
  };
}

describe('the report on a page', () => {
  it('is first of the campaign that was called for last, and offers the others', async () => {
    const s = await screen(null);
    await vi.waitFor(() => expect(s.attempts()).toBe(s.real(100)));
    expect(s.now().made?.scope).toEqual({ campaign: MADE_CAMPAIGN });
    expect(s.now().choices.campaigns.map((c) => c.id)).toEqual([MADE_CAMPAIGN, 'neighbors/water']);
  });

  it('is made again when members’ calls come, and of what is wanted when that changes', async () => {
    const s = await screen(null);
    await vi.waitFor(() => expect(s.attempts()).toBe(s.real(100)));
    s.send(300);
    await vi.waitFor(() => expect(s.attempts()).toBe(s.real(300)));
    s.turn({ campaign: 'neighbors/water' });
    await vi.waitFor(() => expect(s.attempts()).toBe(0));
    s.turn({});
    await vi.waitFor(() => expect(s.attempts()).toBe(s.real(300)));
  });

  it('chooses a campaign as soon as there are calls at all', async () => {
    const s = await screen(null, 0);
    await vi.waitFor(() => expect(s.now().made?.scope).toEqual({}));
    s.send(5);
    await vi.waitFor(() => expect(s.now().made?.scope).toEqual({ campaign: MADE_CAMPAIGN }));
  });

  it('asks once more, not many times, when many changes come while it counts', async () => {
    const s = await screen({}, 6000);
    for (let i = 0; i < 20; i += 1) s.send(6000);
    await vi.waitFor(() => expect(s.attempts()).toBe(s.real(6000)));
    expect(s.groups.eachGroupCall.mock.calls.length).toBeLessThan(5);
  });

  it.each([
    ['says how far it is once that takes longer than a second', 600, true],
    ['says nothing of it where it is quick', 0, false],
  ])('%s', async (_, step, isSaid) => {
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (clock += step));
    const s = await screen({}, 6000, isSaid);
    await vi.waitFor(() => expect(s.attempts()).toBe(s.real(6000)), LONG);
    const said = s.seen.flatMap(({ progress }) => (progress ? [progress] : []));
    expect(said.length > 0).toBe(isSaid);
    if (isSaid) expect(said[0]).toEqual({ read: 5000, of: 6000 });
    expect(s.now().progress).toBeNull();
  });
});
