import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver, SavedPage, Tab } from '../../../scripts/browsers/driver';
import { badge, markedTexts, openMarkedPage, openPage, totals } from '../../../scripts/demo/steps';
import type { Campaign, Feed } from '../../../utils/model/campaign';
import { expect, launch, photograph, test } from '../harness/fixtures';
import { records } from '../harness/records';
import { openCard, recordOutcome } from '../harness/sheet';
import { buildWithPeople, labels, missingFiles, rawPage } from '../harness/shared-files';

const SITE = 'https://www.nmlegis.gov/Legislation/Legislation';

/** The saved pages at their true addresses, each with the bill that it is about. */
const PAGES = [
  { id: '034', url: `${SITE}?chamber=H&legType=JR&legNo=1&year=18`, session: '2018', bill: 'HJR 1' },
  { id: '035', url: `${SITE}?chamber=S&legType=B&legNo=83&year=18`, session: '2018', bill: 'SB 83' },
  { id: '036', url: `${SITE}?chamber=S&legType=JM&legNo=6&year=18`, session: '2018', bill: 'SJM 6' },
  { id: '037', url: `${SITE}?chamber=H&legType=B&legNo=73&year=19`, session: '2019', bill: 'HB 73' },
  { id: '038', url: `${SITE}?chamber=S&legType=B&legNo=11&year=19`, session: '2019', bill: 'SB 11' },
] as const;
/** A list of many bills of 2019, two of them with campaigns. */
const LIST = {
  id: '039',
  url: 'https://www.nmlegis.gov/',
  session: '2019',
  bills: ['HB 8', 'HB 5'],
} as const;

const campaign = (session: string, identifier: string, stance: 'support' | 'oppose'): Campaign => ({
  id: `${session}-${identifier.replace(' ', '-')}`.toLowerCase(),
  bills: [{ jurisdiction: 'nm', session, identifier }],
  stance,
  status: 'live',
  title: { en: `${identifier} of ${session}` },
  ask: { en: `vote ${stance === 'support' ? 'yes' : 'no'} on ${identifier}` },
  targets: [{ who: 'my_legislators' }],
  scripts: [
    { language: 'en', channel: 'live', text: 'Hello, I am {my_name}. Please {ask}, {title} {legislator}.' },
  ],
});

const feed: Feed = {
  rotunda: 1,
  id: 'made-up',
  name: 'A made-up group in New Mexico',
  updated: '2026-01-01T00:00:00Z',
  campaigns: [
    ...PAGES.map((page, i) => campaign(page.session, page.bill, i % 2 === 0 ? 'support' : 'oppose')),
    ...LIST.bills.map((bill) => campaign(LIST.session, bill, 'support')),
    // The same number in another session is another bill, and must not be marked.
    campaign('2017', 'HB 73', 'oppose'),
  ],
};

/** The pages as they were saved; what else they ask for is not there. */
const served = new Map<string, SavedPage>();

test.describe('on saved real pages of a legislature', () => {
  const missing = missingFiles();
  test.skip(missing !== null, missing ?? '');
  test.setTimeout(120_000);

  let driver: Driver;
  let clean = (): void => undefined;

  test.beforeAll(async ({ browserKind }) => {
    const built = await buildWithPeople(browserKind === 'chromium' ? 'chrome' : 'firefox', 'nm');
    clean = built.clean;
    driver = await launch(browserKind, built.extension);
    for (const { id, url } of [...PAGES, LIST]) served.set(url, { body: rawPage(id) });
    driver.serve(served);
    await chooseFirstDistricts();
    await followFeed();
  });

  test.afterEach(async ({ browserKind: _ }, info) => {
    if (info.status !== info.expectedStatus) await photograph(driver, info.outputPath('tabs'));
  });

  test.afterAll(async () => {
    await driver?.close();
    clean();
  });

  /** Any district of each chamber that has a member. */
  async function chooseFirstDistricts(): Promise<void> {
    const tab = await openPage(driver, 'organise.html#/start');
    await tab.choose('select[name=jurisdiction]', 'nm');
    await tab.click('button[data-action=choose-state]');
    for (const chamber of ['upper', 'lower']) await tab.choose(`select[name=district-${chamber}]`, '1');
    await tab.fill('input[name=my_name]', 'Robin Ashdown');
    await tab.click('button[data-action=save-districts]');
    await tab.seeNo('select[name=jurisdiction]');
    await tab.close();
  }

  async function followFeed(): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), 'rotunda-feed-'));
    const path = join(folder, 'feed.json');
    writeFileSync(path, JSON.stringify(feed));
    const tab = await openPage(driver, 'organise.html#/campaigns');
    await tab.setFile('input[name=feed-file]', path);
    await tab.see('[data-feed="made-up"]');
    await tab.close();
    rmSync(folder, { recursive: true });
  }

  const marks = async (page: Tab): Promise<string[]> => (await page.evaluate(markedTexts)).sort();

  for (const { id, url, bill, session } of PAGES) {
    test(`page ${id}: every mention of ${bill} of ${session} is marked, and nothing else`, async () => {
      const page = await openMarkedPage(driver, url);
      expect(await marks(page)).toEqual(
        labels(id)
          .map((label) => label.mention)
          .sort(),
      );
      expect(await badge(driver, url)).toBe('1');
      await page.close();
    });
  }

  test(`page ${LIST.id}: of many bills those of campaigns are marked`, async () => {
    const page = await openMarkedPage(driver, LIST.url);
    const wanted = labels(LIST.id).filter((l) => LIST.bills.some((bill) => l.canonical === `NM ${bill}`));
    // HB 73 and SB 11 of 2019 have campaigns too, and may stand in the list.
    const others = labels(LIST.id).filter((l) => ['NM HB 73', 'NM SB 11'].includes(l.canonical));
    expect(await marks(page)).toEqual([...wanted, ...others].map((l) => l.mention).sort());
    await page.close();
  });

  test('a call about one of them is made to the end', async () => {
    const { url, bill, session } = PAGES[0];
    const page = await openMarkedPage(driver, url);
    const key = `made-up/${campaign(session, bill, 'support').id}`;
    const target = await openCard(page, key);
    expect(target).toMatch(/^ocd-person\//);
    expect((await page.see('a[data-action="dial"]')).attributes['href']).toMatch(/^tel:\+1\d{10}/);
    const call = await recordOutcome(page, 'contact');
    await page.click('[data-action="next"]');
    await page.seeNo('[data-saved]');
    const next = (await page.see('section[data-target]')).attributes['data-target'];
    expect(next).not.toBe(target);
    await recordOutcome(page, 'unavailable', 'call_back');
    expect(await records(driver)).toMatchObject([{ jurisdiction: 'nm' }, { jurisdiction: 'nm' }]);
    expect((await records(driver)).find((r) => r.id === call)).toMatchObject({
      target,
      bills: [`nm/${session}/${bill}`],
      campaign: key,
    });
    expect(await totals(driver)).toMatchObject({ contact: 1, unavailable: 1, calls: 2 });
  });
});
