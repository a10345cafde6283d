/** Where votes stand, and the meeting that is made of it: from calls to the board, sources, agenda and invitation. */
import ICAL from 'ical.js';
import type { Driver, Tab } from '../../../scripts/browsers/driver';
import { openPage, SAMPLE_TARGETS, setUp, SUPPORT } from '../../../scripts/demo/steps';
import type { CitedSource } from '../../../utils/model/cited-source';
import type { MeetingPlan } from '../../../utils/model/meeting';
import { violations } from '../harness/axe';
import { expect, test } from '../harness/fixtures';
import { recordOutcome } from '../harness/sheet';
import { stored } from '../harness/stored';

const { blackwood, achterberg } = SAMPLE_TARGETS;
const row = (person: string): string => `[data-voter="${person}"]`;
const VOTES = `organise.html#/votes/${encodeURIComponent(SUPPORT)}`;

async function call(driver: Driver, target: string, position: string): Promise<void> {
  const query = new URLSearchParams({ campaign: SUPPORT, target });
  const sheet = await openPage(driver, `sheet.html?${query}`);
  await sheet.click(`[data-position="${position}"]`);
  await recordOutcome(sheet, 'contact');
  await sheet.close();
}

/** Date fields are typed differently in each browser and language: the value is set as a picker sets it. */
function setDate({ selector, value }: { selector: string; value: string }): void {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`no ${selector}`);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

const standingOf = (tab: Tab, person: string) => async () =>
  (await tab.look(row(person)))[0]?.attributes['data-standing'];
const figure = async (tab: Tab, name: string) => (await tab.see(`[data-figure="${name}"]`)).text.trim();

async function expectAccessible(tab: Tab, what: string): Promise<void> {
  const { found, rules } = await violations(tab, 'html');
  expect(found, what).toEqual([]);
  expect(rules).toBeGreaterThan(5);
}

test('what an office tells callers moves its vote on the board, and what does not fit is told', async ({
  driver,
}) => {
  await setUp(driver);
  const tab = await openPage(driver, VOTES);
  await tab.see(row(blackwood));
  expect(await standingOf(tab, blackwood)()).toBe('unknown');
  // Twelve seats in the House; one is vacant.
  expect(await figure(tab, 'needed')).toBe('7');
  expect(await figure(tab, 'outstanding')).toBe('7');

  await call(driver, blackwood, 'yes');
  await expect.poll(standingOf(tab, blackwood)).toBe('yes');
  expect((await tab.see(row(blackwood))).text).toContain('Told 1 caller of Sample Neighbors');
  await expect.poll(() => figure(tab, 'outstanding')).toBe('6');
  await tab.seeNo(`${row(blackwood)} [data-conflict]`);

  await call(driver, blackwood, 'undecided');
  await expect.poll(standingOf(tab, blackwood)).toBe('undecided');
  const conflict = (await tab.see(`${row(blackwood)} [data-conflict]`)).text;
  expect(conflict).toContain('1 “Yes”');
  expect(conflict).toContain('1 “Undecided”');
  // Who called stands nowhere.
  expect((await tab.see('main')).text).not.toContain('Robin');

  await tab.choose('select[name=filter-party]', 'Prairie');
  await expect.poll(async () => (await tab.see('[data-shown]')).attributes['data-shown']).not.toBe('11');
  await tab.seeNo(row(blackwood));
  await tab.see(row(achterberg));
  await tab.click('[data-action="clear-filter"]');
  await tab.see(row(blackwood));
  await expectAccessible(tab, 'votes');
});

test('the leader says who votes and how many it takes, with the reason', async ({ driver }) => {
  await setUp(driver);
  const tab = await openPage(driver, VOTES);
  await tab.choose('select[name=vote-body]', 'xx upper');
  await expect.poll(() => figure(tab, 'needed')).toBe('3');
  await tab.click('[data-action="change-needed"]');
  await tab.fill('#votes-needed', '4');
  await tab.click('[data-action="save-needed"]');
  await tab.see('#votes-reason[aria-invalid="true"]');
  await tab.fill('#votes-reason', 'Two thirds: it takes effect at once');
  await tab.click('[data-action="save-needed"]');
  await expect.poll(() => figure(tab, 'needed')).toBe('4');
  expect((await tab.see('[data-rule="leader"]')).text).toContain('Two thirds');
  await tab.close();
  const again = await openPage(driver, VOTES);
  expect(await figure(again, 'needed')).toBe('4');
  await again.click('[data-action="expected-body"]');
  await expect.poll(() => figure(again, 'needed')).toBe('7');
});

