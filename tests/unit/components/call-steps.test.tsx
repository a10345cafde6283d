// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { encode } from 'uqr';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CallSheet, type CallSheetProps } from '../../../components/CallSheet';
import { pressFor } from '../../../components/ui/trusted';
import { QrCode } from '../../../components/ui/QrCode';
import * as f from '../../gallery/fixtures';
import { draw } from './draw';

vi.mock('#i18n', () => import('../../gallery/i18n'));

const START = Date.parse('2026-11-24T16:05:00Z');
beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const record = { id: f.sheet.callId, outcome: 'contact' as const, at: '2026-11-24T16:04:00Z' };
const saved = (over: object = {}) => ({ kind: 'saved' as const, record: { ...record, ...over } });

function show(props: Partial<CallSheetProps> = {}) {
  const on = {
    ...{ onRecord: vi.fn(), onCorrect: vi.fn(), onUndo: vi.fn(), onNext: vi.fn(), onFillBlank: vi.fn() },
    ...{ onFlag: vi.fn(), onUnflag: vi.fn(), onSettings: vi.fn() },
  };
  const tree = (more: Partial<CallSheetProps>) => (
    <CallSheet
      {...{ view: f.sheet, surface: 'window', now: START, state: { kind: 'ready' } }}
      {...on}
      {...props}
      {...more}
    />
  );
  const s = draw(tree({}));
  return { ...s, on, now: (more: Partial<CallSheetProps>) => s.again(tree(more)) };
}
const wait = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000));

describe('a busy number', () => {
  it('gives way to the next in order, and says what was tried, until none is left', () => {
    const s = show();
    expect(s.one('[data-action=next-number]').textContent).toContain('Try 773-555-0160');
    s.press('[data-action=next-number]');
    expect(s.one('.number').getAttribute('data-number')).toBe('+17735550160');
    expect(s.one('[data-tried]').textContent).toContain('217-555-0142');
    s.press('[data-action=next-number]');
    expect(s.one('.number').getAttribute('data-number')).toBe('+12175550100');
    expect(s.none('[data-action=next-number]')).toBe(true);
    expect(s.one('[data-tried="2"]').textContent).toContain('last number');
    expect(s.on.onRecord).not.toHaveBeenCalled();
    expect(s.on.onFlag).not.toHaveBeenCalled();
  });

  it('is passed over once by a double press', () => {
    const s = show();
    const second = new MouseEvent('click', { bubbles: true, detail: 2 });
    act(() => void s.one('[data-action=next-number]').dispatchEvent(second));
    expect(s.one('.number').getAttribute('data-number')).toBe('+12175550142');
  });

  it('never leads to one that was marked, or that puts nobody through', () => {
    const [capitol] = f.marin.numbers;
    const numbers = [capitol!, ...f.flaggedNumbers.filter((n) => n.flag || n.line === 'information')];
    const s = show({ view: { ...f.sheet, target: { ...f.marin, numbers } } });
    expect(s.none('[data-action=next-number]')).toBe(true);
  });
});

describe('the timer', () => {
  it('starts with the dial link, is quiet, and goes into the record', () => {
    const s = show();
    expect(s.none('[role=timer]')).toBe(true);
    s.press('[data-action=dial]');
    void wait(187);
    expect(s.one('[role=timer]').textContent).toBe('3:07');
    expect(s.one('[role=timer]').getAttribute('aria-live')).toBe('off');
    s.press('[data-outcome=contact]');
    expect(s.on.onRecord.mock.calls).toMatchObject([[{ seconds: 187 }]]);
  });

  it('starts anew with another number, and goes on with the same', () => {
    const s = show();
    s.press('[data-action=dial]');
    void wait(60);
    s.press('[data-action=copy]');
    void wait(10);
    expect(s.one('[role=timer]').textContent).toBe('1:10');
    s.press('[data-action=next-number]');
    s.press('[data-action=dial]');
    void wait(5);
    expect(s.one('[role=timer]').textContent).toBe('0:05');
  });

  it('stops by hand, and keeps its time over a save that failed', () => {
    const s = show();
    s.press('[data-action=timer]');
    void wait(30);
    s.press('[data-action=timer]');
    void wait(30);
    s.press('[data-outcome=voicemail]');
    s.now({ state: { kind: 'failed', problems: [{ code: 'not_saved' }] } });
    void wait(30);
    s.press('[data-outcome=voicemail]');
    expect(s.on.onRecord.mock.calls.map(([d]) => (d as { seconds?: number }).seconds)).toEqual([30, 30]);
  });

  it('that nobody started, or forgot for a day, says nothing', () => {
    const s = show();
    s.press('[data-outcome=contact]');
    expect(s.on.onRecord.mock.calls[0]?.[0]).not.toHaveProperty('seconds');
    document.body.replaceChildren();
    const t = show();
    t.press('[data-action=dial]');
    void wait(24 * 60 * 60);
    t.press('[data-outcome=contact]');
    expect(t.on.onRecord.mock.calls[0]?.[0]).not.toHaveProperty('seconds');
  });
});

