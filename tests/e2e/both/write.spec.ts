import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver, Tab } from '../../../scripts/browsers/driver';
import {
  chooseDistricts,
  openMarkedPage,
  openPage,
  openPopup,
  SAMPLE_DISTRICTS,
  SAMPLE_TARGETS,
} from '../../../scripts/demo/steps';
import type { Draft } from '../../../utils/model/draft';
import type { Feed } from '../../../utils/model/campaign';
import { parseFeed } from '../../../utils/model/parse-feed';
import { sealOf } from '../../../utils/sign/document';
import { expect, test } from '../harness/fixtures';
import { stored } from '../harness/stored';

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rotunda-write-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

async function startGroup(driver: Driver, name: string): Promise<Tab> {
  const tab = await openPage(driver, 'organise.html#/write');
  await tab.fill('input[name=start-name]', name);
  await tab.click('button[data-action=start]');
  await tab.see('[data-action=new-campaign]');
  return tab;
}

const PASSPHRASE = 'three herons and a bus';

async function makeKey(tab: Tab): Promise<void> {
  await tab.click('[data-action=keys]');
  await tab.click('[data-action=make-key]');
  await tab.see('[data-fingerprint]');
}

test('a campaign is written from nothing, seen as a caller, signed, published and followed', async ({
  driver,
  statehouse,
}) => {
  await chooseDistricts(driver, SAMPLE_DISTRICTS);
  const tab = await startGroup(driver, 'Orchard Callers');
  await tab.fill('input[name=group-address]', 'https://example.org/feed.json');

  await tab.click('[data-action=new-campaign]');
  await tab.fill('[name="title.en"]', 'Safer crossings');
  await tab.choose('select[name=bill-state]', 'xx');
  await tab.fill('input[name=bill-text]', 'XX SB 12 / HB 34');
  await tab.click('[data-action=add-bill]');
  await tab.see('[data-bill="XX SB 12"]');
  await tab.see('[data-bill="XX HB 34"]');
  await tab.fill('[name="ask.en"]', 'vote yes on Senate Bill 12');
  await tab.click('[data-action=add-committee]');
  await tab.choose('select[name="targets.1.chamber"]', 'upper');
  await tab.fill('[name="targets.1.name"]', 'Transportation');

  // A blank that nobody fills is told at once, and put right by the button.
  await tab.click('[data-action=add-live]');
  await tab.choose('select[name="scripts.2.role"]', 'committee');
  await tab.fill('[name="scripts.2.text"]', 'Hello {password}');
  await tab.see('[data-flaw="scripts.2.text"]');
  await expect.poll(async () => (await tab.see('[data-flaw="scripts.2.text"]')).text).toContain('{password}');
  await tab.fill('[name="scripts.2.text"]', 'You sit on the committee, <Madam> ');
  await tab.see('[data-flaw="scripts.2.text"]');
  await tab.fill('[name="scripts.2.text"]', 'You sit on the committee, ');
  await tab.click('[data-row="scripts.2"] [data-blank=legislator]');
  await expect
    .poll(async () => (await tab.see('[data-example="2"]')).text)
    .toContain('You sit on the committee, Senator');

  await tab.click('[data-action=check]');
  await tab.see('[data-flaws="0"]');
  await tab.click('[data-action=preview]');
  const senator = `[data-preview-target="${SAMPLE_TARGETS.quintanar}"]`;
  await expect.poll(async () => (await tab.see(senator)).text).toContain('Marisol Quintanar-Voss');
  await tab.see(`${senator} [data-variant="2"]`);
  expect((await tab.look('[data-preview-target]')).length).toBe(3);
  // Another caller, in another district, is asked to call others.
  await tab.choose('select[name=preview-upper]', '5');
  await tab.seeNo(senator);
  await tab.see('[data-preview-target$="000000000005"] [data-variant="0"]');

  await tab.click('[data-action=back]');
  await makeKey(tab);
  await tab.fill('input[name=passphrase]', PASSPHRASE);
  await tab.fill('input[name=passphrase-again]', PASSPHRASE);
  await driver.download(() => tab.click('[data-action=backup-key]'));
  await tab.click('[data-action=back]');
  await tab.click('[data-action=publish]');
  const published = await driver.download(() => tab.click('[data-action=save-feed]'));
  expect(published.name).toBe('orchard-callers.json');
  const said = await tab.see('[data-saved-feed]');
  expect(said.text).toContain('https://example.org/feed.json');
  const parsed = parseFeed(published.text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  expect(parsed.value.campaigns).toHaveLength(1);
  expect((await sealOf(JSON.parse(published.text))).kind).toBe('signed');
  await tab.close();

  const campaigns = await openPage(driver, 'organise.html#/campaigns');
  await campaigns.setFile('input[name=feed-file]', file(published.name, published.text));
  await campaigns.see('[data-feed="orchard-callers"]');
  const url = `${statehouse.url}/`;
  await openMarkedPage(driver, url);
  const popup = await openPopup(driver, url);
  const key = `orchard-callers/${parsed.value.campaigns[0]!.id}`;
  await expect
    .poll(async () => (await popup.see(`[data-campaign="${key}"]`)).text)
    .toContain('Safer crossings');
});

test('a draft survives closing the page in the middle of a word, and what is deleted can be brought back', async ({
  driver,
}) => {
  const tab = await startGroup(driver, 'Orchard Callers');
  await tab.click('[data-action=new-campaign]');
  await tab.fill('[name="title.en"]', 'Safer cross');
  await driver.killBackground();
  await tab.fill('[name="summary.en"]', 'In the middle of a wo');
  await tab.close();

  const [draft] = await stored<Draft>(driver, 'drafts');
  expect(draft?.feed.campaigns[0]).toMatchObject({
    title: { en: 'Safer cross' },
    summary: { en: 'In the middle of a wo' },
  });
  const again = await openPage(driver, 'organise.html#/write');
  await again.see('[data-draft-campaign]');
  await again.click('[data-action=delete]');
  await again.seeNo('[data-draft-campaign]');
  await again.click('[data-action=undo-delete]');
  await again.see('[data-draft-campaign]');
  await again.click('[data-action=pause]');
  await again.click('[data-action=archive]');
  await again.choose('select[name=result]', 'won');
  await again.fill('[name="thanks.en"]', 'You did it');
  await again.close();
  const [ended] = await stored<Draft>(driver, 'drafts');
  expect(ended?.feed.campaigns[0]).toMatchObject({
    status: 'archived',
    result: 'won',
    thanks: { en: 'You did it' },
  });
});

test('a key comes back by the right passphrase, and by no other', async ({ driver }) => {
  const tab = await startGroup(driver, 'Orchard Callers');
  await makeKey(tab);
  const mine = (await tab.see('[data-fingerprint]')).attributes['data-fingerprint'];
  await tab.fill('input[name=passphrase]', 'short');
  await tab.fill('input[name=passphrase-again]', 'short');
  await tab.click('[data-action=backup-key]');
  await tab.see('[data-problem="passphrase_short"]');
  await tab.fill('input[name=passphrase]', PASSPHRASE);
  await tab.fill('input[name=passphrase-again]', PASSPHRASE);
  const backup = await driver.download(() => tab.click('[data-action=backup-key]'));
  await tab.close();
  await driver.wipe();

  const other = await startGroup(driver, 'Orchard Callers');
  await other.click('[data-action=keys]');
  await other.setFile('input[name=key-file]', file('key.json', backup.text));
  await other.fill('input[name=restore-passphrase]', 'three herons and a tram');
  await other.click('[data-action=restore-key]');
  await other.see('[data-problem="passphrase_wrong"]');
  expect(await other.look('[data-fingerprint]')).toEqual([]);
  await other.fill('input[name=restore-passphrase]', PASSPHRASE);
  await other.click('[data-action=restore-key]');
  expect((await other.see('[data-fingerprint]')).attributes['data-fingerprint']).toBe(mine);
});

test('a feed that is opened and published comes out as it came in', async ({ driver }) => {
  const original: Feed = {
    rotunda: 1,
    id: 'neighbours',
    name: 'Neighbours',
    updated: '2026-11-01T00:00:00Z',
    campaigns: [
      {
        id: 'one',
        bills: [{ jurisdiction: 'xx', session: '2026', identifier: 'SB 12' }],
        stance: 'oppose',
        status: 'paused',
        title: { en: 'One', es: 'Uno' },
        ask: { en: 'vote no' },
        targets: [{ who: 'governor', goal: 4 }],
        scripts: [{ language: 'en', channel: 'live', text: 'Please {ask}.' }],
        partners: [],
      },
    ],
  };
  const tab = await openPage(driver, 'organise.html#/write');
  await tab.setFile('input[name=import-file]', file('torn.json', '{"rotunda": 1'));
  await tab.see('[data-problem="feed_not_json"]');
  await tab.setFile('input[name=import-file]', file('feed.json', JSON.stringify(original)));
  await tab.click('[data-action=publish]');
  const published = await driver.download(() => tab.click('[data-action=save-feed]'));
  const { updated, ...rest } = JSON.parse(published.text) as Feed;
  const { updated: before, ...same } = original;
  expect(rest).toEqual(same);
  expect(Date.parse(updated)).toBeGreaterThan(Date.parse(before));
});
