/** A number that does not work: marked by members, pooled by their leader, published, and called last by everybody. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver, Tab } from '../../../scripts/browsers/driver';
import {
  chooseDistricts,
  openMarkedPage,
  openPage,
  SAMPLE_DISTRICTS,
  SAMPLE_TARGETS,
} from '../../../scripts/demo/steps';
import { ROOT } from '../../../scripts/run';
import type { Feed } from '../../../utils/model/campaign';
import { parseFeed } from '../../../utils/model/parse-feed';
import { dayOf } from '../../../utils/model/time';
import { packetFile, packetText, readFile } from '../../../utils/packet/packet';
import type { GroupFlag } from '../../../utils/packet/record';
import { sealOf } from '../../../utils/sign/document';
import { makeKeyPair } from '../../../utils/sign/ed25519';
import { dayAfter } from '../../../utils/tally/local-day';
import { violations } from '../harness/axe';
import { startFeedSite, type FeedSite } from '../harness/feed-site';
import { expect, test } from '../harness/fixtures';
import { openCard, recordOutcome } from '../harness/sheet';
import { makeFolder, seeAdded, type Folder } from '../harness/tally-files';

const GROUP = 'walkers';
const CAMPAIGN = `${GROUP}/safe-routes`;
const CAPITOL = '+12175550113';
const DISTRICT = '+13095550113';
const { quintanar } = SAMPLE_TARGETS;
const first = (number: string): string => `.number[data-number="${number}"]`;

let site: FeedSite;
let folder: Folder;
test.beforeAll(async () => {
  folder = makeFolder();
  site = await startFeedSite();
});
test.afterAll(async () => {
  folder.remove();
  await site.close();
});

/** A device with districts that follows the group at its address. */
async function follower(driver: Driver): Promise<void> {
  await chooseDistricts(driver, SAMPLE_DISTRICTS);
  const tab = await openPage(driver, 'organise.html#/campaigns');
  await tab.fill('input[name=feed-address]', site.feed);
  await tab.click('button[data-action=add-feed]');
  await tab.see(`[data-feed="${GROUP}"]`);
  await tab.close();
}

const openSheet = (driver: Driver): Promise<Tab> =>
  openPage(driver, `sheet.html?${new URLSearchParams({ campaign: CAMPAIGN, target: quintanar })}`);

/** The file of another member, who found the same. */
async function otherMember(name: string, day: string): Promise<string> {
  const flag: GroupFlag = {
    ...{ kind: 'flag', id: crypto.randomUUID(), group: GROUP, member: '', day },
    ...{ number: CAPITOL, target: quintanar, jurisdiction: 'xx', reason: 'disconnected' },
  };
  const text = await packetText(GROUP, day, [flag], await makeKeyPair());
  if (!text.ok) throw new Error(text.problems[0]?.code);
  return folder.write(name, await packetFile(text.value));
}

