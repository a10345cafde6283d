import {
  countsOf,
  openMarkedPage,
  openPage,
  openPopup,
  OPPOSE,
  setUp,
  SUPPORT,
} from '../../../scripts/demo/steps';
import { expect, test } from '../harness/fixtures';
import { goOn, openSheet, recordOutcome } from '../harness/sheet';

test('the tally counts by campaign and person, and can be taken away as CSV and JSON', async ({
  driver,
  statehouse,
}) => {
  await setUp(driver);
  const url = `${statehouse.url}/`;
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

  const tally = await openPage(driver, 'organise.html#/tally');
  const none = { contact: 0, voicemail: 0, unavailable: 0, skip: 0, calls: 0 };
  expect(await tally.evaluate(countsOf, '[data-tally="total"]')).toEqual({
    ...none,
    contact: 1,
    unavailable: 1,
    skip: 1,
    calls: 2,
  });
  expect(await tally.evaluate(countsOf, `[data-tally="${SUPPORT}"]`)).toMatchObject({
    contact: 1,
    skip: 0,
    calls: 1,
  });
  // The same person's next bill was skipped.
  expect(await tally.evaluate(countsOf, '[data-tally="sample/river-study"]')).toMatchObject({
    skip: 1,
    calls: 0,
  });
  expect(await tally.evaluate(countsOf, `[data-tally="${OPPOSE}"]`)).toEqual({
    ...none,
    unavailable: 1,
    calls: 1,
  });
  expect(await tally.evaluate(countsOf, `[data-tally-target="${target}"]`)).toMatchObject({
    contact: 1,
    calls: 1,
  });

  const csv = await driver.download(() => tally.click('[data-action="download-csv"]'));
  expect(csv.name).toMatch(/\.csv$/);
  expect(csv.text).toContain(target);
  const lines = csv.text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n');
  expect(lines.length).toBeGreaterThan(2);
  // A cell that a spreadsheet would run must not begin with = + - @.
  expect(csv.text).not.toMatch(/(^|,)"?[=+@]/m);

  const json = await driver.download(() => tally.click('[data-action="download-json"]'));
  expect(json.name).toMatch(/\.json$/);
  expect(JSON.stringify(JSON.parse(json.text))).toContain(target);
});
