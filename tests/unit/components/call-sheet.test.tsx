// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CallSheet, type CallSheetProps } from '../../../components/CallSheet';
import * as f from '../../gallery/fixtures';
import { draw } from './draw';

vi.mock('#i18n', () => import('../../gallery/i18n'));

const callbacks = () => ({
  onRecord: vi.fn(),
  onCorrect: vi.fn(),
  onUndo: vi.fn(),
  onNext: vi.fn(),
  onFillBlank: vi.fn(),
  onDial: vi.fn(),
  onFlag: vi.fn(),
  onUnflag: vi.fn(),
  onOpenWindow: vi.fn(),
});

function show(props: Partial<CallSheetProps> = {}) {
  const on = callbacks();
  const base: CallSheetProps = {
    view: f.sheet,
    surface: 'window',
    now: f.NOW,
    state: { kind: 'ready' },
    ...on,
  };
  const drawn = draw(<CallSheet {...base} {...props} />);
  return {
    ...drawn,
    on,
    now: (next: Partial<CallSheetProps>) => drawn.again(<CallSheet {...base} {...props} {...next} />),
  };
}

const record = { id: f.sheet.callId, outcome: 'contact' as const, at: '2026-11-24T16:04:00Z' };

afterEach(() => document.body.replaceChildren());

describe('recording a call', () => {
  it('records with one press what was chosen before it', () => {
    const s = show();
    s.press('[data-position=undecided]');
    s.type('textarea[name=note]', '  She will read the letter.  ');
    s.press('[data-outcome=contact]');
    expect(s.on.onRecord).toHaveBeenCalledExactlyOnceWith({
      id: f.sheet.callId,
      campaign: f.crosscheck.key,
      target: f.marin.id,
      outcome: 'contact',
      position: 'undecided',
      note: 'She will read the letter.',
      number: '+12175550142',
      surface: 'window',
    });
  });

  it('asks why before it records that nobody was reached', () => {
    const s = show();
    expect(s.none('[data-reason]')).toBe(true);
    s.press('[data-outcome=unavailable]');
    expect(s.on.onRecord).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(s.one('[data-reason=no_answer]'));
    s.press('[data-reason=mailbox_full]');
    expect(s.on.onRecord.mock.calls).toMatchObject([[{ outcome: 'unavailable', reason: 'mailbox_full' }]]);
    expect(s.none('[data-reason]')).toBe(true);
  });

  it('gives a position only with a talk: a voicemail tells none', () => {
    const s = show();
    s.press('[data-position=yes]');
    s.press('[data-outcome=voicemail]');
    expect(s.on.onRecord.mock.calls[0]?.[0]).not.toHaveProperty('position');
  });

  it('takes a second press for nothing until the first is answered', () => {
    const s = show();
    s.press('[data-outcome=contact]');
    s.press('[data-outcome=voicemail]');
    s.now({ state: { kind: 'saving' } });
    s.press('[data-outcome=skip]');
    expect(s.on.onRecord).toHaveBeenCalledOnce();
    s.now({ state: { kind: 'failed', problems: [{ code: 'storage_full' }] } });
    expect(s.one('[data-problem=storage_full]').textContent).toContain('no room left');
    s.press('[data-outcome=contact]');
    expect(s.on.onRecord).toHaveBeenCalledTimes(2);
  });

  it('says nothing of saved before its parent does', () => {
    const s = show();
    s.press('[data-outcome=contact]');
    expect(s.none('[data-saved]')).toBe(true);
    expect(s.root.textContent).not.toContain('Saved');
    s.now({ state: { kind: 'saving' } });
    expect(s.none('[data-saved]')).toBe(true);
    expect(s.root.textContent).not.toContain('Saved');
    s.now({ state: { kind: 'saved', record } });
    const notice = s.one(`[data-saved="${record.id}"]`);
    expect(notice.getAttribute('role')).toBe('status');
    expect(notice.textContent).toContain('Saved: Talked to someone');
    expect(document.activeElement).toBe(notice);
    expect(s.none('[data-outcome]')).toBe(true);
  });

  it('goes on to the next person, or back', () => {
    const s = show({ state: { kind: 'saved', record } });
    s.press('[data-action=next]');
    expect(s.on.onNext).toHaveBeenCalledExactlyOnceWith(f.oduya.id);
    s.press('[data-action=undo]');
    expect(s.on.onUndo).toHaveBeenCalledExactlyOnceWith(record.id);
  });

  it('takes the answer after a talk was saved, and keeps the sheet as it is meanwhile', () => {
    const s = show({ state: { kind: 'saved', record } });
    s.press('[data-position=lean_yes]');
    expect(s.on.onCorrect).toHaveBeenCalledExactlyOnceWith(record.id, {
      outcome: 'contact',
      position: 'lean_yes',
    });
    s.now({ state: { kind: 'saving' } });
    expect(s.none('[data-saved]')).toBe(true);
    expect(s.none('[data-outcome]')).toBe(true);
    s.now({ state: { kind: 'saved', record: { ...record, id: 'second', position: 'lean_yes' } } });
    expect(s.one('[data-position=lean_yes]').getAttribute('aria-pressed')).toBe('true');
    expect(s.none('[data-saved=second]')).toBe(false);
  });

  it('asks for no answer after a voicemail', () => {
    const s = show({ state: { kind: 'saved', record: { ...record, outcome: 'voicemail' } } });
    expect(s.none('[data-position]')).toBe(true);
  });

  it('keeps the note when the same person’s sheet is loaded again after an undo', () => {
    const s = show();
    s.type('textarea[name=note]', 'kept');
    s.now({ view: { ...f.sheet, callId: 'another' }, state: { kind: 'ready', undone: true } });
    expect(s.one<HTMLTextAreaElement>('textarea').value).toBe('kept');
    expect(s.root.textContent).toContain('It does not count');
    s.press('[data-outcome=contact]');
    expect(s.on.onRecord.mock.calls).toMatchObject([[{ id: 'another', note: 'kept' }]]);
  });

  it('starts clean for another person', () => {
    const s = show();
    s.type('textarea[name=note]', 'hers');
    s.now({ view: { ...f.sheet, target: f.oduya } });
    expect(s.one<HTMLTextAreaElement>('textarea').value).toBe('');
  });

  it('shows a call of before, and lets it be taken back', () => {
    const s = show({ view: f.longSheet });
    expect(s.root.textContent).toContain('You called: Left a voicemail');
    expect(s.none('[data-saved]')).toBe(true);
    s.press('[data-action=undo]');
    expect(s.on.onUndo).toHaveBeenCalledExactlyOnceWith('call-9');
  });
});

