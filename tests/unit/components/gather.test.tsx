// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { droppedFiles } from '../../../utils/ui/dropped';
import { GATHER_CASES } from '../../gallery/gather-cases';
import { draw } from './draw';

vi.mock('#i18n', () => import('../../gallery/i18n'));
afterEach(() => document.body.replaceChildren());

const show = (name: string) => draw(GATHER_CASES[name]!.draw());

it('shows every call that goes with its note unticked, what does not go, and the file itself', () => {
  const s = show('gather-send');
  const rows = [...s.root.querySelectorAll('[data-send-call]')].map((row) => row.textContent);
  expect(rows).toHaveLength(4);
  expect(rows[0]).toContain('Rosa Marin · Talked to someone · they said: Leans yes');
  expect(rows[0]).toContain('Nov 24, 2026 · House District 20 · SB 2273, HB 3911 · Leave Crosscheck');
  expect(rows[2]).toContain('Could not get through (Mailbox full)');
  expect(s.one<HTMLInputElement>('input[name="note c1"]').checked).toBe(false);
  expect(s.one('[data-taken="2"]').textContent).toContain('Ife Oduya, Nov 20, 2026');
  expect(s.one('.gather-not').textContent).toContain('which district you live in');
  expect(s.one('[data-packet-text]').textContent).toContain('"rotunda_tally": 1');
  expect(s.one<HTMLInputElement>('input[name="send b/1"]').checked).toBe(false);
});

it('advises a file where the link is long, and writes no email then', () => {
  const s = show('gather-send-long');
  expect(s.root.textContent).toContain('this has 16,000 letters');
  expect(s.none('[data-action=send-mail]')).toBe(true);
  expect(s.none('[data-tally-link]')).toBe(true);
  expect(show('gather-send').none('[data-action=send-mail]')).toBe(false);
});

it('lists members by number, and says in words what is to be looked at', () => {
  const s = show('gather-add');
  const numbers = [...s.root.querySelectorAll('[data-group=a] [data-member-row]')].map((row) =>
    row.getAttribute('data-member-row'),
  );
  expect(numbers).toEqual([...numbers].sort());
  expect(numbers).toHaveLength(4);
  expect(s.one('[data-flag=many_a_day]').textContent).toContain('1,200 entries on Nov 20, 2026');
  expect(s.one('[data-held=true]').textContent).toContain('not counted');
});

it('names what was not taken and why', () => {
  const s = show('gather-add-report');
  expect(s.one('.gather-report').textContent).toContain('214 new entries');
  expect(s.one('[data-refused-name="photo.png"]').textContent).toContain('This is not a tally file.');
  expect(s.root.querySelectorAll('[data-refused-name="Pasted text"] [data-problem]')).toHaveLength(2);
  expect(s.root.textContent).toContain('for a group that you do not follow: river');
});

it('finds the files of a dropped folder, however many times it must ask, and no hidden ones', async () => {
  const leaf = (name: string) => ({
    ...{ name, isDirectory: false },
    file: (done: (file: File) => void) => done(new File(['x'], name)),
  });
  const folder = (name: string, ...parts: object[][]) => ({
    ...{ name, isDirectory: true },
    createReader: () => ({ readEntries: (done: (some: object[]) => void) => done(parts.shift() ?? []) }),
  });
  const gone = { name: 'gone', isDirectory: false, file: (_: unknown, failed: () => void) => failed() };
  const item = (entry: object | null, file: File | null) => ({
    kind: 'file',
    webkitGetAsEntry: () => entry,
    getAsFile: () => file,
  });
  const dropped = {
    items: [
      item(folder('all', [leaf('a'), leaf('.b')], [folder('in', [leaf('c'), gone])]), null),
      item(null, new File(['y'], 'd')),
      { kind: 'string' },
    ],
  };
  const files = await droppedFiles(dropped as unknown as DataTransfer);
  expect(files.map((f) => f.name)).toEqual(['a', 'c', 'gone', 'd']);
});
