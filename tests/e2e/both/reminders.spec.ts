import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from '../../../scripts/browsers/driver';
import { chooseDistricts, openPage, SAMPLE_DISTRICTS } from '../../../scripts/demo/steps';
import { ROOT } from '../../../scripts/run';
import type { Feed } from '../../../utils/model/campaign';
import { expect, test } from '../harness/fixtures';
import { stored } from '../harness/stored';

const sample = JSON.parse(readFileSync(join(ROOT, 'utils/sample/feed.json'), 'utf8')) as Feed;

interface Api {
  notifications: {
    create(id: string, options: { title: string; message: string }, done?: (id: string) => void): unknown;
    getAll(): Promise<Record<string, unknown>>;
  };
  alarms: {
    create(name: string, when: { when: number }): Promise<void>;
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
  };
}
type Scope = { browser?: Api; chrome: Api; asked?: { id: string; title: string; message: string }[] };

/** Runs in a page of ours: remembers what the browser is asked to show. */
function hearNotifications(): void {
  const scope = globalThis as unknown as Scope;
  const asked: NonNullable<Scope['asked']> = (scope.asked = []);
  const { notifications } = scope.browser ?? scope.chrome;
  notifications.create = (id, { title, message }, done) => {
    asked.push({ id, title, message });
    done?.(id);
    return Promise.resolve(id);
  };
}
const askedFor = (): Scope['asked'] => (globalThis as unknown as Scope).asked;

/** Runs in a page of ours. */
async function alarmTime(): Promise<number | null> {
  const scope = globalThis as unknown as Scope;
  return (await (scope.browser ?? scope.chrome).alarms.get('reminders'))?.scheduledTime ?? null;
}
async function alarmNow(): Promise<void> {
  const scope = globalThis as unknown as Scope;
  await (scope.browser ?? scope.chrome).alarms.create('reminders', { when: Date.now() + 100 });
}
async function shownIds(): Promise<string[]> {
  const scope = globalThis as unknown as Scope;
  return Object.keys(await (scope.browser ?? scope.chrome).notifications.getAll());
}

/** A campaign whose vote is tomorrow at noon, by the clock of this computer. */
async function followOne(driver: Driver): Promise<void> {
  const [campaign] = sample.campaigns;
  const day = new Intl.DateTimeFormat('sv-SE').format(Date.now() + 86_400_000);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const deadlines = [{ type: 'floor_vote', at: `${day}T12:00`, zone, chamber: 'lower' }];
  const feed = { ...sample, id: 'reminded', campaigns: [{ ...campaign, deadlines }] };
  const folder = mkdtempSync(join(tmpdir(), 'rotunda-reminders-'));
  const path = join(folder, 'feed.json');
  writeFileSync(path, JSON.stringify(feed));
  const tab = await openPage(driver, 'organise.html#/campaigns');
  await tab.setFile('input[name=feed-file]', path);
  await tab.see('[data-feed="reminded"]');
  await tab.close();
  rmSync(folder, { recursive: true, force: true });
}

const shown = async (driver: Driver): Promise<string[]> =>
  (await stored<{ what: string }>(driver, 'told')).map((t) => t.what);

test('reminders are off until they are turned on, and one can be seen at once', async ({ driver }) => {
  await chooseDistricts(driver, SAMPLE_DISTRICTS);
  const tab = await openPage(driver, 'organise.html#/start');
  await tab.see('[data-part="reminders"]');
  expect(await tab.look('[data-action="try-reminder"]')).toEqual([]);
  expect(await tab.evaluate(alarmTime)).toBe(null);
  await tab.click('input[name=remind-on]');
  await tab.see('[data-action="try-reminder"]');
  await expect.poll(() => tab.evaluate(alarmTime)).not.toBe(null);
  await tab.evaluate(hearNotifications);
  await tab.click('[data-action="try-reminder"]');
  await tab.see('[data-said="tried"]');
  expect(await tab.evaluate(askedFor)).toEqual([
    {
      id: 'many',
      title: 'Reminders are on',
      message: 'This is how Rotunda reminds you. A click opens your list of calls.',
    },
  ]);
  await tab.choose('select[name=weekday]', '3');
  await tab.choose('select[name=weekly-hour]', '19');
  await tab.click('input[name=remind-quiet]');
  const kept = async () => (await stored<{ reminders: object }>(driver, 'settings'))[0]?.reminders;
  await expect.poll(kept).toMatchObject({ on: true, weekly: { weekday: 3, hour: 19 }, quiet: null });
  await tab.click('input[name=remind-on]');
  await tab.seeNo('[data-action="try-reminder"]');
  await expect.poll(() => tab.evaluate(alarmTime)).toBe(null);
});

test('at an alarm what is due is worked out of sight and shown once', async ({ driver }) => {
  await chooseDistricts(driver, SAMPLE_DISTRICTS);
  await followOne(driver);
  const tab = await openPage(driver, 'organise.html#/start');
  await tab.click('input[name=remind-on]');
  // Whatever the hour of the test: due since midnight, and no hour is quiet.
  await tab.choose('select[name=hour]', '0');
  await tab.click('input[name=remind-quiet]');
  const settings = async () => (await stored<{ reminders: object }>(driver, 'settings'))[0]?.reminders;
  await expect.poll(settings).toMatchObject({ hour: 0, quiet: null });
  await driver.killBackground();
  const isEve = (keys: string[]) => keys.filter((k) => k.startsWith('shown:eve:reminded/safe-routes:'));
  // The page plans anew once the settings stand: a slow one moves an alarm that was set before.
  await expect(async () => {
    await tab.evaluate(alarmNow);
    await expect.poll(async () => isEve(await shown(driver)), { timeout: 3000 }).toHaveLength(1);
  }).toPass({ timeout: 30_000 });
  // Written down only after the browser took it. Firefox forgets what no desktop is there to show.
  if (driver.name === 'chromium') expect(await tab.evaluate(shownIds)).toContain('reminded/safe-routes');
  // The next one is planned, at the latest in an hour.
  await expect.poll(() => tab.evaluate(alarmTime)).not.toBe(null);
});