describe('the number', () => {
  it('dials and records the one that was chosen', () => {
    const s = show();
    expect(s.one('[data-action=dial]').getAttribute('href')).toBe('tel:+12175550142');
    s.press('li:nth-child(2) [data-action=use-number]');
    expect(s.one('[data-action=dial]').getAttribute('href')).toBe('tel:+12175550100');
    expect(s.one('.shared').textContent).toContain('ask for Rep. Marin');
    s.press('[data-outcome=contact]');
    expect(s.on.onRecord.mock.calls).toMatchObject([[{ number: '+12175550100' }]]);
  });

  it('is marked by one press, and the next one comes up with the way back', () => {
    const flag = { id: 'flag-9', reason: 'disconnected' as const, at: '2026-11-24T16:00:00Z' };
    const [capitol, district] = f.marin.numbers;
    const s = show();
    s.press('[data-flag=disconnected]');
    expect(s.on.onFlag).toHaveBeenCalledExactlyOnceWith(capitol, 'disconnected');
    s.now({ view: { ...f.sheet, target: { ...f.marin, numbers: [district!, { ...capitol!, flag }] } } });
    expect(s.one('[data-action=dial]').getAttribute('href')).toBe('tel:+17735550160');
    const note = s.one('[data-flagged="+12175550142"]');
    expect(note.textContent).toContain('Marked 217-555-0142: Not in service');
    expect(document.activeElement).toBe(note.querySelector('button'));
    s.press('[data-flagged] [data-action=unflag]');
    expect(s.on.onUnflag).toHaveBeenCalledExactlyOnceWith('flag-9');
  });

  it('is not marked by the second half of a double press', () => {
    const s = show();
    s.one('[data-flag=disconnected]').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
    expect(s.on.onFlag).not.toHaveBeenCalled();
  });

  it('that is marked says why and since when, even where it is the only one', () => {
    const s = show({ view: { ...f.sheet, target: { ...f.marin, numbers: f.flaggedNumbers.slice(3) } } });
    expect(s.one('[data-flag-reason=disconnected]').textContent).toContain('on Nov 20, 2026: Not in service');
    expect(s.none('[data-flag]')).toBe(true);
    expect(s.none('[data-action=dial]')).toBe(false);
  });

  it('of a line of many says what the line does, never that it is hers', () => {
    const lines = (line: 'connects' | 'messages' | 'information') => {
      document.body.replaceChildren();
      const number = { ...f.marin.numbers[0]!, shared: true, line };
      return show({ view: { ...f.sheet, target: { ...f.marin, numbers: [number] } } }).one('.shared')
        .textContent;
    };
    expect(lines('connects')).toBe('Switchboard: ask for Rep. Marin.');
    expect(lines('messages')).toContain('say that yours is for Rep. Marin');
    expect(lines('information')).toContain('passes nothing on to Rep. Marin');
  });

  it('stands beside the lines of the legislature, each as what it is', () => {
    const s = show({ view: { ...f.sheet, lines: [f.switchboard, f.hotline], tty: '800-555-0188' } });
    const text = s.one('[data-part=lines]').textContent;
    expect(text).toContain('217-555-0100 Switchboard: ask for Rep. Marin');
    expect(text).toContain('Takes messages for your legislators · only from within the state');
    expect(text).toContain('usually Mon to Fri, 8:00 AM–6:00 PM at the capitol');
    // Whoever uses a text telephone looks beside the number, and not under the lines.
    expect(s.one('.number > [data-part=relay]').textContent).toBe(
      'TTY and relay: call 711, or 800-555-0188.',
    );
  });

  it('that is missing leaves the switchboard, the address and the official page', () => {
    const s = show({ view: f.numberlessSheet });
    expect(s.one('[data-line=connects]').textContent).toContain('217-555-0100');
    expect(s.one('[data-action=write]').getAttribute('href')).toBe('mailto:marin@statehouse.example');
    expect(s.one('[data-action=official-page]').getAttribute('href')).toMatch(/^https:/);
    expect(s.root.textContent).toContain('not confirmed');
  });

  it('says that there is none', () => {
    const s = show({ view: f.numberlessSheet });
    expect(s.none('[data-action=dial]')).toBe(true);
    expect(s.root.textContent).toContain('No telephone number is known for Rep. Rosa Marin');
    s.press('[data-outcome=skip]');
    expect(s.on.onRecord.mock.calls[0]?.[0]).not.toHaveProperty('number');
  });
});

