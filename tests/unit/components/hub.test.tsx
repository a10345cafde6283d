// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { HUB_CASES } from '../../gallery/hub-cases';
import { draw } from './draw';

vi.mock('#i18n', () => import('../../gallery/i18n'));
afterEach(() => document.body.replaceChildren());

const show = (name: string) => draw(HUB_CASES[name]!.draw());

it('shows before joining whose hub it is, who reads by four words, and a record as it leaves', () => {
  const s = show('hub-join');
  expect(s.one('[data-hub-host]').textContent).toBe('hub.river-coalition.example.org');
  expect(s.root.textContent).toContain('2 leaders can read');
  expect([...s.root.querySelectorAll('[data-reader]')].map((e) => e.textContent)).toContain(
    'lusab babad gutih tugad',
  );
  expect(s.one('[data-sample]').textContent).toContain('"sample/safe-routes"');
  expect(s.root.textContent).toContain('A made-up one');
  expect(s.root.textContent).toContain('which district you live in');
  expect(s.root.textContent).not.toContain('no call would go');
});

it('says where no call would go, and that the browser was not allowed', () => {
  const s = show('hub-join-none');
  expect(s.root.textContent).toContain('no call would go');
  expect(s.one('[data-problem=hub_no_access]').textContent).toContain('was not allowed');
  expect(s.one('h2').textContent).toBe('A new invite of Riverton Neighbors');
});

it('says how many wait, when they go, when some went, and what to do about trouble', () => {
  const s = show('hub-outbox');
  expect(s.root.textContent).toContain('3 entries wait to be sent.');
  expect(s.root.textContent).toMatch(/Next sending, about: today/);
  expect(s.root.textContent).toMatch(/Last sent: today/);
  expect(show('hub-outbox-trouble').one('[data-problem=hub_not_let_in]').textContent).toContain('new link');
});

it('lists members by number, with what to look at, and never by how much they called', () => {
  const s = show('hub-lead');
  const numbers = [...s.root.querySelectorAll('[data-hub-member]')].map((r) =>
    r.getAttribute('data-hub-member'),
  );
  expect(numbers).toEqual([...numbers].sort());
  expect(s.one('[data-flag=same_person]').textContent).toContain('40 calls to one person on Nov 20, 2026');
  expect(s.root.textContent).toContain('31 members were heard of for the first time');
  expect(s.one('[data-got="214"]').textContent).toContain('1 erased');
  expect(s.root.querySelectorAll('[data-got] [data-problem]')).toHaveLength(2);
  expect(s.one('[data-confirmed=true] [data-action=unconfirm]').textContent).toContain('Take back');
});

it('has no link to hand out where no invite is left, and says what to do', () => {
  const s = show('hub-lead-first');
  expect(s.none('[data-invite-link]')).toBe(true);
  expect(s.root.textContent).toContain('There is no invite left.');
  expect(s.none('[data-action=publish]')).toBe(true);
});

it('shows what groups signed, and those that have not reported', () => {
  const s = show('hub-board');
  expect(s.one('[data-board]').getAttribute('data-calls')).toBe('738');
  expect(s.one('[data-board-group=prairie]').textContent).toContain('not yet');
  expect(s.one('[data-silent]').textContent).toBe('Prairie Parents and Lakeside Together');
  expect(s.one('[data-strange=hill]').textContent).toContain('They are the same');
  expect(s.one('[data-board-target=p2]').textContent).toContain('Undecided 40');
});
