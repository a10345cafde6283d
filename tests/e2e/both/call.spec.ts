import { encode } from 'uqr';
import type { Driver, Tab } from '../../../scripts/browsers/driver';
import {
  openMarkedPage,
  openPage,
  openPopup,
  SAMPLE_TARGETS,
  setUp,
  SUPPORT,
  totals,
} from '../../../scripts/demo/steps';
import type { Call } from '../../../utils/model/call';
import { expect, test } from '../harness/fixtures';
import { holdDatabase } from '../harness/hold';
import { records } from '../harness/records';
import { openCard, recordOutcome, seeTakenBack } from '../harness/sheet';
import { stored } from '../harness/stored';

const CAPITOL = '+12175550128';
const DISTRICT = '+16185550128';
const { blackwood } = SAMPLE_TARGETS;

const openWindow = (driver: Driver): Promise<Tab> =>
  openPage(driver, `sheet.html?${new URLSearchParams({ campaign: SUPPORT, target: blackwood })}`);
const first = (number: string): string => `.number[data-number="${number}"]`;

/** Calls that count: neither taken back nor replaced. */
async function standing(driver: Driver): Promise<Call[]> {
  const all = await records(driver);
  const gone = new Set(all.map((r) => (r.kind === 'undo' ? r.undoes : r.replaces)));
  return all.filter((r): r is Call => r.kind === 'call' && !gone.has(r.id));
}

test('a busy number gives way to the next, and the call that got through is one call', async ({ driver }) => {
  await setUp(driver);
  const sheet = await openWindow(driver);
  await sheet.see(first(CAPITOL));
  await driver.killBackground();
  await sheet.click('[data-action="next-number"]');
  await sheet.see(first(DISTRICT));
  expect((await sheet.see('[data-tried="1"]')).text).toContain('217-555-0128');
  expect((await sheet.see('a[data-action="dial"]')).attributes['href']).toBe(`tel:${DISTRICT}`);
  await sheet.click('[data-action="timer"]');
  await expect.poll(async () => (await sheet.see('[role="timer"]')).text).not.toContain('0:00');
  await driver.killBackground();
  await recordOutcome(sheet, 'contact');
  const [call, ...others] = await records(driver);
  expect(others).toEqual([]);
  expect(call).toMatchObject({ outcome: 'contact', number: DISTRICT, target: blackwood });
  expect((call as Call).seconds).toBeGreaterThan(0);
  expect(await stored(driver, 'flags')).toEqual([]);
});

test('the code to scan holds the number that is shown, and the next one after a busy tone', async ({
  driver,
}) => {
  await setUp(driver);
  const sheet = await openWindow(driver);
  const drawn = () => {
    const svg = document.querySelector('svg.qr');
    return {
      cells: svg?.querySelector('path')?.getAttribute('d') ?? '',
      size: Number(svg?.getAttribute('viewBox')?.split(' ')[2]),
      width: svg?.getBoundingClientRect().width ?? 0,
    };
  };
  for (const number of [CAPITOL, DISTRICT]) {
    if (number === CAPITOL) await sheet.click('[data-action="qr"]');
    else await sheet.click('[data-action="next-number"]');
    await sheet.see(`${first(number)} svg.qr`);
    const { cells, size, width } = await sheet.evaluate(drawn);
    const wanted = encode(`tel:${number}`, { ecc: 'M', border: 4 }).data;
    const seen = wanted.map((row) => row.map(() => false));
    for (const [, x, y] of cells.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) seen[Number(y)]![Number(x)] = true;
    expect(size).toBe(wanted.length);
    expect(seen).toEqual(wanted);
    expect(width).toBeGreaterThan(180);
  }
  await sheet.see('[data-timing="running"]');
});

test('a day to call again is kept, shown, and corrected though the background dies', async ({ driver }) => {
  await setUp(driver);
  const sheet = await openWindow(driver);
  await recordOutcome(sheet, 'unavailable', 'call_back');
  await driver.killBackground();
  const day = (await sheet.see('.call-back [data-day]:last-of-type')).attributes['data-day'] ?? '';
  await sheet.click(`.call-back [data-day="${day}"]`);
  await sheet.see(`.call-back [data-day="${day}"][aria-pressed="true"]`);
  expect(await standing(driver)).toMatchObject([{ reason: 'call_back', callBack: day }]);

  const letGo = await holdDatabase(driver);
  await sheet.click(`.call-back [data-day="${day}"]`);
  await driver.killBackground();
  await letGo();
  await sheet.see(`.call-back [data-day="${day}"][aria-pressed="false"]`);
  const all = await records(driver);
  expect(all).toHaveLength(3);
  expect((await standing(driver)).map((c) => c.callBack)).toEqual([undefined]);
  expect((await totals(driver)).calls).toBe(1);
});

