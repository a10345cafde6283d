/** Our modules alone in a real browser, on a page made for the purpose. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { FoundBrowser } from '../browsers/program';
import { ROOT } from '../run';
import { bundle } from './bundle';
import { measureCalls } from './calls';
import { measureHub } from './hub';
import { atMost, median, ms, times, type Measured } from './measure';
import type { ScanTimes } from './scan-in-page';

/** Labelled pages beside the project, where somebody put them. */
const SAVED = join(ROOT, '../shared/pages');
const ADDRESS = 'http://127.0.0.1/bench';

interface Scan {
  build(textNodes: number, cited: boolean): number;
  fresh(html: string): void;
  show(html: string): number;
  run(rounds: number): Promise<ScanTimes>;
  longestTask(): Promise<number>;
  storm(perSecond: number, seconds: number): Promise<{ ours: number; looks: number; found: number }>;
}

/** As the libraries' own scripts leave them in the page. */
interface Rivals {
  Mark: new (root: Element) => { markRegExp(pattern: RegExp, options: object): void };
  findAndReplaceDOMText(root: Element, options: { find: RegExp; wrap: string }): void;
}

async function scan(page: Page, script: string, rounds: number): Promise<Measured[]> {
  await page.addScriptTag({ content: script });
  const measured = await page.evaluate(async (count) => {
    const { rotundaScan } = globalThis as unknown as { rotundaScan: Scan };
    const nodes = rotundaScan.build(60_000, true);
    const long = await rotundaScan.run(count);
    const longest = await rotundaScan.longestTask();
    rotundaScan.build(1500, false);
    return { nodes, long, longest, plain: await rotundaScan.run(count) };
  }, rounds);
  const { long, plain, nodes, longest } = measured;
  const [read, bare] = [median(long.read), median(long.bare)];
  return [
    atMost(
      `read and mark ${nodes} text nodes, ${long.marks} citations, against a bare walk`,
      read / bare,
      2,
      times,
      `${ms(read)} / ${ms(bare)}`,
    ),
    {
      what: 'the least that marking them can take: one pattern, no detector',
      measured: times(median(long.least) / bare),
      budget: 'none',
      met: true,
    },
    atMost(
      'longest task of the whole session on that page',
      longest,
      50,
      ms,
      longest === 0 ? 'none of 50 ms or more' : '',
    ),
    atMost('page of 1,500 text nodes without a bill', median(plain.read), 4, ms),
  ];
}

/** Others' marks of the same bills on the same page, each in an element of its own. */
async function rivals(page: Page, rounds: number): Promise<Measured[]> {
  for (const path of ['mark.js/dist/mark.min.js', 'findandreplacedomtext/src/findAndReplaceDOMText.js'])
    await page.addScriptTag({ path: join(ROOT, 'node_modules', path) });
  const measured = await page.evaluate(async (count) => {
    const { rotundaScan, Mark, findAndReplaceDOMText } = globalThis as unknown as {
      rotundaScan: Scan;
    } & Rivals;
    rotundaScan.build(60_000, true);
    const all = { mark: [] as number[], replace: [] as number[] };
    const html = document.body.innerHTML;
    const { read } = await rotundaScan.run(count);
    for (let round = 0; round < count; round += 1) {
      rotundaScan.fresh(html);
      let begin = performance.now();
      const mark = new Mark(document.body);
      mark.markRegExp(/\b(?:HB|SB) \d+\b/g, {});
      all.mark.push(performance.now() - begin);
      rotundaScan.fresh(html);
      begin = performance.now();
      findAndReplaceDOMText(document.body, { find: /\b(?:HB|SB) \d+\b/g, wrap: 'mark' });
      all.replace.push(performance.now() - begin);
    }
    return { ...all, read };
  }, rounds);
  const read = median(measured.read);
  const against = (name: string, others: number, least: number): Measured => ({
    what: `the same page marked by ${name}, against us`,
    measured: `${times(others / read)} (${ms(others)} / ${ms(read)})`,
    budget: least > 0 ? `>= ${times(least)}` : 'none',
    met: others / read >= least,
  });
  return [
    against('mark.js', median(measured.mark), 8),
    against('findAndReplaceDOMText', median(measured.replace), 0),
  ];
}

