import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  chooseDistricts,
  openMarkedPage,
  openPage,
  openPopup,
  SAMPLE_DISTRICTS,
  SAMPLE_TARGETS,
} from '../../../scripts/demo/steps';
import type { Driver, Tab } from '../../../scripts/browsers/driver';
import { ROOT } from '../../../scripts/run';
import type { StoredFeed } from '../../../utils/app/ports';
import type { Feed } from '../../../utils/model/campaign';
import { violations } from '../harness/axe';
import { expect, test } from '../harness/fixtures';
import { openSheet, recordOutcome } from '../harness/sheet';
import { stored } from '../harness/stored';

const sample = JSON.parse(readFileSync(join(ROOT, 'utils/sample/feed.json'), 'utf8')) as Feed;
const division = (district: string) => `ocd-division/country:us/state:xx/${district}`;
const VOTE = 'coalition/safe-routes';

const coalition: Feed = {
  ...sample,
  id: 'coalition',
  name: 'Sample Coalition',
  campaigns: sample.campaigns.slice(0, 2).map((c) => ({
    ...c,
    deadlines: [],
    targets: [{ who: 'my_legislators', chamber: 'lower', goal: 10 }],
  })),
  groups: [
    {
      ...{ id: 'river', name: 'River Neighbors', districts: [division('sldl:1'), division('sldl:7')] },
      contact: { email: 'hello@river.example' },
      languages: ['en', 'es'],
      feed: 'https://river.example/feed.json',
    },
    { id: 'orchard', name: 'Orchard Families', districts: [division('sldl:5')] },
  ],
};

async function paste(driver: Driver, feed: Feed): Promise<void> {
  const tab = await openPage(driver, 'organise.html#/campaigns');
  await tab.see('textarea[name=feed-text]');
  await tab.evaluate((text) => {
    const field = document.querySelector<HTMLTextAreaElement>('textarea[name=feed-text]')!;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, JSON.stringify(feed));
  await tab.click('[data-action=paste-feed]');
  await tab.see(`[data-feed="${feed.id}"]`);
  // An issue of a feed that is there already is not shown by that alone.
  const issues = async () => (await stored<StoredFeed>(driver, 'feeds')).map((f) => f.updated);
  await expect.poll(issues).toContain(feed.updated);
  await tab.close();
}

const row = (district: string) => `[data-division="${division(district)}"]`;
const order = (tab: Tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('tbody[data-division]')].map(
      ({ dataset }) => `${dataset['division']!.split(':').at(-1)} ${dataset['kind']}`,
    ),
  );
const valueOf = (tab: Tab, selector: string) =>
  tab.evaluate((s) => document.querySelector<HTMLTextAreaElement>(s)!.value, selector);

test('a coalition sees where nobody calls, and has words to ask the nearest group with', async ({
  driver,
  statehouse,
}) => {
  await chooseDistricts(driver, SAMPLE_DISTRICTS);
  await paste(driver, coalition);
  const tab = await openPage(driver, 'organise.html#/coverage');
  await tab.choose('select[name=cover_campaign]', VOTE);
  await expect.poll(() => order(tab)).toContain('2 gap');
  const kinds = await order(tab);
  const firstWithGroup = kinds.findIndex((k) => !k.endsWith('gap'));
  expect(kinds.slice(firstWithGroup).some((k) => k.endsWith('gap'))).toBe(false);
  expect((await tab.see(row('sldl:2'))).text).toMatch(/0 of 10 calls/);
  expect((await tab.see(`${row('sldl:2')} [data-cell=groups]`)).text).toMatch(
    /River Neighbors \(\d+ miles?\)/,
  );
  // The map says the same.
  await expect
    .poll(async () => (await tab.look('.map-box [data-district="2"][data-shade="gap"]')).length)
    .toBe(1);
  expect(await tab.look('.map-box [data-district="5"][data-shade="open"]')).toHaveLength(1);

  await tab.click(`${row('sldl:2')} [data-action=ask-groups]`);
  await tab.see('textarea[name=ask_mail]');
  const mail = await valueOf(tab, 'textarea[name=ask_mail]');
  expect(mail).toContain('House District 2');
  expect(mail).toContain('SB 12');
  expect(await valueOf(tab, 'textarea[name=ask_message]')).toContain('0 of 10 calls');
  const link = await tab.evaluate(
    () => document.querySelector<HTMLAnchorElement>('[data-action=write-mail]')!.href,
  );
  expect(link).toMatch(/^mailto:hello%40river\.example\?subject=/);
  const { found, rules } = await violations(tab, 'html');
  expect(found).toEqual([]);
  expect(rules).toBeGreaterThan(5);

  // A call that is made meanwhile is counted here without a reload.
  await openMarkedPage(driver, `${statehouse.url}/`);
  const popup = await openPopup(driver, `${statehouse.url}/`);
  await openSheet(popup, 'coalition/keep-the-buses');
  await recordOutcome(popup, 'contact');
  await popup.close();
  await tab.choose('select[name=cover_campaign]', 'coalition/keep-the-buses');
  await expect.poll(async () => (await tab.see(row('sldl:7'))).text).toMatch(/1 of 20 calls/);
  await tab.close();
});

