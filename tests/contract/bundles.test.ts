/** What the build packs: read as the browser would get it. Needs `npm run build:e2e`, which `npm test` runs first. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const builds = ['chrome-mv3-e2e', 'firefox-mv3-e2e']
  .map((name) => join(root, '.output', name))
  .filter(existsSync);

const filesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });

/** A page's own scripts: those its HTML names, without the polyfill, which is not ours. */
function pageBytes(build: string, page: string): number {
  const html = readFileSync(join(build, page), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="(\/chunks\/[^"]+\.js)"/g)].map((m) => m[1]!);
  expect(scripts.length).toBeGreaterThan(0);
  return scripts.reduce((sum, script) => sum + statSync(join(build, script)).size, 0);
}

describe.each(builds)('%s', (build) => {
  const code = (file: string) => readFileSync(join(build, file), 'utf8');

  it.each([
    ['bills.js', 45_000],
    ['background.js', 25_000],
  ])('%s is at most %i bytes', (file, most) =>
    expect(statSync(join(build, file)).size).toBeLessThanOrEqual(most),
  );

  it.each([
    ['popup.html', 60_000],
    ['organise.html', 140_000],
  ])('%s needs at most %i bytes of script', (page, most) =>
    expect(pageBytes(build, page)).toBeLessThanOrEqual(most),
  );

  it('the scripts in a page hold no database, no network and no card where none is needed', () => {
    for (const file of ['bills.js', 'card.js']) {
      expect(code(file), file).not.toMatch(/indexedDB|IDBKeyRange|XMLHttpRequest|WebSocket|\bfetch\(/);
    }
    expect(code('bills.js')).not.toContain('attachShadow');
  });

  it('no script makes code from text, and none comes from elsewhere', () => {
    for (const file of filesIn(build).filter((f) => /\.(js|html)$/.test(f))) {
      const text = readFileSync(file, 'utf8');
      expect(text, file).not.toMatch(/\beval\(|new Function\(|importScripts\(/);
      expect(text, file).not.toMatch(/<script[^>]+src="https?:|import\(\s*["'`]https?:/);
    }
  });

  it('packs no real person by accident, and no file of another kind', () => {
    const kinds = new Set(filesIn(build).map((f) => f.replace(/.*\./, '')));
    expect([...kinds].sort()).toEqual(['css', 'html', 'js', 'json', 'png']);
  });
});

interface Manifest {
  permissions: string[];
  host_permissions?: string[];
  optional_host_permissions: string[];
  content_scripts?: unknown[];
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
  content_security_policy?: unknown;
}

describe.each(builds)('the manifest of %s', (build) => {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as Manifest;

  it('asks for exactly the permissions that the README explains', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const table = /## Permissions\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? '';
    const explained = [...table.matchAll(/^\| `(\w+)`/gm)].map((m) => m[1]);
    // Firefox has no such pages, and its event page needs none.
    const here = explained.filter((p) => p !== 'offscreen' || build.includes('chrome'));
    expect([...manifest.permissions].sort()).toEqual(here.sort());
  });

  it('opens nothing to pages: no file, no connection, no script that runs everywhere', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.content_security_policy).toBeUndefined();
  });

  it('grants the test build what a user is asked for, and nothing else', () => {
    for (const host of manifest.host_permissions ?? []) {
      if (host !== 'https://news.example/*') expect(manifest.optional_host_permissions).toContain(host);
    }
    expect(manifest.host_permissions).not.toContain('https://*/*');
  });
});

it('is looked at in `npm test`, where the builds are there', () => {
  if (process.env['ROTUNDA_BUILT']) expect(builds).toHaveLength(2);
});
