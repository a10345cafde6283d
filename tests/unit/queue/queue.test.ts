import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../utils/model/time';
import type { CampaignView, TargetView } from '../../../utils/model/views';
import { following, makeQueue, type Moment, type Queue } from '../../../utils/queue';

/** Tuesday, November 24, 2026, 10:05 in Chicago. */
const NOW = Date.parse('2026-11-24T16:05:00Z');
const ZONE = 'America/Chicago';
const moment = (now = NOW): Moment => ({
  now,
  today: dayOf(now, ZONE),
  dayOf: (at) => dayOf(at, ZONE),
});
const TOMORROW = NOW + 86_400_000;
const ago = (minutes: number) => new Date(NOW - minutes * 60_000).toISOString();

type Last = NonNullable<TargetView['lastCall']>;
const called = (outcome: Last['outcome'], over: Partial<Last> = {}): Partial<TargetView> => ({
  lastCall: { id: 'call', outcome, at: ago(10), ...over },
  // As `campaignView` says it of a campaign without a goal.
  done: (outcome === 'contact' || outcome === 'voicemail') && over.callBack === undefined,
});

const target = (id: string, over: Partial<TargetView> = {}): TargetView => ({
  ...{ id, campaign: '', name: `A ${id}`, familyName: id, title: 'Rep.', chamberName: 'House' },
  ...{ chamber: 'lower', district: '1', numbers: [], done: false },
  because: { code: 'your_legislator', role: 'constituent' },
  ...over,
});

const campaign = (
  key: string,
  deadline: string | null,
  targets: TargetView[],
  over: Partial<CampaignView> = {},
): CampaignView => ({
  ...{ key, groups: ['G'], title: key, ask: 'a', stance: 'support', status: 'live' },
  bills: [{ jurisdiction: 'xx', session: '2026', identifier: `HB ${key}` }],
  ...{ partners: [], links: [] },
  ...(deadline !== null && {
    deadline: { type: 'floor_vote', at: deadline, zone: ZONE, past: Date.parse(deadline) < NOW },
  }),
  targets: targets.map((t) => ({ ...t, campaign: key })),
  ...over,
});

const queue = (campaigns: CampaignView[], now = NOW, hasNumber = () => true) =>
  makeQueue(campaigns, moment(now), hasNumber);
/** `rosa: a b | ife: c`, the entries in order. */
const told = ({ entries }: Pick<Queue, 'entries'>) =>
  entries.map((e) => `${e.target.id}: ${e.items.map((i) => i.campaign.key).join(' ')}`).join(' | ');