async function storms(page: Page): Promise<Measured[]> {
  const heap = await page.context().newCDPSession(page);
  const used = async () => {
    await heap.send('HeapProfiler.collectGarbage');
    const { usedSize } = (await heap.send('Runtime.getHeapUsage')) as { usedSize: number };
    return usedSize / 1024;
  };
  const { ours, looks, found } = await page.evaluate(() => {
    const { rotundaScan } = globalThis as unknown as { rotundaScan: Scan };
    return rotundaScan.storm(5000, 3);
  });
  const again = (rounds: number) =>
    page.evaluate(async (count) => {
      const { rotundaScan } = globalThis as unknown as { rotundaScan: Scan };
      for (let round = 0; round < count; round += 1) {
        rotundaScan.build(6000, true);
        await rotundaScan.run(1);
        await rotundaScan.storm(2000, 0.3);
      }
    }, rounds);
  await again(2);
  const before = await used();
  await again(10);
  const grown = (await used()) - before;
  return [
    atMost(
      '5,000 insertions a second for 3 s, our time in all',
      ours,
      100,
      ms,
      `${looks} looks, ${found} found`,
    ),
    atMost(
      'heap grown after 10 more rounds of reading and insertions',
      grown,
      100,
      (kb) => `${kb.toFixed(0)} kB`,
    ),
  ];
}

/** What a page could stop the reader with. */
async function hostile(page: Page): Promise<Measured[]> {
  await page.addScriptTag({ content: await bundle('scripts/bench/hostile-in-page.ts', 'rotundaHostile') });
  const { bit, time, growth } = await page.evaluate((letters) => {
    const { rotundaHostile } = globalThis as unknown as {
      rotundaHostile: { run(letters: number): { bit: string; time: number; growth: number } };
    };
    return rotundaHostile.run(letters);
  }, 1_000_000);
  const what = `a megabyte of ${JSON.stringify(bit)}, the slowest of its kind`;
  return [atMost(what, time, 200, ms), atMost(`${what}, against eight eighths of it`, growth, 2, times)];
}

/** Pages that somebody saved, each at its own address, where there are any. */
async function realPages(page: Page, script: string, rounds: number): Promise<Measured[]> {
  const pages = savedPages();
  if (pages.length === 0) return [];
  let [read, bare, nodes, slowest] = [0, 0, 0, 0];
  for (const { host, html } of pages) {
    await page.goto(`https://${host}/`);
    await page.addScriptTag({ content: script });
    const one = await page.evaluate(
      async ([text, count]) => {
        const { rotundaScan } = globalThis as unknown as { rotundaScan: Scan };
        return { nodes: rotundaScan.show(text), times: await rotundaScan.run(count) };
      },
      [html, rounds] as const,
    );
    nodes += one.nodes;
    bare += median(one.times.bare);
    read += median(one.times.read);
    slowest = Math.max(slowest, median(one.times.read));
  }
  const what = `${pages.length} saved pages, ${nodes} text nodes`;
  return [
    {
      what: `${what}: read and mark, against a bare walk`,
      measured: `${times(read / bare)} (${ms(read)} / ${ms(bare)})`,
      budget: 'none',
      met: true,
    },
    { what: `${what}: the slowest`, measured: ms(slowest), budget: 'none', met: true },
  ];
}

function savedPages(): { host: string; html: string }[] {
  if (!existsSync(join(SAVED, 'index.jsonl'))) return [];
  return readFileSync(join(SAVED, 'index.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; host: string | null; format?: string })
    .flatMap(({ id, host }) => {
      const file = join(SAVED, 'raw', `${id}.html`);
      return host && existsSync(file) ? [{ host, html: readFileSync(file, 'utf8') }] : [];
    });
}

/** @throws Error where the modules do not do in a browser what they should */
export async function measureModules(browser: FoundBrowser, rounds: number): Promise<Measured[]> {
  const running = await chromium.launch({
    executablePath: browser.path,
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
  });
  try {
    const page = await running.newPage();
    await page.route('**', (route) =>
      route.request().resourceType() === 'document'
        ? route.fulfill({
            contentType: 'text/html',
            body: '<!doctype html><html lang="en"><body></body></html>',
          })
        : route.abort(),
    );
    await page.goto(ADDRESS);
    const script = await bundle('scripts/bench/scan-in-page.ts', 'rotundaScan');
    return [
      ...(await scan(page, script, rounds)),
      ...(await rivals(page, rounds)),
      ...(await storms(page)),
      ...(await hostile(page)),
      ...(await measureCalls(page, rounds)),
      ...(await measureHub(page)),
      ...(await realPages(page, script, rounds)),
    ];
  } finally {
    await running.close();
  }
}