test('a caller reads that theirs is one of few votes still open, until that vote is firm', async ({
  driver,
  statehouse,
}) => {
  await chooseDistricts(driver, SAMPLE_DISTRICTS);
  const [vote] = coalition.campaigns;
  const { blackwood, achterberg } = SAMPLE_TARGETS;
  const known = (legislator: string, position: 'undecided' | 'lean_no' | 'yes') => ({
    legislator,
    position,
    source: { title: 'Told to a caller' },
  });
  /** Three votes open, of them the reader's own member; that one firm where it is said to be. */
  const told = (n: number, own: 'undecided' | 'yes'): Feed => ({
    ...coalition,
    updated: `2026-11-0${n}T12:00:00Z`,
    campaigns: [
      {
        ...vote!,
        targets: [
          { who: 'my_legislators', chamber: 'lower' },
          { who: 'legislator', id: 'ocd-person/5a3b1e00-0000-4000-8000-000000000013', role: 'swing' },
        ],
        positions: [
          known(blackwood, own),
          known('ocd-person/5a3b1e00-0000-4000-8000-000000000014', 'lean_no'),
        ],
      },
    ],
  });
  await paste(driver, told(1, 'undecided'));
  await openMarkedPage(driver, `${statehouse.url}/`);
  const popup = await openPopup(driver, `${statehouse.url}/`);
  const card = await popup.see(`[data-campaign="${VOTE}"] .open-vote`);
  expect(card.text).toContain('Blackwood is one of 3 votes still open');
  // The other member of that district is not said to be undecided.
  expect(await popup.look(`[data-campaign="${VOTE}"] .open-vote`)).toHaveLength(1);
  const window = await openPage(
    driver,
    `sheet.html?${new URLSearchParams({ campaign: VOTE, target: blackwood })}`,
  );
  expect((await window.see('[data-open-votes="3"]')).text).toContain('one of 3 votes still open');
  await window.close();
  const other = await openPage(
    driver,
    `sheet.html?${new URLSearchParams({ campaign: VOTE, target: achterberg })}`,
  );
  await other.see(`section[data-target="${achterberg}"]`);
  expect(await other.look('[data-open-votes]')).toEqual([]);
  await other.close();

  await paste(driver, told(2, 'yes'));
  await popup.seeNo(`[data-campaign="${VOTE}"] .open-vote`);
  await popup.see(`[data-campaign="${VOTE}"]`);
});

test('a group sees which campaigns need its districts, and remembers who it is', async ({ driver }) => {
  await chooseDistricts(driver, SAMPLE_DISTRICTS);
  await paste(driver, coalition);
  const tab = await openPage(driver, 'organise.html#/coverage/needs');
  await tab.choose('select[name=my_group]', 'river');
  expect((await tab.see(`[data-need="${VOTE}"]`)).text).toContain('House District 1');
  await tab.close();
  const again = await openPage(driver, 'organise.html#/coverage/needs');
  await again.see(`[data-need="${VOTE}"]`);
  await again.choose('select[name=my_group]', '#typed');
  await again.close();

  const near = await openPage(driver, 'organise.html#/coverage/near');
  const here = await near.see('[data-part=here] [data-group="river"]');
  expect(here.text).toContain('hello@river.example');
  expect((await near.see('[data-part=nearest]')).text).toContain('Orchard Families');
  const { found } = await violations(near, 'html');
  expect(found).toEqual([]);
  // Following goes the way of every invite: what is asked of whom stands there first.
  await near.click('[data-group="river"] [data-action=follow-group]');
  await expect
    .poll(async () => (await near.see('main[data-view=campaigns]')).text)
    .toContain('river.example');
});

test('a coalition writes its groups: from a spreadsheet with its mistakes told, and by hand', async ({
  driver,
}) => {
  await chooseDistricts(driver, SAMPLE_DISTRICTS);
  const tab = await openPage(driver, 'organise.html#/write');
  await tab.fill('input[name=start-name]', 'Sample Coalition');
  await tab.click('button[data-action=start]');
  await tab.click('[data-action=groups]');
  await tab.see('input[name=groups_file]');
  await tab.evaluate(() => {
    const csv = [
      'group,districts,contact_email,languages,about',
      'River Neighbors,HD 1; HD 99,hello@river.example,en es,Safe streets',
      'No Address,HD 2,nobody,,',
      '"Orchard, Families",SD 3; House 5,,,',
    ].join('\r\n');
    const field = document.querySelector<HTMLInputElement>('input[name=groups_file]')!;
    const files = new DataTransfer();
    files.items.add(new File([csv], 'groups.csv', { type: 'text/csv' }));
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await tab.see('[data-draft-group="orchard-families"]');
  const main = (await tab.see('main')).text;
  for (const told of ['B2 (districts)', 'HD 99', 'C3 (contact_email)', '2 groups were read'])
    expect(main).toContain(told);
  expect(await tab.look('[data-draft-group="no-address"]')).toEqual([]);

  await tab.click('[data-action=new-group]');
  await tab.fill('input[name=name]', 'Hill Walkers');
  await tab.fill('textarea[name=group_districts]', 'HD 9; HD 77');
  await expect.poll(async () => (await tab.see('[data-part=group-form]')).text).toContain('HD 77');
  await tab.fill('textarea[name=group_districts]', 'HD 9');
  // A town's districts come to those that are there.
  await tab.fill('input[name=finder_name]', 'Eastm');
  await tab.click('[data-town="Eastmoor"]');
  await expect.poll(() => valueOf(tab, 'textarea[name=group_districts]')).toMatch(/^HD 9; .*HD 8/);
  const { found } = await violations(tab, 'html');
  expect(found).toEqual([]);
  await tab.click('[data-action=group-done]');
  await tab.see('[data-draft-group="hill-walkers"]');
  const csv = await driver.download(() => tab.click('[data-action=save-groups]'));
  expect(csv.text).toContain('"Orchard, Families",orchard-families');
  expect(csv.text).toContain('state:xx/sldl:9; ');
});
