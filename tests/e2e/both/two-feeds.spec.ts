import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openMarkedPage, openPage, openPopup, setUp, SUPPORT, totals } from '../../../scripts/demo/steps';
import { ROOT } from '../../../scripts/run';
import type { LatestCall } from '../../../utils/app/ports';
import type { Feed } from '../../../utils/model/campaign';
import { expect, test } from '../harness/fixtures';
import { records } from '../harness/records';
import { openSheet, recordOutcome, seeTakenBack } from '../harness/sheet';
import { stored } from '../harness/stored';

const sample = JSON.parse(readFileSync(join(ROOT, 'utils/sample/feed.json'), 'utf8')) as Feed;

test('two groups’ campaigns on one bill are one card with both named, and a call counts for both, once', async ({
  driver,
  statehouse,
}) => {
  await setUp(driver);
  const other = {
    ...sample,
    id: 'walkers',
    name: 'Walkers United',
    campaigns: sample.campaigns.slice(0, 1).map((c) => ({ ...c, deadlines: [] })),
  };
  const organise = await openPage(driver, 'organise.html#/campaigns');
  await organise.see('textarea[name=feed-text]');
  await organise.evaluate((text) => {
    const field = document.querySelector<HTMLTextAreaElement>('textarea[name=feed-text]')!;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, JSON.stringify(other));
  await organise.click('[data-action=paste-feed]');
  await organise.see('[data-feed="walkers"]');

  await openMarkedPage(driver, `${statehouse.url}/`);
  const popup = await openPopup(driver, `${statehouse.url}/`);
  const card = await popup.see(`[data-campaign="${SUPPORT}"]`);
  expect(card.text).toContain('Walkers United');
  expect(await popup.look('[data-campaign="walkers/safe-routes"]')).toEqual([]);

  const target = await openSheet(popup, SUPPORT);
  await recordOutcome(popup, 'contact');
  expect(await records(driver)).toMatchObject([{ campaign: SUPPORT, also: ['walkers/safe-routes'], target }]);
  expect(await totals(driver)).toMatchObject({ contact: 1, calls: 1 });
  const latest = async () => (await stored<LatestCall>(driver, 'latest')).map((l) => l.campaign).sort();
  expect(await latest()).toEqual([SUPPORT, 'walkers/safe-routes']);

  await popup.click('[data-action="undo"]');
  await seeTakenBack(popup);
  expect(await latest()).toEqual([]);
});
