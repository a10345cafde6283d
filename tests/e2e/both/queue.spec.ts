import type { Driver, Tab } from '../../../scripts/browsers/driver';
import {
  openMarkedPage,
  openPage,
  openPopup,
  OPPOSE,
  SAMPLE_TARGETS,
  setUp,
  SUPPORT,
  totals,
} from '../../../scripts/demo/steps';
import { expect, test } from '../harness/fixtures';
import { records } from '../harness/records';
import { goOn, openCard, recordOutcome, seeTakenBack, shownSheet } from '../harness/sheet';
import type { Call } from '../../../utils/model/call';

const STUDY = 'sample/river-study';
const { quintanar, blackwood, achterberg } = SAMPLE_TARGETS;
/** Every call that the sample asks of this caller. */
const ALL = [
  `${SUPPORT} ${quintanar}`,
  `${SUPPORT} ${blackwood}`,
  `${SUPPORT} ${achterberg}`,
  `${OPPOSE} ${blackwood}`,
  `${OPPOSE} ${achterberg}`,
  `${STUDY} ${quintanar}`,
].sort();

const calls = async (driver: Driver): Promise<Call[]> =>
  (await records(driver)).flatMap((r) => (r.kind === 'call' ? [r] : []));

/** The popup beside a page that names no bill, with its list of calls open. */
async function openMyCalls(driver: Driver, url: string): Promise<Tab> {
  await driver.open(url);
  const popup = await openPopup(driver, url);
  await popup.click('[data-action="my-calls"]');
  await popup.see('[data-part="my-calls"]');
  return popup;
}

test('walks the whole queue, each person with all their bills in one conversation, until it is empty', async ({
  driver,
  statehouse,
}) => {
  await setUp(driver);
  const url = `${statehouse.url}/visit`;
  await driver.open(url);
  const popup = await openPopup(driver, url);
  await popup.see('[data-part="call-now"] [data-hours]');
  await popup.click('[data-action="call-first"]');
  const walked = [await shownSheet(popup)];
  // What else to speak of is named before the call.
  expect((await popup.see('[data-together]')).attributes['data-together']).toBe('1');
  for (let left = ALL.length - 1; left > 0; left -= 1) {
    await recordOutcome(popup, left % 2 ? 'contact' : 'voicemail');
    if (left === 3) {
      await popup.click('[data-saved] [data-action="undo"]');
      await seeTakenBack(popup);
      await recordOutcome(popup, 'contact');
    }
    await driver.killBackground();
    walked.push(await goOn(popup));
  }
  await recordOutcome(popup, 'contact');
  expect([...walked].sort()).toEqual(ALL);
  expect((await popup.look('[data-saved] [data-action="next"]')).filter((e) => e.shown)).toEqual([]);

  const persons = walked.map((w) => w.split(' ')[1]);
  // Never back and forth: a person's bills come one after the other.
  expect(persons.filter((p, i) => p !== persons[i - 1])).toHaveLength(3);
  const stored = await calls(driver);
  for (const person of new Set(persons)) {
    const theirs = stored.filter((c) => c.target === person);
    expect(new Set(theirs.map((c) => c.conversation)).size).toBe(1);
    expect(theirs[0]?.conversation).toBeDefined();
  }
  expect(new Set(stored.map((c) => c.conversation)).size).toBe(3);

  await popup.click('[data-action="back"]');
  await popup.see('[data-all-done]');
  expect(await totals(driver)).toMatchObject({ calls: 6 });
});

test('from the page: three legislators, undo, and the page’s bills are done', async ({
  driver,
  statehouse,
}) => {
  await setUp(driver);
  const page = await openMarkedPage(driver, `${statehouse.url}/bills/2026/SB12`);
  await driver.killBackground();
  await openCard(page, SUPPORT);
  const people = new Set<string>();
  for (let i = 0; i < 3; i += 1) {
    people.add((await shownSheet(page)).split(' ')[1] ?? '');
    await recordOutcome(page, 'contact');
    await driver.killBackground();
    if (i === 1) {
      await page.click('[data-saved] [data-action="undo"]');
      await seeTakenBack(page);
      await driver.killBackground();
      await recordOutcome(page, 'voicemail');
    }
    if (i < 2) await goOn(page);
  }
  expect([...people].sort()).toEqual([quintanar, blackwood, achterberg].sort());
  expect(await totals(driver)).toMatchObject({ contact: 2, voicemail: 1, calls: 3 });
  await page.click('[data-part="card"] [data-action="close"]');
  await expect.poll(async () => (await page.see('[data-part="pill"]')).text).toContain('are done');
});

