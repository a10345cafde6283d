import type { Driver, Tab } from '../../../scripts/browsers/driver';
import { addSampleFeed, openPage, SAMPLE_TARGETS, setUp, totals } from '../../../scripts/demo/steps';
import { createAdmin } from '../../../scripts/hub/admin';
import { readJoin } from '../../../utils/hub/invite';
import { sealedId } from '../../../utils/hub/documents';
import type { Membership } from '../../../utils/model/membership';
import { violations } from '../harness/axe';
import { expect, launch, test } from '../harness/fixtures';
import { callOnce, GROUP, join, openHub, startHub, type JourneyHub } from '../harness/hub';
import { stored } from '../harness/stored';
import { makeFolder, seeAdded, type Folder } from '../harness/tally-files';

let hub: JourneyHub;
let folder: Folder;
test.beforeAll(async () => {
  hub = await startHub();
  folder = makeFolder();
});
test.afterAll(async () => {
  folder.remove();
  await hub.close();
});

const { quintanar, blackwood } = SAMPLE_TARGETS;
const box = (more: string) => `[data-outbox=${GROUP.slug}]${more}`;
const sound = async (tab: Tab) => expect((await violations(tab, 'html')).found).toEqual([]);

const inviteLink = async (lead: Tab, name: string): Promise<string> => {
  await lead.see(`[data-part=invites][data-invite="${name}"]`);
  return (await lead.see('[data-invite-link]')).text.trim();
};
const sendNow = (tab: Tab) => tab.click('[data-action=send-now][aria-disabled=false]');

/** Runs in a page of ours: what waits is due, and the browser's alarm rings. */
async function ringAlarm(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open('rotunda');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const db = request.result;
      const tx = db.transaction('memberships', 'readwrite');
      const store = tx.objectStore('memberships');
      const all = store.getAll();
      all.onsuccess = () => {
        for (const row of all.result as { hub: { due?: string } }[]) {
          row.hub.due = '2026-01-01T00:00:00.000Z';
          store.put(row);
        }
      };
      tx.oncomplete = () => {
        db.close();
        resolve();
      };
    };
  });
  interface Api {
    alarms: { create(name: string, when: { when: number }): Promise<void> };
  }
  const scope = globalThis as unknown as { browser?: Api; chrome: Api };
  await (scope.browser ?? scope.chrome).alarms.create('outbox', { when: Date.now() + 100 });
}

/** A document of the right form that no member made: another one's sealed call under a fresh id. */
async function forge(link: string): Promise<void> {
  const invite = readJoin(link);
  if (!invite.ok) throw new Error('no invite');
  const listed = await hub.admin('GET', `${hub.db}/_all_docs?include_docs=true`);
  const { rows } = JSON.parse(listed.text) as { rows: { id: string; doc: Record<string, unknown> }[] };
  const { id, doc } = rows.find((row) => row.id.startsWith('x~'))!;
  const rest = { ...doc };
  delete rest['_rev'];
  const member = id.split('~')[1] ?? '';
  const docs = [{ ...rest, _id: sealedId(member, crypto.randomUUID()) }];
  const put = await createAdmin(invite.value.hub, invite.value.token)('POST', `${hub.db}/_bulk_docs`, {
    docs,
  });
  expect(put.text).toContain('"ok":true');
}

/** Joins, calls twice, sends to the hub, and saves the same calls as a file. @returns the file, and the four words */
async function firstMember(driver: Driver, link: string): Promise<{ file: string; words: string }> {
  await setUp(driver);
  const invited = await openHub(driver, link.slice(link.indexOf('#')));
  await invited.see('[data-part=join]');
  expect((await invited.look('[data-reader]')).length).toBe(1);
  expect((await invited.see('[data-sample]')).text).toContain('"sample/safe-routes"');
  await sound(invited);
  await invited.close();
  const tab = await join(driver, link);
  await callOnce(driver, quintanar, 'contact');
  await callOnce(driver, blackwood, 'voicemail');
  await tab.see(box('[data-waiting="2"]'));
  await sendNow(tab);
  await tab.see(box('[data-waiting="0"]'));
  await sound(tab);
  const words = (await tab.see('[data-own-words]')).text;
  const send = await openPage(driver, 'organise.html#/gather/send');
  await send.choose('select[name=send-group]', GROUP.slug);
  await send.click('input[name="send sample/safe-routes"]');
  await send.see('[data-goes="2"]');
  await send.see('[data-action=send-save][aria-disabled=false]');
  const file = await driver.download(() => send.click('[data-action=send-save]'));
  return { file: folder.write(file.name, file.bytes), words };
}

