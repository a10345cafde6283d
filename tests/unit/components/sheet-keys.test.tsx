// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CallSheet, type CallSheetProps } from '../../../components/CallSheet';
import { SHEET_KEYS } from '../../../components/sheet/KeyHelp';
import { QrCode } from '../../../components/ui/QrCode';
import * as f from '../../gallery/fixtures';
import { draw } from './draw';

vi.mock('#i18n', () => import('../../gallery/i18n'));

afterEach(() => document.body.replaceChildren());

const record = { id: f.sheet.callId, outcome: 'contact' as const, at: '2026-11-24T16:04:00Z' };
const saved = { state: { kind: 'saved' as const, record } };

function show(props: Partial<CallSheetProps> = {}) {
  const on = {
    ...{ onRecord: vi.fn(), onCorrect: vi.fn(), onUndo: vi.fn(), onNext: vi.fn(), onFillBlank: vi.fn() },
    ...{ onFlag: vi.fn(), onUnflag: vi.fn(), onDial: vi.fn(), onOpenWindow: vi.fn(), onBack: vi.fn() },
    ...{ onSettings: vi.fn() },
  };
  const tree = (more: Partial<CallSheetProps>) => (
    <CallSheet
      {...{ view: f.sheet, surface: 'window', now: f.NOW, state: { kind: 'ready' } }}
      loadQr={() => Promise.resolve(QrCode)}
      {...on}
      {...props}
      {...more}
    />
  );
  const s = draw(tree({}));
  return { ...s, on, now: (more: Partial<CallSheetProps>) => s.again(tree(more)) };
}
const type = (s: ReturnType<typeof show>, ...keys: string[]) => {
  for (const key of keys) s.key(key, '.sheet');
};

describe('keys of the call sheet', () => {
  it.each([
    ['1', 'contact'],
    ['2', 'voicemail'],
    ['4', 'skip'],
  ])('%s records %s', (key, outcome) => {
    const s = show();
    type(s, key);
    expect(s.on.onRecord.mock.calls).toMatchObject([[{ outcome }]]);
  });

  it('3 asks why, and the digits are then the reasons', () => {
    const s = show();
    type(s, '3', '2');
    expect(s.on.onRecord.mock.calls).toMatchObject([[{ outcome: 'unavailable', reason: 'busy' }]]);
  });

  it('Escape takes the question back, and digits are outcomes again', () => {
    const s = show();
    type(s, '3', 'Escape');
    expect(s.none('[data-reason]')).toBe(true);
    type(s, '2');
    expect(s.on.onRecord.mock.calls).toMatchObject([[{ outcome: 'voicemail' }]]);
  });

  it('P and a digit are what the office said; the next digit is an outcome', () => {
    const s = show();
    type(s, 'p', '3', '1');
    expect(s.on.onRecord.mock.calls).toMatchObject([[{ outcome: 'contact', position: 'undecided' }]]);
  });

  it('a position pressed with the pointer leaves the digits to the outcomes', () => {
    const s = show();
    s.press('[data-position=yes]');
    s.one('[data-position=yes]').focus();
    s.key('1', '[data-position=yes]');
    expect(s.on.onRecord.mock.calls).toMatchObject([[{ outcome: 'contact', position: 'yes' }]]);
  });

  it('D dials, B goes on to the next number, and the record has the last of them', () => {
    const s = show();
    type(s, 'd');
    expect(s.on.onDial.mock.calls[0]?.[0]).toMatchObject({ e164: '+12175550142' });
    type(s, 'b', 'd', '1');
    expect(s.on.onDial.mock.calls[1]?.[0]).toMatchObject({ e164: '+17735550160' });
    expect(s.on.onRecord.mock.calls).toMatchObject([[{ number: '+17735550160' }]]);
    expect(s.on.onFlag).not.toHaveBeenCalled();
  });

  it('O and a digit use another number, F and a digit mark this one', () => {
    const s = show();
    type(s, 'o', '2');
    expect(s.one('.number').getAttribute('data-number')).toBe('+12175550100');
    type(s, 'f', '2');
    expect(s.on.onFlag.mock.calls[0]?.[1]).toBe('disconnected');
  });

  it('Q shows the code, T the timer, H what happens, + larger words, ? the keys', () => {
    const s = show();
    type(s, 'q');
    expect(s.none('[data-part=qr]')).toBe(false);
    expect(s.one('[data-timing]').getAttribute('data-timing')).toBe('running');
    type(s, 't');
    expect(s.one('[data-timing]').getAttribute('data-timing')).toBe('stopped');
    type(s, 'h');
    expect(s.none('[data-part=first-call]')).toBe(false);
    type(s, '+');
    expect(s.on.onSettings).toHaveBeenCalledWith({ size: 2 });
    type(s, '?');
    expect(s.none('.keys')).toBe(false);
  });

  it('M goes to the note, where keys are letters, and Escape comes back', () => {
    const s = show();
    type(s, 'm');
    expect(document.activeElement).toBe(s.one('textarea'));
    s.key('1', 'textarea[name=note]');
    expect(s.on.onRecord).not.toHaveBeenCalled();
    s.key('Escape', 'textarea[name=note]');
    expect(document.activeElement).toBe(s.one('.sheet'));
  });

  it('U, E, N and K work a saved call', () => {
    const s = show(saved);
    type(s, 'k', '2');
    expect(s.on.onCorrect).toHaveBeenCalledExactlyOnceWith(record.id, {
      outcome: 'contact',
      callBack: '2026-11-25',
    });
    type(s, 'n');
    expect(s.on.onNext).toHaveBeenCalledExactlyOnceWith(f.oduya.id);
    type(s, 'u');
    expect(s.on.onUndo).toHaveBeenCalledExactlyOnceWith(record.id);
    type(s, 'e', '3', 'r', '1', 's');
    expect(s.on.onCorrect).toHaveBeenLastCalledWith(record.id, {
      ...{ outcome: 'unavailable', reason: 'no_answer', note: '' },
    });
  });

  it('W opens the window, A goes back to the list', () => {
    const s = show({ surface: 'popup' });
    type(s, 'w', 'a');
    expect(s.on.onOpenWindow).toHaveBeenCalledOnce();
    expect(s.on.onBack).toHaveBeenCalledOnce();
  });

  it('leaves other keys, held keys and the browser’s own shortcuts alone', () => {
    const s = show();
    type(s, '9', 'j');
    s.key('c', '.sheet', { ctrlKey: true });
    s.key('n', '.sheet', { metaKey: true });
    s.key('1', '.sheet', { repeat: true });
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true }));
    for (const spy of Object.values(s.on)) expect(spy).not.toHaveBeenCalled();
  });
});