describe('a day to call again', () => {
  it('is offered after a talk and after "call back", and nowhere else', () => {
    for (const [over, offered] of [
      [{}, true],
      [{ outcome: 'unavailable', reason: 'call_back' }, true],
      [{ outcome: 'unavailable', reason: 'busy' }, false],
      [{ outcome: 'voicemail' }, false],
      [{ outcome: 'skip' }, false],
    ] as const) {
      const s = show({ state: saved(over) });
      expect(!s.none('.call-back'), JSON.stringify(over)).toBe(offered);
      document.body.replaceChildren();
    }
  });

  it('is one press, and pressed again is none', () => {
    const s = show({ state: saved({ position: 'no' }) });
    s.press('[data-day="2026-11-30"]');
    expect(s.on.onCorrect).toHaveBeenLastCalledWith(record.id, {
      ...{ outcome: 'contact', position: 'no', callBack: '2026-11-30' },
    });
    s.now({ state: saved({ id: 'second', position: 'no', callBack: '2026-11-30' }) });
    expect(s.one('[data-saved=second]').textContent).toContain('call again Mon, Nov 30');
    s.press('[data-day="2026-11-30"]');
    expect(s.on.onCorrect).toHaveBeenLastCalledWith('second', { outcome: 'contact', position: 'no' });
  });

  it('may be any other day from today on, for a year', () => {
    const s = show({ state: saved() });
    for (const day of ['2026-11-23', '2029-01-01', '']) {
      s.type('input[name=call-back]', day);
      s.press('[data-action=keep-day]');
    }
    expect(s.on.onCorrect).not.toHaveBeenCalled();
    s.type('input[name=call-back]', '2026-12-09');
    s.press('[data-action=keep-day]');
    expect(s.on.onCorrect.mock.calls).toMatchObject([[record.id, { callBack: '2026-12-09' }]]);
  });
});

describe('a correction on the sheet', () => {
  it('changes outcome, reason, day and note together, and drops what does not go with the outcome', () => {
    const s = show({ state: saved({ position: 'yes', callBack: '2026-11-30', note: 'hers' }) });
    s.press('[data-action=change]');
    expect(s.one('[data-part=edit] [data-outcome=contact]').getAttribute('aria-pressed')).toBe('true');
    expect(s.one<HTMLTextAreaElement>('[data-part=edit] textarea').value).toBe('hers');
    s.press('[data-part=edit] [data-outcome=unavailable]');
    s.press('[data-action=save-edit]');
    expect(s.on.onCorrect).not.toHaveBeenCalled();
    s.press('[data-part=edit] [data-reason=busy]');
    s.type('[data-part=edit] textarea', ' his ');
    s.press('[data-action=save-edit]');
    expect(s.on.onCorrect).toHaveBeenCalledExactlyOnceWith(record.id, {
      ...{ outcome: 'unavailable', reason: 'busy', note: 'his' },
    });
    s.now({ state: { kind: 'saving' } });
    expect(s.none('[data-part=edit]')).toBe(false);
    s.now({ state: saved({ id: 'second', outcome: 'unavailable', reason: 'busy' }) });
    expect(s.none('[data-part=edit]')).toBe(true);
    expect(s.one('[data-saved=second]').textContent).toContain('Could not get through (Busy)');
    expect(document.activeElement).toBe(s.one('[data-saved=second]'));
  });

  it('that failed keeps what was put together, and one that is left changes nothing', () => {
    const s = show({ state: saved() });
    s.press('[data-action=change]');
    s.press('[data-part=edit] [data-outcome=voicemail]');
    s.press('[data-action=save-edit]');
    s.now({ state: { kind: 'failed', problems: [{ code: 'not_saved' }] } });
    expect(s.one('[data-part=edit] [data-outcome=voicemail]').getAttribute('aria-pressed')).toBe('true');
    expect(s.none('[data-problem=not_saved]')).toBe(false);
    s.press('[data-action=cancel-edit]');
    expect(s.none('[data-part=edit]')).toBe(true);
    expect(s.on.onCorrect).toHaveBeenCalledOnce();
  });

  it('of a call of before starts from all that is recorded of it, on demand or at once', async () => {
    const whole = { ...record, id: 'call-9', position: 'no' as const, note: 'of Tuesday' };
    const recall = vi.fn(() => Promise.resolve(whole));
    for (const startEditing of [false, true]) {
      const s = show({ view: f.longSheet, recall, startEditing });
      if (!startEditing) s.press('[data-action=change]');
      await act(() => Promise.resolve());
      expect(recall).toHaveBeenLastCalledWith('call-9');
      expect(s.one<HTMLTextAreaElement>('[data-part=edit] textarea').value).toBe('of Tuesday');
      expect(s.none('[data-part=edit] [data-position=no][aria-pressed=true]')).toBe(false);
      expect(s.root.querySelectorAll('[data-outcome=contact]')).toHaveLength(1);
      document.body.replaceChildren();
    }
  });

  it('inside somebody else’s page has no note, and leaves a call of before alone', () => {
    const s = show({ surface: 'card', view: f.longSheet });
    expect(s.none('[data-action=change]')).toBe(true);
    document.body.replaceChildren();
    const t = show({ surface: 'card', state: saved({ note: 'private words' }) });
    act(() => pressFor(t.one('[data-action=change]')));
    expect(t.none('[data-part=edit]')).toBe(false);
    expect(t.none('textarea')).toBe(true);
    expect(t.root.innerHTML).not.toContain('private words');
    act(() => pressFor(t.one('[data-action=save-edit]')));
    expect(t.on.onCorrect.mock.calls[0]?.[1]).not.toHaveProperty('note');
  });
});

