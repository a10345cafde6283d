import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver, Tab } from '../../../scripts/browsers/driver';
import { openPage, OPPOSE, SAMPLE_TARGETS, setUp, SUPPORT, totals } from '../../../scripts/demo/steps';
import { violations } from '../harness/axe';
import { expect, test } from '../harness/fixtures';
import { holdDatabase } from '../harness/hold';
import { records } from '../harness/records';
import { recordOutcome } from '../harness/sheet';

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rotunda-data-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PASSPHRASE = 'three herons and a bus';
const { blackwood, achterberg } = SAMPLE_TARGETS;

async function callTo(driver: Driver, campaign: string, target: string, outcome: string): Promise<string> {
  const sheet = await openPage(driver, `sheet.html?${new URLSearchParams({ campaign, target })}`);
  const id = await recordOutcome(sheet, outcome, outcome === 'unavailable' ? 'wrong_number' : undefined);
  await sheet.close();
  return id;
}

/** Runs in a page of ours: every row of every store, and all that the browser keeps besides, as one text by name. */
async function allThatIsKept(): Promise<Record<string, unknown[]>> {
  const scope = globalThis as unknown as {
    browser?: never;
    chrome: {
      storage: Record<'local' | 'session', { get(): Promise<Record<string, unknown>> }>;
      alarms: { getAll(): Promise<{ name: string }[]> };
    };
  };
  const api = scope.browser ?? scope.chrome;
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('rotunda');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no database'));
  });
  const kept: Record<string, unknown[]> = {};
  for (const name of db.objectStoreNames) {
    kept[name] = await new Promise((resolve, reject) => {
      const all = db.transaction(name).objectStore(name).getAll();
      all.onsuccess = () => resolve(all.result);
      all.onerror = () => reject(all.error ?? new Error(name));
    });
  }
  db.close();
  kept['local'] = Object.entries(await api.storage.local.get());
  kept['session'] = Object.entries(await api.storage.session.get());
  kept['alarms'] = (await api.alarms.getAll()).map((a) => a.name);
  return kept;
}

const textOf = async (tab: Tab, selector: string): Promise<string> => (await tab.see(selector)).text;

test('my calls are searched, filtered and deleted, one and all', async ({ driver }) => {
  await setUp(driver);
  const first = await callTo(driver, SUPPORT, blackwood, 'unavailable');
  await callTo(driver, SUPPORT, achterberg, 'voicemail');
  await callTo(driver, OPPOSE, achterberg, 'contact');
  const log = await openPage(driver, 'organise.html#/calls');
  const counts = () => textOf(log, '[data-part="log-counts"]');
  await expect.poll(counts).toBe('3 calls');
  await log.fill('input[name=log-text]', 'blackwood');
  await expect.poll(counts).toBe('1 of 3 calls');
  await log.see(`[data-call="${first}"]`);
  await log.choose('select[name=log-outcome]', 'contact');
  await expect.poll(counts).toBe('0 of 3 calls');
  await log.click('[data-action="clear-search"]');
  await log.choose('select[name=log-campaign]', OPPOSE);
  await expect.poll(counts).toBe('1 of 3 calls');
  await log.click('[data-action="clear-search"]');
  await expect.poll(counts).toBe('3 calls');

  await log.click(`[data-call="${first}"] [data-action="delete"]`);
  await log.see('[data-confirm="delete"]');
  expect((await violations(log, 'html')).found).toEqual([]);
  await log.key('Escape');
  await log.seeNo('[data-confirm="delete"]');
  expect(await records(driver)).toHaveLength(3);
  // By the keyboard alone: the button has the focus again, and the question has it then.
  await log.key('Enter');
  await log.see('[data-confirm="delete"]');
  await driver.killBackground();
  await log.key('Tab');
  await log.key('Enter');
  await log.see('[data-done="deleted"]');
  await expect.poll(counts).toBe('2 calls');
  const kept = await log.evaluate(allThatIsKept);
  expect(JSON.stringify(kept)).not.toContain(first);
  expect(kept['flags']).toEqual([]);
  expect(await totals(driver)).toMatchObject({ calls: 2 });

  await log.click('[data-action="delete-all"]');
  await log.click('[data-action="delete-all-surely"]');
  await log.see('[data-done="deleted_all"]');
  await log.see('.empty');
  expect((await log.evaluate(allThatIsKept))['records']).toEqual([]);
  expect(await totals(driver)).toMatchObject({ calls: 0 });
});

