import { gunzipSync } from 'node:zlib';
import type { Driver, Tab } from '../../../scripts/browsers/driver';
import {
  openMarkedPage,
  openPage,
  openPopup,
  OPPOSE,
  setUp,
  SUPPORT,
  totals,
} from '../../../scripts/demo/steps';
import type { Membership } from '../../../utils/model/membership';
import { packetLink, readLink } from '../../../utils/packet/packet';
import { violations } from '../harness/axe';
import { expect, test } from '../harness/fixtures';
import { openSheet, recordOutcome, seeTakenBack } from '../harness/sheet';
import { stored } from '../harness/stored';
import { makeFolder, made, pasteTally, seeAdded, signed, type Folder } from '../harness/tally-files';

let folder: Folder;
test.beforeAll(() => (folder = makeFolder()));
test.afterAll(() => folder.remove());

const linkOf = async (tab: Tab): Promise<string> => (await tab.see('[data-tally-link]')).text.trim();

/** Calls from the popup of a marked page, as a member makes them. */
async function callFrom(driver: Driver, url: string, campaign: string, outcome: string, note = '') {
  await openMarkedPage(driver, url);
  const popup = await openPopup(driver, url);
  const target = await openSheet(popup, campaign);
  if (note) await popup.fill('textarea[name=note]', note);
  const id = await recordOutcome(popup, outcome);
  return { popup, id, target };
}

test('members send a link and a file, the leader adds them in any order and twice, and each call counts once', async ({
  driver,
  statehouse,
}) => {
  test.setTimeout(300_000);
  const url = `${statehouse.url}/`;

  // Member B: one call, as a file.
  await setUp(driver);
  const b = await callFrom(driver, url, OPPOSE, 'contact');
  const sendB = await openPage(driver, 'organise.html#/gather/send');
  await sendB.see('[data-goes="1"]');
  await sendB.see('[data-action=send-save][aria-disabled=false]');
  const file = await driver.download(() => sendB.click('[data-action=send-save]'));
  expect(file.name).toMatch(/^sample-\d{4}-\d\d-\d\d\.rotunda-tally$/);
  await sendB.see('[data-sent=saved]');
  const fromB = folder.write(file.name, file.bytes);
  await driver.wipe();

  // Member A: two calls, as a link; then one of them is taken back, and there is a second link.
  await setUp(driver);
  const a = await callFrom(driver, url, SUPPORT, 'contact', 'Only for me');
  const log = await openPage(driver, 'organise.html#/calls');
  await log.click('[data-action=send-calls]');
  const preview = await log.see(`[data-send-call="${a.id}"]`);
  expect(preview.text).toContain('Only for me');
  const first = await linkOf(log);
  const read = await readLink(first.split('=')[1] ?? '');
  // The note was shown, and did not go.
  expect(read).toMatchObject({ ok: true, value: { group: 'sample', records: [{ id: a.id }] } });
  expect(JSON.stringify(read)).not.toContain('Only for me');
  await log.click('[data-action=send-copy]');
  await log.see('[data-sent=copied]');
  const [membership, ...others] = await stored<Membership>(driver, 'memberships');
  expect(others).toEqual([]);
  expect(read.ok && read.value.key).toBe(membership?.publicKey);

  await log.click(`input[name="note ${a.id}"]`);
  await expect.poll(async () => linkOf(log), { timeout: 10_000 }).not.toBe(first);
  const withNote = await readLink((await linkOf(log)).split('=')[1] ?? '');
  expect(withNote).toMatchObject({ value: { records: [{ note: 'Only for me' }] } });

  const other = await callFrom(driver, url, OPPOSE, 'voicemail');
  await log.see('[data-goes="2"]');
  await expect
    .poll(async () => {
      const now = await readLink((await linkOf(log)).split('=')[1] ?? '');
      return now.ok && now.value.records.length;
    })
    .toBe(2);
  const both = await linkOf(log);
  await other.popup.click('[data-action="undo"]');
  await seeTakenBack(other.popup);
  await log.see('[data-goes="1"]');
  await log.see('[data-taken="1"]');
  await expect.poll(async () => linkOf(log)).not.toBe(both);
  const undone = await linkOf(log);
  await driver.wipe();

  // The leader, who calls too.
  await setUp(driver);
  const own = await callFrom(driver, url, SUPPORT, 'voicemail');
  await own.popup.close();
  const leader = await openPage(driver, 'organise.html#/gather/add');
  await leader.setFile('input[name=tally-files]', fromB);
  expect(await seeAdded(leader)).toEqual({ added: 1, known: 0, changed: 0, refused: 0 });
  await pasteTally(leader, `Hello,\n> ${both}\n> Bye`);
  await leader.see('.gather-report[data-added="2"]');
  expect(await totals(driver)).toMatchObject({ contact: 2, voicemail: 2, calls: 4 });

  // Twice, the older one last: nothing counts again.
  await pasteTally(leader, `${both}\n${first}`);
  await leader.see('.gather-report[data-added="0"][data-known="3"]');
  await pasteTally(leader, undone);
  await leader.see('.gather-report[data-added="1"]');
  expect(await totals(driver)).toMatchObject({ contact: 2, voicemail: 1, calls: 3 });
  await pasteTally(leader, both);
  await leader.setFile('input[name=tally-files]', fromB, fromB);
  await leader.see('.gather-report[data-added="0"][data-known="2"]');
  expect(await totals(driver)).toMatchObject({ contact: 2, voicemail: 1, calls: 3 });
  await leader.see('[data-group=sample][data-group-calls="2"]');
  expect((await leader.look('[data-member-row]')).length).toBe(2);
  expect(b.target).not.toBe('');

  // As wide as a small telephone, or a laptop at 400 %: the table scrolls, the page does not.
  await leader.raw.resize(320, 700);
  expect(await leader.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
    0,
  );
  const frame = await leader.evaluate(() => {
    const { scrollWidth = 0, clientWidth = 0 } = document.querySelector('.table-scroll') ?? {};
    return scrollWidth - clientWidth;
  });
  expect(frame).toBeGreaterThan(0);
  await leader.raw.resize(1000, 700);

  // Whoever is held is not counted, until they are again.
  const [row] = await leader.look('[data-member-row][data-calls="1"]');
  const member = row?.attributes['data-member-row'] ?? '';
  await leader.click(`[data-member-row="${member}"] [data-action=hold]`);
  await leader.see(`[data-member-row="${member}"][data-held=true]`);
  expect((await totals(driver)).calls).toBe(2);
  await leader.click(`[data-member-row="${member}"] [data-action=release]`);
  await leader.see(`[data-member-row="${member}"][data-held=false]`);
  expect((await totals(driver)).calls).toBe(3);
  expect(await driver.strayRequests()).toEqual([]);
});

