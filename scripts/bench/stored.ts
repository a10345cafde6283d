/** How the popup and the background do with much in the database. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChromiumDriver } from '../browsers/chromium-driver';
import { openMarkedPage, openPage, setUp, tabId } from '../demo/steps';
import { atMost, median, ms, type Measured } from './measure';

const CAMPAIGNS = 500;
const CALLS = 10_000;

/** Runs in a page of the extension: many campaigns made after a real one, many calls spread over them. */
function fill(counts: { campaigns: number; calls: number }): Promise<void> {
  interface Row {
    key: string;
    id: string;
    bills: { identifier: string }[];
    billKeys: string[];
  }
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('rotunda');
    request.onsuccess = () => {
      const db = request.result;
      const transaction = db.transaction(['campaigns', 'records', 'latest'], 'readwrite');
      const campaigns = transaction.objectStore('campaigns');
      const records = transaction.objectStore('records');
      const latest = transaction.objectStore('latest');
      campaigns.get('sample/safe-routes').onsuccess = (event) => {
        const model = (event.target as IDBRequest<Row>).result;
        for (let i = 0; i < counts.campaigns; i += 1) {
          const bill = { jurisdiction: 'xx', session: '2026', identifier: `HB ${1000 + i}` };
          campaigns.put({
            ...model,
            id: `c${i}`,
            key: `sample/c${i}`,
            bills: [bill],
            billKeys: [`xx/2026/${bill.identifier}`],
            dueKeys: [`xx ${new Date(Date.now() + i * 3_600_000).toISOString()}`],
          });
        }
      };
      const outcomes = ['contact', 'voicemail', 'unavailable', 'skip'];
      for (let i = 0; i < counts.calls; i += 1) {
        const id = crypto.randomUUID();
        const at = new Date(Date.now() - i * 60_000).toISOString();
        const campaign = `sample/c${i % counts.campaigns}`;
        const target = `ocd-person/5a3b1e00-0000-4000-8000-0000000000${i % 2 ? 18 : 19}`;
        const outcome = outcomes[i % 4];
        // The newest first: what comes later is older.
        if (i < counts.campaigns * 2) latest.put({ campaign, target, last: { id, outcome, at } });
        records.put({
          kind: 'call',
          id,
          at,
          zone: 'America/Chicago',
          campaign,
          bills: [`xx/2026/HB ${1000 + (i % counts.campaigns)}`],
          target,
          targetName: 'Somebody',
          jurisdiction: 'xx',
          chamber: 'lower',
          district: '7',
          outcome,
          surface: 'popup',
        });
      }
      transaction.oncomplete = () => {
        db.close();
        resolve();
      };
      transaction.onabort = () => reject(transaction.error);
    };
    request.onerror = () => reject(request.error);
  });
}

/** Notes when the page first shows its content, in milliseconds after the navigation began. Runs before the page's own code. */
function noteReady(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('#app[data-ready]')) return;
    observer.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        (globalThis as unknown as { readyAfter: number }).readyAfter = performance.now();
      }),
    );
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-ready'],
  });
}

/** The least that a page of the extension can be: what the browser itself takes. */
const BARE = 'bare.html';

/** Adds a page to an unpacked extension that shows one word as soon as its script runs. */
export function addBarePage(extension: string): void {
  const page = '<!doctype html><title>Bare</title><div id="app"></div><script type="module" src="bare.js">';
  writeFileSync(join(extension, BARE), `${page}</script>`);
  writeFileSync(
    join(extension, 'bare.js'),
    "const app = document.getElementById('app'); app.textContent = 'Bare'; app.dataset.ready = '';",
  );
}

/** Opens a page of the extension again and again. @returns milliseconds from the navigation to its first paint */
async function paintTimes(driver: ChromiumDriver, path: string, rounds: number): Promise<number[]> {
  const all: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const page = await driver.context.newPage();
    await page.addInitScript(noteReady);
    await page.goto(`${driver.base}/${path}`);
    const after = await page.waitForFunction(
      () => (globalThis as unknown as { readyAfter?: number }).readyAfter ?? null,
    );
    // The first opening also fills the browser's own caches.
    if (round > 0) all.push((await after.jsonValue()) ?? Number.NaN);
    await page.close();
  }
  return all;
}

/** Runs in a page of the extension: asks the background about a page with these bills, the first of them campaigns'. */
async function askAbout(asked: { bills: number; wanted: number; rounds: number }): Promise<number[]> {
  const { chrome: api } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: object): Promise<object> } };
  };
  const bills = Array.from({ length: asked.bills }, (_, i) => ({
    jurisdiction: 'xx',
    session: '2026',
    identifier: `HB ${i < asked.wanted ? 1000 + i * 3 : 5000 + i}`,
  }));
  const all: number[] = [];
  for (let round = 0; round <= asked.rounds; round += 1) {
    const start = performance.now();
    const answer = await api.runtime.sendMessage({
      rotunda: 'lookUpPage',
      data: { bills, incognito: false },
    });
    if (!('answer' in answer)) throw new Error(JSON.stringify(answer));
    if (round > 0) all.push(performance.now() - start);
  }
  return all;
}

export async function measureStored(
  driver: ChromiumDriver,
  home: string,
  rounds: number,
): Promise<Measured[]> {
  await setUp(driver);
  await openMarkedPage(driver, home);
  const id = await tabId(driver, home);
  const popup = `popup.html?tab=${id}`;
  const few = median(await paintTimes(driver, popup, rounds));
  const page = await openPage(driver, 'organise.html#/campaigns');
  await page.evaluate(fill, { campaigns: CAMPAIGNS, calls: CALLS });
  const many = median(await paintTimes(driver, popup, rounds));
  const bare = median(await paintTimes(driver, BARE, rounds));
  const nothing = median(await page.evaluate(askAbout, { bills: 0, wanted: 0, rounds }));
  const [some, all] = [
    median(await page.evaluate(askAbout, { bills: 100, wanted: 10, rounds })),
    median(await page.evaluate(askAbout, { bills: 100, wanted: 100, rounds })),
  ];
  return [
    atMost(
      'popup: opened to painted, 10,000 calls, 500 campaigns',
      many,
      100,
      ms,
      `${ms(few)} with 2 campaigns; ${ms(bare)} for a bare page of an extension`,
    ),
    atMost(
      'look-up of a page with 100 bills, ten with a campaign',
      some,
      20,
      ms,
      `${ms(nothing)} with no bill, ${ms(all)} where each has a campaign`,
    ),
  ];
}
