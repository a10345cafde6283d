import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { LEGISLATURES } from './utils/jurisdictions';
import { RULES } from './utils/jurisdictions/rules';
import { SERVICES } from './utils/jurisdictions/services';
import { ANY_SITE, GEOCODER_SITE, LOOPBACK_PATTERNS, patternsFor, ROSTER_SITE } from './utils/model/hosts';
import type { DataIndex } from './utils/people/data-index';
import sampleFeed from './utils/sample/feed.json';
import { sampleLines } from './utils/sample/lines';
import { sampleMap } from './utils/sample/map';
import { samplePeople } from './utils/sample/people';

/** Where `npm run data` wrote; a build without it carries the made-up Sample State alone. */
const dataFolder = resolve(process.env['ROTUNDA_DATA'] ?? 'data');

/** Names of the built files of a kind. */
function builtFiles(kind: 'people' | 'lines' | 'map'): string[] {
  const folder = join(dataFolder, kind);
  return existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
}

/**
 * Public key of the test build only: it fixes the extension's id to
 * bglpgnhfaedmjokdehfooomcafajhhcp, so that tests can name its pages.
 */
const E2E_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAnhQ9i6Hj4TVKPCtjy4KPkZoaWONoSNUcmY1aZV7N8SjGT2W23LKxMZdEhRqMD5ebuNI8DkmtyJ9gLa8icU4PNVop2fEogMHctps1Kxgrt1mqQdxV4gzQCgBxo3fEMCGIO4elKD3B+P2MfKCIl8KvQcDqKTVjrh5zta3x8KI/8qQpnfsEnNdDxPf6GYSmb6BKSxyo89AfBQzgNKaPAGWFwJ18BJ8HA9DO7A4kcfumh9uzMhw7t6A9lJssA5dJJI4EUMBV9H0AhGmhh0jAEIu+VzJMzuN0zv4jVYDeOb8d86yKd98ks9z9rff2zrxDHj49lq8KPjIcjZQUGNRBNH2QWwIDAQAB';

/** Modules that the popup needs before it can show anything, and that other pages share. */
const COMMON = new RegExp(
  [
    'node_modules/(preact|wxt|@wxt-dev)/',
    'virtual:wxt-',
    'vite/preload-helper',
    'i18n/index\\.ts',
    'utils/tally/records\\.',
    'utils/match/',
    'utils/app/(campaign-view|look-up-page|place-view)\\.',
    'utils/db/(promised|open|store|page-store|feeds|places|numbers|told|current-place|migrations)\\.',
    'utils/model/(time|language|given|result|new-id|bill|call|flag|hosts)\\.',
    'utils/browser/(api|messages|changes|settings|hosts|ports|reading-ports|packed|packed-services|new-id|page-settings)\\.',
    'utils/ui/(use-stored|use-now|use-later|use-ready|start-page|use-newer-place|practice)\\.',
    'components/PracticeBanner\\.',
    'components/ui/(Button|StanceTag|DeadlineTag|Brand|Notice|locale|person|time|trusted|outcome)\\.',
  ].join('|'),
);

/** What the popup asks for beside those, and what it is made of, as one file: five take longer than the database. */
const FIRST_CALL =
  /entrypoints\/popup\/first-call\.|components\/(CallNow|sheet\/HoursLine)\.|utils\/(queue|hours)\/|utils\/app\/(moment|open-votes)\.|components\/ui\/bill\./;

