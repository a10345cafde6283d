/** Firefox with the unpacked extension, over WebDriver BiDi. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Bidi } from './bidi';
import { Tab, until, type Download, type Driver, type RawTab, type SavedPage } from './driver';
import { forgetEverything } from './extension-page';
import { startFirefox, type FirefoxProcess } from './firefox-process';
import { asExpression } from './in-page';
import { keyActions } from './keys';
import { isLoopback } from './loopback';
import type { FoundBrowser } from './program';

export interface FirefoxOptions {
  browser: FoundBrowser;
  /** Folder of the unpacked extension. */
  extension: string;
  headless: boolean;
  /** BCP 47 tag that the extension's interface follows. */
  language?: string;
}

/** The add-on's id in its manifest. */
export const GECKO_ID = 'rotunda@rotunda.example';
/** Firefox draws a random one for each profile; tests pin it to know the pages' addresses. */
const UUID = '6b0f7a52-6b1f-4a0e-9d4c-0f3f5d2c1a77';
const BASE = `moz-extension://${UUID}`;

interface Context {
  context: string;
  url: string;
  parent?: string | null;
}

const contexts = async (bidi: Bidi, params: Record<string, unknown> = {}): Promise<Context[]> =>
  (await bidi.send('browsingContext.getTree', params))['contexts'] as Context[];

function tabOf(bidi: Bidi, context: string): Tab {
  const act = (actions: unknown[]): Promise<unknown> =>
    bidi.send('input.performActions', { context, actions });
  const raw: RawTab = {
    goto: async (url) => {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    evaluate: (expression) => bidi.evaluate(context, expression),
    press: async (x, y) => {
      const at = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
      const actions = [at, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
      await act([{ type: 'pointer', id: 'mouse', actions }]);
    },
    point: async (x, y) => {
      const at = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
      await act([{ type: 'pointer', id: 'mouse', actions: [at] }]);
    },
    key: async (name) => {
      await act([{ type: 'key', id: 'keyboard', actions: keyActions(name) }]);
    },
    type: async (text) => {
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await act([{ type: 'key', id: 'keyboard', actions }]);
    },
    setFiles: async (selector, paths) => {
      const located = await bidi.send('browsingContext.locateNodes', {
        context,
        locator: { type: 'css', value: selector },
      });
      const element = (located['nodes'] as { sharedId: string }[])[0];
      if (!element) throw new Error(`No ${selector} to give a file to`);
      await bidi.send('input.setFiles', { context, element: { sharedId: element.sharedId }, files: paths });
    },
    screenshot: async (path) => {
      const shot = await bidi.send('browsingContext.captureScreenshot', { context });
      await writeFile(path, Buffer.from(String(shot['data']), 'base64'));
    },
    resize: async (width, height) => {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    close: async () => {
      await bidi.send('browsingContext.close', { context });
    },
  };
  return new Tab(raw);
}

/** Runs in Firefox's own window: ends the event page as idle time would. @returns its state afterwards. */
async function endEventPage(id: string): Promise<string> {
  interface Extension {
    backgroundState: string;
    terminateBackground(how: object): Promise<void>;
  }
  const scope = globalThis as unknown as {
    WebExtensionPolicy: { getByID(id: string): { extension: Extension } };
  };
  const { extension } = scope.WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ ignoreDevToolsAttached: true });
  return extension.backgroundState;
}

/**
 * Runs in Firefox's own window: remembers what the extension asks of the network.
 * BiDi tells only of requests that belong to a tab, and the background has none.
 */
function watchExtension(id: string): boolean {
  interface Channel {
    QueryInterface(kind: unknown): Channel;
    URI: { spec: string };
    loadInfo: { triggeringPrincipal?: { addonPolicy?: { id: string } | null } };
  }
  const scope = globalThis as unknown as {
    rotundaAsked?: string[];
    Ci: { nsIHttpChannel: unknown };
    Services: { obs: { addObserver(observer: (subject: Channel) => void, topic: string): void } };
  };
  const asked: string[] = [];
  scope.rotundaAsked = asked;
  scope.Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(scope.Ci.nsIHttpChannel);
    if (channel.loadInfo.triggeringPrincipal?.addonPolicy?.id === id) asked.push(channel.URI.spec);
  }, 'http-on-modify-request');
  return true;
}

/** Runs in Firefox's own window. @param forget start anew */
function askedByExtension(forget: boolean): string[] {
  const scope = globalThis as unknown as { rotundaAsked: string[] };
  return forget ? scope.rotundaAsked.splice(0) : [...scope.rotundaAsked];
}

/** Runs in Firefox's own window: answers for the reader when a page asks where this device is. */
function answerLocationPrompt(allow: boolean): boolean {
  const scope = globalThis as unknown as {
    Services: { prefs: { setBoolPref(name: string, value: boolean): void } };
  };
  scope.Services.prefs.setBoolPref('geo.prompt.testing', true);
  scope.Services.prefs.setBoolPref('geo.prompt.testing.allow', allow);
  return true;
}

/** Starts Firefox with a fresh profile and the extension in it; `close` ends and removes both. */
export async function launchFirefox(options: FirefoxOptions): Promise<Driver> {
  const { browser, extension, headless, language = 'en-US' } = options;
  const firefox = await startFirefox(browser.path, headless, {
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
    // The manifest is then a plain document of the extension's origin: a page of ours that runs none of our code.
    'devtools.jsonview.enabled': false,
    'intl.accept_languages': language,
    'intl.locale.requested': language,
  });
  try {
    return await drive(firefox, browser.version, extension);
  } catch (error) {
    await firefox.end();
    throw error;
  }
}

