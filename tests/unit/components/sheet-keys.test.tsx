// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CallSheet } from '../../../components/CallSheet';
import { pressKey } from '../../../components/sheet/use-sheet-keys';
import * as f from '../../gallery/fixtures';
import { draw } from './draw';

vi.mock('#i18n', () => import('../../gallery/i18n'));

afterEach(() => document.body.replaceChildren());

const handlers = () => ({
  onOutcome: vi.fn(),
  onCopy: vi.fn(),
  onNext: vi.fn(),
  onUndo: vi.fn(),
  onHelp: vi.fn(),
});
const key = (name: string, more: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: name, ...more });

describe('keys of the call sheet', () => {
  it.each([
    ['1', 'onOutcome', 'contact'],
    ['2', 'onOutcome', 'voicemail'],
    ['3', 'onOutcome', 'unavailable'],
    ['4', 'onOutcome', 'skip'],
    ['c', 'onCopy', undefined],
    ['N', 'onNext', undefined],
    ['u', 'onUndo', undefined],
    ['?', 'onHelp', undefined],
  ] as const)('%s is %s', (name, handler, value) => {
    const on = handlers();
    expect(pressKey(key(name), on)).toBe(true);
    expect(on[handler].mock.calls).toEqual([value === undefined ? [] : [value]]);
    for (const [other, spy] of Object.entries(on)) if (other !== handler) expect(spy).not.toHaveBeenCalled();
  });

  it('leaves other keys, held keys and the browser’s own shortcuts alone', () => {
    const on = handlers();
    const events = [
      key('5'),
      key('x'),
      key('c', { ctrlKey: true }),
      key('n', { metaKey: true }),
      key('1', { repeat: true }),
    ];
    for (const event of events) expect(pressKey(event, on)).toBe(false);
    for (const spy of Object.values(on)) expect(spy).not.toHaveBeenCalled();
  });

  it('hears keys on the sheet only, and never while somebody types', () => {
    const onRecord = vi.fn();
    const nothing = () => undefined;
    const s = draw(
      <CallSheet
        {...{ view: f.sheet, surface: 'popup', now: f.NOW, state: { kind: 'ready' }, onRecord }}
        {...{ onPosition: nothing, onUndo: nothing, onNext: nothing, onFillBlank: nothing }}
        {...{ onFlag: nothing, onUnflag: nothing }}
      />,
    );
    document.body.dispatchEvent(key('1', { bubbles: true }));
    s.key('1', 'textarea[name=note]');
    expect(onRecord).not.toHaveBeenCalled();
    s.key('?', '.sheet');
    expect(s.none('.keys')).toBe(false);
    s.key('2', '.sheet');
    expect(onRecord.mock.calls).toMatchObject([[{ outcome: 'voicemail' }]]);
  });
});