test('a published word is added, changed, removed and put back', async ({ driver }) => {
  await setUp(driver);
  const tab = await openPage(driver, VOTES);
  await tab.click(`${row(achterberg)} [data-action="add-source"]`);
  await tab.choose('#source-position', 'no');
  await tab.fill('#source-url', 'http://herald.example/vote');
  await tab.fill('#source-title', 'Daily Herald');
  await tab.evaluate(setDate, { selector: '#source-date', value: '2026-11-20' });
  await tab.click('[data-action="save-source"]');
  expect((await tab.see('#source-url-problem')).text).toContain('https://');
  expect(await stored(driver, 'evidence')).toEqual([]);
  await expectAccessible(tab, 'a source that is not right');
  await tab.fill('#source-url', 'https://herald.example/vote');
  await tab.fill('#source-quote', 'I will not vote for it.');
  await tab.click('[data-action="save-source"]');
  await tab.see('[data-said="kept"]');
  await expect.poll(standingOf(tab, achterberg)).toBe('no');
  const link = await tab.see(`${row(achterberg)} a`);
  expect([link.text, link.attributes['href']]).toEqual(['Daily Herald', 'https://herald.example/vote']);
  const [kept] = await stored<CitedSource>(driver, 'evidence');
  expect(kept).toMatchObject({
    legislator: achterberg,
    date: '2026-11-20',
    quote: 'I will not vote for it.',
  });

  await tab.click(`${row(achterberg)} [data-action="edit-source"]`);
  await tab.choose('#source-position', 'lean_no');
  await tab.click('[data-action="save-source"]');
  await expect.poll(standingOf(tab, achterberg)).toBe('lean_no');
  expect(await stored<CitedSource>(driver, 'evidence')).toMatchObject([
    { id: kept?.id, position: 'lean_no' },
  ]);

  await tab.click(`${row(achterberg)} [data-action="remove-source"]`);
  await expect.poll(standingOf(tab, achterberg)).toBe('unknown');
  expect(await stored(driver, 'evidence')).toEqual([]);
  await tab.click('[data-action="undo-remove"]');
  await expect.poll(standingOf(tab, achterberg)).toBe('lean_no');
  expect(await stored<CitedSource>(driver, 'evidence')).toMatchObject([
    { id: kept?.id, position: 'lean_no' },
  ]);
});

test('the meeting has an agenda and an invitation that calendars read, and goes round', async ({
  driver,
}) => {
  await setUp(driver);
  await call(driver, blackwood, 'yes');
  const tab = await openPage(driver, 'organise.html#/meeting');
  await tab.fill('#meeting-title', 'Reunión de Ñandú; Río, norte');
  await tab.evaluate(setDate, { selector: '#meeting-day', value: '2026-12-03' });
  await tab.evaluate(setDate, { selector: '#meeting-time', value: '19:00' });
  await tab.fill('#meeting-link', 'http://meet.example/x');
  await tab.click('[data-action="save-meeting"]');
  await tab.see('#meeting-link-problem');
  expect(await stored(driver, 'meetings')).toEqual([]);
  await tab.fill('#meeting-link', 'https://meet.example/x');
  await tab.click('[data-action="save-meeting"]');
  await tab.see('[data-agenda]');
  await tab.fill('#meeting-names', 'Ana María');
  await tab.key('Enter');
  await tab.raw.type('Bo');
  await tab.click('[data-action="save-names"]');
  await tab.see('[data-leads="Ana María"]');
  await tab.click('[data-action="skip-turn"]');
  await tab.see('[data-leads="Bo"]');
  await expect.poll(async () => (await tab.see('[data-agenda]')).text).toContain('Leads: Bo');
  const agenda = (await tab.see('[data-agenda]')).text;
  expect(agenda).toContain('House floor vote');
  expect(agenda).toContain('7 “Yes” needed, 1 firm, 6 still to win');
  expect(agenda).toContain('Sample Neighbors (made up): 1 call; spoke with somebody 1 (100% of 1)');
  await expectAccessible(tab, 'meeting');

  await tab.click('[data-action="copy-agenda"]');
  await tab.see('[data-copied="true"]');
  const md = await driver.download(() => tab.click('[data-action="save-agenda"]'));
  expect(md.name).toBe('meeting-2026-12-03.md');
  expect(md.text).toContain('# Reunión de Ñandú; Río, norte\n');
  expect(md.text).toContain('<https://meet.example/x>');

  const read = async () => {
    const { name, text } = await driver.download(() => tab.click('[data-action="save-invitation"]'));
    expect(name).toMatch(/\.ics$/);
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    return new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
  };
  const [plan] = await stored<MeetingPlan>(driver, 'meetings');
  const invitation = await read();
  expect([invitation.uid, invitation.sequence]).toEqual([plan?.meeting.uid, 0]);
  expect(invitation.summary).toBe('Reunión de Ñandú; Río, norte');
  expect(invitation.location).toBe('https://meet.example/x');
  expect(invitation.description).toContain('Leads: Bo');
  await tab.fill('#meeting-place', 'Library; room 2');
  await tab.click('[data-action="save-meeting"]');
  await expect.poll(async () => (await stored<MeetingPlan>(driver, 'meetings'))[0]?.meeting.sequence).toBe(1);
  const moved = await read();
  expect([moved.uid, moved.sequence, moved.location]).toEqual([invitation.uid, 1, 'Library; room 2']);

  await tab.click('[data-action="meeting-over"]');
  await tab.see('[data-leads="Ana María"]');
  const [next] = await stored<MeetingPlan>(driver, 'meetings');
  expect(next?.meeting).toMatchObject({ at: '2026-12-10T19:00', sequence: 0 });
  expect(next?.meeting.uid).not.toBe(invitation.uid);
  await tab.click('[data-action="erase-meeting"]');
  await tab.see('[data-action="undo-erase"]');
  expect(await stored(driver, 'meetings')).toEqual([]);
  await tab.click('[data-action="undo-erase"]');
  await expect.poll(() => stored(driver, 'meetings')).toHaveLength(1);
});
