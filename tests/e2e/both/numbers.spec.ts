import type { Driver, Tab } from '../../../scripts/browsers/driver';
import { openMarkedPage, openPage, SAMPLE_TARGETS, setUp, SUPPORT } from '../../../scripts/demo/steps';
import type { NumberFlag } from '../../../utils/model/flag';
import type { OwnNumber } from '../../../utils/model/own-number';
import { expect, test } from '../harness/fixtures';
import { holdDatabase } from '../harness/hold';
import { openCard, recordOutcome, seeTakenBack } from '../harness/sheet';
import { stored } from '../harness/stored';

const CAPITOL = '+12175550128';
const DISTRICT = '+16185550128';
const { blackwood } = SAMPLE_TARGETS;

const openSheet = (driver: Driver): Promise<Tab> =>
  openPage(driver, `sheet.html?${new URLSearchParams({ campaign: SUPPORT, target: blackwood })}`);
const standing = async (driver: Driver): Promise<NumberFlag[]> =>
  (await stored<NumberFlag>(driver, 'flags')).filter((f) => f.withdrawn === undefined);
const first = (number: string): string => `.number[data-number="${number}"]`;

test('a number that does not work is marked by one press, goes last, and comes back', async ({ driver }) => {
  await setUp(driver);
  const sheet = await openSheet(driver);
  await sheet.see(first(CAPITOL));
  await sheet.click('[data-flag="disconnected"]');
  await sheet.see(`${first(DISTRICT)} [data-flagged="${CAPITOL}"]`);
  expect((await sheet.see('a[data-action="dial"]')).attributes['href']).toBe(`tel:${DISTRICT}`);
  expect(await standing(driver)).toMatchObject([
    { number: CAPITOL, legislator: blackwood, jurisdiction: 'xx', reason: 'disconnected' },
  ]);
  await sheet.close();

  const later = await openSheet(driver);
  await later.see(first(DISTRICT));
  await later.click('.number summary');
  expect((await later.see(`[data-other="${CAPITOL}"] [data-flag-reason="disconnected"]`)).text).toContain(
    'Not in service',
  );
  await later.click(`[data-other="${CAPITOL}"] [data-action="unflag"]`);
  await later.see(first(CAPITOL));
  expect(await standing(driver)).toEqual([]);
});

test('a call to a full mailbox marks the number, and takes the mark along when it is taken back', async ({
  driver,
}) => {
  await setUp(driver);
  const sheet = await openSheet(driver);
  const call = await recordOutcome(sheet, 'unavailable', 'mailbox_full');
  expect(await standing(driver)).toMatchObject([{ id: call, number: CAPITOL, reason: 'mailbox_full' }]);
  await sheet.click('[data-action="undo"]');
  await seeTakenBack(sheet);
  expect(await standing(driver)).toEqual([]);
  await sheet.see(first(CAPITOL));
});

test('the card on a page marks a number too', async ({ driver, statehouse }) => {
  await setUp(driver);
  const page = await openMarkedPage(driver, `${statehouse.url}/bills/2026/SB12`);
  const target = await openCard(page, SUPPORT);
  await page.click('[data-flag="wrong_number"]');
  await expect
    .poll(async () => (await standing(driver)).map((f) => [f.legislator, f.reason]))
    .toEqual([[target, 'wrong_number']]);
});

test('a background that dies while it marks a number does so once', async ({ driver }) => {
  await setUp(driver);
  const sheet = await openSheet(driver);
  await sheet.see('[data-flag="wrong_number"]');
  const letGo = await holdDatabase(driver);
  await sheet.click('[data-flag="wrong_number"]');
  await driver.killBackground();
  await letGo();
  await sheet.see(`${first(DISTRICT)} [data-flagged="${CAPITOL}"]`);
  expect(await stored<NumberFlag>(driver, 'flags')).toHaveLength(1);
});

test('a number of one’s own is checked, called first, kept once, and removed', async ({ driver }) => {
  await setUp(driver);
  const mine = `[data-member="${blackwood}"]`;
  const start = await openPage(driver, 'organise.html#/start');
  await start.click(`${mine} [data-number="${CAPITOL}"] [data-action="correct-number"]`);
  await start.fill('input[name=own-number]', '900-782-0177');
  await start.click('[data-action="keep-number"]');
  await start.see('[data-problem="number_premium"]');
  await start.fill('input[name=own-number]', '782-0177');
  await start.click('[data-action="keep-number"]');
  await start.see('[data-problem="number_invalid"]');
  expect(await stored<OwnNumber>(driver, 'numbers')).toEqual([]);

  await start.fill('input[name=own-number]', '(217) 782-0177 ext. 4');
  await start.fill('input[name=own-label]', 'Her aide');
  const letGo = await holdDatabase(driver);
  await start.click('[data-action="keep-number"]');
  await driver.killBackground();
  await letGo();
  await start.see(`${mine} [data-number="+12177820177"]`);
  await start.seeNo('input[name=own-number]');
  expect(await stored<OwnNumber>(driver, 'numbers')).toMatchObject([
    { number: '+12177820177', extension: '4', label: 'Her aide', instead: CAPITOL, legislator: blackwood },
  ]);

  const sheet = await openSheet(driver);
  expect((await sheet.see(first('+12177820177'))).text).toContain('217-782-0177 ext. 4');
  await sheet.close();
  await start.click(`${mine} [data-action="remove-number"]`);
  await start.seeNo(`${mine} [data-number="+12177820177"]`);
  const again = await openSheet(driver);
  await again.see(first(CAPITOL));
});
