import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tab } from '../../../scripts/browsers/driver';
import { openMarkedPage, openPage, setUp, storedCount } from '../../../scripts/demo/steps';
import { ROOT } from '../../../scripts/run';
import type { Feed } from '../../../utils/model/campaign';
import { expect, test } from '../harness/fixtures';
import { startSite } from '../harness/site';

const sample = JSON.parse(readFileSync(join(ROOT, 'utils/sample/feed.json'), 'utf8')) as Feed;

/** The sample feed under another id, changed by a person who made a mistake. */
function feed(change: (feed: Feed) => void): string {
  const copy = structuredClone(sample);
  copy.id = 'neighbours';
  change(copy);
  return JSON.stringify(copy);
}

const firstCampaign = (f: Feed): Feed['campaigns'][number] => {
  const campaign = f.campaigns[0];
  if (!campaign) throw new Error('The sample feed has no campaign');
  return campaign;
};

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rotunda-feeds-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Gives a file to the campaigns page, which must say what is wrong with it, and where. */
async function expectRefused(tab: Tab, path: string, code: string, said = ''): Promise<void> {
  await tab.setFile('input[name=feed-file]', path);
  const text = async (): Promise<string> => (await tab.see(`[data-problem="${code}"]`, 20_000)).text;
  await expect.poll(text, { timeout: 20_000 }).toContain(said);
  await expectIntact(tab);
}

/** What was there before still stands: the feed, its campaigns, the marks on the page. */
async function expectIntact(tab: Tab): Promise<void> {
  expect(await tab.evaluate(storedCount, 'feeds')).toBe(1);
  expect(await tab.evaluate(storedCount, 'campaigns')).toBe(sample.campaigns.length);
  await tab.see('[data-feed="sample"]');
  expect((await tab.look('[data-feed]')).length).toBe(1);
}

test('a feed that is no feed is refused with the field named, and nothing is lost', async ({
  driver,
  statehouse,
}) => {
  await setUp(driver);
  const tab = await openPage(driver, 'organise.html#/campaigns');

  await expectRefused(tab, file('torn.json', '{"rotunda": 1, "id": "neigh'), 'feed_not_json');

  const noSession = file(
    'no-session.json',
    feed((f) => delete (firstCampaign(f).bills[0] as Partial<{ session: string }>).session),
  );
  await expectRefused(tab, noSession, 'feed_invalid', 'campaigns[0].bills[0].session');

  const html = file(
    'html.json',
    feed((f) => {
      const script = firstCampaign(f).scripts[0];
      if (script) script.text = 'Hello <img src=x onerror=alert(1)> {my_name}';
    }),
  );
  await expectRefused(tab, html, 'feed_invalid', 'campaigns[0].scripts[0].text');

  const blank = file(
    'blank.json',
    feed((f) => {
      const script = firstCampaign(f).scripts[1];
      if (script) script.text = 'Hello {password}';
    }),
  );
  await expectRefused(tab, blank, 'feed_invalid', '{password}');

  const link = file(
    'link.json',
    feed((f) => {
      firstCampaign(f).links = [{ title: 'Read more', url: 'http://example.org/' }];
    }),
  );
  await expectRefused(tab, link, 'feed_invalid', 'campaigns[0].links[0].url');

  const huge = file('huge.json', `{"rotunda":1,"id":"huge","name":"${'x'.repeat(50_000_000)}"}`);
  await expectRefused(tab, huge, 'feed_too_big', '50.0 MB');

  const deep = file('deep.json', '['.repeat(1_000_000));
  await expectRefused(tab, deep, 'feed_too_deep');

  const million = file('million.json', `{"campaigns":[${'{},'.repeat(1_000_000)}{}]}`);
  await expectRefused(tab, million, 'feed_too_big', '3.0 MB');

  const bidi = file(
    'bidi.json',
    feed((f) => (firstCampaign(f).title = { en: 'vote \u202eon' })),
  );
  await expectRefused(tab, bidi, 'feed_invalid', 'campaigns[0].title.en');

  for (const url of ['javascript:alert(1)', 'tel:+19005550142', 'sms:+19765550142']) {
    const path = file(
      'dialable.json',
      feed((f) => (firstCampaign(f).links = [{ title: 'Press here', url }])),
    );
    await expectRefused(tab, path, 'feed_invalid', 'campaigns[0].links[0].url');
  }

  const polluted = file(
    'polluted.json',
    feed((f) => f.campaigns.push(firstCampaign(f))).replace('{', '{"__proto__":{"x":1},'),
  );
  await expectRefused(tab, polluted, 'feed_invalid', 'campaigns');

  await openMarkedPage(driver, `${statehouse.url}/`);
  // And the same page takes a good one afterwards.
  await tab.setFile(
    'input[name=feed-file]',
    file(
      'good.json',
      feed(() => undefined),
    ),
  );
  await tab.see('[data-feed="neighbours"]');
  await tab.seeNo('[data-problem]');
});

test('an address that is not https, not there, not a feed or without an end is refused', async ({
  driver,
}) => {
  await setUp(driver);
  const site = await startSite({
    '/page': { body: '<!doctype html><title>Not a feed</title>' },
    '/huge': { body: `"${'x'.repeat(50_000_000)}"` },
    '/good': { body: feed(() => undefined), headers: { 'content-type': 'application/json' } },
  });
  const tab = await openPage(driver, 'organise.html#/campaigns');
  const refused = async (address: string, code: string): Promise<void> => {
    await tab.fill('input[name=feed-address]', address);
    await tab.click('button[data-action=add-feed]');
    await tab.see(`[data-problem="${code}"]`, 20_000);
    await expectIntact(tab);
  };
  try {
    await refused('http://feeds.example/feed.json', 'feed_not_https');
    await refused(`${site.url}/page`, 'feed_not_json');
    await refused(`${site.url}/missing`, 'feed_http_status');
    await refused(`${site.url}/huge`, 'feed_too_big');
    await tab.fill('input[name=feed-address]', `${site.url}/good`);
    await tab.click('button[data-action=add-feed]');
    await tab.see('[data-feed="neighbours"]');
    await tab.click('[data-feed="neighbours"] [data-action="remove-feed"]');
    await tab.seeNo('[data-feed="neighbours"]');
  } finally {
    await site.close();
  }
  expect(await driver.strayRequests()).toEqual([]);
});
