// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CallNow } from '../../../components/CallNow';
import { CallQueue, type CallQueueProps } from '../../../components/CallQueue';
import type { CallDraft } from '../../../utils/model/call';
import { ok } from '../../../utils/model/result';
import type { SheetView } from '../../../utils/model/views';
import { useSheet, type Sheet, type SheetActions } from '../../../utils/ui/use-sheet';
import * as f from '../../gallery/fixtures';
import { queue } from '../../gallery/queue-cases';
import { call } from '../make';
import { draw } from './draw';

vi.mock('#i18n', () => import('../../gallery/i18n'));
afterEach(() => document.body.replaceChildren());
const nothing = () => undefined;

describe('the queue’s first line', () => {
  it('says whom, about which bills, by when, and whether somebody answers', () => {
    const onCall = vi.fn();
    const props = { zone: 'America/Chicago', now: f.NOW, pressing: true, onMyCalls: nothing };
    const d = draw(<CallNow first={queue.entries[0]!} {...props} onCall={onCall} />);
    const text = d.root.textContent;
    expect(text).toContain('Rep. Rosa Marin');
    expect(text).toContain('2 bills: SB 2273 (support), HB 40 (oppose)');
    expect(text).toContain('in 2 days');
    expect(text).toContain('usually open until');
    d.press('[data-action=call-first]');
    expect(onCall).toHaveBeenCalledExactlyOnceWith(f.marin.campaign, f.marin.id);
  });

  it('thanks where nobody is left', () => {
    const props = { zone: 'America/Chicago', now: f.NOW, pressing: true, onMyCalls: nothing };
    const d = draw(<CallNow first={null} {...props} onCall={nothing} />);
    expect(d.one('[data-all-done]').textContent).toContain('All done for today');
    expect(d.none('.primary')).toBe(true);
  });
});

describe('the list of calls', () => {
  const list = (over: Partial<CallQueueProps> = {}) => {
    const on = { onCall: vi.fn(), onUndo: vi.fn(), onPractice: vi.fn(), onBack: vi.fn() };
    const vacant = [{ chamberName: 'House', district: '9' }];
    const calls = { ...queue, zone: 'America/Chicago', nobody: [{ ...f.water, targets: [] }], vacant };
    return { on, ...draw(<CallQueue calls={calls} now={f.NOW} practice={false} {...on} {...over} />) };
  };

  it('takes a skip back, and a call', () => {
    const l = list();
    l.press('[data-action=take-back]');
    l.press('[data-action=undo]');
    expect(l.on.onUndo.mock.calls).toEqual([['skip-1'], ['call-9']]);
  });

  it('explains a vacant seat and a campaign that asks for nobody', () => {
    const text = list().one('[data-part=nobody]').textContent;
    expect(text).toContain('House District 9: the seat is vacant');
    expect(text).toContain(f.water.title);
  });

  it('says when to try again, and begins and ends practice', () => {
    const l = list();
    expect(l.root.textContent).toContain('on Nov 26, 2026');
    l.press('[data-action=start-practice]');
    document.body.replaceChildren();
    const p = list({ practice: true });
    p.press('[data-action=end-practice]');
    expect([l.on.onPractice.mock.calls, p.on.onPractice.mock.calls]).toEqual([[[true]], [[false]]]);
  });
});

describe('a sheet’s life', () => {
  const step = { id: f.marin.id, title: 'Rep.', familyName: 'Marin', name: 'Rosa Marin' };
  const bill = { identifier: 'HB 40', stance: 'oppose' as const };
  /** A world whose sheets are what `views` says, and that remembers drafts. */
  function world(views: Record<string, Partial<SheetView>>) {
    const drafts: CallDraft[] = [];
    let n = 0;
    const actions: SheetActions = {
      load: (key, target) => {
        const campaign = { ...f.crosscheck, key };
        const person = { ...f.marin, id: target ?? f.marin.id };
        const held = views[`${key} ${person.id}`] ?? {};
        return Promise.resolve(ok({ ...f.sheet, campaign, target: person, ...held, callId: `c${n++}` }));
      },
      record: (d) => {
        drafts.push(d);
        return Promise.resolve(ok(call({ id: d.id, outcome: d.outcome })));
      },
      undo: () => Promise.resolve(ok(null)),
      flag: () => Promise.reject(new Error('not here')),
      unflag: () => Promise.resolve(ok(null)),
      newId: () => `id${n++}`,
    };
    let sheet!: Sheet;
    const Show = () => {
      sheet = useSheet(actions, null);
      return <p data-step={sheet.step.kind}>{sheet.view?.campaign.key}</p>;
    };
    draw(<Show />);
    const go = (work: () => Promise<void>) => act(work);
    const draft = (): CallDraft => ({
      id: sheet.view?.callId ?? '',
      campaign: sheet.view?.campaign.key ?? '',
      target: sheet.view?.target.id ?? '',
      outcome: 'contact',
      surface: 'popup',
    });
    return { drafts, views, go, draft, sheet: () => sheet };
  }

  it('gives the records of one telephone call one id, and another person’s call none of it', async () => {
    const w = world({ [`a ${f.marin.id}`]: { together: [{ ...step, campaign: 'b', bill }] } });
    for (const [key, target] of [
      ['a', f.marin.id],
      ['b', f.marin.id],
      ['a', f.oduya.id],
    ] as const) {
      await w.go(() => w.sheet().show(key, target));
      await w.go(() => w.sheet().record(w.draft()));
    }
    const [first, second, third] = w.drafts.map((d) => d.conversation);
    expect(first).toBeDefined();
    expect(second).toBe(first);
    expect(third).toBeUndefined();
  });

  it('says what follows by how the call went', async () => {
    const w = world({});
    await w.go(() => w.sheet().show('a', f.marin.id));
    w.views[`a ${f.marin.id}`] = { next: null, left: 0 };
    await w.go(() => w.sheet().record(w.draft()));
    expect(w.sheet().view).toMatchObject({ next: null, left: 0 });
    expect(w.sheet().step.kind).toBe('saved');
  });

  it('follows what is done elsewhere: a call there, and a call taken back there', async () => {
    const w = world({});
    await w.go(() => w.sheet().show('a', f.marin.id));
    const before = w.sheet().view?.callId;
    const lastCall = { id: 'elsewhere', outcome: 'contact' as const, at: '2026-11-24T16:00:00Z' };
    w.views[`a ${f.marin.id}`] = { target: { ...f.marin, lastCall } };
    await w.go(() => w.sheet().refresh());
    expect(w.sheet().view?.target.lastCall?.id).toBe('elsewhere');
    expect(w.sheet().view?.callId).toBe(before);

    const mine = w.draft();
    w.views[`a ${f.marin.id}`] = { target: { ...f.marin, lastCall: { ...lastCall, id: mine.id } } };
    await w.go(() => w.sheet().record(mine));
    await w.go(() => w.sheet().refresh());
    expect(w.sheet().step.kind).toBe('saved');
    w.views[`a ${f.marin.id}`] = {};
    await w.go(() => w.sheet().refresh());
    expect(w.sheet().step).toEqual({ kind: 'ready', undone: true });
    // The id of the call that was taken back is used up.
    expect(w.sheet().view?.callId).not.toBe(mine.id);
  });

  it('does not call that undone which another mode does not show', async () => {
    const w = world({});
    await w.go(() => w.sheet().show('a', f.marin.id));
    await w.go(() => w.sheet().record(w.draft()));
    w.views[`a ${f.marin.id}`] = { practice: true };
    await w.go(() => w.sheet().refresh());
    expect(w.sheet().step).toEqual({ kind: 'ready' });
  });
});
