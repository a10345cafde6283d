import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver, Tab } from '../../../scripts/browsers/driver';
import { until } from '../../../scripts/browsers/driver';
import {
  badge,
  chooseDistricts,
  openMarkedPage,
  openPage,
  openPopup,
  pageWasRead,
  SAMPLE_DISTRICTS,
  setUp,
  SUPPORT,
} from '../../../scripts/demo/steps';
import { ROOT } from '../../../scripts/run';
import type { Feed } from '../../../utils/model/campaign';
import { expect, test } from '../harness/fixtures';
import { records } from '../harness/records';
import { openCard, openSheet, recordOutcome } from '../harness/sheet';
import { startSite } from '../harness/site';
import { stored } from '../harness/stored';

const sample = JSON.parse(readFileSync(join(ROOT, 'utils/sample/feed.json'), 'utf8')) as Feed;
const KEY = 'guarded/safe-routes';

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rotunda-guard-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The capitol's wall clock so many hours from now. */
function inHours(hours: number): string {
  const clock = new Intl.DateTimeFormat('sv-SE', {
    ...{ timeZone: 'America/Chicago', dateStyle: 'short', timeStyle: 'short' },
  });
  return clock.format(Date.now() + hours * 3_600_000).replace(' ', 'T');
}

/** One campaign on SB 12 and HB 34, as its group publishes it by file. */
async function publish(tab: Tab, updated: string, change: Partial<Feed['campaigns'][number]>): Promise<void> {
  const [campaign] = sample.campaigns;
  if (!campaign) throw new Error('The sample feed has no campaign');
  const feed = {
    ...sample,
    id: 'guarded',
    name: 'Guarded',
    updated,
    campaigns: [{ ...campaign, ...change }],
  };
  const path = join(folder, `${updated.slice(0, 10)}.json`);
  writeFileSync(path, JSON.stringify(feed));
  await tab.setFile('input[name=feed-file]', path);
  const kept = async () => (await tab.evaluate(updatedOf, 'guarded')) === updated;
  await until(`the issue of ${updated}`, kept);
}

/** Runs in a page of the extension. */
function updatedOf(id: string): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('rotunda');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const db = request.result;
      const get = db.transaction('feeds').objectStore('feeds').get(id);
      get.onerror = () => reject(get.error);
      get.onsuccess = () => {
        db.close();
        resolve((get.result as { updated: string } | undefined)?.updated ?? null);
      };
    };
  });
}

async function campaignsPage(driver: Driver): Promise<Tab> {
  return openPage(driver, 'organise.html#/campaigns');
}

const BILL_PAGE = (
  action: string,
): string => `<!doctype html><html lang="en"><head><title>HB 34</title></head>
  <body><nav><a href="/x">1/2/2026 Signed by the Governor</a></nav><h1>HB 34: Safe routes</h1>
  <table><tr><th>Date</th><th>Chamber</th><th>Action</th></tr>
  <tr><td>3/10/2026</td><td>House</td><td>Do Pass, Committee on Roads</td></tr>
  <tr><td>3/12/2026</td><td>House</td><td>${action}</td></tr></table></body></html>`;

test('a page that says the bill has passed is quoted on the card, and the call is still to be made', async ({
  driver,
}) => {
  await setUp(driver);
  const site = await startSite({
    '/bills/2026/HB34': { body: BILL_PAGE('Third Reading - Passed 70-48 &lt;b&gt;') },
    '/bills/2026/SB12': { body: BILL_PAGE('Third Reading').replaceAll('HB 34', 'SB 12') },
  });
  try {
    const page = await openMarkedPage(driver, `${site.url}/bills/2026/HB34`);
    await driver.killBackground();
    await page.click('[data-part="pill"]');
    const line = await page.see('[data-stale="passed_chamber"]');
    expect(line.text).toBe('This page says: passed the House, Mar 12, 2026');
    await openSheet(page, SUPPORT);
    const notice = await page.see('.stale[data-stale="passed_chamber"]');
    expect(notice.text).toContain('Third Reading - Passed 70-48 <b>');
    expect(notice.text).toContain('You can call all the same.');
    await page.click('.stale summary');
    const note = await page.see('.stale [data-part="note"]');
    expect(note.text).toContain(`${site.url}/bills/2026/HB34`);
    await page.click('.stale [data-action="copy-note"]');
    await expect.poll(async () => (await page.see('.stale [data-action="copy-note"]')).text).toBe('Copied');
    await recordOutcome(page, 'contact');
    expect(await records(driver)).toHaveLength(1);

    const other = await openMarkedPage(driver, `${site.url}/bills/2026/SB12`);
    await openCard(other, SUPPORT);
    expect(await other.look('[data-stale]')).toEqual([]);
  } finally {
    await site.close();
  }
});