test('a page that dies while it deletes all deletes all or nothing', async ({ driver }) => {
  await setUp(driver);
  await callTo(driver, SUPPORT, blackwood, 'contact');
  await callTo(driver, SUPPORT, achterberg, 'contact');
  for (const delay of [0, 2, 8]) {
    const log = await openPage(driver, 'organise.html#/calls');
    await log.click('[data-action="delete-all"]');
    const letGo = await holdDatabase(driver);
    await log.click('[data-action="delete-all-surely"]');
    await new Promise((done) => setTimeout(done, delay));
    await log.close();
    await letGo();
    const kept = (await records(driver)).length;
    expect([0, 2], `closed after ${delay} ms`).toContain(kept);
    expect((await driver.behind.evaluate(allThatIsKept))['latest']).toHaveLength(kept);
    if (kept === 0) break;
  }
});

async function saveBackup(driver: Driver, tab: Tab): Promise<string> {
  await tab.fill('input[name=backup-passphrase]', PASSPHRASE);
  await tab.fill('input[name=backup-again]', PASSPHRASE);
  const file = await driver.download(() => tab.click('[data-action="save-backup"]'));
  expect(file.name).toMatch(/^rotunda-\d{4}-\d\d-\d\d(\(\d+\))?\.rotunda-backup$/);
  const path = join(folder, `${Math.random()}.rotunda-backup`);
  writeFileSync(path, file.text);
  return path;
}

async function eraseEverything(tab: Tab): Promise<void> {
  await tab.click('input[name=erase-what][value=everything]');
  // Nothing can be pressed before the word is written.
  expect((await tab.see('[data-action="erase-everything"]')).attributes).toMatchObject({
    'aria-disabled': 'true',
  });
  await tab.fill('input[name=erase-word]', 'erase');
  await tab.click('[data-action="erase-everything"]');
  await tab.see('[data-erased="everything"]');
}

test('all is saved, erased so that nothing is left, and comes back from the file', async ({ driver }) => {
  await setUp(driver);
  const id = await callTo(driver, SUPPORT, blackwood, 'contact');
  const tab = await openPage(driver, 'organise.html#/backup');
  expect((await violations(tab, 'html')).found).toEqual([]);
  const path = await saveBackup(driver, tab);
  expect(readFileSync(path, 'utf8')).not.toContain('Ashdown');
  const before = await tab.evaluate(allThatIsKept);
  expect(JSON.stringify(before['local'])).toContain('Ashdown');

  const other = await openPage(driver, 'organise.html#/calls');
  await other.see(`[data-call="${id}"]`);
  await eraseEverything(tab);
  const { alarms, ...erased } = await tab.evaluate(allThatIsKept);
  expect(Object.values(erased).flat()).toEqual([]);
  expect(alarms).toEqual(['feeds']);
  // An open page shows it by itself.
  await other.see('.empty');

  await tab.setFile('input[name=backup-file]', path);
  await tab.click('[data-action="open-backup"]');
  await tab.fill('input[name=restore-passphrase]', 'another passphrase');
  await tab.click('[data-action="open-backup"]');
  await tab.see('[data-problem="backup_passphrase"]');
  await tab.fill('input[name=restore-passphrase]', PASSPHRASE);
  await tab.click('[data-action="open-backup"]');
  expect(await textOf(tab, '[data-kind="calls"]')).toContain('adds 1');
  expect(await textOf(tab, '[data-kind="settings"]')).toContain('adds');
  expect(Object.values((await tab.evaluate(allThatIsKept))['records'] ?? [])).toEqual([]);
  expect((await violations(tab, 'html')).found).toEqual([]);
  await tab.click('[data-action="restore"]');
  await expect.poll(() => textOf(tab, '[data-part="restore"]')).toContain('Restored.');
  const after = await tab.evaluate(allThatIsKept);
  // What open pages named lives as long as they.
  for (const [name, rows] of Object.entries(after))
    if (name !== 'session') expect(rows, name).toEqual(before[name]);
  await other.see(`[data-call="${id}"]`);
  expect(await totals(driver)).toMatchObject({ contact: 1, calls: 1 });
});

test('a restore that replaces says what it takes, and a file that is none changes nothing', async ({
  driver,
}) => {
  await setUp(driver);
  await callTo(driver, SUPPORT, blackwood, 'contact');
  const tab = await openPage(driver, 'organise.html#/backup');
  const path = await saveBackup(driver, tab);
  await callTo(driver, SUPPORT, achterberg, 'voicemail');
  const before = await tab.evaluate(allThatIsKept);
  const whole = readFileSync(path, 'utf8');
  for (const [text, code] of [
    ['hello', 'backup_unknown'],
    [whole.slice(0, -30), 'backup_damaged'],
    [whole.replace('"rotunda_backup":1', '"rotunda_backup":2'), 'backup_newer'],
  ] as const) {
    const wrong = join(folder, `${code}.rotunda-backup`);
    writeFileSync(wrong, text);
    await tab.setFile('input[name=backup-file]', wrong);
    await tab.click('[data-action="open-backup"]');
    await tab.see(`[data-problem="${code}"]`);
  }
  expect(await tab.evaluate(allThatIsKept)).toEqual(before);

  await tab.setFile('input[name=backup-file]', path);
  await tab.click('[data-action="open-backup"]');
  await tab.fill('input[name=restore-passphrase]', PASSPHRASE);
  await tab.click('[data-action="open-backup"]');
  expect(await textOf(tab, '[data-kind="calls"]')).toMatch(/keeps 2/);
  await tab.click('input[name=backup-mode][value=replace]');
  await expect.poll(() => textOf(tab, '[data-kind="calls"]')).toMatch(/removes 1, keeps 1/);
  await tab.click('[data-action="restore"]');
  await tab.see('[data-confirm="restore"]');
  expect((await records(driver)).length).toBe(2);
  await tab.click('[data-action="restore-surely"]');
  await expect.poll(() => textOf(tab, '[data-part="restore"]')).toContain('Restored.');
  expect(await records(driver)).toHaveLength(1);
});

