/** District from a point, in a real browser, with the lines of the largest state as the build writes them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { FoundBrowser } from '../browsers/program';
import { ROOT } from '../run';
import { bundle } from './bundle';
import { atMost, median, ms, skipped, type Measured } from './measure';

const TEXAS = join(ROOT, 'data/lines/tx.json');
const ADDRESS = 'http://127.0.0.1/bench';
const DAY = '2026-11-24';
/** The Capitol in Austin. */
const POINT = { lat: 30.2747, lng: -97.7404, accuracy: 0 };
const LOOK_UPS = 10_000;

interface LinesInPage {
  first(text: string, point: typeof POINT, day: string): Promise<number>;
  next(count: number, day: string): number;
}

/** @throws Error where the modules do not do in a browser what they should */
export async function measureLines(browser: FoundBrowser, rounds: number): Promise<Measured[]> {
  const what = 'district from a point in Texas';
  if (!existsSync(TEXAS)) return [skipped(what, 'there is no data/lines/tx.json: npm run data')];
  const text = readFileSync(TEXAS, 'utf8');
  const script = await bundle('scripts/bench/lines-in-page.ts', 'rotundaLines');
  const running = await chromium.launch({
    executablePath: browser.path,
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
  });
  try {
    const page = await running.newPage();
    await page.route('**', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><html lang="en"><body></body></html>',
      }),
    );
    const first: number[] = [];
    const next: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const times = await oneRound(page, script, text);
      first.push(times.first);
      next.push(times.next);
    }
    const size = `${Math.round(text.length / 1000)} kB`;
    return [
      atMost(`${what}, the first, its lines loaded (${size})`, median(first), 50, ms),
      atMost(`${what}, each one then`, median(next), 1, (value) => `${value.toFixed(4)} ms`),
    ];
  } finally {
    await running.close();
  }
}

/** On a fresh page, where nothing has been compiled. */
async function oneRound(page: Page, script: string, text: string): Promise<{ first: number; next: number }> {
  await page.goto(ADDRESS);
  await page.addScriptTag({ content: script });
  return page.evaluate(
    async ({ file, point, day, count }) => {
      const { rotundaLines } = globalThis as unknown as { rotundaLines: LinesInPage };
      const took = await rotundaLines.first(file, point, day);
      return { first: took, next: rotundaLines.next(count, day) };
    },
    { file: text, point: POINT, day: DAY, count: LOOK_UPS },
  );
}