describe('inside somebody else’s page', () => {
  it('no script of the page works the new steps', () => {
    const s = show({ surface: 'card', state: saved() });
    for (const selector of ['[data-action=change]', '[data-day="2026-11-30"]', '[data-action=larger]']) {
      s.press(selector);
    }
    s.type('input[name=call-back]', '2026-12-09');
    s.press('[data-action=keep-day]');
    s.key('e', '.sheet');
    expect(s.on.onCorrect).not.toHaveBeenCalled();
    expect(s.on.onSettings).not.toHaveBeenCalled();
    expect(s.none('[data-part=edit]')).toBe(true);
    document.body.replaceChildren();
    const t = show({ surface: 'card' });
    t.press('[data-action=next-number]');
    t.press('[data-action=timer]');
    expect(t.one('.number').getAttribute('data-number')).toBe('+12175550142');
    expect(t.none('[role=timer]')).toBe(true);
  });

  it('a press made for a key cannot be sent again by the page', () => {
    const s = show({ surface: 'card', state: saved() });
    let caught: Event | undefined;
    s.root.addEventListener('click', (event) => (caught = event), { capture: true, once: true });
    act(() => pressFor(s.one('[data-action=larger]')));
    expect(s.on.onSettings).toHaveBeenCalledOnce();
    expect(caught).toBeDefined();
    act(() => void s.one('[data-action=undo]').dispatchEvent(caught!));
    expect(s.on.onUndo).not.toHaveBeenCalled();
  });
});

describe('the first call', () => {
  it('is explained once, and not after a call was recorded', () => {
    const s = show({ settings: { size: 1, known: false } });
    expect(s.one('[data-part=first-call]').textContent).toContain('staff member answers');
    s.press('[data-outcome=skip]');
    expect(s.on.onSettings).toHaveBeenCalledExactlyOnceWith({ known: true });
    s.now({ settings: { size: 1, known: true } });
    expect(s.none('[data-part=first-call]')).toBe(true);
    s.press('[data-action=first-call]');
    expect(s.none('[data-part=first-call]')).toBe(false);
  });

  it('defines every outcome and reason', () => {
    const s = show({ settings: { size: 1, known: false } });
    expect(s.root.querySelectorAll('[data-part=words-meant] dt')).toHaveLength(10);
  });
});

it('a code holds its text, dark on light, with a quiet edge', () => {
  const text = 'tel:+12175550142';
  const s = draw(<QrCode text={text} label="a code" />);
  const size = Number(s.one('svg').getAttribute('viewBox')?.split(' ')[2]);
  const seen = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  const cells = s.one('path').getAttribute('d') ?? '';
  for (const [, x, y] of cells.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) seen[Number(y)]![Number(x)] = true;
  expect(seen).toEqual(encode(text, { ecc: 'M', border: 4 }).data);
  expect(seen.slice(0, 4).flat()).not.toContain(true);
  expect(s.one('svg').getAttribute('aria-label')).toBe('a code');
});