test('after its last deadline a campaign asks for nothing, and says so', async ({ driver, statehouse }) => {
  await chooseDistricts(driver, SAMPLE_DISTRICTS);
  const tab = await campaignsPage(driver);
  const vote = { type: 'floor_vote' as const, zone: 'America/Chicago', chamber: 'lower' as const };
  await publish(tab, '2026-01-01T00:00:00Z', { deadlines: [{ ...vote, at: inHours(-30) }] });
  const url = `${statehouse.url}/bills/2026/SB12`;
  const page = await openMarkedPage(driver, url);
  await expect
    .poll(async () => (await page.see('[data-part="pill"]')).text)
    .toBe('Deadline passed: no call is asked for here now');
  await pageWasRead(driver, url);
  await expect.poll(() => badge(driver, url)).toBe('');

  const popup = await openPopup(driver, url);
  const card = await popup.see(`[data-campaign="${KEY}"]`);
  expect(card.text).toContain('asks for nothing more until its group says what is next');
  expect((await popup.see(`[data-campaign="${KEY}"] [data-action="call"]`)).text).toBe('Open call sheet');
  await openSheet(popup, KEY);
  expect((await popup.see('[data-past]')).text).toContain('The vote was on');
  // Whoever calls all the same is not kept from it.
  await recordOutcome(popup, 'voicemail');

  await publish(tab, '2026-01-02T00:00:00Z', { deadlines: [{ ...vote, at: inHours(30) }] });
  const again = await openPopup(driver, url);
  await again.see(`[data-campaign="${KEY}"] .tag.due`);
  expect((await again.see(`[data-campaign="${KEY}"]`)).text).not.toContain('asks for nothing more');
});

test('who called is thanked once when the campaign has ended, wherever it is read', async ({
  driver,
  statehouse,
}) => {
  await chooseDistricts(driver, SAMPLE_DISTRICTS);
  const tab = await campaignsPage(driver);
  await publish(tab, '2026-01-01T00:00:00Z', {});
  const popup = await openPopup(
    driver,
    (await driver.open(`${statehouse.url}/bills/2026/SB12`), `${statehouse.url}/bills/2026/SB12`),
  );
  await openSheet(popup, KEY);
  await driver.killBackground();
  await recordOutcome(popup, 'contact');
  await driver.killBackground();
  const thanks = { en: 'Forty calls in a week. The House heard you.' };
  await publish(tab, '2026-01-02T00:00:00Z', { status: 'archived', result: 'won', thanks });
  const told = await tab.see(`[data-ended="${KEY}"]`);
  expect(told.text).toContain('Won: Safe routes to school');
  expect(told.text).toContain('Forty calls in a week.');
  expect(told.text).toContain('You made 1 call for it.');
  const list = await openPage(driver, 'popup.html');
  await list.see(`[data-ended="${KEY}"]`);
  await driver.killBackground();
  await list.click(`[data-ended="${KEY}"] [data-action="dismiss-ended"]`);
  await list.seeNo(`[data-ended="${KEY}"]`);
  await tab.seeNo(`[data-ended="${KEY}"]`);
  const keys = async () => (await stored<{ what: string }>(driver, 'told')).map((t) => t.what);
  expect(await keys()).toEqual([`ended:${KEY}`]);
});

test('who made no call is told nothing', async ({ driver }) => {
  await chooseDistricts(driver, SAMPLE_DISTRICTS);
  const tab = await campaignsPage(driver);
  await publish(tab, '2026-01-01T00:00:00Z', { status: 'archived', result: 'lost' });
  await publish(tab, '2026-01-02T00:00:00Z', { id: 'another' });
  // The page has looked for ended campaigns twice by now: the list of groups says so.
  await tab.see('[data-feed="guarded"]');
  expect(await tab.look('[data-ended]')).toEqual([]);
});
