import type { ChromiumDriver } from '../../../scripts/browsers/chromium-driver';
import { openPage, setUp, SUPPORT } from '../../../scripts/demo/steps';
import { madeCalls } from '../../fixtures/made-report';
import { expect, test } from '../harness/fixtures';
import { addGroupCalls } from '../harness/group-calls';

test('on paper the report is whole, light and without what is only for the screen', async ({
  driver,
}, info) => {
  await setUp(driver);
  await addGroupCalls(
    driver,
    madeCalls(1500).map((call) => ({ ...call, campaign: SUPPORT })),
  );
  const tab = await openPage(driver, `organise.html#/report?campaign=${encodeURIComponent(SUPPORT)}`);
  await tab.see('[data-chart="map"] [data-level]');
  const page = (driver as ChromiumDriver).pageOf(tab);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const look = await page.evaluate(() => {
    const style = (selector: string) => getComputedStyle(document.querySelector(selector)!);
    return {
      nav: style('.organise-head').display,
      share: style('.share').display,
      scope: style('.report-scope').display,
      paper: style('body').backgroundColor,
      ink: style('.report-head h2').color,
      row: style('.report tr').breakInside,
      head: style('.report thead').display,
    };
  });
  expect(look).toEqual({
    ...{ nav: 'none', share: 'none', scope: 'none' },
    ...{ paper: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)' },
    ...{ row: 'avoid', head: 'table-header-group' },
  });
  const pdf = await page.pdf({
    path: info.outputPath('report.pdf'),
    format: 'Letter',
    preferCSSPageSize: true,
  });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  // Small enough to be mailed: lines stay lines, no area becomes a picture.
  expect(pdf.length).toBeLessThan(2_000_000);
  // What was open for the print is as it was before.
  expect(await page.evaluate(() => document.querySelectorAll('.report details[open]').length)).toBe(0);
});
