import { openMarkedPage, pageWasRead, setUp, SUPPORT } from '../../../scripts/demo/steps';
import { expect, test } from '../harness/fixtures';
import { records } from '../harness/records';
import { openCard, recordOutcome } from '../harness/sheet';
import { startSite } from '../harness/site';

/** Presses everything in our card over and over, by every event that a script can make. */
const ATTACK = `
  window.attacks = 0;
  setInterval(() => {
    const root = document.querySelector('rotunda-card')?.shadowRoot;
    if (!root) return;
    for (const element of root.querySelectorAll('[data-outcome], [data-reason], [data-part="pill"], [data-action], section')) {
      if (element.matches('a, [data-action="close"], [data-action="dismiss"]')) continue;
      window.attacks += 1;
      element.click();
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        element.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
      for (const key of ['Enter', ' ', '1', '2', '4'])
        for (const type of ['keydown', 'keyup'])
          element.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true }));
    }
    window.postMessage({ type: 'recordCall', data: { outcome: 'contact' } }, '*');
  }, 40);
`;

const PAGE = `<!doctype html><html lang="en"><head><title>2026 Regular Session</title></head><body>
  <h1>2026 Regular Session</h1><p>Up today: <a href="/bills/2026/SB12">SB 12</a>.</p>
  <script>${ATTACK}</script></body></html>`;

test('a page that presses our buttons records nothing, opens nothing and learns no name', async ({
  driver,
}) => {
  await setUp(driver);
  const site = await startSite({ '/': { body: PAGE } });
  try {
    const page = await openMarkedPage(driver, `${site.url}/`);
    await page.see('[data-part="pill"]');
    const attacked = (): Promise<number> =>
      page.evaluate(() => (globalThis as unknown as { attacks: number }).attacks);
    await expect.poll(attacked).toBeGreaterThan(10);
    expect((await page.look('section[data-target]')).filter((e) => e.shown)).toEqual([]);

    // The caller opens the sheet; the page goes on pressing.
    await openCard(page, SUPPORT);
    const before = await attacked();
    await expect.poll(attacked).toBeGreaterThan(before + 200);
    expect((await page.look('[data-saved]')).filter((e) => e.shown)).toEqual([]);
    expect(await records(driver)).toEqual([]);
    const readable = await page.evaluate(
      () => document.querySelector('rotunda-card')?.shadowRoot?.textContent ?? '',
    );
    expect(readable).not.toContain('Robin Ashdown');
    expect(readable).not.toContain('Cedar Bluff,');

    const call = await recordOutcome(page, 'contact');
    expect((await records(driver)).map((r) => r.id)).toEqual([call]);
  } finally {
    await site.close();
  }
});

test('a page hears nothing of the extension, and has no event to stop it by', async ({ driver }) => {
  await setUp(driver);
  const site = await startSite({
    '/': {
      body: `<!doctype html><html><head><title>Sample State</title><script>
        window.heard = [];
        const dispatch = EventTarget.prototype.dispatchEvent;
        EventTarget.prototype.dispatchEvent = function (e) { heard.push(e.type); return dispatch.call(this, e); };
        addEventListener('message', (e) => heard.push(JSON.stringify(e.data)));
        new MutationObserver((all) => { for (const r of all) for (const n of r.addedNodes) if (n.localName) heard.push(n.localName); })
          .observe(document, { childList: true, subtree: true, attributes: true });
        </script></head><body><p>Room 5, HB 99</p></body></html>`,
    },
  });
  const page = await driver.open(`${site.url}/`);
  await pageWasRead(driver, `${site.url}/`);
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard.filter((what) => !['body', 'p'].includes(what))).toEqual([]);
  await site.close();
});

test('a page has no way to speak to the extension', async ({ driver }) => {
  await setUp(driver);
  const site = await startSite({ '/': { body: PAGE } });
  try {
    const page = await openMarkedPage(driver, `${site.url}/`);
    const found = await page.evaluate(async (base) => {
      const scope = globalThis as unknown as Record<
        string,
        { runtime?: { sendMessage?: unknown } } | undefined
      >;
      const speaks = [scope['chrome'], scope['browser']].some(
        (api) => typeof api?.runtime?.sendMessage === 'function',
      );
      const readable: string[] = [];
      for (const path of ['manifest.json', 'popup.html', 'data/states.json', 'icon/16.png']) {
        try {
          if ((await fetch(`${base}/${path}`)).ok) readable.push(path);
        } catch {
          // Refused, as it should be.
        }
      }
      const databases = (await indexedDB.databases()).map((d) => d.name);
      return { speaks, readable, databases };
    }, driver.base);
    expect(found).toEqual({ speaks: false, readable: [], databases: [] });
  } finally {
    await site.close();
  }
});
