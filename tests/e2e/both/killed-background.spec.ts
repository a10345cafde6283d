import type { Driver } from '../../../scripts/browsers/driver';
import {
  addSampleFeed,
  chooseDistricts,
  markedTexts,
  openMarkedPage,
  openPage,
  SAMPLE_DISTRICTS,
  SAMPLE_TARGETS,
  setUp,
  SUPPORT,
  totals,
} from '../../../scripts/demo/steps';
import { expect, test } from '../harness/fixtures';
import { holdDatabase } from '../harness/hold';
import { records } from '../harness/records';
import { goOn, openSheet, recordOutcome, seeTakenBack } from '../harness/sheet';

const ownWindow = (target: string): string =>
  `sheet.html?${new URLSearchParams({ campaign: SUPPORT, target })}`;

/** Calls that count: recorded and not taken back. */
async function standing(driver: Driver): Promise<string[]> {
  const all = await records(driver);
  const undone = new Set(all.flatMap((r) => (r.kind === 'undo' ? [r.undoes] : [])));
  return all.flatMap((r) => (r.kind === 'call' && !undone.has(r.id) ? [r.id] : []));
}

test('the background may die between any two steps', async ({ driver, statehouse }) => {
  await driver.killBackground();
  await chooseDistricts(driver, SAMPLE_DISTRICTS);
  await driver.killBackground();
  await addSampleFeed(driver);
  await driver.killBackground();
  const page = await openMarkedPage(driver, `${statehouse.url}/`);
  await driver.killBackground();
  await page.click('[data-part="pill"]');
  await driver.killBackground();
  await openSheet(page, SUPPORT);
  await driver.killBackground();
  await recordOutcome(page, 'contact');
  await driver.killBackground();
  await page.click('[data-action="undo"]');
  await seeTakenBack(page);
  await driver.killBackground();
  await recordOutcome(page, 'voicemail');
  await driver.killBackground();
  await goOn(page);
  await driver.killBackground();
  await recordOutcome(page, 'unavailable', 'no_answer');
  expect(await totals(driver)).toEqual({ contact: 0, voicemail: 1, unavailable: 1, skip: 0, calls: 2 });
});

test('a background that dies while it looks a page up is asked again', async ({ driver, statehouse }) => {
  await setUp(driver);
  const letGo = await holdDatabase(driver);
  const page = await driver.open(`${statehouse.url}/`);
  // The content script asks as soon as it has read the page.
  await new Promise((done) => setTimeout(done, 700));
  await driver.killBackground();
  await letGo();
  await page.see('[data-part="pill"]');
  expect(await page.evaluate(markedTexts)).toContain('SB 12');
});

test('a background that dies while it writes a call loses nothing and writes nothing twice', async ({
  driver,
}) => {
  await setUp(driver);
  const sheet = await openPage(driver, ownWindow(SAMPLE_TARGETS.blackwood));
  await sheet.see('[data-outcome="contact"]');
  const letGo = await holdDatabase(driver);
  await sheet.click('[data-outcome="contact"]');
  expect((await sheet.look('[data-saved]')).filter((e) => e.shown)).toEqual([]);
  await driver.killBackground();
  expect((await sheet.look('[data-saved]')).filter((e) => e.shown)).toEqual([]);
  await letGo();
  const saved = await sheet.see('[data-saved]');
  expect(await standing(driver)).toEqual([saved.attributes['data-saved']]);
});

test('a background that dies while it takes a call back does so once', async ({ driver }) => {
  await setUp(driver);
  const sheet = await openPage(driver, ownWindow(SAMPLE_TARGETS.blackwood));
  await recordOutcome(sheet, 'contact');
  const letGo = await holdDatabase(driver);
  await sheet.click('[data-action="undo"]');
  await driver.killBackground();
  await letGo();
  await seeTakenBack(sheet);
  expect(await standing(driver)).toEqual([]);
  expect((await records(driver)).map((r) => r.kind).sort()).toEqual(['call', 'undo']);
});

test('a window that is closed while its call is written does not take the call with it', async ({
  driver,
}) => {
  await setUp(driver);
  const sheet = await openPage(driver, ownWindow(SAMPLE_TARGETS.blackwood));
  await sheet.see('[data-outcome="contact"]');
  const letGo = await holdDatabase(driver);
  await sheet.click('[data-outcome="contact"]');
  await sheet.close();
  await letGo();
  await expect.poll(async () => (await standing(driver)).length).toBe(1);
  const again = await openPage(driver, ownWindow(SAMPLE_TARGETS.blackwood));
  await again.click('[data-action="undo"]');
  await expect.poll(() => standing(driver)).toEqual([]);
});

test('whenever the background dies after the press, what is said to be saved is what is stored', async ({
  driver,
}) => {
  await setUp(driver);
  for (const delay of [0, 1, 2, 4, 8, 16, 32]) {
    const sheet = await openPage(driver, ownWindow(SAMPLE_TARGETS.achterberg));
    await sheet.click('[data-outcome="voicemail"]');
    await new Promise((done) => setTimeout(done, delay));
    await driver.killBackground();
    const saved = await sheet.see('[data-saved]');
    expect(await standing(driver), `killed ${delay} ms after the press`).toEqual([
      saved.attributes['data-saved'],
    ]);
    await sheet.click('[data-action="undo"]');
    await seeTakenBack(sheet);
    await sheet.close();
  }
  expect(await totals(driver)).toMatchObject({ voicemail: 0, calls: 0 });
});