test('three members’ marks on one number go from their files into the signed feed, and onto everybody’s sheet', async ({
  driver,
  statehouse,
}) => {
  test.setTimeout(300_000);
  const sample = JSON.parse(readFileSync(join(ROOT, 'utils/sample/feed.json'), 'utf8')) as Feed;
  const feed: Feed = { ...sample, id: GROUP, name: 'Walkers United', updated: '2026-11-01T00:00:00Z' };
  site.publish(JSON.stringify(feed));
  const today = dayOf(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);

  // A member marks the number, calls under the next one, and sends both; it is said before.
  await follower(driver);
  const sheet = await openSheet(driver);
  await sheet.see(first(CAPITOL));
  await sheet.click('[data-flag="disconnected"]');
  await sheet.see(`${first(DISTRICT)} [data-flagged="${CAPITOL}"]`);
  const call = await recordOutcome(sheet, 'contact');
  await sheet.close();
  const send = await openPage(driver, 'organise.html#/gather/send');
  const numbers = await send.see('[data-numbers="1"]');
  expect(numbers.text).toContain('217-555-0113');
  expect(numbers.text).toContain('Not in service');
  expect((await violations(send, 'html')).found).toEqual([]);
  await send.see('[data-action=send-save][aria-disabled=false]');
  const file = await driver.download(() => send.click('[data-action=send-save]'));
  const read = await readFile(Uint8Array.from(file.bytes));
  expect(read.ok && read.value.records.map(({ kind }) => kind)).toEqual(['call', 'flag']);
  expect(read).toMatchObject({
    value: { records: [{ id: call }, { number: CAPITOL, target: quintanar, reason: 'disconnected' }] },
  });
  const files = [
    folder.write(file.name, file.bytes),
    await otherMember('two.rotunda-tally', dayAfter(today, -1)),
    await otherMember('three.rotunda-tally', dayAfter(today, -3)),
  ];
  await driver.wipe();

  // The leader adds the three files, and publishes.
  await follower(driver);
  const leader = await openPage(driver, 'organise.html#/gather/add');
  await leader.setFile('input[name=tally-files]', files[0]!, files[1]!);
  expect(await seeAdded(leader)).toMatchObject({ added: 3, refused: 0 });
  await leader.see(`[data-group=${GROUP}][data-group-calls="1"]`);
  const write = await openPage(driver, 'organise.html#/write');
  await write.click(`[data-followed=${GROUP}]`);
  // An address on this computer is none that members could reach.
  await write.fill('input[name=group-address]', 'https://example.org/feed.json');
  await write.click('[data-action=keys]');
  await write.click('[data-action=make-key]');
  await write.see('[data-fingerprint]');
  await write.click('[data-action=back]');
  await write.click('[data-action=publish]');
  await write.see('[data-action=save-feed][aria-disabled=false]');
  expect(await write.look('[data-along]')).toEqual([]);
  // The third one comes while the page is open.
  await leader.setFile('input[name=tally-files]', files[2]!);
  await write.see('[data-along="1"]');
  const along = await write.see(`[data-along-number="${CAPITOL}"]`);
  expect(along.text).toContain('217-555-0113');
  expect(along.text).toContain('3 members');
  expect((await violations(write, 'html')).found).toEqual([]);
  await write.click('input[name=numbers-along]');
  await write.see('[data-along="0"]');
  const without = await driver.download(() => write.click('[data-action=save-feed]'));
  expect(JSON.parse(without.text)).not.toHaveProperty('number_flags');
  await write.click('input[name=numbers-along]');
  await write.see('[data-along="1"]');
  const issue = await driver.download(() => write.click('[data-action=save-feed][aria-disabled=false]'));
  const parsed = parseFeed(issue.text);
  expect(parsed.ok && parsed.value.number_flags).toEqual([
    {
      ...{ number: CAPITOL, legislator: quintanar, jurisdiction: 'xx', reason: 'disconnected' },
      ...{ count: 3, day: today },
    },
  ]);
  expect((await sealOf(JSON.parse(issue.text))).kind).toBe('signed');
  await driver.wipe();

  // Somebody who follows the group: the number comes last, with how many found it so and when, and can be called.
  site.publish(issue.text);
  await follower(driver);
  const later = await openSheet(driver);
  await later.see(first(DISTRICT));
  await later.click('.number summary');
  const pooled = await later.see(`[data-other="${CAPITOL}"] [data-pooled="disconnected"]`);
  expect(pooled.text).toContain('3 callers of Walkers United found it not in service, last on');
  expect(pooled.attributes).toMatchObject({ 'data-pooled-count': '3', 'data-pooled-day': today });
  expect((await violations(later, 'html')).found).toEqual([]);
  await later.click(`[data-other="${CAPITOL}"] [data-action="use-number"]`);
  await later.see(`${first(CAPITOL)} [data-pooled="disconnected"]`);
  await later.close();

  // And so on the card in a page, which gets it from the background.
  const page = await openMarkedPage(driver, `${statehouse.url}/bills/2026/SB12`);
  expect(await openCard(page, CAMPAIGN)).toBe(quintanar);
  await page.see(first(DISTRICT));
  await page.click('.number summary');
  await page.see(`[data-other="${CAPITOL}"] [data-pooled="disconnected"]`);
  expect(await driver.strayRequests()).toEqual([]);
});
