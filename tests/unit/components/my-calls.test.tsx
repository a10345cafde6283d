// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { MyCalls, type MyCallsProps } from '../../../components/MyCalls';
import { CALLS } from '../../gallery/call-fixtures';
import { NOW } from '../../gallery/fixtures';
import { draw } from './draw';

vi.mock('#i18n', () => import('../../gallery/i18n'));
afterEach(() => document.body.replaceChildren());

const [newest, second] = CALLS;

function show(props: Partial<MyCallsProps> = {}) {
  const on = { onEdit: vi.fn(), onSave: vi.fn(), onTakeBack: vi.fn(), onMore: vi.fn() };
  const tree = (more: Partial<MyCallsProps>) => (
    <MyCalls
      {...{
        log: { calls: CALLS, more: true },
        now: NOW,
        editing: null,
        busy: false,
        problems: [],
        done: null,
      }}
      {...on}
      {...props}
      {...more}
    />
  );
  const s = draw(tree({}));
  return { ...s, on, now: (more: Partial<MyCallsProps>) => s.again(tree(more)) };
}

it('lists calls by day, each with what is known of it', () => {
  const s = show();
  const days = [...s.root.querySelectorAll('h2')].map((h) => h.textContent);
  expect(days).toEqual(['Nov 24, 2026', 'Nov 20, 2026']);
  const text = s.one(`[data-call="${newest?.call.id}"]`).textContent;
  expect(text).toContain('Rosa Marin · Talked to someone');
  expect(text).toContain('SB 2273, HB 3911');
  expect(text).toContain('11:04 AM · they said: Leans yes · took 3:07');
  expect(text).toContain('She will read the letter.');
  expect(s.one(`[data-call="${second?.call.id}"]`).textContent).toContain(
    'call again Wed, Nov 25 · corrected',
  );
  expect(s.one('[data-day="2026-11-20"]').textContent).toMatch(/Practice.*no longer follow/);
});

it('takes one call back by one press, and the second half of a double press takes no other', () => {
  const s = show();
  s.press(`[data-call="${second?.call.id}"] [data-action=take-back]`);
  expect(s.on.onTakeBack).toHaveBeenCalledExactlyOnceWith(second);
  const twice = new MouseEvent('click', { bubbles: true, detail: 2 });
  s.one(`[data-call="${newest?.call.id}"] [data-action=take-back]`).dispatchEvent(twice);
  expect(s.on.onTakeBack).toHaveBeenCalledOnce();
});

it('corrects one call in place', () => {
  const s = show({ editing: newest?.call.id ?? null });
  expect(s.root.querySelectorAll('[data-part=edit]')).toHaveLength(1);
  s.press('[data-part=edit] [data-position=no]');
  s.press('[data-action=save-edit]');
  expect(s.on.onSave).toHaveBeenCalledExactlyOnceWith(newest, {
    ...{ outcome: 'contact', position: 'no', note: 'She will read the letter.' },
  });
  s.press('[data-action=cancel-edit]');
  expect(s.on.onEdit).toHaveBeenCalledExactlyOnceWith(null);
});

it('says what was done, and gives the focus back', () => {
  const s = show({ editing: newest?.call.id ?? null });
  s.now({ editing: null, done: { what: 'changed', name: 'Rosa Marin' } });
  expect(s.one('[data-done=changed]').textContent).toContain('Corrected: the call to Rosa Marin');
  expect(document.activeElement).toBe(s.one(`[data-call="${newest?.call.id}"] [data-action=change]`));
});

it('offers older calls, and says where there is none', () => {
  const s = show();
  s.press('[data-action=more-calls]');
  expect(s.on.onMore).toHaveBeenCalledOnce();
  s.now({ log: { calls: [], more: false } });
  expect(s.root.textContent).toContain('No calls yet');
  expect(s.none('[data-action=more-calls]')).toBe(true);
});
