import type { Driver, Tab } from '../../../scripts/browsers/driver';
import { openPage, SAMPLE_TARGETS, setUp, totals } from '../../../scripts/demo/steps';
import { sealedId } from '../../../utils/hub/documents';
import type { JoinedHub } from '../../../utils/model/joined-hub';
import type { Membership } from '../../../utils/model/membership';
import { fourWords } from '../../../utils/sign/four-words';
import { thumbprint } from '../../../utils/sign/thumbprint';
import { violations } from '../harness/axe';
import { expect, test } from '../harness/fixtures';
import { callOnce, join, openHub, startHub, GROUP, type JourneyHub } from '../harness/hub';
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
const OUTBOX = `[data-outcome]`;
const box = (more: string) => `[data-outbox=${GROUP.slug}]${more}`;
const inviteLink = async (tab: Tab): Promise<string> => (await tab.see('[data-invite-link]')).text.trim();
const sendNow = async (tab: Tab) => {
  await tab.click('[data-action=send-now][aria-disabled=false]');
  await tab.see(box('[data-waiting="0"]'));
};

test('first', async ({ driver }) => {
  await setUp(driver);
  const lead = await openHub(driver, hub.leader);
  await lead.see('[data-part=lead-offer]');
  await lead.click('[data-action=take-lead]');
  const first = await inviteLink(lead);
  const tab = await join(driver, first);
  expect(OUTBOX).not.toBe('');
  await callOnce(driver, quintanar, 'contact');
  await tab.see(box('[data-waiting="1"]'));
  await sendNow(tab);
  await lead.click('[data-action=pull]');
  await lead.see('[data-got="1"]');
});