describe('every action of the sheet has a key', () => {
  const lines = [f.switchboard, f.hotline];
  const flagged = { ...f.marin, numbers: f.flaggedNumbers };
  const states: [name: string, props: Partial<CallSheetProps>, keys: string[]][] = [
    ['at first', { settings: { size: 1, known: false }, onBack: () => undefined }, ['?']],
    ['with all it can have', { view: { ...f.sheet, lines }, surface: 'popup' }, ['o', '3', 'q', 'b']],
    ['with marked numbers', { view: { ...f.filledSheet, target: flagged } }, ['o']],
    ['saved', saved, []],
    ['with a call of before', { view: f.longSheet, recall: () => Promise.resolve(undefined) }, []],
    ['in correction', saved, ['e', '3', 'k']],
    ['without a number', { view: f.numberlessSheet }, []],
    ['on the card', { surface: 'card', view: f.filledSheet }, []],
  ];
  /** What leads to documents, addresses and telephones outside is walked with Tab, as on every page. */
  const OUTSIDE =
    '.links a, .guidance a, .lines a, .number li [data-action=unflag], .call-back input, [data-action=keep-day]';

  it.each(states)('%s', (_name, props, keys) => {
    const s = show(props);
    type(s, ...keys);
    const without = [
      ...s.root.querySelectorAll<HTMLElement>('button, a[href], summary, textarea, select, input'),
    ]
      .filter((e) => !e.matches(OUTSIDE))
      .filter((e) => !e.matches('[data-key], [data-digit], [data-digits] *, [aria-pressed=true]'))
      .map((e) => e.outerHTML.slice(0, 160));
    expect(without).toEqual([]);
  });

  it.each(states)('%s: each is in the list that ? shows', (_name, props, keys) => {
    const s = show(props);
    type(s, ...keys);
    const caps = Object.values(SHEET_KEYS).join(' ').replace('Esc', 'Escape').replace('−', '-').toLowerCase();
    for (const e of s.root.querySelectorAll<HTMLElement>('[data-key]')) {
      expect(caps.split(' '), e.outerHTML.slice(0, 120)).toContain(e.dataset['key']?.toLowerCase());
    }
  });
});