test('a call that was skipped is in its list, and is taken back into the queue', async ({
  driver,
  statehouse,
}) => {
  await setUp(driver);
  const url = `${statehouse.url}/visit`;
  const popup = await openMyCalls(driver, url);
  const first = (await popup.see('[data-queued]')).attributes['data-queued'] ?? '';
  await popup.click('[data-queued] [data-action="call"]');
  const [campaign] = (await shownSheet(popup)).split(' ');
  await recordOutcome(popup, 'skip');
  await popup.click('[data-action="back"]');
  const skipped = `[data-skipped="${first}"][data-campaign="${campaign}"]`;
  await popup.see(skipped);
  await driver.killBackground();
  await popup.click(`${skipped} [data-action="take-back"]`);
  await popup.seeNo('[data-skipped]');
  await popup.see(`[data-queued="${first}"]`);
  expect(await totals(driver)).toMatchObject({ skip: 0, calls: 0 });
});

test('who did not answer is not asked about the next bill, and waits in the list', async ({
  driver,
  statehouse,
}) => {
  await setUp(driver);
  const popup = await openMyCalls(driver, `${statehouse.url}/visit`);
  await popup.click('[data-queued] [data-action="call"]');
  const [, person] = (await shownSheet(popup)).split(' ');
  await recordOutcome(popup, 'unavailable', 'busy');
  expect((await goOn(popup)).split(' ')[1]).not.toBe(person);
  await popup.click('[data-action="back"]');
  await popup.see(`[data-waiting="${person}"]`);
});

test('practice is on every surface at once, and never in the tally', async ({ driver, statehouse }) => {
  await setUp(driver);
  const url = `${statehouse.url}/bills/2026/HB40`;
  const page = await openMarkedPage(driver, url);
  await openCard(page, OPPOSE);
  const window = await openPage(
    driver,
    `sheet.html?${new URLSearchParams({ campaign: OPPOSE, target: achterberg })}`,
  );
  const popup = await openPopup(driver, url);
  await popup.click('[data-action="my-calls"]');
  await popup.click('[data-action="start-practice"]');
  for (const surface of [popup, window, page]) await surface.see('[data-practice]');
  await driver.killBackground();
  await recordOutcome(page, 'contact');
  await driver.killBackground();
  await recordOutcome(window, 'voicemail');
  expect((await calls(driver)).map((c) => c.test)).toEqual([true, true]);
  expect(await totals(driver)).toMatchObject({ contact: 0, voicemail: 0, calls: 0 });

  await window.click('[data-action="end-practice"]');
  for (const surface of [popup, window, page]) {
    await surface.see('section[data-target], [data-part="my-calls"]');
    await surface.seeNo('[data-practice]');
  }
  // In earnest nobody was called.
  await window.see('[data-outcome="contact"]');
  await popup.see(`[data-queued="${achterberg}"]`);
  await recordOutcome(window, 'contact');
  expect(await totals(driver)).toMatchObject({ contact: 1, calls: 1 });
});

test('a call made in the window shows in the open popup, the card and the pill, and its undo too', async ({
  driver,
  statehouse,
}) => {
  await setUp(driver);
  const url = `${statehouse.url}/bills/2026/HB40`;
  const page = await openMarkedPage(driver, url);
  const pill = async () => (await page.see('[data-part="pill"]')).text;
  await expect.poll(pill).toContain('1 bill here needs your call');
  const popup = await openPopup(driver, url);
  const progress = async () => (await popup.see(`[data-campaign="${OPPOSE}"]`)).text;
  await expect.poll(progress).toContain('0 of 2 called');
  for (const [target, done] of [
    [blackwood, 1],
    [achterberg, 2],
  ] as const) {
    const window = await openPage(driver, `sheet.html?${new URLSearchParams({ campaign: OPPOSE, target })}`);
    await recordOutcome(window, 'contact');
    await expect.poll(progress).toContain(`${done} of 2 called`);
    await window.close();
  }
  await expect.poll(pill).toContain('are done');

  // The other way: the card hears of what the window takes back, and the window of what the card records.
  const window = await openPage(
    driver,
    `sheet.html?${new URLSearchParams({ campaign: OPPOSE, target: blackwood })}`,
  );
  await openCard(page, OPPOSE);
  await page.see(`section[data-target="${blackwood}"] [data-action="undo"]`);
  await driver.killBackground();
  await window.click('[data-action="undo"]');
  await seeTakenBack(window);
  await page.seeNo(`section[data-target="${blackwood}"] [data-action="undo"]`);
  await expect.poll(progress).toContain('1 of 2 called');
  await recordOutcome(page, 'voicemail');
  await window.see('[data-action="undo"]');
  await expect.poll(progress).toContain('2 of 2 called');
});