const sites = [
  ...patternsFor(LEGISLATURES.filter((l) => l.code !== 'xx').flatMap((l) => l.hosts)),
  ...LOOPBACK_PATTERNS,
];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'components/public',
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: 'utils/locales' },
  vite: () => ({
    plugins: [preact()],
    // Chrome and Firefox have `modulepreload` of their own.
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ mode, browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    options_ui: { page: 'organise.html', open_in_tab: true },
    // Why each is needed stands in the README's table; a contract test compares the two.
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'alarms',
      ...(browser === 'chrome' ? ['offscreen' as const] : []),
      // Asked for when reminders are turned on; in the test build nobody could answer.
      ...(mode === 'e2e' ? ['notifications' as const] : []),
    ],
    ...(mode !== 'e2e' && { optional_permissions: ['notifications' as const] }),
    optional_host_permissions: [...sites, ROSTER_SITE, GEOCODER_SITE, ANY_SITE],
    // Permission prompts cannot be pressed by a test: the test build is granted what a user would grant.
    // `news.example` stands for any other site, on which a user presses "Find bills on this page".
    ...(mode === 'e2e' && {
      host_permissions: [...sites, ROSTER_SITE, GEOCODER_SITE, 'https://news.example/*'],
    }),
    ...(mode === 'e2e' && browser === 'chrome' && { key: E2E_KEY }),
    // Ed25519 in WebCrypto came last of what is used: Chrome 137 (May 2025).
    ...(browser === 'chrome' && { minimum_chrome_version: '137' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'rotunda@rotunda.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    // After the modules, whose file this changes. `utils/locales/messages.d.ts` says why.
    ready: (wxt) => {
      wxt.hooks.hook('prepare:types', (_, entries) => {
        const source = entries.find((entry) => 'path' in entry && entry.path.endsWith('i18n/index.ts'));
        if (!source || !('text' in source))
          throw new Error('The messages are no longer typed in i18n/index.ts.');
        source.text = [
          `import { createI18n } from '@wxt-dev/i18n';`,
          `import type { GeneratedI18nStructure } from './structure';`,
          `import type { Messages } from '../../utils/locales/messages';`,
          `export const i18n = createI18n() as unknown as Messages<GeneratedI18nStructure>;`,
          '',
        ].join('\n');
      });
    },
    // What the popup begins with, and most pages of ours use, is one file: fourteen small ones take longer to ask for.
    'vite:build:extendConfig': (entries, config) => {
      if (!entries.some((entry) => entry.type === 'popup')) return;
      const output = config.build?.rolldownOptions?.output;
      if (!output || Array.isArray(output)) throw new Error('The pages are no longer built as one output.');
      output.codeSplitting = {
        includeDependenciesRecursively: false,
        groups: [
          { name: 'common', test: COMMON, minShareCount: 2 },
          { name: 'first', test: FIRST_CALL },
        ],
      };
    },
    'build:manifestGenerated': (_, manifest) => {
      // WXT takes the title from popup.html, where it cannot be translated.
      if (manifest.action) manifest.action.default_title = '__MSG_actionTitle__';
    },
    'build:publicAssets': (_, files) => {
      const sample = { people: samplePeople, lines: sampleLines, map: sampleMap };
      for (const kind of ['people', 'lines', 'map'] as const) {
        files.push({ relativeDest: `data/${kind}/xx.json`, contents: JSON.stringify(sample[kind]) });
        for (const file of builtFiles(kind)) {
          files.push({ relativeDest: `data/${kind}/${file}`, absoluteSrc: join(dataFolder, kind, file) });
        }
      }
      files.push({ relativeDest: 'data/rules.json', contents: JSON.stringify(RULES) });
      files.push({ relativeDest: 'data/services.json', contents: JSON.stringify(SERVICES) });
      files.push({ relativeDest: 'data/sample-feed.json', contents: JSON.stringify(sampleFeed) });
      // Loaded by the organise page and the sheet's window before their own scripts. Background, content
      // script and popup do without: they use nothing that differs, and have no ten kilobytes to spare.
      files.push({
        relativeDest: 'browser-polyfill.js',
        absoluteSrc: resolve('node_modules/webextension-polyfill/dist/browser-polyfill.min.js'),
      });
      const built = builtFiles('people');
      const index = join(dataFolder, 'index.json');
      const asOf =
        built.length > 0 ? (JSON.parse(readFileSync(index, 'utf8')) as DataIndex).parts.people.asOf : '';
      const days = Object.fromEntries(built.map((f) => [f.replace(/\.json$/, ''), asOf]));
      files.push({
        relativeDest: 'data/states.json',
        contents: JSON.stringify({ xx: samplePeople.source.asOf, ...days }),
      });
      const drawn = builtFiles('lines').map((file) => file.replace(/\.json$/, ''));
      files.push({ relativeDest: 'data/lines.json', contents: JSON.stringify(['xx', ...drawn]) });
    },
  },
});
