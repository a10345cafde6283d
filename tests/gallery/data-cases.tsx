/** My data: saved, restored, erased. */
import { EraseCard, type EraseCardProps } from '../../components/data/EraseCard';
import { RestoreCard, type RestoreCardProps } from '../../components/data/RestoreCard';
import { SaveCard, type SaveCardProps } from '../../components/data/SaveCard';
import { OrganiseFrame } from '../../components/OrganiseFrame';
import type { KindPlan } from '../../utils/backup/kinds';
import { NOTHING } from '../../utils/erase/scope';
import type { Case } from './case';
import { NOW } from './fixtures';

const nothing = () => undefined;

const save: SaveCardProps = { keys: 2, busy: false, problems: [], saved: null, onSave: nothing };
const restore: RestoreCardProps = {
  ...{ now: NOW, sealed: false, opened: null, busy: null, problems: [], done: null },
  ...{ onFile: nothing, onOpen: nothing, onMode: nothing, onRestore: nothing, onLeave: nothing },
  onAllow: nothing,
};
export const ERASE: EraseCardProps = {
  ...{ what: null, choices: null, chosen: '', authored: false, counts: null, followed: false, typed: '' },
  ...{ busy: false, problems: [], done: null, onWhat: nothing, onChoose: nothing, onAuthored: nothing },
  ...{ onType: nothing, onErase: nothing },
};
const kinds = (dropped: number): KindPlan[] => [
  { kind: 'calls', added: 12, known: 30, replaced: 0, dropped: 0, kept: 1030 },
  { kind: 'campaigns', added: 3, known: 1, replaced: 1, dropped: 0, kept: 14 },
  { kind: 'places', added: 0, known: 1, replaced: 1, dropped: 0, kept: 0 },
  { kind: 'group_calls', added: 0, known: 0, replaced: 0, dropped, kept: 52_310 - dropped },
  { kind: 'settings', added: 0, known: 3, replaced: 0, dropped: 0, kept: 3 },
];
const opened = (mode: 'merge' | 'replace') => ({
  ...{ made: '2026-11-20T18:00:00Z', mode },
  kinds: kinds(mode === 'merge' ? 0 : 410),
});
const GROUP = {
  ...{ what: 'group' as const, chosen: 'river', authored: true },
  choices: [{ id: 'river', name: 'River Friends' }],
  counts: {
    ...{ ...NOTHING, calls: 240, practice: 3, moved: 12, groupCalls: 5210, members: 60, sources: 8 },
    ...{ campaigns: 14, feeds: 1, drafts: 1, keys: 1 },
  },
};

const page = (
  s: Partial<SaveCardProps> = {},
  r: Partial<RestoreCardProps> = {},
  e: Partial<EraseCardProps> = {},
) => (
  <OrganiseFrame view="backup">
    <div class="setup">
      <SaveCard {...save} {...s} />
      <RestoreCard {...restore} {...r} />
      <EraseCard {...ERASE} {...e} />
    </div>
  </OrganiseFrame>
);

export const DATA_CASES: Record<string, Case> = {
  'data-first': { where: 'organise', draw: () => page() },
  'data-unsealed': { where: 'organise', draw: () => page(), press: '[name=backup-seal]' },
  'data-saved': {
    where: 'organise',
    draw: () => page({ saved: 'rotunda-2026-11-24.rotunda-backup' }, { sealed: true }),
  },
  'data-opened': {
    where: 'organise',
    draw: () => page({}, { opened: opened('merge') }, { what: 'everything', typed: 'eras' }),
  },
  'data-replace': {
    where: 'organise',
    draw: () => page({}, { opened: opened('replace') }),
    press: '[data-action=restore]',
  },
  'data-restored': {
    where: 'organise',
    draw: () => {
      const done = { hosts: ['www.ilga.gov', 'group.example'], asked: 'refused' as const, notify: true };
      return page({}, { done }, GROUP);
    },
  },
  'data-wrong': {
    where: 'organise',
    draw: () => page({}, { sealed: true, problems: [{ code: 'backup_passphrase' }] }, GROUP),
    press: '[data-action=erase]',
  },
  'data-erased': {
    where: 'organise',
    draw: () => page({}, {}, { done: 'everything' }),
  },
};
