import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver, Tab } from '../../../scripts/browsers/driver';
import { until } from '../../../scripts/browsers/driver';
import {
  chooseDistricts,
  openPage,
  openPopup,
  SAMPLE_DISTRICTS,
  setUp,
  SUPPORT,
} from '../../../scripts/demo/steps';
import { ROOT } from '../../../scripts/run';
import type { StoredCampaign, StoredFeed } from '../../../utils/app/ports';
import { feedToCsv } from '../../../utils/feed-csv';
import { inviteCode, inviteLink } from '../../../utils/invite/invite';
import type { Feed } from '../../../utils/model/campaign';
import { signDocument } from '../../../utils/sign/document';
import { makeKeyPair } from '../../../utils/sign/ed25519';
import { alarm } from '../harness/alarm';
import { startFeedSite, type FeedSite } from '../harness/feed-site';
import { expect, test } from '../harness/fixtures';
import { stored } from '../harness/stored';

const sample = JSON.parse(readFileSync(join(ROOT, 'utils/sample/feed.json'), 'utf8')) as Feed;
const hour = (n: number): string => new Date(Date.UTC(2026, 9, 1, n)).toISOString();
/** The sample's campaigns as the n-th issue of a group. */
const issue = (n: number, title = `Issue ${n}`): Feed => ({
  ...structuredClone(sample),
  id: 'walkers',
  name: 'Walkers United',
  updated: hour(n),
  campaigns: sample.campaigns.map((c) => ({ ...c, title: { en: title } })),
});
const pair = await makeKeyPair();
const signed = async (feed: Feed, by = pair): Promise<string> => JSON.stringify(await signDocument(feed, by));

let site: FeedSite;
test.beforeEach(async () => {
  site = await startFeedSite();
});
test.afterEach(() => site.close());

const feedOf = async (driver: Driver): Promise<StoredFeed> => {
  const [feed] = await stored<StoredFeed>(driver, 'feeds');
  if (!feed) throw new Error('No feed is followed');
  return feed;
};
const titles = async (driver: Driver): Promise<string[]> => [
  ...new Set((await stored<StoredCampaign>(driver, 'campaigns')).map((c) => c.title['en'] ?? '')),
];
const campaignsPage = (driver: Driver): Promise<Tab> => openPage(driver, 'organise.html#/campaigns');

async function followAt(tab: Tab, address: string): Promise<void> {
  await tab.fill('input[name=feed-address]', address);
  await tab.click('button[data-action=add-feed]');
  await tab.see('[data-feed="walkers"]');
}