async function drive(firefox: FirefoxProcess, version: string, extension: string): Promise<Driver> {
  const bidi = await Bidi.connect(`${firefox.address}/session`);
  await bidi.send('session.new', { capabilities: {} });
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });

  const stray: string[] = [];
  let served: ReadonlyMap<string, SavedPage> = new Map();
  await bidi.send('session.subscribe', { events: ['network.beforeRequestSent'] });
  await bidi.send('network.addIntercept', { phases: ['beforeRequestSent'] });
  bidi.on('network.beforeRequestSent', (params) => {
    const { request, isBlocked } = params as {
      request: { request: string; url: string };
      isBlocked: boolean;
    };
    if (!isBlocked) return;
    const { url } = request;
    const page = served.get(url) ?? served.get(url.replace(/#.*$/, ''));
    const answer = page
      ? bidi.send('network.provideResponse', {
          request: request.request,
          statusCode: page.status ?? 200,
          reasonPhrase: 'OK',
          headers: Object.entries({
            'content-type': page.contentType ?? 'text/html; charset=utf-8',
            ...page.headers,
          }).map(([name, value]) => ({ name, value: { type: 'string', value } })),
          body: { type: 'string', value: page.body },
        })
      : /^https?:/.test(url) && !isLoopback(url)
        ? (stray.push(url), bidi.send('network.failRequest', { request: request.request }))
        : bidi.send('network.continueRequest', { request: request.request });
    // A page that was closed meanwhile needs no answer.
    answer.catch(() => undefined);
  });

  const tabs = new Map<string, Tab>();
  const adopt = (context: string): Tab => {
    const tab = tabOf(bidi, context);
    tabs.set(context, tab);
    return tab;
  };
  await bidi.send('session.subscribe', { events: ['browsingContext.contextDestroyed'] });
  bidi.on('browsingContext.contextDestroyed', ({ context }) => tabs.delete(String(context)));

  const newTab = async (): Promise<string> =>
    String((await bidi.send('browsingContext.create', { type: 'tab' }))['context']);

  const window = (await contexts(bidi, { 'moz:scope': 'chrome' }))[0];
  if (!window) throw new Error('Firefox shows no window');
  const inWindow = <A, R>(fn: (argument: A) => R, argument: A): Promise<unknown> =>
    bidi.evaluate(window.context, asExpression(fn, argument));
  await inWindow(watchExtension, GECKO_ID);

  const killBackground = async (): Promise<void> => {
    await until('the event page to end', async () => (await inWindow(endEventPage, GECKO_ID)) === 'stopped');
  };

  const behind = await newTab();
  await bidi.send('browsingContext.navigate', {
    context: behind,
    url: `${BASE}/manifest.json`,
    wait: 'complete',
  });

  return {
    name: 'firefox',
    version,
    base: BASE,
    behind: tabOf(bidi, behind),
    get tabs() {
      return [...tabs.values()];
    },
    open: async (url) => {
      const tab = adopt(await newTab());
      await tab.goto(url);
      return tab;
    },
    waitForTab: async (url) => {
      const found = await until(`a tab at ${url}`, async () =>
        (await contexts(bidi)).find((c) => c.url.startsWith(url)),
      );
      return adopt(found.context);
    },
    killBackground,
    download: async (action): Promise<Download> => {
      const list = (): string[] => (existsSync(firefox.downloads) ? readdirSync(firefox.downloads) : []);
      const before = new Set(list());
      await action();
      // A `.part` file stands beside the file until it is whole; before it, an empty file of a made-up name stands there
      // for a moment.
      const whole = (name: string): boolean =>
        !before.has(name) &&
        (statSync(join(firefox.downloads, name), { throwIfNoEntry: false })?.size ?? 0) > 0;
      const name = await until('a download', async () => {
        const now = list();
        return now.some((f) => f.endsWith('.part')) ? null : now.find(whole);
      });
      const bytes = await readFile(join(firefox.downloads, name));
      return { name, text: bytes.toString('utf8'), bytes };
    },
    serve: (map) => {
      served = map;
    },
    locate: async (place) => {
      await inWindow(answerLocationPrompt, place !== null);
      await bidi.send('emulation.setGeolocationOverride', {
        userContexts: ['default'],
        coordinates: place && { latitude: place.lat, longitude: place.lng, accuracy: place.accuracy },
      });
    },
    strayRequests: async () => {
      const asked = (await inWindow(askedByExtension, false)) as string[];
      return [
        ...stray,
        ...asked.filter((url) => !isLoopback(url) && !served.has(url) && !stray.includes(url)),
      ];
    },
    wipe: async () => {
      for (const { context } of await contexts(bidi)) {
        if (context !== behind) await bidi.send('browsingContext.close', { context });
      }
      await killBackground();
      const held = (await bidi.evaluate(behind, asExpression(forgetEverything, undefined))) as string[];
      if (held.length > 0) throw new Error(`Still open somewhere: ${held.join(', ')}`);
      stray.length = 0;
      await inWindow(askedByExtension, true);
    },
    close: async () => {
      bidi.close();
      await firefox.end();
    },
  };
}
