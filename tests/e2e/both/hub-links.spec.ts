/** Ways into a hub that come as a link to somebody's page: the popup there opens them, and nothing is done before a press. */
import type { Driver } from '../../../scripts/browsers/driver';
import { openMarkedPage, openPage, openPopup, setUp } from '../../../scripts/demo/steps';
import { joinCode, joinLink, type HubInvite } from '../../../utils/hub/invite';
import { leadLink } from '../../../utils/hub/lead-link';
import { makeSealKeys } from '../../../utils/sign/x25519';
import { expect, test } from '../harness/fixtures';
import { stored } from '../harness/stored';

const way = {
  hub: 'http://127.0.0.1:9/',
  db: 'g-riverton',
  token: 'Bearer a.b.c',
  name: 'Riverton Neighbors',
};
const invite: HubInvite = { ...way, group: 'riverton', readers: [(await makeSealKeys()).publicKey] };

async function nothingKept(driver: Driver): Promise<void> {
  expect(await stored(driver, 'memberships')).toEqual([]);
  expect(await stored(driver, 'leads')).toEqual([]);
  expect(await driver.strayRequests()).toEqual([]);
}

test('the popup offers the invite in a page’s address, and only a press in the page that opens joins', async ({
  driver,
  statehouse,
}) => {
  await setUp(driver);
  const link = joinLink(invite, `${statehouse.url}/`);
  await openMarkedPage(driver, link);
  const popup = await openPopup(driver, link);
  await popup.click('[data-action=open-join]');
  const opened = await driver.waitForTab(`${driver.base}/organise.html#rotunda-join=`);
  const card = await opened.see('[data-part=join]');
  expect(card.text).toContain('Riverton Neighbors');
  expect(card.text).toContain('127.0.0.1');
  await nothingKept(driver);
});

test('a leader’s link is offered too, and the short address of an invite opens the same card', async ({
  driver,
  statehouse,
}) => {
  await setUp(driver);
  const link = leadLink({ kind: 'group', group: 'riverton', ...way }, `${statehouse.url}/`);
  await openMarkedPage(driver, link);
  const popup = await openPopup(driver, link);
  expect(await popup.look('[data-action=open-join]')).toEqual([]);
  await popup.click('[data-action=open-lead]');
  const opened = await driver.waitForTab(`${driver.base}/organise.html#rotunda-lead=`);
  expect((await opened.see('[data-part=lead-offer]')).text).toContain('Riverton Neighbors');
  await opened.close();
  const short = await openPage(driver, `organise.html#/join/${joinCode(invite)}`);
  expect((await short.see('[data-part=join]')).text).toContain('Riverton Neighbors');
  await short.close();
  const broken = await openPage(driver, `organise.html#/join/${joinCode(invite).slice(0, -20)}`);
  await broken.see('[data-problem=join_broken]');
  await nothingKept(driver);
});
