import {
  badge,
  markedTexts,
  openMarkedPage,
  pageWasRead,
  OPPOSE,
  SAMPLE_TARGETS,
  setUp,
  SUPPORT,
  totals,
} from '../../../scripts/demo/steps';
import { expect, test } from '../harness/fixtures';
import { records } from '../harness/records';
import { goOn, openCard, openSheet, recordOutcome, seeTakenBack, sheetOf } from '../harness/sheet';

test('marks the bills of campaigns, counts them on the badge, and leaves the page as it was', async ({
  driver,
  statehouse,
}) => {
  await setUp(driver);
  const url = `${statehouse.url}/`;
  const sent = await (await fetch(url)).text();
  const page = await openMarkedPage(driver, url);
  await page.see('[data-part="pill"]');

  const marked = await page.evaluate(markedTexts);
  expect(new Set(marked)).toEqual(new Set(['SB 12', 'HB 34', 'HB 40', 'SJR 3', 'Senate Bill 12']));
  // HB 205, SB 77, room 12 and the 34 students are on the page too.
  expect(marked).toHaveLength(5);

  const changed = await page.evaluate((html) => {
    const before = new DOMParser().parseFromString(html, 'text/html').documentElement;
    const now = document.documentElement.cloneNode(true) as Element;
    const cards = [...now.querySelectorAll('rotunda-card')];
    for (const card of cards) card.remove();
    return { cards: cards.length, same: now.outerHTML === before.outerHTML, now: now.outerHTML };
  }, sent);
  expect(changed.cards).toBe(1);
  expect(changed.same, changed.now).toBe(true);
  expect(await badge(driver, url)).toBe('4');
});

test('walks from the page to a recorded call, back by undo, and on to the same person’s next bill', async ({
  driver,
  statehouse,
}) => {
  await setUp(driver);
  const page = await openMarkedPage(driver, `${statehouse.url}/`);
  const first = await openCard(page, SUPPORT);
  expect(Object.values(SAMPLE_TARGETS)).toContain(first);

  const call = await recordOutcome(page, 'contact');
  expect(await records(driver)).toMatchObject([
    { kind: 'call', id: call, outcome: 'contact', target: first, campaign: SUPPORT, surface: 'card' },
  ]);

  await page.click('[data-action="undo"]');
  await seeTakenBack(page);
  expect(await totals(driver)).toMatchObject({ contact: 0, calls: 0 });

  await recordOutcome(page, 'voicemail');
  // The page names another bill for the same person: it comes in the same call.
  const again = await goOn(page);
  expect(again.split(' ')[1]).toBe(first);
  expect(again.split(' ')[0]).not.toBe(SUPPORT);
  await recordOutcome(page, 'unavailable', 'busy');

  expect(await totals(driver)).toEqual({ contact: 0, voicemail: 1, unavailable: 1, skip: 0, calls: 2 });
  expect(await driver.strayRequests()).toEqual([]);
});

test('offers on a bill only the people whom its campaign wants and who are the caller’s own', async ({
  driver,
  statehouse,
}) => {
  await setUp(driver);
  const page = await openMarkedPage(driver, `${statehouse.url}/bills/2026/HB40`);
  const seen: string[] = [await openCard(page, OPPOSE)];
  for (;;) {
    await recordOutcome(page, 'voicemail');
    if ((await page.look('[data-action="next"]')).every((e) => !e.shown)) break;
    await page.click('[data-action="next"]');
    await page.seeNo(sheetOf(seen.at(-1) ?? ''));
    seen.push((await page.see('section[data-target]')).attributes['data-target'] ?? '');
  }
  expect(seen.sort()).toEqual([SAMPLE_TARGETS.achterberg, SAMPLE_TARGETS.blackwood].sort());
});

test('the card is dressed, dialable and filled in under a page policy that allows nothing', async ({
  driver,
  statehouse,
}) => {
  await setUp(driver);
  const page = await openMarkedPage(driver, `${statehouse.url}/`);
  await openCard(page, SUPPORT);
  const dress = await page.evaluate(() => {
    const root = document.querySelector('rotunda-card')?.shadowRoot;
    const card = root?.querySelector('[data-part="card"]');
    const button = root?.querySelector('[data-outcome="contact"]');
    if (!card || !button) return null;
    const style = getComputedStyle(button);
    return {
      radius: style.borderTopLeftRadius,
      background: getComputedStyle(card).backgroundColor,
      font: style.fontFamily,
    };
  });
  expect(dress?.radius).not.toBe('0px');
  expect(dress?.background).not.toBe('rgba(0, 0, 0, 0)');
  const dial = await page.see('a[data-action="dial"]');
  expect(dial.attributes['href']).toMatch(/^tel:\+1\d{10}/);
});

test('a number that another session used before gets no mark, no card and no badge', async ({
  driver,
  statehouse,
}) => {
  await setUp(driver);
  const twin = await openMarkedPage(driver, `${statehouse.url}/`);
  await twin.close();
  for (const path of ['/archive/2025', '/bills/2025/SB12', '/visit']) {
    const url = `${statehouse.url}${path}`;
    const page = await driver.open(url);
    await pageWasRead(driver, url);
    expect(await page.evaluate(markedTexts), path).toEqual([]);
    expect(await page.look('rotunda-card [data-part], [data-part="pill"]'), path).toEqual([]);
    expect(await badge(driver, url), path).toBe('');
    await page.close();
  }
});

test('several campaigns on one page are listed behind the pill', async ({ driver, statehouse }) => {
  await setUp(driver);
  const page = await openMarkedPage(driver, `${statehouse.url}/`);
  await page.click('[data-part="pill"]');
  await page.see(`[data-campaign="${SUPPORT}"]`);
  await page.see(`[data-campaign="${OPPOSE}"]`);
  await openSheet(page, OPPOSE);
  await page.click('[data-part="card"] [data-action="close"]');
  await page.seeNo('[data-part="card"]');
});
