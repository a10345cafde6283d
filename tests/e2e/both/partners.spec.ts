/** Partners with keys of their own: they stop a campaign without the lead's key, and nobody else does. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver, Tab } from '../../../scripts/browsers/driver';
import {
  badge,
  chooseDistricts,
  openMarkedPage,
  openPage,
  openPopup,
  SAMPLE_DISTRICTS,
  SAMPLE_TARGETS,
} from '../../../scripts/demo/steps';
import { ROOT } from '../../../scripts/run';
import type { StoredCampaign } from '../../../utils/app/ports';
import type { Amendment } from '../../../utils/model/amendment';
import type { Feed } from '../../../utils/model/campaign';
import { BESIDE_FEED, sealOf, signBare, signDocument } from '../../../utils/sign/document';
import { makeKeyPair } from '../../../utils/sign/ed25519';
import { alarm } from '../harness/alarm';
import { violations } from '../harness/axe';
import { startFeedSite, type FeedSite } from '../harness/feed-site';
import { expect, test } from '../harness/fixtures';
import { stored } from '../harness/stored';

const sample = JSON.parse(readFileSync(join(ROOT, 'utils/sample/feed.json'), 'utf8')) as Feed;
const [lead, partner] = await Promise.all([makeKeyPair(), makeKeyPair()]);
const NAME = 'Disability Rights Sample';
const KEY = 'walkers/safe-routes';

/** The sample's campaigns as a group publishes them, with a partner that may stop the first and change its own words. */
const published = await signDocument(
  {
    ...structuredClone(sample),
    ...{ id: 'walkers', name: 'Walkers United', updated: '2026-10-01T01:00:00.000Z' },
    campaigns: sample.campaigns.map((c, i) =>
      i > 0
        ? c
        : {
            ...c,
            deadlines: [],
            partners: [{ name: NAME, key: partner.publicKey, may: ['pause' as const, 'guidance' as const] }],
          },
    ),
  } satisfies Feed,
  lead,
  BESIDE_FEED,
);
const WHY = 'We are in talks with the sponsor until Friday.';
const entry = (over: Partial<Amendment> = {}): Promise<Amendment> =>
  signBare(
    {
      ...{ rotunda_amendment: 1 as const, feed: 'walkers', campaign: 'safe-routes', partner: NAME },
      ...{ revision: 1, at: '2026-11-12T15:00:00.000Z', paused: true, reason: { en: WHY } },
      ...over,
    },
    partner,
  );
const withEntries = (...amendments: Amendment[]): string => JSON.stringify({ ...published, amendments });

let site: FeedSite;
let folder = '';
test.beforeEach(async () => {
  site = await startFeedSite();
  folder = mkdtempSync(join(tmpdir(), 'rotunda-partners-'));
});
test.afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await site.close();
});

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const statusOf = async (driver: Driver): Promise<string | undefined> =>
  (await stored<StoredCampaign>(driver, 'campaigns')).find((c) => c.key === KEY)?.status;

async function follow(driver: Driver): Promise<void> {
  const tab = await openPage(driver, 'organise.html#/campaigns');
  await tab.fill('input[name=feed-address]', site.feed);
  await tab.click('button[data-action=add-feed]');
  await tab.see('[data-feed="walkers"] [data-signed="yes"]');
  await tab.close();
}

async function expectAccessible(tab: Tab, what: string): Promise<void> {
  expect((await violations(tab, 'html')).found, what).toEqual([]);
}