test('campaigns are followed by pasting them, as JSON or as a spreadsheet', async ({ driver }) => {
  await chooseDistricts(driver, SAMPLE_DISTRICTS);
  const tab = await campaignsPage(driver);
  await tab.evaluate(
    (text) => {
      const field = document.querySelector<HTMLTextAreaElement>('textarea[name=feed-text]')!;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    JSON.stringify(issue(1)),
  );
  await tab.click('[data-action=paste-feed]');
  await tab.see('[data-feed="walkers"] [data-signed="no"]');
  const list = feedToCsv({ ...issue(2), id: 'list', name: 'A list' }).replace('support', 'maybe');
  await tab.evaluate((text) => {
    const field = document.querySelector<HTMLTextAreaElement>('textarea[name=feed-text]')!;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, list);
  await tab.click('[data-action=paste-feed]');
  // The good campaign is there, and the bad one's cell is named.
  await tab.see('[data-feed="list"] [data-trouble="csv_row"]');
  expect((await tab.see('[data-feed="list"]')).text).toContain('(stance)');
  expect((await stored<StoredCampaign>(driver, 'campaigns')).filter((c) => c.feed === 'list')).toHaveLength(
    sample.campaigns.length - 1,
  );
});

test('a spreadsheet that is published as CSV is followed by its address', async ({ driver }) => {
  site.publish(feedToCsv(issue(1)), 'text/csv; charset=utf-8');
  const tab = await campaignsPage(driver);
  await followAt(tab, site.feed);
  expect(await titles(driver)).toEqual(['Issue 1']);
});

test('an invite is looked at first, and its key must fit', async ({ driver }) => {
  const other = await makeKeyPair();
  site.publish(await signed(issue(1), other));
  const invite = { url: site.feed, name: 'Walkers', key: pair.publicKey };
  const tab = await campaignsPage(driver);
  await tab.fill('input[name=feed-address]', inviteLink(invite, 'https://walkers.example/'));
  await tab.click('button[data-action=add-feed]');
  expect((await tab.see('[data-part="invited"]')).text).toMatch(
    /Walkers.*127\.0\.0\.1:\d+.*([\da-f]{4} ){4}/s,
  );
  expect(site.answers).toEqual([]);
  await tab.click('[data-action="accept-invite"]');
  await tab.see('[data-problem="feed_key_changed"]');
  expect(await stored(driver, 'feeds')).toEqual([]);
  site.publish(await signed(issue(1)));
  await tab.click('[data-action="accept-invite"]');
  await tab.see('[data-feed="walkers"] [data-signed="yes"]');
  // The feed gives an invite of its own, as a link and as a code.
  await tab.click('[data-feed="walkers"] [data-part="invite"] summary');
  await tab.see('[data-feed="walkers"] svg.qr');
  const link = (await tab.see('[data-invite]')).text.trim();
  expect(link).toContain(`#rotunda=${inviteCode({ ...invite, name: 'Walkers United' })}`);

  const broken = await openPage(driver, 'organise.html#/invite/eyJ2IjoxfQ');
  await broken.see('[data-problem="invite_broken"]');
});

test('a page that offers campaigns is seen by the popup, and what it says is not believed', async ({
  driver,
}) => {
  await chooseDistricts(driver, SAMPLE_DISTRICTS);
  site.publish(JSON.stringify(issue(1)));
  await driver.open(`${site.url}/`);
  const popup = await openPopup(driver, `${site.url}/`);
  const offer = await popup.see('[data-offer]');
  expect(offer.text).toContain('Walkers <b>United');
  expect((await popup.look('[data-offer]')).map((e) => e.attributes['data-offer'])).toEqual([site.feed]);
  await popup.click('[data-action="open-offer"]');
  const tab = await driver.waitForTab(`${driver.base}/organise.html#/invite/`);
  await tab.see('[data-part="invited"]');
  await tab.click('[data-action="accept-invite"]');
  await tab.see('[data-feed="walkers"]');
  await popup.close();
  const again = await openPopup(driver, `${site.url}/`);
  await again.see('[data-campaign]');
  expect(await again.look('[data-offer]')).toEqual([]);
});

test('a signed feed that one byte was changed in is refused, and the last good one stays', async ({
  driver,
}) => {
  site.publish(await signed(issue(1)));
  const tab = await campaignsPage(driver);
  await followAt(tab, site.feed);
  const refused = async (text: string, code: string): Promise<void> => {
    site.publish(text);
    await tab.click('[data-action="refresh-feed"]');
    await tab.see(`[data-feed="walkers"] [data-trouble="${code}"] [data-problem="${code}"]`);
    expect(await titles(driver)).toEqual(['Issue 1']);
  };
  await refused((await signed(issue(2))).replace('Issue 2', 'Issue 3'), 'feed_bad_signature');
  await refused(JSON.stringify(issue(2)), 'feed_unsigned_now');
  await refused(await signed(issue(2), await makeKeyPair()), 'feed_key_changed');
  await refused(await signed(issue(0)), 'feed_older');
  site.publish(await signed(issue(2)));
  await tab.click('[data-action="refresh-feed"]');
  await expect.poll(() => titles(driver)).toEqual(['Issue 2']);
  await tab.seeNo('[data-trouble]');
});

test('an answer from a site that nobody was asked about is not read', async ({ driver }) => {
  site.publish(JSON.stringify(issue(1)));
  const tab = await campaignsPage(driver);
  await tab.fill('input[name=feed-address]', `${site.url}/away`);
  await tab.click('button[data-action=add-feed]');
  await tab.see('[data-problem="feed_moved"]');
  expect(await stored(driver, 'feeds')).toEqual([]);
});

test('the alarm brings what is new, asks conditionally, and tells of what it cannot reach', async ({
  driver,
}) => {
  site.publish(await signed(issue(1)));
  const tab = await campaignsPage(driver);
  await followAt(tab, site.feed);
  site.publish(await signed(issue(2)));
  await driver.killBackground();
  await alarm(driver);
  await expect.poll(() => titles(driver)).toEqual(['Issue 2']);
  const { checked, due = '' } = await feedOf(driver);
  expect(Date.parse(due) - Date.parse(checked)).toBeGreaterThan(3 * 3_600_000);
  // Nothing new: asked, told so, and the check is written down.
  await alarm(driver);
  await expect.poll(async () => (await feedOf(driver)).checked > checked).toBe(true);
  expect(site.answers).toEqual([200, 200, 304]);
  // Refused in the background just as by hand.
  site.publish(JSON.stringify(issue(3)));
  await alarm(driver);
  await tab.see('[data-feed="walkers"] [data-trouble="feed_unsigned_now"]');
  await site.close();
  await alarm(driver);
  await tab.see('[data-feed="walkers"] [data-trouble="feed_unreachable"]');
  expect(await titles(driver)).toEqual(['Issue 2']);
});

test('a background that dies in the middle of a check loses nothing, and the next alarm ends it', async ({
  driver,
}) => {
  site.publish(JSON.stringify(issue(1)));
  const tab = await campaignsPage(driver);
  await followAt(tab, site.feed);
  site.publish(JSON.stringify(issue(2)));
  const letGo = site.hold();
  await alarm(driver);
  await until('the feed to be asked for', async () => site.answers.includes(0));
  await driver.killBackground();
  expect(await titles(driver)).toEqual(['Issue 1']);
  letGo();
  await alarm(driver);
  await expect.poll(() => titles(driver)).toEqual(['Issue 2']);
  expect(await stored(driver, 'feeds')).toHaveLength(1);
  expect(await stored(driver, 'campaigns')).toHaveLength(sample.campaigns.length);
});

test('a campaign and a feed are left out silently, and taken back', async ({ driver, statehouse }) => {
  await setUp(driver);
  await driver.open(`${statehouse.url}/`);
  const popup = await openPopup(driver, `${statehouse.url}/`);
  await popup.click(`[data-campaign="${SUPPORT}"] [data-action="leave-out"]`);
  await popup.see('[data-left-out]');
  await popup.seeNo(`[data-campaign="${SUPPORT}"]`);
  await popup.click('[data-action="take-back"]');
  await popup.see(`[data-campaign="${SUPPORT}"]`);

  const tab = await campaignsPage(driver);
  await tab.click('[data-feed="sample"] [data-part="campaigns"] summary');
  await tab.click(`input[name="campaign ${SUPPORT}"]`);
  await popup.seeNo(`[data-campaign="${SUPPORT}"]`);
  await tab.click(`input[name="campaign ${SUPPORT}"]`);
  await popup.see(`[data-campaign="${SUPPORT}"]`);
  await tab.click('[data-action="leave-out-feed"]');
  await tab.see('[data-action="take-back-feed"]');
  await popup.seeNo('[data-campaign]');
  await driver.killBackground();
  await tab.click('[data-action="take-back-feed"]');
  await popup.see(`[data-campaign="${SUPPORT}"]`);
  expect(await driver.strayRequests()).toEqual([]);
});