test('a link that is opened is asked about first, and files that are dropped are added', async ({
  driver,
  statehouse,
}) => {
  await setUp(driver);
  const text = await signed([made(crypto.randomUUID()), made(crypto.randomUUID())]);
  const url = `${statehouse.url}/`;
  await openMarkedPage(driver, await packetLink(text, url));
  const popup = await openPopup(driver, await packetLink(text, url));
  await popup.click('[data-action=open-tally]');
  const opened = await driver.waitForTab(`${driver.base}/organise.html#rotunda-tally=`);
  await opened.see('[data-part=opened]');
  expect(await opened.look('[data-member-row]')).toEqual([]);
  expect((await violations(opened, 'html')).found).toEqual([]);
  await opened.click('[data-action=add-opened]');
  expect(await seeAdded(opened)).toMatchObject({ added: 2 });
  await opened.seeNo('[data-part=opened]');
  await opened.close();

  const broken = await openPage(driver, 'organise.html#rotunda-tally=H4sIAAAA');
  await broken.see('[data-problem=packet_damaged]');
  await broken.close();

  const tab = await openPage(driver, 'organise.html#/gather/add');
  const dropped = await signed([made(crypto.randomUUID())]);
  await tab.evaluate((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'one.rotunda-tally'));
    data.items.add(new File(['Hello'], 'two.txt'));
    const target = document.querySelector('[data-part=drop]')!;
    target.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, dropped);
  expect(await seeAdded(tab)).toEqual({ added: 1, known: 0, changed: 0, refused: 1 });
  await tab.see('[data-refused-name="two.txt"] [data-problem=gather_no_link]');
  expect((await violations(tab, 'html')).found).toEqual([]);
  await tab.close();
  const send = await openPage(driver, 'organise.html#/gather/send');
  expect((await violations(send, 'html')).found).toEqual([]);
});

test('calls are chosen and sent by the keyboard alone', async ({ driver, statehouse }) => {
  await setUp(driver);
  const { id } = await callFrom(driver, `${statehouse.url}/`, SUPPORT, 'contact', 'Please send this');
  const tab = await openPage(driver, 'organise.html#/gather/send');
  await tab.see('[data-action=send-save][aria-disabled=false]');
  const focused = () =>
    tab.evaluate(() => {
      const at = document.activeElement;
      return at?.getAttribute('name') ?? at?.getAttribute('data-action') ?? '';
    });
  const goTo = async (name: string) => {
    for (let i = 0; i < 40; i += 1) {
      if ((await focused()) === name) return;
      await tab.key('Tab');
    }
    throw new Error(`No way by Tab to ${name}`);
  };
  await goTo(`send ${SUPPORT}`);
  await tab.key('Space');
  await tab.see('[data-goes="0"]');
  await tab.key('Space');
  await tab.see('[data-goes="1"]');
  await goTo(`note ${id}`);
  await tab.key('Space');
  await tab.see('[data-action=send-save][aria-disabled=false]');
  await goTo('send-save');
  const file = await driver.download(() => tab.key('Enter'));
  expect(file.name).toMatch(/\.rotunda-tally$/);
  expect(gunzipSync(file.bytes).toString('utf8')).toContain('Please send this');
});
