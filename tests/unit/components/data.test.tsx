// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { EraseCard, type EraseCardProps } from '../../../components/data/EraseCard';
import { RestoreCard, type RestoreCardProps } from '../../../components/data/RestoreCard';
import { SaveCard } from '../../../components/data/SaveCard';
import { NOTHING } from '../../../utils/erase/scope';
import { ERASE } from '../../gallery/data-cases';
import { NOW } from '../../gallery/fixtures';
import { draw } from './draw';

vi.mock('#i18n', () => import('../../gallery/i18n'));
afterEach(() => document.body.replaceChildren());

it('saves only under a passphrase that is long and written twice alike, or under none at all', () => {
  const onSave = vi.fn();
  const s = draw(<SaveCard keys={1} busy={false} problems={[]} saved={null} onSave={onSave} />);
  const save = () => s.press('[data-action=save-backup]');
  const write = (first: string, again: string) => {
    s.type('[name=backup-passphrase]', first);
    s.type('[name=backup-again]', again);
    save();
  };
  save();
  write('three', 'three');
  expect(s.one('[data-look]').textContent).toBe('5 of 12 letters so far.');
  write('three herons and a bus', 'three herons and a buss');
  expect(s.root.textContent).toContain('not the same');
  expect(onSave).not.toHaveBeenCalled();
  s.type('[name=backup-passphrase]', '121212121212');
  expect(s.one('[data-look]').getAttribute('data-look')).toBe('simple');
  write('121212121212', '121212121212');
  expect(onSave).toHaveBeenLastCalledWith('121212121212');
  expect(s.root.textContent).not.toContain('left out of the file');
  s.press('[name=backup-seal]');
  s.again(<SaveCard keys={1} busy={false} problems={[]} saved={null} onSave={onSave} />);
  expect(s.root.textContent).toContain('signing key is left out of the file');
  save();
  expect(onSave).toHaveBeenLastCalledWith('');
});

it('restores what takes nothing away at once, and asks before what does', () => {
  const onRestore = vi.fn();
  const on = { onFile: vi.fn(), onOpen: vi.fn(), onMode: vi.fn(), onLeave: vi.fn(), onAllow: vi.fn() };
  const props = (dropped: number): RestoreCardProps => ({
    ...{ now: NOW, sealed: false, busy: null, problems: [], done: null, onRestore, ...on },
    opened: {
      ...{ made: '2026-11-20T18:00:00Z', mode: 'merge' },
      kinds: [{ kind: 'calls', added: 1200, known: 3, replaced: 0, dropped, kept: 30 }],
    },
  });
  const s = draw(<RestoreCard {...props(0)} />);
  expect(s.one('[data-kind=calls] dd').textContent).toBe('adds 1,200, keeps 30');
  s.press('[data-action=restore]');
  expect(onRestore).toHaveBeenCalledOnce();
  s.again(<RestoreCard {...props(7)} />);
  s.press('[data-action=restore]');
  expect(onRestore).toHaveBeenCalledOnce();
  expect(s.one('[data-confirm=restore]').textContent).toContain('Calls, with their corrections: 7');
  s.press('[data-action=restore-surely]');
  expect(onRestore).toHaveBeenCalledTimes(2);
});

it('erases everything only after the word', () => {
  const onErase = vi.fn();
  const props: EraseCardProps = { ...ERASE, what: 'everything', onErase };
  const s = draw(<EraseCard {...props} typed="eras" />);
  s.press('[data-action=erase-everything]');
  expect(onErase).not.toHaveBeenCalled();
  s.again(<EraseCard {...props} typed=" Erase " />);
  s.press('[data-action=erase-everything]');
  expect(onErase).toHaveBeenCalledOnce();
});

it('says what goes with a group, what was written for it only where that was ticked, and then asks', () => {
  const onErase = vi.fn();
  const props: EraseCardProps = {
    ...{ ...ERASE, what: 'group', chosen: 'river', onErase },
    choices: [{ id: 'river', name: 'River Friends' }],
    counts: { ...NOTHING, calls: 2, moved: 1, drafts: 1, keys: 1 },
  };
  const s = draw(<EraseCard {...props} />);
  const gone = () => [...s.root.querySelectorAll('[data-gone]')].map((e) => e.getAttribute('data-gone'));
  expect(gone()).toEqual(['calls']);
  expect(s.one('[data-moved]').textContent).toContain('stays, for that one alone');
  s.again(<EraseCard {...props} authored />);
  expect(gone()).toEqual(['calls', 'drafts', 'keys']);
  s.press('[data-action=erase]');
  expect(s.one('[data-confirm=erase]').textContent).toContain(
    '"River Friends" for good, with what you wrote',
  );
  s.press('[data-action=erase-not]');
  expect(onErase).not.toHaveBeenCalled();
  s.press('[data-action=erase]');
  s.press('[data-action=erase-surely]');
  expect(onErase).toHaveBeenCalledOnce();
});
