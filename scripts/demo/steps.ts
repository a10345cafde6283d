/**
 * What a person does with Rotunda, step by step, through its real pages. The demo
 * and the journeys of the tests are both made of these.
 */
import { until, type Driver, type Tab } from '../browsers/driver';
import {
  badgeOf,
  isRemembered,
  putState,
  tabIdOf,
  takeState,
  type KeptState,
} from '../browsers/extension-page';

export interface MyDistricts {
  jurisdiction: string;
  /** District name by chamber. */
  districts: Partial<Record<'upper' | 'lower' | 'legislature', string>>;
  myName: string;
  myTown: string;
}

/** In the Sample State: a senator who leads a committee, and a House district with two members. */
export const SAMPLE_DISTRICTS: MyDistricts = {
  jurisdiction: 'xx',
  districts: { upper: '3', lower: '7' },
  myName: 'Robin Ashdown',
  myTown: 'Cedar Bluff',
};

/** The people of those districts, by their ids in the Sample State. */
export const SAMPLE_TARGETS = {
  quintanar: 'ocd-person/5a3b1e00-0000-4000-8000-000000000003',
  blackwood: 'ocd-person/5a3b1e00-0000-4000-8000-000000000018',
  achterberg: 'ocd-person/5a3b1e00-0000-4000-8000-000000000019',
} as const;

export const SUPPORT = 'sample/safe-routes';
export const OPPOSE = 'sample/keep-the-buses';

/** Opens one of the extension's own pages and waits until it shows something. */
export async function openPage(driver: Driver, path: string): Promise<Tab> {
  const tab = await driver.open(`${driver.base}/${path}`);
  await tab.see('#app[data-ready]');
  return tab;
}

export async function chooseDistricts(driver: Driver, mine: MyDistricts): Promise<void> {
  const tab = await openPage(driver, 'organise.html#/start');
  await tab.choose('select[name=jurisdiction]', mine.jurisdiction);
  await tab.click('button[data-action=choose-state]');
  for (const [chamber, district] of Object.entries(mine.districts)) {
    await tab.choose(`select[name=district-${chamber}]`, district);
  }
  await tab.fill('input[name=my_name]', mine.myName);
  await tab.fill('input[name=my_town]', mine.myTown);
  await tab.click('button[data-action=save-districts]');
  await until('the districts to be stored', () => tab.evaluate(storedCount, 'places'));
  await tab.seeNo('select[name=jurisdiction]');
  await until('the name to be kept', async () => (await tab.see('main')).text.includes(mine.myName));
  await tab.close();
}

export async function addSampleFeed(driver: Driver): Promise<void> {
  const tab = await openPage(driver, 'organise.html#/campaigns');
  await tab.click('button[data-action=add-sample]');
  await tab.see('[data-feed="sample"]');
  await tab.close();
}

/** What the first run of a browser stored. */
const afterFirstRun = new WeakMap<Driver, KeptState>();

/**
 * First run: districts chosen, the sample feed followed. A browser's later journeys begin with what its first one
 * stored then, put back as it was: a first run takes as long as many a journey.
 */
export async function setUp(driver: Driver): Promise<void> {
  const known = driver.tabs.length === 0 ? afterFirstRun.get(driver) : undefined;
  if (!known) {
    await chooseDistricts(driver, SAMPLE_DISTRICTS);
    await addSampleFeed(driver);
  }
  if (known) await driver.behind.evaluate(putState, known);
  else if (driver.tabs.length === 0) afterFirstRun.set(driver, await driver.behind.evaluate(takeState));
}

/** Texts that the page's marks cover. Runs in the page. */
export function markedTexts(): string[] {
  return [...CSS.highlights.values()].flatMap((highlight) =>
    [...highlight].map((mark) => {
      // A static range has no text of its own.
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      return range.toString().replace(/\s+/g, ' ').trim();
    }),
  );
}

/** Number of entries in one of the extension's stores. Runs in one of its pages. */
export function storedCount(store: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('rotunda');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const db = request.result;
      if (!db.objectStoreNames.contains(store)) {
        db.close();
        resolve(0);
        return;
      }
      const count = db.transaction(store).objectStore(store).count();
      count.onerror = () => reject(count.error);
      count.onsuccess = () => {
        db.close();
        resolve(count.result);
      };
    };
  });
}

/** Opens a page of the statehouse and waits until its bills are marked. */
export async function openMarkedPage(driver: Driver, url: string): Promise<Tab> {
  const tab = await driver.open(url);
  await until('marks on the page', async () => (await tab.evaluate(markedTexts)).length > 0);
  return tab;
}

/** Id that the browser gives the tab at this address, for `popup.html?tab=ID`. */
export function tabId(driver: Driver, url: string): Promise<number> {
  return until(`a tab at ${url}`, () => driver.behind.evaluate(tabIdOf, url));
}

/** Text of the toolbar badge over the tab at this address. */
export async function badge(driver: Driver, url: string): Promise<string> {
  return driver.behind.evaluate(badgeOf, await tabId(driver, url));
}

/** Waits until the background was told what the page at this address names, be it nothing. */
export async function pageWasRead(driver: Driver, url: string): Promise<void> {
  await until(`the bills of ${url}`, () => driver.behind.evaluate(isRemembered, url));
}

export async function openPopup(driver: Driver, url: string): Promise<Tab> {
  return openPage(driver, `popup.html?tab=${await tabId(driver, url)}`);
}

export interface Counts {
  contact: number;
  voicemail: number;
  unavailable: number;
  skip: number;
  calls: number;
}

/** One row of the tally as its page shows it. Runs in that page. */
export function countsOf(selector: string): Counts | null {
  const row = document.querySelector(selector);
  if (!row) return null;
  const count = (name: string): number =>
    Number(row.querySelector(`[data-count="${name}"]`)?.textContent?.replace(/\D/g, '') || 0);
  const [contact, voicemail, unavailable, skip, calls] = [
    'contact',
    'voicemail',
    'unavailable',
    'skip',
    'calls',
  ].map(count) as [number, number, number, number, number];
  return { contact, voicemail, unavailable, skip, calls };
}

/** The whole tally's counts. */
export async function totals(driver: Driver): Promise<Counts> {
  const tab = await openPage(driver, 'organise.html#/tally');
  const counts = (await tab.evaluate(countsOf, '[data-tally="total"]')) ?? {
    contact: 0,
    voicemail: 0,
    unavailable: 0,
    skip: 0,
    calls: 0,
  };
  await tab.close();
  return counts;
}
