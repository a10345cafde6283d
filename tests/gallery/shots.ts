/**
 * Pictures of every screen in real Chromium, and axe's opinion of each:
 * `npx tsx tests/gallery/shots.ts --out DIR [--chromium PATH] [name...]`.
 * Ends with 1 when axe finds a violation or a page is wider than its window.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { createServer } from 'vite';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'test-results/gallery' },
    chromium: { type: 'string', default: process.env.CHROME_PATH ?? '/usr/bin/chromium' },
    looks: { type: 'string', default: 'light,dark,narrow,large,spanish,contrast' },
  },
});

const WIDTH = { popup: 392, window: 560, page: 900, organise: 900 };
/** A page at 200 % zoom is a page at half the width and twice the density. */
const LOOKS = {
  light: { width: 1, scale: 1 },
  dark: { width: 1, scale: 1, colorScheme: 'dark' as const },
  narrow: { width: 320, scale: 1 },
  large: { width: 0.5, scale: 2 },
  spanish: { width: 1, scale: 1, language: 'es' },
  contrast: { width: 1, scale: 1, forcedColors: 'active' as const },
} satisfies Record<string, { width: number; scale: number; [more: string]: unknown }>;

type Look = keyof typeof LOOKS;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Shot {
  name: string;
  where: keyof typeof WIDTH;
  press: string | undefined;
}

async function shoot(browser: Browser, base: string, shot: Shot, look: Look): Promise<string[]> {
  const wanted: {
    width: number;
    scale: number;
    colorScheme?: 'dark';
    forcedColors?: 'active';
    language?: string;
  } = LOOKS[look];
  const full = WIDTH[shot.where];
  // A popup keeps its width when it is zoomed; the browser enlarges its window.
  const half = shot.where === 'popup' ? full : Math.max(320, Math.round(full * wanted.width));
  const width = wanted.width > 1 ? wanted.width : wanted.width === 1 ? full : half;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    deviceScaleFactor: wanted.scale,
    reducedMotion: 'reduce',
    colorScheme: wanted.colorScheme ?? 'light',
    forcedColors: wanted.forcedColors ?? 'none',
    timezoneId: 'America/New_York',
  });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(`${error}`));
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  await page.goto(`${base}?case=${shot.name}&lang=${wanted.language ?? 'en'}`);
  await page.locator('body[data-drawn]').waitFor();
  if (shot.press) await page.locator(shot.press).first().click();
  await page.screenshot({ path: `${values.out}/${shot.name}.${look}.png`, fullPage: shot.where !== 'page' });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (over > 0) wrong.push(`${over} px wider than its window`);
  await page.evaluate(axe);
  const options = {
    // Where the system forces its own colours, computed style still tells ours.
    rules: { 'color-contrast': { enabled: wanted.forcedColors !== 'active' } },
  };
  const scope = shot.where === 'page' ? { fromShadowDom: ['rotunda-card', '.rotunda'] } : 'body';
  const result = await page.evaluate(
    async ([where, how]) =>
      (window as unknown as { axe: { run: (...args: unknown[]) => Promise<AxeResults> } }).axe.run(
        where,
        how,
      ),
    [scope, options] as const,
  );
  if (result.passes.length === 0) wrong.push('axe saw nothing');
  for (const v of result.violations) {
    wrong.push(
      `${v.id}: ${v.help}: ${v.nodes.map((n) => `${n.target} ${n.any[0]?.message ?? ''}`).join(' ; ')}`,
    );
  }
  await context.close();
  return wrong;
}

const server = await createServer({
  configFile: fileURLToPath(new URL('./vite.config.ts', import.meta.url)),
  logLevel: 'error',
  server: { port: 0, strictPort: false },
});
await server.listen();
const base = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ executablePath: values.chromium, args: ['--no-sandbox'] });
mkdirSync(values.out, { recursive: true });
const lister = await browser.newPage();
// The first page waits until everything is transformed, which takes a while on a busy machine.
lister.setDefaultTimeout(180_000);
await lister.goto(base);
const shots: Shot[] = await lister.evaluate(async () => {
  const path = '/cases.tsx';
  const { CASES } = (await import(path)) as {
    CASES: Record<string, { where: 'popup' | 'window' | 'page' | 'organise'; press?: string }>;
  };
  return Object.entries(CASES).map(([name, c]) => ({ name, where: c.where, press: c.press }));
});
const wanted = shots.filter(
  ({ name }) => positionals.length === 0 || positionals.some((start) => name.startsWith(start)),
);
if (wanted.length === 0) console.error(`No screen has such a name: ${shots.map((s) => s.name).join(', ')}`);
let failures = wanted.length === 0 ? 1 : 0;
for (const shot of wanted) {
  for (const look of values.looks.split(',') as Look[]) {
    for (const wrong of await shoot(browser, base, shot, look)) {
      failures += 1;
      console.log(`${shot.name} ${look}: ${wrong}`);
    }
  }
}
console.log(`${wanted.length} screens, ${failures} wrong`);
await browser.close();
await server.close();
process.exitCode = failures > 0 ? 1 : 0;
