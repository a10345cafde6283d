/** Pages that change, hold frames, come back, or are not a legislature's. */
import { badge, markedTexts, openMarkedPage, openPopup, setUp } from '../../../scripts/demo/steps';
import { until, type Driver, type Tab } from '../../../scripts/browsers/driver';
import { expect, test } from '../harness/fixtures';
import { startSite, type Site, type SitePage } from '../harness/site';

const html = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sample State Legislature</title>${head}</head><body>${body}</body></html>`;

const PAGES: Record<string, SitePage> = {
  '/app': { body: html('<h1>2026 Regular Session</h1><main><p>Loading</p></main>') },
  '/bills': {
    body: html(
      '<p id="one">Read about <a id="link" href="/other">SB <b>12</b></a> today.</p><p><a id="plain" href="/other">Other things</a></p>',
    ),
  },
  '/other': { body: html('<p>HB 40 is here.</p>') },
  '/framed': {
    body: html('<h1>Calendar</h1><iframe src="/other" width="400" height="200" title="bills"></iframe>'),
  },
};

let site: Site;
test.beforeAll(async () => {
  site = await startSite(PAGES);
});
test.afterAll(() => site.close());

const marks = async (page: Tab, wanted: string[]) =>
  expect
    // A page on its way has no answer yet.
    .poll(
      () =>
        page.evaluate(markedTexts).then(
          (found) => found.sort(),
          () => null,
        ),
      { timeout: 10_000 },
    )
    .toEqual([...wanted].sort());
const main = (page: Tab, content: string) =>
  page.evaluate((text) => {
    document.querySelector('main')!.innerHTML = text;
  }, content);

async function openApp(driver: Driver): Promise<Tab> {
  const page = await driver.open(`${site.url}/app`);
  await until(
    'the page to be read',
    async () => (await page.evaluate(() => document.readyState)) === 'complete',
  );
  return page;
}

test('bills that come later are marked, and marks go with what is taken away', async ({ driver }) => {
  await setUp(driver);
  const page = await openApp(driver);
  await main(page, '<p>SB 12</p>');
  await marks(page, ['SB 12']);
  await page.see('[data-part="pill"]');
  expect(await badge(driver, `${site.url}/app`)).toBe('1');
  await page.evaluate(() => {
    document.querySelector('main')!.insertAdjacentHTML('beforeend', '<ul><li>HB 40</li><li>HB 99</li></ul>');
  });
  await marks(page, ['SB 12', 'HB 40']);
  await expect.poll(() => badge(driver, `${site.url}/app`)).toBe('2');
  await page.evaluate(() => {
    (document.querySelector('main p')!.firstChild as Text).data = 'nothing any more';
  });
  await marks(page, ['HB 40']);
  await main(page, '');
  await marks(page, []);
  await page.seeNo('[data-part="pill"]');
});

test('another address in the same document is another page', async ({ driver }) => {
  await setUp(driver);
  const page = await openApp(driver);
  await main(page, '<p>SB 12</p>');
  await marks(page, ['SB 12']);
  await page.evaluate(() => {
    history.pushState(null, '', '/bills/2025/SB12');
    document.querySelector('h1')!.textContent = '2025 Regular Session';
    document.querySelector('main')!.innerHTML = '<p>SB 12, as it was then</p>';
  });
  await marks(page, []);
  await page.evaluate(() => {
    history.back();
  });
  await main(page, '<p>HB 34</p>');
  await page.evaluate(() => {
    document.querySelector('h1')!.textContent = '2026 Regular Session';
  });
  await marks(page, ['HB 34']);
});

test('pointing at a mention, or reaching its link by the tab key, shows a chip that opens the card', async ({
  driver,
}) => {
  await setUp(driver);
  const page = await openMarkedPage(driver, `${site.url}/bills`);
  await page.see('[data-part="pill"]');
  await page.hover('#link');
  const chip = await page.see('[data-part="chip"]');
  expect(chip.text).toContain('SB 12');
  // Whoever goes on to the pill is done with the chip; on the way to the chip itself it stays.
  await page.hover('[data-part="pill"]');
  await page.seeNo('[data-part="chip"]');
  await page.hover('#link');
  await page.hover('[data-part="chip"] button');
  await page.click('[data-part="chip"] button');
  await page.see('[data-part="card"] section[data-target]');
  await page.key('Escape');
  await page.seeNo('[data-part="card"]');
  await page.hover('#plain');
  await page.seeNo('[data-part="chip"]');

  await page.evaluate(() => {
    document.querySelector<HTMLElement>('#link')!.focus();
  });
  await page.see('[data-part="chip"]');
  // The page's own link still works.
  await page.key('Enter');
  await until(
    'the link to be followed',
    async () => (await page.evaluate(() => location.pathname)) === '/other',
  );
});

test('off on a site takes everything away at once, and the popup brings it back', async ({ driver }) => {
  await setUp(driver);
  const url = `${site.url}/bills`;
  const page = await openMarkedPage(driver, url);
  await page.click('[data-part="pill"]');
  await page.click('[data-action="off-site"]');
  await marks(page, []);
  await page.seeNo('[data-part="pill"]');
  await expect.poll(() => badge(driver, url)).toBe('');
  const popup = await openPopup(driver, url);
  await popup.click('[data-action="turn-on"]');
  await marks(page, ['SB 12']);
  await page.see('[data-part="pill"]');
  await popup.click('[data-action="turn-off"]');
  await marks(page, []);
});

test('the pill goes to another corner and stays there; other bills are marked where the reader wants it', async ({
  driver,
}) => {
  await setUp(driver);
  const page = await openMarkedPage(driver, `${site.url}/bills`);
  const corner = async () => (await page.see('.corner')).attributes['class'];
  expect(await corner()).toContain('at-bottom-end');
  await page.click('[data-part="pill"]');
  await page.click('[data-action="move"]');
  await expect.poll(corner).toContain('at-bottom-start');
  const app = await driver.open(`${site.url}/app`);
  await main(app, '<p>SB 12 and HB 99</p>');
  await marks(app, ['SB 12']);
  expect((await app.see('.corner')).attributes['class']).toContain('at-bottom-start');

  const organise = await driver.open(`${driver.base}/organise.html#/start`);
  await organise.click('input[name="mark-others"]');
  await expect
    .poll(() => app.evaluate(() => [...CSS.highlights.keys()].sort()))
    .toEqual(['rotunda-other', 'rotunda-support']);
});