test('a saved call is corrected on its sheet, from the list in the popup, and in My calls', async ({
  driver,
  statehouse,
}) => {
  await setUp(driver);
  const sheet = await openWindow(driver);
  await sheet.fill('textarea[name=note]', 'left my name');
  await recordOutcome(sheet, 'voicemail');
  await driver.killBackground();
  await sheet.click('[data-action="change"]');
  await sheet.click('[data-part="edit"] [data-outcome="contact"]');
  await sheet.click('[data-part="edit"] [data-position="no"]');
  await sheet.click('[data-action="save-edit"]');
  await sheet.seeNo('[data-part="edit"]');
  await sheet.see('[data-saved]');
  expect(await standing(driver)).toMatchObject([
    { outcome: 'contact', position: 'no', note: 'left my name', number: CAPITOL },
  ]);
  await sheet.close();

  const url = `${statehouse.url}/`;
  await openMarkedPage(driver, url);
  const popup = await openPopup(driver, url);
  await driver.killBackground();
  await popup.click(`[data-campaign="${SUPPORT}"] [data-action="change-call"]`);
  await popup.see('[data-part="edit"] [data-position="no"][aria-pressed="true"]');
  await popup.click('[data-part="edit"] [data-outcome="unavailable"]');
  await popup.click('[data-part="edit"] [data-reason="mailbox_full"]');
  await popup.click('[data-action="save-edit"]');
  await popup.see('[data-saved]');
  expect(await stored(driver, 'flags')).toMatchObject([{ number: CAPITOL, reason: 'mailbox_full' }]);
  await popup.close();

  const mine = await openPage(driver, 'organise.html#/calls');
  await driver.killBackground();
  await mine.click('[data-call] [data-action="change"]');
  await mine.click('[data-part="edit"] [data-outcome="voicemail"]');
  await mine.fill('[data-part="edit"] textarea', 'left my number');
  await mine.click('[data-action="save-edit"]');
  await mine.see('[data-done="changed"]');
  const [call, ...more] = await standing(driver);
  expect(more).toEqual([]);
  const original = (await records(driver)).find((r) => r.kind === 'call' && r.replaces === undefined);
  expect(call).toMatchObject({ outcome: 'voicemail', note: 'left my number', at: original?.at });
  const flags = await stored<{ withdrawn?: string }>(driver, 'flags');
  expect(flags.map((f) => f.withdrawn !== undefined)).toEqual([true]);
  expect(await totals(driver)).toMatchObject({ voicemail: 1, calls: 1 });

  await driver.killBackground();
  await mine.click(`[data-call="${call?.id}"] [data-action="take-back"]`);
  await mine.see('[data-done="gone"]');
  await mine.see('.empty');
  expect(await standing(driver)).toEqual([]);
  expect((await totals(driver)).calls).toBe(0);
});

test('an undo after a correction takes back the call, and it can be recorded anew', async ({ driver }) => {
  await setUp(driver);
  const sheet = await openWindow(driver);
  await recordOutcome(sheet, 'contact');
  await sheet.click('[data-position="yes"]');
  await sheet.see('[data-saved]');
  await sheet.see('[data-position="yes"][aria-pressed="true"]');
  await driver.killBackground();
  await sheet.click('[data-action="undo"]');
  await seeTakenBack(sheet);
  expect(await standing(driver)).toEqual([]);
  await driver.killBackground();
  await recordOutcome(sheet, 'voicemail');
  expect(await standing(driver)).toMatchObject([{ outcome: 'voicemail' }]);
});

test('a whole call by keys alone: next number, answer, note, outcome, day, correction, undo', async ({
  driver,
}) => {
  await setUp(driver);
  const sheet = await openWindow(driver);
  const keys = async (...names: string[]) => {
    for (const name of names) await sheet.key(name);
  };
  await sheet.see('[data-part="first-call"]');
  await keys('h');
  await sheet.seeNo('[data-part="first-call"]');
  await keys('?');
  await sheet.see('.keys');
  await keys('b');
  await sheet.see(first(DISTRICT));
  await keys('q');
  await sheet.see('svg.qr');
  await keys('p', '3', 'm');
  await sheet.raw.type('1 aide');
  await keys('Escape', '1');
  await sheet.see('[data-saved]');
  await keys('k', '1');
  await sheet.see('.call-back [aria-pressed="true"]');
  await expect
    .poll(async () => (await standing(driver))[0])
    .toMatchObject({ outcome: 'contact', position: 'undecided', note: '1 aide', number: DISTRICT });
  expect((await standing(driver))[0]?.callBack).toMatch(/^\d{4}-\d\d-\d\d$/);
  await keys('e');
  await sheet.see('[data-part="edit"]');
  await keys('3', 'r', '1', 's');
  await sheet.seeNo('[data-part="edit"]');
  await sheet.see('[data-saved]');
  expect(await standing(driver)).toMatchObject([{ outcome: 'unavailable', reason: 'no_answer' }]);
  await keys('u');
  await seeTakenBack(sheet);
  expect(await standing(driver)).toEqual([]);
});

test('the card heeds a person’s keys, shows no code and takes no note', async ({ driver, statehouse }) => {
  await setUp(driver);
  const page = await openMarkedPage(driver, `${statehouse.url}/bills/2026/SB12`);
  await openCard(page, SUPPORT);
  await page.see('.number');
  expect(await page.look('[data-action="qr"], textarea, [data-action="change"]')).toEqual([]);
  const before = (await page.see('.number')).attributes['data-number'];
  // The sheet takes the focus by itself when it comes.
  await page.key('b');
  await expect.poll(async () => (await page.see('.number')).attributes['data-number']).not.toBe(before);
  await page.key('2');
  await page.see('[data-saved]');
  await page.key('u');
  await seeTakenBack(page);
  expect(await standing(driver)).toEqual([]);
});

test('the first sheet says what happens when you call, once, and on demand', async ({ driver }) => {
  await setUp(driver);
  const sheet = await openWindow(driver);
  await sheet.see('[data-part="first-call"]');
  await sheet.click('[data-action="help-done"]');
  await sheet.seeNo('[data-part="first-call"]');
  await sheet.click('[data-action="larger"]');
  await sheet.see('[data-size="2"]');
  await sheet.close();
  const again = await openWindow(driver);
  await again.see('[data-size="2"]');
  expect((await again.look('[data-part="first-call"]')).filter((e) => e.shown)).toEqual([]);
  await again.click('[data-action="first-call"]');
  await again.see('[data-part="first-call"]');
});
