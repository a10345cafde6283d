/**
 * A browser with the extension, as the journeys use it. One journey is written
 * once and walked in Chromium and Firefox: each browser supplies {@link RawTab}
 * and {@link Driver}, everything a person does is built on them in {@link Tab}.
 */
import { aimMet, asExpression, choose, locate, look, selectAll, settle, type Seen } from './in-page';

/** A page answered from memory, at its true address. */
export interface SavedPage {
  body: string;
  contentType?: string;
  headers?: Record<string, string>;
  status?: number;
}

/** What one browser must be able to do with one of its tabs. Input is trusted, as from a person. */
export interface RawTab {
  goto(url: string): Promise<void>;
  /** Evaluates an expression, awaits a promise, and brings the value home as JSON. */
  evaluate(expression: string): Promise<unknown>;
  press(x: number, y: number): Promise<void>;
  /** Moves the pointer there. */
  point(x: number, y: number): Promise<void>;
  /** One key by its DOM name (`Enter`, `Tab`, `a`), with modifiers before it: `Shift+Tab`. */
  key(name: string): Promise<void>;
  type(text: string): Promise<void>;
  setFiles(selector: string, paths: string[]): Promise<void>;
  /** PNG of what the window shows. */
  screenshot(path: string): Promise<void>;
  /** Window size in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

export interface Download {
  name: string;
  text: string;
  /** The same, for what is no text. */
  bytes: Buffer;
}

export interface Driver {
  readonly name: 'chromium' | 'firefox';
  readonly version: string;
  /** `chrome-extension://…` without a slash at the end. */
  readonly base: string;
  open(url: string): Promise<Tab>;
  /** Tabs that were opened here and not closed since, oldest first. */
  readonly tabs: readonly Tab[];
  /** A page of the extension's, behind the others, that runs none of its code: it has its interfaces and its database. */
  readonly behind: Tab;
  /** Tabs that the extension opened by itself and whose address starts with `url`. */
  waitForTab(url: string): Promise<Tab>;
  /** Stops the background as the browser does after idle time. @returns when it is gone. */
  killBackground(): Promise<void>;
  /** Does something that ends in a download, and brings the file. */
  download(action: () => Promise<void>): Promise<Download>;
  /** Answers these addresses from memory. Every request but to this computer is refused and remembered. */
  serve(pages: ReadonlyMap<string, SavedPage>): void;
  /** What the extension's pages are told when they ask where this device is; null stands for a refusal. */
  locate(place: { lat: number; lng: number; accuracy: number } | null): Promise<void>;
  /** Addresses that a page or the extension asked for since the last wipe, outside this computer and the served pages. */
  strayRequests(): Promise<string[]>;
  /** Forgets everything that the extension stored, and closes all tabs. */
  wipe(): Promise<void>;
  close(): Promise<void>;
}

export const PATIENCE = 20_000;
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/**
 * Asks again until the answer is no longer null or undefined or false.
 * @throws Error naming `what` when it does not come within `patience` milliseconds.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  patience = PATIENCE,
): Promise<T> {
  const end = Date.now() + patience;
  let last = '';
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
    } catch (error) {
      last = ` (${error instanceof Error ? error.message : String(error)})`;
    }
    if (Date.now() > end) throw new Error(`Waited ${patience} ms for ${what}${last}`);
    await pause(25);
  }
}

/** One open page and what a person does with it. Selectors also reach into our card's shadow root. */
export class Tab {
  constructor(readonly raw: RawTab) {}

  goto(url: string): Promise<void> {
    return this.raw.goto(url);
  }

  async evaluate<R>(fn: () => R | Promise<R>): Promise<R>;
  async evaluate<A, R>(fn: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  async evaluate<A, R>(fn: (argument: A) => R | Promise<R>, argument?: A): Promise<R> {
    return (await this.raw.evaluate(asExpression(fn as (a: A | undefined) => R, argument))) as R;
  }

  /** Every match now, shown or not. */
  look(selector: string): Promise<Seen[]> {
    return this.evaluate(look, selector);
  }

  /** The first shown match, once there is one. */
  see(selector: string, patience?: number): Promise<Seen> {
    return until(selector, async () => (await this.look(selector)).find((e) => e.shown), patience);
  }

  /** Waits until no match is shown. */
  async seeNo(selector: string, patience?: number): Promise<void> {
    await until(`no ${selector}`, async () => (await this.look(selector)).every((e) => !e.shown), patience);
  }

  /**
   * Presses the middle of the first shown match, once it stands still and nothing covers it, and
   * again where the press did not meet it because the page moved meanwhile.
   */
  async click(selector: string): Promise<void> {
    let before = { x: -1, y: -1 };
    let state = '';
    await until(`${selector} to be pressed`, async () => {
      const now = await this.evaluate(locate, selector);
      state = now.state === 'covered' ? `covered by ${now.by}` : now.state;
      const still = now.x === before.x && now.y === before.y;
      before = now;
      if (now.state !== 'ready' || !still) return false;
      await this.raw.press(now.x, now.y);
      // A page that the press closed or left can no longer say: it was met.
      return this.evaluate(aimMet).catch(() => true);
    }).catch((error: unknown) => {
      throw new Error(`${error instanceof Error ? error.message : String(error)}: it is ${state}`);
    });
  }

  /** Puts the pointer on the middle of the first shown match. */
  async hover(selector: string): Promise<void> {
    const at = await until(`${selector} to be pointed at`, async () => {
      const now = await this.evaluate(locate, selector);
      return now.state === 'ready' ? now : null;
    });
    await this.raw.point(at.x, at.y);
  }

  /** Replaces what a field holds by typing. */
  async fill(selector: string, text: string): Promise<void> {
    await this.see(selector);
    await until(`${selector} to take the focus`, () => this.evaluate(selectAll, selector));
    if (text === '') await this.raw.key('Delete');
    else await this.raw.type(text);
  }

  async choose(selector: string, option: string): Promise<void> {
    await this.see(selector);
    let answer = '';
    await until(`${selector} to offer ${option}`, async () => {
      answer = await this.evaluate(choose, { selector, option });
      return answer === 'chosen';
    }).catch(() => {
      throw new Error(`${selector}: ${answer}`);
    });
  }

  key(name: string): Promise<void> {
    return this.raw.key(name);
  }

  setFile(selector: string, ...paths: string[]): Promise<void> {
    return this.raw.setFiles(selector, paths);
  }

  /** Waits until what moves or fades has come to rest. */
  settle(): Promise<void> {
    return this.evaluate(settle);
  }

  /** A picture of the window at rest. */
  async screenshot(path: string): Promise<void> {
    await this.settle();
    await this.raw.screenshot(path);
  }

  close(): Promise<void> {
    return this.raw.close();
  }
}
