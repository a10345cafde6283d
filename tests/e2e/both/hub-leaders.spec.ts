/** Two people lead one group, each on a device of their own. */
import type { Driver, Tab } from '../../../scripts/browsers/driver';
import { addSampleFeed, totals } from '../../../scripts/demo/steps';
import { violations } from '../harness/axe';
import { expect, launch, test } from '../harness/fixtures';
import { openHub, sendAsMember, startHub, type JourneyHub } from '../harness/hub';

let hub: JourneyHub;
test.beforeAll(async () => {
  hub = await startHub();
});
test.afterAll(() => hub.close());

async function takeLead(driver: Driver): Promise<Tab> {
  await addSampleFeed(driver);
  const lead = await openHub(driver, hub.leader);
  await lead.click('[data-action=take-lead]');
  await lead.see('[data-invite-link]');
  await lead.click('[data-part=leaders] summary');
  return lead;
}
const linkOf = async (lead: Tab): Promise<string> => (await lead.see('[data-invite-link]')).text.trim();
const cardOf = async (lead: Tab): Promise<string> => (await lead.see('[data-leader-card]')).text.trim();

async function paste(lead: Tab, card: string, said: string): Promise<void> {
  await lead.fill('textarea[name=other-leader]', card);
  await lead.click('[data-action=add-leader]');
  await lead.see(`[data-leader=${said}]`);
}

test('a second leader reads what was sealed since the two exchanged their texts, and may erase for both', async ({
  driver,
  browserKind,
}) => {
  test.setTimeout(240_000);
  const other = await launch(browserKind);
  try {
    const first = await takeLead(driver);
    const before = await linkOf(first);
    await sendAsMember(before);

    const second = await takeLead(other);
    await paste(first, 'rotunda-leader:nonsense', 'bad');
    await paste(first, await cardOf(first), 'same');
    await paste(first, `Mine is ${await cardOf(second)}`, 'added');
    await paste(second, await cardOf(first), 'added');
    expect(await first.look('[data-other]')).toHaveLength(1);
    expect((await violations(first, 'html')).found).toEqual([]);

    // The invite is another one now: by the old one calls went to the first leader alone.
    const after = await linkOf(first);
    expect(after).not.toBe(before);
    await sendAsMember(after);
    await second.click('[data-action=pull]');
    await second.see('[data-got="1"][data-refused="hub_not_for_me:1"]');
    await first.click('[data-action=pull]');
    await first.see('[data-got="2"]');

    const member = (await second.see('[data-hub-member]')).attributes['data-hub-member'] ?? '';
    await second.click(`[data-hub-member="${member}"] [data-action=member-calls]`);
    await second.click('[data-member-call] [data-action=erase-call]');
    await second.click('[data-action=erase-call-surely]');
    await second.see('[data-erased]');
    await first.click('[data-action=pull]');
    await first.see('[data-got="0"][data-erased="1"]');
    await first.see('[data-lead][data-calls="1"]');
    expect((await totals(driver)).calls).toBe(1);
    expect(await driver.strayRequests()).toEqual([]);
  } finally {
    await other.close();
  }
});