test('one campaign is erased, and one group, with what goes said first', async ({ driver }) => {
  await setUp(driver);
  const gone = await callTo(driver, SUPPORT, blackwood, 'contact');
  await callTo(driver, OPPOSE, achterberg, 'contact');
  const tab = await openPage(driver, 'organise.html#/backup');
  await tab.click('input[name=erase-what][value=campaign]');
  await tab.choose('select[name=erase-choice]', SUPPORT);
  expect((await tab.see('[data-gone="calls"]')).attributes['data-count']).toBe('1');
  expect((await violations(tab, 'html')).found).toEqual([]);
  await tab.click('[data-action="erase"]');
  await tab.click('[data-action="erase-not"]');
  expect(await records(driver)).toHaveLength(2);
  await tab.click('[data-action="erase"]');
  await tab.click('[data-action="erase-surely"]');
  await tab.see('[data-erased]:not([data-erased=""])');
  const left = JSON.stringify(await tab.evaluate(allThatIsKept));
  expect(left).not.toContain(SUPPORT);
  expect(left).not.toContain(gone);
  expect(await totals(driver)).toMatchObject({ calls: 1 });

  await tab.click('input[name=erase-what][value=group]');
  await tab.choose('select[name=erase-choice]', 'sample');
  await tab.see('[data-gone="feeds"]');
  await tab.click('[data-action="erase"]');
  await tab.click('[data-action="erase-surely"]');
  await tab.see('[data-erased]:not([data-erased=""])');
  const { places, ...rest } = await tab.evaluate(allThatIsKept);
  expect(places).toHaveLength(1);
  for (const name of ['feeds', 'campaigns', 'records', 'latest']) expect(rest[name], name).toEqual([]);
});

test('a page that dies while it restores, or erases a group, did all of it or nothing', async ({
  driver,
}) => {
  await setUp(driver);
  await callTo(driver, SUPPORT, blackwood, 'contact');
  const first = await openPage(driver, 'organise.html#/backup');
  const path = await saveBackup(driver, first);
  await first.close();
  const state = async () => {
    const { records: calls, latest, feeds, campaigns, places } = await driver.behind.evaluate(allThatIsKept);
    return [calls, latest, feeds, campaigns, places].map((rows) => rows?.length);
  };
  const whole = await state();
  /** As {@link whole}, without the group. */
  const without = [0, 0, 0, 0, 1];
  for (const delay of [0, 5, 20, 80]) {
    const tab = await openPage(driver, 'organise.html#/backup');
    await tab.click('input[name=erase-what][value=group]');
    await tab.choose('select[name=erase-choice]', 'sample');
    await tab.click('[data-action="erase"]');
    const letGo = await holdDatabase(driver);
    await tab.click('[data-action="erase-surely"]');
    await letGo();
    await new Promise((done) => setTimeout(done, delay));
    await tab.close();
    expect([whole, without], `erasing, closed after ${delay} ms`).toContainEqual(await state());

    // Once cut off, and once to its end, so that the next round finds all of it again.
    for (const isCut of [true, false]) {
      const before = await state();
      const isThere = JSON.stringify(before) === JSON.stringify(whole);
      if (isThere) continue;
      const again = await openPage(driver, 'organise.html#/backup');
      await again.setFile('input[name=backup-file]', path);
      await again.click('[data-action="open-backup"]');
      await again.fill('input[name=restore-passphrase]', PASSPHRASE);
      await again.click('[data-action="open-backup"]');
      await again.see('[data-part="plan"]');
      if (isCut) {
        const release = await holdDatabase(driver);
        await again.click('[data-action="restore"]');
        await release();
        await new Promise((done) => setTimeout(done, delay));
      } else {
        await again.click('[data-action="restore"]');
        await expect.poll(() => textOf(again, '[data-part="restore"]')).toContain('Restored.');
      }
      await again.close();
      const after = await state();
      expect(isCut ? [whole, before] : [whole], `restoring, closed after ${delay} ms`).toContainEqual(after);
    }
  }
});