describe('what to call now', () => {
  it('puts the nearest deadline first, and all bills of a person together', () => {
    const q = queue([
      campaign('later', '2026-12-10T18:00:00Z', [target('rosa'), target('ife')]),
      campaign('soon', '2026-11-26T18:00:00Z', [target('ife')]),
      campaign('never', null, [target('rosa')]),
    ]);
    expect(told(q)).toBe('ife: soon later | rosa: later never');
    expect(q.entries[0]?.items[0]?.reasons).toEqual(['deadline']);
  });

  it('puts a goal that is not met before none, on the same day', () => {
    const q = queue([
      campaign('a', '2026-12-10T15:00:00Z', [target('rosa')]),
      campaign('b', '2026-12-10T18:00:00Z', [target('ife', { goal: 30 })]),
    ]);
    expect(told(q)).toBe('ife: b | rosa: a');
    expect(q.entries[0]?.items[0]?.reasons).toEqual(['deadline', 'goal']);
  });

  it('brings a call-back up on its day: after a hearing tomorrow, before all that has time', () => {
    const back = called('unavailable', { reason: 'call_back', callBack: '2026-11-24', at: ago(4000) });
    const q = queue([
      campaign('a', '2026-11-30T15:00:00Z', [target('rosa')]),
      campaign('b', null, [target('ife', back)]),
      campaign('c', '2026-11-25T20:00:00Z', [target('ada')]),
    ]);
    expect(told(q)).toBe('ada: c | ife: b | rosa: a');
    expect(q.entries[1]?.items[0]?.reasons).toEqual(['call_back']);
  });

  it('offers a person again on the same day only where a call-back is due', () => {
    const contact = campaign('a', null, [target('rosa', called('contact'))]);
    expect(told(queue([contact]))).toBe('');
    const promised = called('contact', { callBack: '2026-11-24' });
    expect(told(queue([campaign('a', null, [target('rosa', promised)])]))).toBe('rosa: a');
  });

  it('keeps a call-back for its day', () => {
    const back = called('contact', { callBack: '2026-11-25' });
    const campaigns = [campaign('a', null, [target('rosa', back)])];
    expect(queue(campaigns)).toMatchObject({ entries: [], waiting: [{ until: { day: '2026-11-25' } }] });
    expect(told(queue(campaigns, TOMORROW))).toBe('rosa: a');
  });

  it('comes back to who asked for a call without a day on the next', () => {
    const campaigns = [campaign('a', null, [target('rosa', called('unavailable', { reason: 'call_back' }))])];
    expect(told(queue(campaigns))).toBe('');
    expect(queue(campaigns, TOMORROW).entries[0]?.items[0]?.reasons).toEqual(['call_back']);
  });

  it('tries who did not answer again after two hours, behind everybody else, and first thing the next day', () => {
    const missed = called('unavailable', { reason: 'busy', at: ago(119) });
    const campaigns = [
      campaign('a', '2026-11-30T15:00:00Z', [target('rosa', missed)]),
      campaign('b', null, [target('ife')]),
    ];
    expect(told(queue(campaigns))).toBe('ife: b');
    expect(queue(campaigns).waiting[0]).toMatchObject({ until: { at: ago(-1) } });
    expect(told(queue(campaigns, NOW + 61_000))).toBe('ife: b | rosa: a');
    expect(told(queue(campaigns, TOMORROW))).toBe('rosa: a | ife: b');
  });

  it('does not ask about the next bill whoever did not answer for the first', () => {
    const missed = called('unavailable', { reason: 'no_answer' });
    const q = queue([
      campaign('a', '2026-11-26T15:00:00Z', [target('rosa', missed), target('ife')]),
      campaign('b', null, [target('rosa')]),
    ]);
    expect(told(q)).toBe('ife: a');
    expect(q.waiting[0]?.items.map((i) => i.campaign.key)).toEqual(['a', 'b']);
  });

  it('tries another number at once, after everybody else; the next day where there is none', () => {
    const full = called('unavailable', { reason: 'mailbox_full' });
    const campaigns = [
      campaign('a', '2026-11-26T15:00:00Z', [target('rosa', full)]),
      campaign('b', null, [target('ife')]),
    ];
    expect(told(queue(campaigns))).toBe('ife: b | rosa: a');
    expect(told(queue(campaigns, NOW, () => false))).toBe('ife: b');
    expect(told(queue(campaigns, TOMORROW, () => false))).toBe('rosa: a | ife: b');
  });

  it('keeps a skip apart for its day', () => {
    const campaigns = [campaign('a', null, [target('rosa', called('skip')), target('ife')])];
    expect(told(queue(campaigns))).toBe('ife: a');
    expect(queue(campaigns).skipped.map((i) => i.target.id)).toEqual(['rosa']);
    expect(told(queue(campaigns, TOMORROW))).toBe('rosa: a | ife: a');
    expect(queue(campaigns, TOMORROW).skipped).toEqual([]);
  });

  it('asks nothing for a campaign that is paused, over, or past its deadline', () => {
    const t = [target('rosa')];
    expect(
      told(
        queue([
          campaign('paused', null, t, { status: 'paused' }),
          campaign('over', null, t, { status: 'archived' }),
          campaign('past', '2026-11-20T15:00:00Z', t),
        ]),
      ),
    ).toBe('');
  });

  it('asks again on another day where the goal wants more, after who was never reached', () => {
    const before = { ...called('contact', { at: ago(3000) }), done: false, goal: 3 };
    const q = queue([
      campaign('a', '2026-11-26T15:00:00Z', [target('rosa', before)]),
      campaign('b', null, [target('ife')]),
    ]);
    expect(told(q)).toBe('ife: b | rosa: a');
  });

  it('lists today’s calls, the newest first', () => {
    const q = queue([
      campaign('a', null, [
        target('rosa', called('contact', { at: ago(50) })),
        target('ife', called('unavailable', { at: ago(5) })),
        target('ada', called('voicemail', { at: ago(3000) })),
        target('cy', called('skip')),
      ]),
    ]);
    expect(q.today.map((i) => i.target.id)).toEqual(['ife', 'rosa']);
  });
});