test('a followed feed with a partner’s pause asks no more, and says who paused it, when and why', async ({
  driver,
  statehouse,
}) => {
  await chooseDistricts(driver, SAMPLE_DISTRICTS);
  site.publish(JSON.stringify(published));
  await follow(driver);
  const url = `${statehouse.url}/`;
  const page = await openMarkedPage(driver, url);
  const popup = await openPopup(driver, url);
  await popup.see(`[data-campaign="${KEY}"] [data-action="call"]`);
  await expect.poll(() => badge(driver, url)).toBe('4');

  site.publish(withEntries(await entry()));
  await alarm(driver);
  await expect.poll(() => statusOf(driver)).toBe('paused');
  // The popup that is open hears of it.
  await popup.seeNo(`[data-campaign="${KEY}"]`);
  const said = await popup.see(`[data-paused="${KEY}"]`);
  expect(said.text).toContain(`Paused by ${NAME} on Nov 12, 2026: ${WHY}`);
  await expectAccessible(popup, 'popup');
  await popup.close();
  await page.close();
  // Whoever reads the page now is asked for the other campaigns' bills only.
  await openMarkedPage(driver, url);
  await expect.poll(() => badge(driver, url)).toBe('2');

  const query = new URLSearchParams({ campaign: KEY, target: SAMPLE_TARGETS.quintanar });
  const sheet = await openPage(driver, `sheet.html?${query}`);
  await expect
    .poll(async () => (await sheet.see(`[data-paused-by="${NAME}"]`)).text)
    .toBe(`Paused by ${NAME} on Nov 12, 2026: ${WHY}`);
  await expectAccessible(sheet, 'sheet');

  // An older file in its place is no way to undo it; the partner's next entry is.
  site.publish(JSON.stringify(published));
  await alarm(driver);
  await expect.poll(() => site.answers.filter((status) => status === 200).length).toBe(3);
  expect(await statusOf(driver)).toBe('paused');
  const words = { en: 'Speak of the people who roll to school.' };
  site.publish(withEntries(await entry({ revision: 2, paused: false, guidance: words })));
  await alarm(driver);
  await expect.poll(() => statusOf(driver)).toBe('live');
  await sheet.seeNo('[data-paused-by]');
  await expect.poll(async () => (await sheet.see('[data-changed]')).text).toContain('Nov 12, 2026');
  await expect.poll(async () => (await sheet.see('.guidance')).text).toContain(words.en);
  const again = await openPopup(driver, url);
  await again.see(`[data-campaign="${KEY}"] [data-action="call"]`);
  await again.seeNo('[data-paused]');
});

test('a forged entry keeps the campaign running, and its refusal stands with the feed', async ({
  driver,
  statehouse,
}) => {
  await chooseDistricts(driver, SAMPLE_DISTRICTS);
  site.publish(JSON.stringify(published));
  await follow(driver);
  const forged = { ...(await entry()), reason: { en: 'Stop for good.' } };
  site.publish(withEntries(forged, await entry({ feed: 'others' })));
  const tab = await openPage(driver, 'organise.html#/campaigns');
  await tab.click('[data-feed="walkers"] [data-action="refresh-feed"]');
  const refusal = await tab.see('[data-feed="walkers"] [data-problem="amendment_bad_signature"]');
  expect(refusal.text).toContain(`${NAME}, safe-routes`);
  expect(refusal.text).toContain('amendments[0]');
  await tab.see('[data-feed="walkers"] [data-problem="amendment_other_feed"]');
  expect(await statusOf(driver)).toBe('live');
  await expectAccessible(tab, 'campaigns');

  const url = `${statehouse.url}/`;
  await openMarkedPage(driver, url);
  const popup = await openPopup(driver, url);
  await popup.see(`[data-campaign="${KEY}"] [data-action="call"]`);
  expect(await popup.look('[data-paused]')).toEqual([]);
});

