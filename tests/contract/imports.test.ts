/** Who may import whom: the order of the house, held by reading the tree. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Folder -> folders of ours it may import (besides itself), and packages. */
const RULES: Record<string, { ours: string[]; packages: string[] }> = {
  // Of topojson-specification only types.
  'utils/model': { ours: [], packages: ['valibot', 'topojson-specification'] },
  'utils/jurisdictions': { ours: ['utils/model'], packages: [] },
  'utils/detect': { ours: ['utils/model', 'utils/jurisdictions'], packages: [] },
  'utils/match': { ours: ['utils/model'], packages: [] },
  'utils/script': { ours: ['utils/model'], packages: [] },
  // By the browser's cryptography; nothing of the world else.
  'utils/sign': { ours: ['utils/model'], packages: ['canonicalize'] },
  // What partners of a campaign say by their own keys.
  'utils/amend': { ours: ['utils/model', 'utils/sign'], packages: ['valibot'] },
  // Invites, and feeds that a page offers.
  'utils/invite': { ours: ['utils/model', 'utils/sign'], packages: [] },
  'utils/feed-csv': { ours: ['utils/model'], packages: [] },
  'utils/reminders': { ours: ['utils/model'], packages: [] },
  'utils/status': { ours: ['utils/model'], packages: [] },
  // Who covers which districts of a campaign.
  'utils/coverage': { ours: ['utils/model', 'utils/tally', 'utils/people'], packages: [] },
  'utils/tally': { ours: ['utils/model'], packages: [] },
  // The report of a campaign, a bill, a group or some days, and its written forms.
  'utils/report': { ours: ['utils/model', 'utils/tally', 'utils/jurisdictions'], packages: [] },
  // A meeting's invitation and agenda.
  'utils/meeting': { ours: ['utils/model', 'utils/tally'], packages: [] },
  // Tally files: pure but for the browser's own compression and, by utils/sign, its cryptography.
  'utils/packet': { ours: ['utils/model', 'utils/sign', 'utils/tally'], packages: [] },
  // What travels by a hub: pure but for, by utils/sign, the browser's cryptography.
  'utils/hub': {
    ours: ['utils/model', 'utils/sign', 'utils/invite', 'utils/packet', 'utils/tally'],
    packages: [],
  },
  'utils/backup': {
    ours: ['utils/model', 'utils/sign', 'utils/packet', 'utils/tally'],
    packages: ['valibot'],
  },
  // Which of my calls are looked for, and what goes when something is erased.
  'utils/log': { ours: ['utils/model'], packages: [] },
  'utils/erase': { ours: ['utils/model'], packages: [] },
  'utils/people': { ours: ['utils/model', 'utils/jurisdictions'], packages: [] },
  'utils/hours': { ours: ['utils/model'], packages: [] },
  'utils/queue': { ours: ['utils/model', 'utils/match'], packages: [] },
  'utils/lines': { ours: ['utils/model', 'utils/people'], packages: [] },
  'utils/sample': { ours: ['utils/model'], packages: [] },
  'utils/page': { ours: ['utils/model', 'utils/detect', 'utils/status'], packages: [] },
  'utils/app': {
    ours: [
      'utils/model',
      'utils/jurisdictions',
      'utils/match',
      'utils/script',
      'utils/sign',
      'utils/amend',
      'utils/feed-csv',
      'utils/invite',
      'utils/tally',
      'utils/coverage',
      'utils/report',
      'utils/meeting',
      'utils/packet',
      'utils/hub',
      'utils/people',
      'utils/queue',
      'utils/lines',
      'utils/reminders',
      'utils/log',
      'utils/erase',
    ],
    packages: [],
  },
  // Authoring: drafts, what they need, and the file that they become.
  'utils/write': {
    ours: [
      'utils/model',
      'utils/jurisdictions',
      'utils/detect',
      'utils/people',
      'utils/sign',
      'utils/amend',
      'utils/feed-csv',
      'utils/app',
    ],
    packages: [],
  },
  'utils/db': {
    ours: [
      'utils/model',
      'utils/app/ports',
      'utils/app/data-ports',
      'utils/app/hub-ports',
      'utils/tally',
      'utils/packet',
      'utils/backup',
      'utils/erase',
      // The boards' tables and their sums change in one transaction, and so are reckoned inside it.
      'utils/hub/board',
    ],
    packages: ['idb'],
  },
  'utils/net': {
    ours: ['utils/model', 'utils/app/ports', 'utils/app/hub-ports', 'utils/hub'],
    packages: [],
  },
  'utils/browser': {
    ours: [
      'utils/model',
      'utils/jurisdictions',
      'utils/app/ports',
      'utils/app/hub-ports',
      'utils/db',
      'utils/net',
      'utils/people',
      'utils/sample',
      'utils/backup/settings',
    ],
    packages: ['wxt/browser'],
  },
  'utils/ui': {
    ours: [
      'utils/model',
      'utils/report',
      'utils/app',
      'utils/browser',
      'utils/db/write-store',
      'components/ui',
    ],
    packages: ['preact', 'preact/hooks'],
  },
  components: {
    ours: [
      'utils/model',
      'utils/hours',
      'utils/queue',
      'utils/coverage',
      'utils/log',
      'utils/erase',
      'utils/backup/kinds',
      'utils/backup/plan',
      'utils/sign/passphrase',
      'utils/meeting',
      'utils/reminders/plan',
      'utils/report',
      'utils/tally',
      'utils/ui/use-sheet',
      'utils/ui/use-sheet-settings',
      'utils/ui/use-now',
    ],
    packages: ['preact', 'preact/hooks', '#i18n', 'uqr'],
  },
};

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (statSync(join(root, path)).isDirectory()) return filesIn(path);
    return /\.tsx?$/.test(name) && !name.endsWith('.d.ts') ? [path] : [];
  });
}