describe('the script', () => {
  it('asks an open blank once, in place', () => {
    const s = show();
    s.press('button[data-blank=my_name]');
    const field = s.one<HTMLInputElement>('input[name=my_name]');
    expect(document.activeElement).toBe(field);
    field.value = ' Ana Torres ';
    s.press('.blank-ask button');
    expect(s.on.onFillBlank).toHaveBeenCalledExactlyOnceWith('my_name', 'Ana Torres');
  });

  it('leaves a blank open when nothing was typed', () => {
    const s = show();
    s.press('button[data-blank=my_name]');
    s.key('Escape', 'input[name=my_name]');
    expect(s.on.onFillBlank).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(s.one('button[data-blank=my_name]'));
  });

  it('changes language and channel', () => {
    const s = show();
    s.press('[data-channel=voicemail]');
    expect(s.one('.script').textContent).toBe('Hello, please vote yes on Senate Bill 2273. Thank you.');
    s.press('[data-language=es]');
    expect(s.one('.script').getAttribute('lang')).toBe('es');
    expect(s.one('.script').textContent).toContain('Hola');
  });
});

describe('inside somebody else’s page', () => {
  const card = () => show({ surface: 'card', view: f.filledSheet });

  it('shows no name and no town, and asks for none', () => {
    const s = card();
    expect(s.root.textContent).not.toContain('Ana Torres');
    expect(s.root.textContent).not.toContain('Chicago,');
    expect(s.one('.script').textContent).toContain('my name is [your name] and I live in [your town]');
    expect(s.none('[data-blank]')).toBe(true);
    expect(s.none('textarea')).toBe(true);
    expect(s.none('[data-action=open-window]')).toBe(false);
  });

  it('heeds no press and no key that a script made', () => {
    const s = card();
    for (const selector of ['contact', 'voicemail', 'skip']) s.press(`[data-outcome=${selector}]`);
    s.press('[data-outcome=unavailable]');
    s.key('1', '.sheet');
    s.press('[data-action=dial]');
    s.press('[data-action=next]');
    s.press('[data-action=open-window]');
    s.press('[data-flag=wrong_number]');
    expect(s.none('[data-reason]')).toBe(true);
    for (const callback of Object.values(s.on)) expect(callback).not.toHaveBeenCalled();
  });

  it('lets no script take back a saved call or add an answer', () => {
    const s = show({ surface: 'card', state: { kind: 'saved', record } });
    s.press('[data-action=undo]');
    s.press('[data-position=yes]');
    s.key('u', '.sheet');
    for (const callback of Object.values(s.on)) expect(callback).not.toHaveBeenCalled();
  });

  it('stops a made-up press on the number before the browser dials', () => {
    const s = card();
    const press = new MouseEvent('click', { bubbles: true, cancelable: true });
    s.one('[data-action=dial]').dispatchEvent(press);
    expect(press.defaultPrevented).toBe(true);
  });
});
