/** A long list of bills, read and marked by the session of the content script, and a bare walk over the same text. Runs in a browser. */
import '../../utils/detect';
import type { MentionedBill } from '../../utils/model/bill';
import type { CampaignView, PageView } from '../../utils/model/views';
import { startSession, type SessionPorts } from '../../utils/page/session';

const TODAY = '2026-11-22';
const CELLS = 10;
/** Rounds in which both sides are still being compiled. */
const WARM = 3;

/** Rows of ten cells with one text node each; where `cited`, the first cell of every row names a bill. */
export function build(nodes: number, cited: boolean): number {
  document.title = '2026 Regular Session';
  document.body.replaceChildren();
  const table = document.createElement('table');
  const rows = Math.round(nodes / CELLS);
  for (let row = 0; row < rows; row += 1) {
    const line = table.insertRow();
    const words = [
      cited ? `${row % 2 ? 'HB' : 'SB'} ${(row % 4000) + 1}` : 'An act',
      'Concerning roads and schools',
    ];
    for (let cell = 0; cell < CELLS; cell += 1) {
      line
        .insertCell()
        .append(words[cell] ?? (cell % 3 ? 'Referred to the committee' : `Read on day ${cell}`));
    }
  }
  document.body.append(table);
  return textNodes();
}

function textNodes(): number {
  let count = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) count += 1;
  return count;
}

function bareWalk(): number {
  let characters = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) characters += (node as Text).data.length;
  return characters;
}

/** The least that any reader of this page can do: walk it, try one pattern, mark what it finds. */
function leastWork(): void {
  const marks = new Highlight();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const found = /\b(?:HB|SB) \d+\b/.exec((node as Text).data);
    if (!found) continue;
    const [start, end] = [found.index, found.index + found[0].length];
    marks.add(
      new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
    );
  }
  CSS.highlights.set('least', marks);
}

/** To every question the answer is that all bills are a campaign's. */
export const ports: SessionPorts = {
  marksOthers: () => false,
  today: () => TODAY,
  lookUp: (bills) => Promise.resolve(answer(bills)),
  show: () => undefined,
};

function answer(bills: MentionedBill[]): PageView {
  const campaigns = [{ key: 'bench/all', stance: 'support', bills }];
  return { ready: true, campaigns: campaigns as unknown as CampaignView[] } as unknown as PageView;
}

/** Puts a saved page in the place of this one; its scripts do not run. */
export function show(html: string): number {
  const saved = new DOMParser().parseFromString(html, 'text/html');
  document.title = saved.title;
  document.replaceChild(document.adoptNode(saved.documentElement), document.documentElement);
  return textNodes();
}

/** Marks that stand on the page. */
const marked = (): number => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);

export interface ScanTimes {
  bare: number[];
  read: number[];
  /** See {@link leastWork}. */
  least: number[];
  marks: number;
}

/**
 * Parses the page's body anew, as after a load. A page is read once, by a script that has touched none of its
 * nodes: the browser makes an object for each that a script looks at, and on a page that was walked before
 * they are there already.
 */
export function fresh(html: string): void {
  document.body.innerHTML = html;
}

/**
 * The whole session, from its start until the marks are set, its pauses cut to nothing.
 * @returns milliseconds of each round; the two take turns, so that both meet the same machine
 */
export async function run(rounds: number): Promise<ScanTimes> {
  const bare: number[] = [];
  const read: number[] = [];
  const least: number[] = [];
  let marks = 0;
  const { requestIdleCallback } = globalThis;
  const now = (callback: () => void) => queueMicrotask(callback);
  globalThis.requestIdleCallback = now as unknown as typeof requestIdleCallback;
  const html = document.body.innerHTML;
  for (let round = -WARM; round < rounds; round += 1) {
    const abort = new AbortController();
    fresh(html);
    const begin = performance.now();
    if (bareWalk() === 0) throw new Error('The page is empty');
    const between = performance.now();
    fresh(html);
    const early = performance.now();
    leastWork();
    const late = performance.now();
    CSS.highlights.delete('least');
    fresh(html);
    const start = performance.now();
    await startSession(document, ports, abort.signal);
    const end = performance.now();
    marks = marked();
    abort.abort();
    if (round < 0) continue;
    bare.push(between - begin);
    read.push(end - start);
    least.push(late - early);
  }
  globalThis.requestIdleCallback = requestIdleCallback;
  return { bare, read, least, marks };
}

/** The content script's whole session over the page. @returns the longest task that it made, in milliseconds; 0 for none over 50 */
export async function longestTask(): Promise<number> {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
  });
  observer.observe({ type: 'longtask' });
  const abort = new AbortController();
  const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 300));
  await settled();
  longest = 0;
  await startSession(document, ports, abort.signal);
  await settled();
  abort.abort();
  observer.disconnect();
  return longest;
}

export { storm } from './storm-in-page';