const specifiers = (text: string): string[] =>
  [
    ...text.matchAll(
      /^\s*(?:import|export)\b[^'"]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/gm,
    ),
  ].map((m) => m[1] ?? m[2] ?? m[3] ?? '');

const ownerOf = (path: string) => Object.keys(RULES).find((folder) => path.startsWith(`${folder}/`));

describe('imports', () => {
  const files = [...filesIn('utils'), ...filesIn('components')];

  it('finds the house', () => expect(files.length).toBeGreaterThan(40));

  it.each(files)('%s keeps to its layer', (file) => {
    const folder = ownerOf(file);
    expect(folder, `${file} belongs to no layer: name one in this test`).toBeDefined();
    const rule = RULES[folder!]!;
    for (const specifier of specifiers(readFileSync(join(root, file), 'utf8'))) {
      if (!specifier.startsWith('.')) {
        expect(rule.packages, `${file} imports ${specifier}`).toContain(specifier);
        continue;
      }
      const target = relative(root, resolve(root, dirname(file), specifier));
      const allowed = [folder!, ...rule.ours].some((f) => target === f || target.startsWith(`${f}/`));
      expect(allowed, `${file} imports ${target}`).toBe(true);
    }
  });

  it('pure folders never read the clock, chance, the network, the database or the browser', () => {
    const pure = [
      'utils/model',
      'utils/jurisdictions',
      'utils/detect',
      'utils/match',
      'utils/script',
      'utils/amend',
      'utils/tally',
      'utils/coverage',
      'utils/report',
      'utils/meeting',
      'utils/packet',
      'utils/hub',
      'utils/backup',
      'utils/feed-csv',
      'utils/status',
      'utils/reminders',
      'utils/log',
      'utils/erase',
      'utils/people',
      'utils/hours',
      'utils/queue',
      'utils/lines',
      'utils/app',
      'utils/sample',
      'utils/write',
    ];
    const impure =
      /\bDate\.now\(|\bnew Date\(\)|Math\.random|\bcrypto\.|\bfetch\(|indexedDB|\bbrowser\.|\bchrome\.|\bwindow\.|\bdocument\.|localStorage/;
    for (const file of pure.flatMap(filesIn)) {
      const code = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      expect(impure.exec(code)?.[0], file).toBeUndefined();
    }
  });

  it('entrypoints never import each other', () => {
    for (const file of filesIn('entrypoints')) {
      const own = file.split('/').slice(0, 2).join('/');
      for (const specifier of specifiers(readFileSync(join(root, file), 'utf8'))) {
        if (!specifier.startsWith('.')) continue;
        const target = relative(root, resolve(root, dirname(file), specifier));
        if (target.startsWith('entrypoints/')) expect(`${target}/`, file).toContain(`${own}/`);
      }
    }
  });

  it('keeps files small enough to read in one sitting', () => {
    for (const file of [...files, ...filesIn('entrypoints'), ...filesIn('scripts')]) {
      expect(readFileSync(join(root, file), 'utf8').split('\n').length, file).toBeLessThanOrEqual(400);
    }
  });
});
