// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { MyCalls, type MyCallsProps } from '../../../components/MyCalls';
import { EVERY_CALL } from '../../../utils/log/filter';
import { CALLS, COUNTS } from '../../gallery/call-fixtures';
import { NOW } from '../../gallery/fixtures';
import { draw } from './draw';

vi.mock('#i18n', () => import('../../gallery/i18n'));
afterEach(() => document.body.replaceChildren());

const [newest, second] = CALLS;

function show(props: Partial<MyCallsProps> = {}) {
  const on = {
    ...{ onEdit: vi.fn(), onSave: vi.fn(), onTakeBack: vi.fn(), onMore: vi.fn() },
    ...{ onDelete: vi.fn(), onDeleteAll: vi.fn(), onFilter: vi.fn() },
  };
  const search = { filter: EVERY_CALL, counts: COUNTS, walked: null, onFilter: on.onFilter };
  const tree = (more: Partial<MyCallsProps>) => (
    <MyCalls
      {...{
        log: { calls: CALLS, more: true, counts: COUNTS },
        search,
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
  const days = [...s.root.querySelectorAll('.log-day h2')].map((h) => h.textContent);
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
  const counts = { found: 0, all: 0, practice: 0, campaigns: [] };
  s.now({
    log: { calls: [], more: false, counts },
    search: { filter: EVERY_CALL, counts, walked: null, onFilter: s.on.onFilter },
  });
  expect(s.root.textContent).toContain('No calls yet');
  expect(s.none('[data-action=more-calls]')).toBe(true);
});

it('deletes one only after it was said what that means, and gives the focus back where it was not', () => {
  const s = show();
  const row = `[data-call="${newest?.call.id}"]`;
  s.press(`${row} [data-action=delete]`);
  expect(s.on.onDelete).not.toHaveBeenCalled();
  const asked = s.one(`${row} [data-confirm=delete]`);
  expect(document.activeElement).toBe(asked);
  expect(asked.textContent).toMatch(/Rosa Marin for good.*leaves nothing.*stays with your group/s);
  s.press(`${row} [data-action=delete-not]`);
  expect(document.activeElement).toBe(s.one(`${row} [data-action=delete]`));
  s.press(`${row} [data-action=delete]`);
  s.press(`${row} [data-action=delete-surely]`);
  expect(s.on.onDelete).toHaveBeenCalledExactlyOnceWith(newest);
});

it('deletes all, those of practice counted too, after it was asked', () => {
  const s = show();
  s.press('[data-action=delete-all]');
  expect(s.one('[data-confirm=delete-all]').textContent).toContain('Delete all your 243 calls for good?');
  s.key('Escape', '[data-confirm=delete-all]');
  expect(s.on.onDeleteAll).not.toHaveBeenCalled();
  s.press('[data-action=delete-all]');
  s.press('[data-action=delete-all-surely]');
  expect(s.on.onDeleteAll).toHaveBeenCalledOnce();
  s.now({ done: { what: 'deleted_all', name: '' } });
  expect(s.one('[data-done=deleted_all]').textContent).toContain('All your calls are deleted');
});

it('says how many are shown of how many, and how far a long look is', () => {
  const s = show();
  const said = () => s.one('[data-part=log-counts]').textContent;
  expect(said()).toBe('240 calls');
  s.type('[name=log-text]', 'letter');
  expect(s.on.onFilter).toHaveBeenCalledExactlyOnceWith({ ...EVERY_CALL, text: 'letter' });
  const search = { counts: { ...COUNTS, found: 12 }, walked: null, onFilter: s.on.onFilter };
  s.now({ search: { ...search, filter: { ...EVERY_CALL, text: 'letter' } } });
  expect(said()).toBe('12 of 240 calls');
  s.now({ search: { ...search, filter: { ...EVERY_CALL, text: 'letter' }, walked: 84_200 } });
  expect(said()).toBe('84,200 calls looked through…');
  s.press('[data-action=clear-search]');
  expect(s.on.onFilter).toHaveBeenLastCalledWith(EVERY_CALL);
});