test('a partner makes a key, the lead gives it a right, the partner stops the campaign, and members hear of it', async ({
  driver,
}) => {
  const tab = await openPage(driver, 'organise.html#/write');
  await tab.click('[data-action=speak-as-partner]');
  await tab.see('[name=partner-file]');
  await expectAccessible(tab, 'a partner begins');
  await tab.setFile(
    '[name=partner-file]',
    file('unsigned.json', JSON.stringify({ ...sample, id: 'walkers' })),
  );
  await tab.see('[data-problem="partner_feed_unsigned"]');
  await tab.click('[data-action=partner-keys]');
  await tab.click('[data-action=make-key]');
  await tab.see('#w-public-key');
  const key = await tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('#w-public-key')!.value);
  expect(key).toMatch(/^[\w-]{43}$/);
  await expectAccessible(tab, 'keys of a partner');
  await tab.click('[data-action=back]');

  // The lead, on the same device for this once.
  await tab.click('[data-action=back]');
  await tab.setFile(
    'input[name=import-file]',
    file('sample.json', JSON.stringify({ ...sample, id: 'walkers' })),
  );
  await tab.click('[data-draft-campaign="safe-routes"] [data-action=edit]');
  const at = sample.campaigns[0]!.partners!.length;
  await tab.click('[data-action=add-partner]');
  await tab.fill(`[name="partners.${at}.name"]`, NAME);
  await tab.fill(`[name="partners.${at}.key"]`, `${key.slice(0, 20)} `);
  await tab.see(`[data-flaw="partners.${at}.key"]`);
  await tab.fill(`[name="partners.${at}.key"]`, key);
  await tab.see(`[data-key-print="${key}"]`);
  await tab.click(`[name="partners.${at}.may.pause"]`);
  await expectAccessible(tab, 'the lead gives a key and rights');
  await tab.click('[data-action=back]');
  await tab.click('[data-action=keys]');
  await tab.click('[data-action=make-key]');
  await expect.poll(async () => (await tab.look('[data-fingerprint]')).length).toBe(2);
  await tab.click('[data-action=back]');
  await tab.click('[data-action=publish]');
  const first = await driver.download(() => tab.click('[data-action=save-feed]'));

  // The partner opens what the lead published.
  await tab.evaluate(() => (location.hash = '#/write/partner'));
  await tab.setFile('[name=partner-file]', file('first.json', first.text));
  await tab.see('[name=role]');
  expect(await tab.look('[name="guidance.en"]')).toEqual([]);
  await tab.click('[name=paused]');
  await tab.click('[data-action=sign-entry]');
  await expect.poll(async () => (await tab.see('.field-problem')).text).toContain('Please say why');
  await tab.fill('[name="reason.en"]', WHY);
  await tab.click('[data-action=sign-entry]');
  await tab.see('[data-signed-entry]');
  await expectAccessible(tab, 'a partner has signed');
  const amended = await driver.download(() => tab.click('[data-action=save-amended]'));
  const mailed = await tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('#w-signed')!.value);
  const whole = JSON.parse(amended.text) as Feed;
  expect((await sealOf(whole, BESIDE_FEED)).kind).toBe('signed');
  expect(whole.amendments).toEqual([JSON.parse(mailed)]);

  // Or by mail: the lead puts it in, and publishes.
  await tab.evaluate(() => (location.hash = '#/write'));
  await tab.click('[data-action=partners]');
  await tab.fill('textarea[name=entry]', mailed.replace(WHY, 'Stop for good.'));
  await tab.click('[data-action=take-entry]');
  await tab.see('[data-problem="amendment_bad_signature"]');
  await tab.fill('textarea[name=entry]', mailed);
  await tab.click('[data-action=take-entry]');
  await tab.see('[data-taken="1"]');
  await expect.poll(async () => (await tab.see('[data-entry="0"]')).text).toContain(WHY);
  await expectAccessible(tab, 'what partners sent');
  await tab.click('[data-action=back]');
  await tab.click('[data-action=publish]');
  const second = await driver.download(() => tab.click('[data-action=save-feed]'));
  expect((JSON.parse(second.text) as Feed).amendments).toEqual(whole.amendments);

  for (const text of [amended.text, second.text]) {
    const campaigns = await openPage(driver, 'organise.html#/campaigns');
    await campaigns.setFile('input[name=feed-file]', file('published.json', text));
    await campaigns.see('[data-feed="walkers"] [data-signed="yes"]');
    await expect.poll(() => statusOf(driver)).toBe('paused');
    await campaigns.click('[data-feed="walkers"] [data-part="campaigns"] summary');
    await expect.poll(async () => (await campaigns.see(`[data-paused-by="${NAME}"]`)).text).toContain(WHY);
    await campaigns.click('[data-feed="walkers"] [data-action="remove-feed"]');
    await campaigns.seeNo('[data-feed="walkers"]');
    await campaigns.close();
  }
});