/** Calls without a line, is let in again, is shut out with everybody who has the link, and comes back by the next. */
async function secondMember(driver: Driver, link: string, next: () => Promise<string>): Promise<void> {
  await setUp(driver);
  const tab = await join(driver, link);
  hub.online(false);
  await callOnce(driver, quintanar, 'contact');
  await tab.see(box('[data-waiting="1"]'));
  await sendNow(tab);
  await tab.see(box('[data-waiting="1"][data-trouble=hub_unreachable]'));
  hub.online(true);
  await tab.evaluate(ringAlarm);
  await tab.see(box('[data-waiting="0"]'));

  await hub.revoke(['riverton-inv1']);
  await callOnce(driver, blackwood, 'contact');
  await tab.see(box('[data-waiting="1"]'));
  await sendNow(tab);
  await tab.see(box('[data-waiting="1"][data-trouble=hub_not_let_in]'));
  const again = await join(driver, await next());
  await again.see(box('[data-waiting="1"]'));
  await sendNow(again);
  await again.see(box('[data-waiting="0"]'));

  await again.click('[data-action=leave-hub]');
  await again.click('[data-action=leave-hub-surely]');
  await again.see('[data-hub-done=left]');
  expect(await stored<Membership>(driver, 'memberships')).toEqual([]);
  expect(await stored(driver, 'sent')).toEqual([]);
}

test('two members, a leader and a coalition meet by a hub, and each call counts once', async ({
  driver,
  browserKind,
}) => {
  test.setTimeout(300_000);
  const leader = await launch(browserKind);
  try {
    await addSampleFeed(leader);
    const lead = await openHub(leader, hub.leader);
    await lead.see('[data-part=lead-offer]');
    await sound(lead);
    await lead.click('[data-action=take-lead]');
    const first = await inviteLink(lead, 'riverton-inv1');
    const { file, words } = await firstMember(driver, first);
    await driver.wipe();
    await forge(first);
    await secondMember(driver, first, async () => {
      await lead.click('[data-action=next-invite]');
      await lead.click('[data-action=next-invite-surely]');
      return inviteLink(lead, 'riverton-inv2');
    });
    await driver.wipe();

    // Four calls by the hub, two of them again in a file; one document that nobody made.
    await lead.click('[data-action=pull]');
    await lead.see('[data-got="4"][data-known="0"][data-refused="hub_forged:1"]');
    const add = await openPage(leader, 'organise.html#/gather/add');
    await add.setFile('input[name=tally-files]', file);
    expect(await seeAdded(add)).toEqual({ added: 0, known: 2, changed: 0, refused: 0 });
    expect(await totals(leader)).toMatchObject({ contact: 3, voicemail: 1, calls: 4 });

    const rows = await lead.look('[data-hub-member]');
    expect(rows).toHaveLength(2);
    const one = rows.find((row) => row.text.includes(words))?.attributes['data-hub-member'] ?? '';
    await lead.click(`[data-hub-member="${one}"] [data-action=confirm]`);
    await lead.see('[data-lead][data-calls="4"][data-confirmed-calls="2"]');

    // Erased for good: neither the hub nor the file brings it back.
    await lead.click(`[data-hub-member="${one}"] [data-action=member-calls]`);
    await lead.see(`[data-calls-of="${one}"]`);
    await sound(lead);
    await lead.click('[data-member-call] [data-action=erase-call]');
    await lead.click('[data-action=erase-call-surely]');
    await lead.see('[data-erased]');
    await lead.see('[data-lead][data-calls="3"]');
    await add.setFile('input[name=tally-files]', file);
    await add.see('.gather-report[data-added="0"][data-known="1"]');
    await lead.click('[data-action=pull]');
    await lead.see('[data-got="0"][data-erased="1"]');
    expect((await totals(leader)).calls).toBe(3);

    await lead.click('[data-action=publish]');
    await lead.see('[data-published="1"]');

    await addSampleFeed(driver);
    const board = await openHub(driver, hub.coalition);
    await board.click('[data-action=take-lead]');
    await board.click('[data-action=pull-tallies]');
    // Signed rightly, by a key that nobody compared: nothing counts yet.
    await board.see(`[data-strange=${GROUP.slug}]`);
    const told = (await lead.see('[data-sign-words]')).text.trim();
    expect((await board.see('.notice .hub-words')).text.trim()).toBe(told);
    expect(await board.look('[data-board]')).toEqual([]);
    await board.click('[data-action=trust-key]');
    await board.see('[data-board="sample/safe-routes"][data-calls="3"]');
    await board.see('[data-silent="1"]');
    // Three calls to one district's person are three on its map.
    await board.click('[data-action=board-map]');
    await board.see('[data-part=map] [data-district][data-level]:not([data-level=nothing])');
    await board.see('[data-board-group=prairie][data-reported=false]');
    await sound(board);
    expect(await driver.strayRequests()).toEqual([]);
  } finally {
    await leader.close();
  }
});
