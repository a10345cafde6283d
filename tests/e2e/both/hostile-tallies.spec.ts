import { gzipSync } from 'node:zlib';
import type { Driver, Tab } from '../../../scripts/browsers/driver';
import { openPage, setUp, storedCount } from '../../../scripts/demo/steps';
import type { StoredMember } from '../../../utils/app/ports';
import { packetFile } from '../../../utils/packet/packet';
import { makeKeyPair } from '../../../utils/sign/ed25519';
import { expect, test } from '../harness/fixtures';
import { groupRecords } from '../harness/group-calls';
import { holdDatabase } from '../harness/hold';
import { stored } from '../harness/stored';
import {
  made,
  makeFolder,
  manyCalls,
  pasteMuch,
  seeAdded,
  signed,
  type Folder,
} from '../harness/tally-files';

let folder: Folder;
test.beforeAll(() => (folder = makeFolder()));
test.afterAll(() => folder.remove());

const HERE = crypto.randomUUID();

/** The page has said what became of it, the call that was there still is, and nothing else came. */
async function expectRefused(driver: Driver, tab: Tab, name: string, code: string, said = ''): Promise<void> {
  const refused = `[data-refused-name="${name}"] [data-problem=${code}]`;
  expect((await tab.see(refused, 30_000)).text).toContain(said);
  expect(await groupRecords(driver)).toBe(1);
  expect(await tab.evaluate(storedCount, 'members')).toBe(1);
  await tab.see('[data-group=sample][data-group-calls="1"]');
}

test('hostile and broken tally files are harmless and explained, and what was there stays', async ({
  driver,
}) => {
  test.setTimeout(180_000);
  await setUp(driver);
  const tab = await openPage(driver, 'organise.html#/gather/add');
  await tab.setFile('input[name=tally-files]', await folder.member('good.rotunda-tally', [made(HERE)]));
  expect(await seeAdded(tab)).toMatchObject({ added: 1 });

  const give = async (name: string, content: string | Uint8Array, code: string, said = '') => {
    await tab.setFile('input[name=tally-files]', folder.write(name, content));
    await expectRefused(driver, tab, name, code, said);
  };
  const text = await signed([made(crypto.randomUUID())]);
  const json = JSON.parse(text) as Record<string, unknown> & { calls: object };
  const changed = (more: object) => JSON.stringify({ ...json, ...more });

  // A kilobyte of zeros for each megabyte of them.
  await give('bomb.rotunda-tally', gzipSync(Buffer.alloc(200_000_000, 0x20)), 'packet_too_big');
  await give('proto.json', text.replace('{', '{"__proto__":{"held":true},'), 'packet_invalid', '__proto__');
  await give('constructor.json', text.replace('{', '{"constructor":{"prototype":{}},'), 'packet_invalid');
  await give('types.json', changed({ days: 'Monday' }), 'packet_invalid', 'days');
  await give('nothing.json', changed({ calls: null }), 'packet_invalid', 'calls');
  await give(
    'billion.json',
    changed({ calls: { ...json.calls, day: [1e9] } }),
    'packet_invalid',
    'calls.day[0]',
  );
  await give('infinite.json', text.replace('"day":[0]', '"day":[1e999]'), 'packet_invalid', 'calls.day[0]');
  await give('alien.json', changed({ rotunda_tally: 99 }), 'packet_version', '99');
  await give('html.json', changed({ group: '<img src=x onerror=alert(1)>' }), 'packet_invalid', 'group');
  await give('short.rotunda-tally', (await packetFile(text)).slice(0, -20), 'packet_damaged');
  await give('forged.json', text.replace('2026-11-20', '2026-11-21'), 'packet_forged');
  const other = await makeKeyPair();
  await give('key.json', changed({ key: other.publicKey }), 'packet_forged');
  await give(
    'unsigned.json',
    JSON.stringify({ ...json, signature: undefined, key: undefined }),
    'packet_unsigned',
  );
  await give('deep.json', `{"rotunda_tally":1,"days":${'['.repeat(200_000)}`, 'packet_damaged');
  await give('empty.rotunda-tally', '', 'packet_unknown');
  await give('photo.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'packet_unknown');
  await give('<img src=x>.txt', 'Hello', 'gather_no_link');

  // Pasted: more than any chat, and what only looks like links.
  await pasteMuch(tab, 'x', 26_000_000);
  await tab.see('[data-problem=packet_too_big]', 60_000);
  await pasteMuch(tab, '#rotunda-tally=H4sIAAAA ', 50_000);
  await tab.see('[data-problem=packet_damaged]', 60_000);
  expect(await groupRecords(driver)).toBe(1);

  // One who claims two hundred calls on a day is counted, and shown to be looked at.
  const eager = folder.member('eager.rotunda-tally', manyCalls(250, { day: '2026-11-19' }));
  await tab.setFile('input[name=tally-files]', await eager);
  expect(await seeAdded(tab, 30_000)).toMatchObject({ refused: 0 });
  expect((await tab.see('[data-flag=many_a_day]')).text).toContain('250');
  // One that says the same call is theirs as well does not make it two.
  await tab.setFile('input[name=tally-files]', await folder.member('thief.rotunda-tally', [made(HERE)]));
  await tab.see('.gather-report[data-added="1"]');
  await tab.see('[data-group=sample][data-group-calls="251"]');
  expect(await driver.strayRequests()).toEqual([]);
});

/** Every row is counted on its member's day, and no day counts a row that is not there. */
async function expectWhole(driver: Driver, members: readonly StoredMember[]): Promise<number> {
  const rows = await groupRecords(driver);
  const counted = members.flatMap((m) => Object.values(m.days)).reduce((sum, n) => sum + n, 0);
  expect(counted).toBe(rows);
  return rows;
}

test('a page that is closed while it adds leaves nothing half written, and adding again completes it', async ({
  driver,
}) => {
  test.setTimeout(180_000);
  const each = 1500;
  const files = 14;
  const paths: string[] = [];
  for (let i = 0; i < files; i += 1) paths.push(await folder.member(`m${i}.rotunda-tally`, manyCalls(each)));

  // The database is held: the write is asked for, and never made.
  const held = await openPage(driver, 'organise.html#/gather/add');
  await held.see('input[name=tally-files]');
  const letGo = await holdDatabase(driver);
  await held.setFile('input[name=tally-files]', ...paths.slice(0, 2));
  await held.see('[data-gathering]');
  await new Promise((done) => setTimeout(done, 500));
  await held.close();
  await letGo();
  expect(await stored(driver, 'groupCalls')).toEqual([]);
  expect(await stored(driver, 'members')).toEqual([]);

  // Some of it is written by now, and more is under way.
  const watch = await openPage(driver, 'organise.html#/gather/add');
  const tab = await openPage(driver, 'organise.html#/gather/add');
  await tab.setFile('input[name=tally-files]', ...paths);
  await expect
    .poll(() => watch.evaluate(storedCount, 'groupCalls'), { timeout: 60_000, intervals: [20] })
    .toBeGreaterThan(0);
  await tab.close();
  const before = await expectWhole(driver, await stored<StoredMember>(driver, 'members'));

  const again = await openPage(driver, 'organise.html#/gather/add');
  await again.setFile('input[name=tally-files]', ...paths);
  const { added, known, refused } = await seeAdded(again, 90_000);
  expect({ sum: added + known, known, refused }).toEqual({ sum: files * each, known: before, refused: 0 });
  expect(await expectWhole(driver, await stored<StoredMember>(driver, 'members'))).toBe(files * each);
  await again.see(`[data-group=sample][data-group-calls="${files * each}"]`);
});