describe('what follows on a sheet', () => {
  const campaigns = (over: Partial<TargetView> = {}) => [
    campaign('a', '2026-11-26T15:00:00Z', [target('rosa', over), target('ife')]),
    campaign('b', null, [target('rosa')], { stance: 'oppose' }),
  ];
  const next = (over: Partial<TargetView> = {}) => {
    const all = campaigns(over);
    const shown = { campaign: all[0]!, target: all[0]!.targets[0]! };
    return following(queue(all), shown, moment());
  };

  it('is the next bill for the same person, then the next person', () => {
    expect(next(called('contact'))).toMatchObject({
      next: { id: 'rosa', campaign: 'b', bill: { identifier: 'HB b', stance: 'oppose' } },
      together: [{ campaign: 'b' }],
      left: 1,
    });
    const all = campaigns(called('contact')).map((c) =>
      c.key === 'b' ? campaign('b', null, [target('rosa', called('contact'))]) : c,
    );
    const last = following(queue(all), { campaign: all[1]!, target: all[1]!.targets[0]! }, moment());
    expect(last).toMatchObject({ next: { id: 'ife', campaign: 'a' }, together: [] });
    expect(last.next).not.toHaveProperty('bill');
  });

  it('names the other bills before the call', () => {
    expect(next()).toMatchObject({ next: { id: 'rosa', campaign: 'b' }, together: [{ campaign: 'b' }] });
  });

  it('is another person where nobody answered', () => {
    expect(next(called('unavailable', { reason: 'busy' }))).toMatchObject({
      next: { id: 'ife', campaign: 'a' },
      together: [],
    });
  });

  it('is nothing once the queue is empty', () => {
    const all = [campaign('a', null, [target('rosa', called('voicemail'))])];
    expect(following(queue(all), { campaign: all[0]!, target: all[0]!.targets[0]! }, moment())).toEqual({
      ...{ next: null, together: [], left: 0 },
    });
  });
});

describe('whatever was recorded', () => {
  const outcomes = ['contact', 'voicemail', 'unavailable', 'skip'] as const;
  const reasons = ['no_answer', 'busy', 'mailbox_full', 'wrong_number', 'disconnected', 'call_back'] as const;
  const lasts = fc.option(
    fc.record({
      outcome: fc.constantFrom(...outcomes),
      reason: fc.constantFrom(...reasons),
      minutes: fc.integer({ min: 0, max: 6000 }),
      callBack: fc.option(fc.constantFrom('2026-11-23', '2026-11-24', '2026-11-26')),
    }),
  );
  const people = fc.array(
    fc.record({ id: fc.constantFrom('rosa', 'ife', 'ada'), last: lasts, goal: fc.boolean() }),
    {
      maxLength: 3,
    },
  );
  const all = fc.array(fc.record({ deadline: fc.option(fc.integer({ min: -3, max: 20 })), people }), {
    maxLength: 8,
  });

  it('nobody is lost or there twice, and nobody reached today is offered unless a call-back is due', () => {
    fc.assert(
      fc.property(all, fc.boolean(), (drawn, hasNumber) => {
        const campaigns = drawn.map((c, i) => {
          const unique = [...new Map(c.people.map((p) => [p.id, p])).values()];
          const at = c.deadline === null ? null : new Date(NOW + c.deadline * 86_400_000).toISOString();
          const targets = unique.map(({ id, last, goal }) => {
            if (!last) return target(id, goal ? { goal: 5 } : {});
            const { outcome, reason, minutes, callBack } = last;
            const lastCall: Last = {
              ...{ id: 'x', outcome, at: ago(minutes) },
              ...(outcome === 'unavailable' && { reason }),
              ...(callBack !== null && { callBack }),
            };
            const due = callBack !== null && callBack <= '2026-11-24';
            const reached = outcome === 'contact' || outcome === 'voicemail';
            const isToday = dayOf(lastCall.at, ZONE) === '2026-11-24';
            return target(id, {
              lastCall,
              done: reached && !due && (!goal || isToday),
              ...(goal && { goal: 5 }),
            });
          });
          return campaign(`c${i}`, at, targets);
        });
        const q = queue(campaigns, NOW, () => hasNumber);
        const ids = q.entries.map((e) => e.target.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(q.waiting.filter((w) => ids.includes(w.target.id))).toEqual([]);
        for (const { target: person, items } of q.entries) {
          expect(items.length).toBeGreaterThan(0);
          for (const { target: t, campaign: c } of items) {
            expect(t.id).toBe(person.id);
            expect(c.deadline?.past ?? false).toBe(false);
            const last = t.lastCall;
            if (!last || dayOf(last.at, ZONE) !== '2026-11-24') continue;
            if (last.outcome === 'contact' || last.outcome === 'voicemail')
              expect((last.callBack ?? '9') <= '2026-11-24').toBe(true);
          }
        }
        const untouched = campaigns
          .filter((c) => !c.deadline?.past)
          .flatMap((c) => c.targets.filter((t) => !t.lastCall).map((t) => `${c.key} ${t.id}`));
        const kept = [...q.entries, ...q.waiting].flatMap((e) =>
          e.items.map((i) => `${i.campaign.key} ${i.target.id}`),
        );
        expect(new Set(kept).size).toBe(kept.length);
        expect(untouched.filter((u) => !kept.includes(u))).toEqual([]);
        // A step leads to somebody in the queue, and the order does not hang on the order of what is given.
        expect(told(queue([...campaigns].reverse(), NOW, () => hasNumber))).toBe(told(q));
      }),
    );
  });
});