test('bills in a frame of the same site are marked there and offered in the page', async ({ driver }) => {
  await setUp(driver);
  const url = `${site.url}/framed`;
  const page = await driver.open(url);
  await page.see('[data-part="pill"]');
  await expect.poll(() => badge(driver, url)).toBe('1');
  const inFrame = await page.evaluate(() => {
    const frame = document.querySelector('iframe')!.contentWindow as (Window & typeof globalThis) | null;
    return {
      marks: frame ? [...frame.CSS.highlights.keys()] : [],
      cards: frame?.document.querySelectorAll('rotunda-card').length,
    };
  });
  expect(inFrame).toEqual({ marks: ['rotunda-oppose'], cards: 0 });
});

test('on any other site bills are looked for only when asked, and only where the page names the state', async ({
  driver,
}) => {
  await setUp(driver);
  const story = (words: string) => ({
    body: html(`<article><h1>News</h1><p>${words}</p></article>`).replace(
      'Sample State Legislature',
      'The Daily News',
    ),
  });
  const named = 'https://news.example/named';
  const other = 'https://news.example/other';
  driver.serve(
    new Map([
      [named, story('In Sample State the Senate is to vote on SB 12 and Senate Bill 12 again on Thursday.')],
      [other, story('In Ohio the Senate is to vote on SB 12 on Thursday. Take SR 520 to room HB 34.')],
    ]),
  );
  const page = await driver.open(named);
  await until('the story', async () => (await page.evaluate(() => document.title)) !== '');
  expect(await page.evaluate(() => document.querySelectorAll('rotunda-card').length)).toBe(0);
  const popup = await openPopup(driver, named);
  await popup.click('[data-action="find-bills"]');
  await marks(page, ['SB 12', 'Senate Bill 12']);
  await popup.see('[data-bill="XX SB 12"]');
  await page.see('[data-part="pill"]');

  const elsewhere = await driver.open(other);
  const second = await openPopup(driver, other);
  await second.click('[data-action="find-bills"]');
  await second.seeNo('[data-action="find-bills"]');
  await marks(elsewhere, []);
});

test('a page that comes back from the back button is as it was', async ({ driver }) => {
  await setUp(driver);
  const page = await openMarkedPage(driver, `${site.url}/bills`);
  await page.goto(`${site.url}/other`);
  await marks(page, ['HB 40']);
  await page.evaluate(() => {
    setTimeout(() => history.back());
  });
  await marks(page, ['SB 12']);
  await page.see('[data-part="pill"]');
  expect(await page.evaluate(() => document.querySelectorAll('rotunda-card').length)).toBe(1);
});
