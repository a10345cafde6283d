import type { Driver, Tab } from '../../../scripts/browsers/driver';
import { until } from '../../../scripts/browsers/driver';
import {
  countsOf,
  openMarkedPage,
  openPage,
  openPopup,
  OPPOSE,
  SAMPLE_TARGETS,
  setUp,
  SUPPORT,
} from '../../../scripts/demo/steps';
import type { GroupCall } from '../../../utils/packet/record';
import { violations } from '../harness/axe';
import { expect, test } from '../harness/fixtures';
import { addGroupCalls } from '../harness/group-calls';
import { goOn, openSheet, recordOutcome } from '../harness/sheet';

const NONE = { contact: 0, voicemail: 0, unavailable: 0, skip: 0, calls: 0 };
const RIVER = 'sample/river-study';

/** One talk, one person passed over, one call to another campaign that did not get through. @returns the first one called */
async function makeCalls(driver: Driver, url: string): Promise<string> {
  await openMarkedPage(driver, url);
  const popup = await openPopup(driver, url);
  const target = await openSheet(popup, SUPPORT);
  await popup.fill('textarea[name=note]', '=HYPERLINK("http://evil.example";"x")');
  await recordOutcome(popup, 'contact');
  await goOn(popup);
  await recordOutcome(popup, 'skip');
  await popup.close();
  const other = await openPopup(driver, url);
  await openSheet(other, OPPOSE);
  await recordOutcome(other, 'unavailable', 'no_answer');
  await other.close();
  return target;
}

const today = (): string => new Date().toISOString().slice(0, 10);
const groupCall = (n: number, over: Partial<GroupCall> = {}): GroupCall => ({
  kind: 'call',
  id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  group: 'river-group',
  member: `m${String(n % 3)}`.padEnd(22, 'x'),
  day: '2026-11-02',
  campaign: SUPPORT,
  bills: ['xx/2026/SB 12'],
  target: SAMPLE_TARGETS.quintanar,
  jurisdiction: 'xx',
  chamber: 'upper',
  district: '3',
  outcome: 'voicemail',
  ...over,
});

const total = (tab: Tab) => tab.evaluate(countsOf, '[data-tally="total"]');
const share = async (tab: Tab, action: string): Promise<void> => {
  if (!(await tab.look('#share-panel')).some((e) => e.shown)) await tab.click('[data-action="share"]');
  await tab.click(`[data-action="${action}"]`);
};

/** What the clipboard has, pasted into a field as a person does. */
async function pasted(driver: Driver): Promise<string> {
  const tab = await openPage(driver, 'organise.html#/campaigns');
  await tab.click('textarea[name="feed-text"]');
  await tab.key('Control+v');
  const text = await until('the paste', () =>
    tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('textarea[name="feed-text"]')?.value),
  );
  await tab.close();
  return text;
}

/** Rows of a CSV file whose cells hold no line break. */
const rowsOf = (csv: string): Record<string, string>[] => {
  const [head = [], ...rows] = csv
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) => m[1] ?? m[2] ?? ''));
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
};

