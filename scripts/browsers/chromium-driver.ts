/** Chromium with the unpacked extension, through Playwright. */
import { readFile } from 'node:fs/promises';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { PATIENCE, Tab, until, type Download, type Driver, type RawTab, type SavedPage } from './driver';
import { forgetEverything } from './extension-page';
import { isLoopback } from './loopback';
import type { FoundBrowser } from './program';

export interface ChromiumOptions {
  browser: FoundBrowser;
  /** Folder of the unpacked extension. */
  extension: string;
  headless: boolean;
  /** BCP 47 tag of the browser's own language. */
  language?: string;
  /** Refuse every request but to this computer and to served pages; false lets a person browse. */
  closed?: boolean;
}

/** Id of the extension, fixed by the key in the test build's manifest. */
export const CHROMIUM_ID = 'bglpgnhfaedmjokdehfooomcafajhhcp';
const BASE = `chrome-extension://${CHROMIUM_ID}`;

/** Chromium's own calls home: useless to a test, and many failures a second on a closed network. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function tabOf(page: Page): Tab {
  const raw: RawTab = {
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    evaluate: (expression) => page.evaluate(expression),
    press: (x, y) => page.mouse.click(x, y),
    point: (x, y) => page.mouse.move(x, y),
    key: (name) => page.keyboard.press(name),
    type: (text) => page.keyboard.type(text),
    setFiles: (selector, paths) => page.setInputFiles(selector, paths),
    screenshot: async (path) => {
      await page.screenshot({ path });
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    close: () => page.close(),
  };
  return new Tab(raw);
}

/** The driver, with Playwright's own context for what only Chromium's tests need. */
export interface ChromiumDriver extends Driver {
  readonly context: BrowserContext;
  /** Playwright's page behind a tab. */
  pageOf(tab: Tab): Page;
}

/** Starts Chromium with a fresh profile; `close` removes it. */
export async function launchChromium(options: ChromiumOptions): Promise<ChromiumDriver> {
  const { browser, extension, headless, language = 'en-US', closed = true } = options;
  const context = await chromium.launchPersistentContext('', {
    executablePath: browser.path,
    headless,
    locale: language,
    viewport: headless ? { width: 1280, height: 800 } : null,
    acceptDownloads: true,
    // Chromium's interface language, which picks the extension's messages, comes from here on Linux.
    env: { ...process.env, LANGUAGE: language.replace('-', '_') } as Record<string, string>,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...QUIET,
      ...(closed ? ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'] : []),
      `--lang=${language}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  try {
    return await drive(context, browser.version, closed);
  } catch (error) {
    await context.close();
    throw error;
  }
}

async function drive(context: BrowserContext, version: string, closed: boolean): Promise<ChromiumDriver> {
  const pages = new Map<Tab, Page>();
  const stray: string[] = [];
  let served: ReadonlyMap<string, SavedPage> = new Map();

  const adopt = (page: Page): Tab => {
    const tab = tabOf(page);
    pages.set(tab, page);
    page.once('close', () => pages.delete(tab));
    return tab;
  };

  if (closed) {
    await context.route(/^https?:/, async (route) => {
      const url = route.request().url();
      const page = served.get(url) ?? served.get(url.replace(/#.*$/, ''));
      if (page) {
        const { body, contentType = 'text/html; charset=utf-8', headers = {}, status = 200 } = page;
        return route.fulfill({ status, body, headers: { 'content-type': contentType, ...headers } });
      }
      if (isLoopback(url)) return route.continue();
      stray.push(url);
      return route.abort('addressunreachable');
    });
  }

  const killBackground = async (): Promise<void> => {
    const cdp = await context.newCDPSession(behind);
    const listed = new Set<string>();
    // A message may start it again at once: that it stopped is remembered.
    const stopped = new Set<string>();
    cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, runningStatus } of versions) {
        listed.add(versionId);
        if (runningStatus === 'stopped') stopped.add(versionId);
      }
    });
    await cdp.send('ServiceWorker.enable');
    await until('the service worker to be listed', async () => listed.size > 0);
    for (const versionId of listed) await cdp.send('ServiceWorker.stopWorker', { versionId });
    await until('the service worker to stop', async () => [...listed].every((id) => stopped.has(id)));
    await cdp.detach();
  };

  // The extension is ready when its first-run page is: one that is closed while it loads
  // leaves Chromium's process for the extension without the words of its language.
  await until('the first-run page', async () => {
    const first = context.pages().find((p) => p.url().startsWith(`${BASE}/organise.html`));
    return (await first?.locator('#app[data-ready]').count()) === 1;
  });

  const behind = await context.newPage();
  await behind.goto(`${BASE}/manifest.json`);

  return {
    name: 'chromium',
    version,
    base: BASE,
    behind: tabOf(behind),
    context,
    get tabs() {
      return [...pages.keys()];
    },
    pageOf: (tab) => {
      const page = pages.get(tab);
      if (!page) throw new Error('This tab was not opened by this driver');
      return page;
    },
    open: async (url) => {
      const tab = adopt(await context.newPage());
      await tab.goto(url);
      return tab;
    },
    waitForTab: async (url) =>
      adopt(await until(`a tab at ${url}`, async () => context.pages().find((p) => p.url().startsWith(url)))),
    killBackground,
    download: async (action): Promise<Download> => {
      // Whichever page of ours is asked: the others go on waiting for nothing.
      const ours = context.pages().filter((p) => p.url().startsWith(BASE));
      const [download] = await Promise.all([
        Promise.any(ours.map((p) => p.waitForEvent('download', { timeout: PATIENCE }))),
        action(),
      ]);
      const bytes = await readFile(await download.path());
      return { name: download.suggestedFilename(), text: bytes.toString('utf8'), bytes };
    },
    serve: (map) => {
      served = map;
    },
    locate: async (place) => {
      await context.clearPermissions();
      if (!place) return context.setGeolocation(null);
      await context.setGeolocation({ latitude: place.lat, longitude: place.lng, accuracy: place.accuracy });
      // To every origin: an extension's cannot be named to Chromium here.
      await context.grantPermissions(['geolocation']);
    },
    strayRequests: async () => [...stray],
    wipe: async () => {
      for (const page of context.pages()) if (page !== behind) await page.close();
      await killBackground();
      const held = await behind.evaluate(forgetEverything);
      if (held.length > 0) throw new Error(`Still open somewhere: ${held.join(', ')}`);
      stray.length = 0;
    },
    close: () => context.close(),
  };
}