test('the report counts by campaign and person, and every file that leaves it has the same numbers', async ({
  driver,
  statehouse,
}) => {
  await setUp(driver);
  const target = await makeCalls(driver, `${statehouse.url}/`);

  const tab = await openPage(driver, 'organise.html#/tally');
  await tab.see('main[data-view="report"]');
  expect(await total(tab)).toEqual({ ...NONE, contact: 1, unavailable: 1, skip: 1, calls: 2 });
  const row = (name: string) => tab.evaluate(countsOf, name);
  expect(await row(`[data-tally="${SUPPORT}"]`)).toMatchObject({ contact: 1, skip: 0, calls: 1 });
  // The same person's next bill was skipped.
  expect(await row(`[data-tally="${RIVER}"]`)).toMatchObject({ skip: 1, calls: 0 });
  expect(await row(`[data-tally="${OPPOSE}"]`)).toEqual({ ...NONE, unavailable: 1, calls: 1 });
  expect(await row(`[data-tally-target="${target}"]`)).toMatchObject({ contact: 1, calls: 1 });

  const csv = await driver.download(() => share(tab, 'save-csv'));
  await tab.see('[data-said="good"]');
  expect(csv.name).toMatch(/\.csv$/);
  expect(csv.text.startsWith('\uFEFF')).toBe(false);
  expect(csv.text).toContain(target);
  // A cell that a spreadsheet would run must not begin with = + - @; and no note is in it that nobody ticked.
  expect(csv.text).not.toMatch(/(^|,)"?[=+@]/m);
  expect(csv.text).not.toContain('HYPERLINK');
  const rows = rowsOf(csv.text);
  expect(rows.find((r) => r['section'] === 'target' && r['id'] === target)).toMatchObject({ calls: '1' });

  await tab.click('input[name="for-excel"]');
  const excel = await driver.download(() => share(tab, 'save-csv'));
  expect(excel.text.replace(/^\uFEFF/, '')).toBe(csv.text);

  const json = await driver.download(() => share(tab, 'save-json'));
  const report = JSON.parse(json.text);
  expect(report).toMatchObject({
    rotunda_report: 1,
    source: 'self_report',
    headline: { figures: { attempts: 2, reached: { n: 1, of: 2 }, skipped: 1 } },
  });
  const osdi = await driver.download(() => share(tab, 'save-osdi'));
  const outreaches = JSON.parse(osdi.text)._embedded['osdi:outreaches'] as Record<string, unknown>[];
  expect(outreaches).toHaveLength(2);
  expect(osdi.text).not.toContain('HYPERLINK');

  const png = await driver.download(() => share(tab, 'save-picture'));
  expect(png.name).toMatch(/^rotunda-days-.*\.png$/);
  expect(png.text).toContain('IHDR');

  await share(tab, 'copy-chat');
  await tab.see('[data-said="good"]');
  const chat = await pasted(driver);
  expect(chat).toContain('2 calls');
  expect(chat).not.toContain('HYPERLINK');
  await share(tab, 'copy-mail');
  await until('the copy for mail', async () => (await tab.see('[data-said="good"]')).text.includes('tables'));
  expect(await pasted(driver)).toContain('2 calls');
});

test('calls of mine and of members are one report, and a choice of group or days changes every number', async ({
  driver,
  statehouse,
}) => {
  await setUp(driver);
  await makeCalls(driver, `${statehouse.url}/`);
  // The campaign that was called for last; the page is open while members' calls come.
  const tab = await openPage(driver, 'organise.html#/report');
  const chosen = await tab.evaluate(
    () => document.querySelector<HTMLSelectElement>('select[name=report-campaign]')?.value,
  );
  expect([SUPPORT, OPPOSE, RIVER]).toContain(chosen);
  await tab.choose('select[name=report-campaign]', SUPPORT);
  await expect.poll(() => total(tab)).toMatchObject({ contact: 1, calls: 1 });

  await addGroupCalls(driver, [
    groupCall(1),
    groupCall(2, { day: '2026-11-04', outcome: 'contact', position: 'yes', note: 'The aide was friendly.' }),
    groupCall(3, { day: '2026-11-04' }),
    // Taken back by its member.
    groupCall(4),
    {
      ...{ kind: 'undo', id: groupCall(5).id, group: 'river-group', undoes: groupCall(4).id },
      ...{ member: groupCall(4).member, day: '2026-11-05', campaign: SUPPORT },
    },
  ]);
  await expect.poll(() => total(tab)).toEqual({ ...NONE, contact: 2, voicemail: 2, calls: 4 });
  await tab.see('[data-chart="map"] [data-level]');
  const level = (district: string) =>
    tab.evaluate(
      (name) =>
        document.querySelector(`[data-chart="map"] [data-district="${name}"]`)?.getAttribute('data-level'),
      district,
    );
  expect(await level('3')).toBe('high');
  expect(await level('1')).toBe('nothing');

  await tab.choose('select[name=report-group]', 'river-group');
  await expect.poll(() => total(tab)).toEqual({ ...NONE, contact: 1, voicemail: 2, calls: 3 });
  await tab.evaluate(() => (location.hash += '&from=2026-11-04'));
  await expect.poll(() => total(tab)).toEqual({ ...NONE, contact: 1, voicemail: 1, calls: 2 });
  expect((await tab.see('[data-part="report-head"]')).text).toContain('Nov 4, 2026');
  const csv = await driver.download(() => share(tab, 'save-csv'));
  expect(rowsOf(csv.text).find((r) => r['section'] === 'target')).toMatchObject({ calls: '2' });

  // A note is in no form before it is ticked.
  expect((await driver.download(() => share(tab, 'save-json'))).text).not.toContain('friendly');
  await tab.key('Escape');
  await tab.click('[data-quote]');
  await expect
    .poll(async () => (await driver.download(() => share(tab, 'save-json'))).text.includes('friendly'))
    .toBe(true);

  await tab.key('Escape');
  await tab.click('[data-action="all-days"]');
  await expect.poll(() => total(tab)).toMatchObject({ calls: 3 });
  await tab.choose('select[name=report-campaign]', OPPOSE);
  await expect.poll(() => total(tab)).toEqual(NONE);
});

test('the report is worked by keyboard, and axe finds nothing in it, empty or full', async ({
  driver,
  statehouse,
}) => {
  const empty = await openPage(driver, 'organise.html#/report');
  await empty.see('.empty');
  expect(await violations(empty, 'html')).toMatchObject({ found: [] });
  await empty.close();
  await setUp(driver);
  await makeCalls(driver, `${statehouse.url}/`);
  await addGroupCalls(driver, [
    groupCall(1, { day: today(), outcome: 'contact', position: 'lean_yes', note: 'Will read it.' }),
    groupCall(2, { outcome: 'unavailable', reason: 'busy' }),
  ]);
  const tab = await openPage(driver, `organise.html#/report?campaign=${encodeURIComponent(SUPPORT)}`);
  await tab.see('[data-chart="map"] [data-level]');

  const tabTo = async (selector: string) => {
    for (let presses = 0; presses < 80; presses += 1) {
      if ((await tab.look(selector)).some((e) => e.focused)) return;
      await tab.key('Tab');
    }
    throw new Error(`The Tab key never reached ${selector}`);
  };
  await tabTo('[data-action="share"]');
  await tab.key('Enter');
  await tab.see('#share-panel');
  const opened = await violations(tab, 'html');
  expect(opened.found).toEqual([]);
  expect(opened.rules).toBeGreaterThan(5);
  await tabTo('[data-action="copy-chat"]');
  await tab.key('Enter');
  await tab.see('[data-said="good"]');
  await tab.key('Escape');
  await tab.seeNo('#share-panel');
  expect((await tab.see('[data-action="share"]')).focused).toBe(true);
  await tabTo('[data-part="map"]');
  await tab.key('+');
  await tab.key('ArrowRight');
  await until(
    'a district in the middle',
    async () => ((await tab.see('[data-under]')).attributes['data-under'] ?? '') !== '',
  );
});
