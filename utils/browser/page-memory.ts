/** What the page in a tab names, frame by frame, for the popup: kept in memory by the browser, gone when it closes. */
import type { MentionedBill } from '../model/bill';
import { browser } from './api';

interface PageMemory {
  /** Address of the tab's page. */
  url: string;
  /** By frame id; 0 is the page itself. */
  frames: Record<number, MentionedBill[]>;
}

const keyOf = (tabId: number) => `page:${tabId}`;

async function read(tabId: number, url: string | undefined): Promise<PageMemory | null> {
  const found = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)] as PageMemory | undefined;
  return found && found.url === url ? found : null;
}

/** Frames report at the same time; each waits for the one before, so that none is lost. */
let last: Promise<unknown> = Promise.resolve();

/** @returns all bills of the tab's page, those of its other frames too */
export function rememberPage(
  tabId: number,
  url: string,
  frameId: number,
  bills: MentionedBill[],
): Promise<MentionedBill[]> {
  const work = async () => {
    const page = (await read(tabId, url)) ?? { url, frames: {} };
    page.frames[frameId] = bills;
    await browser.storage.session.set({ [keyOf(tabId)]: page });
    return billsOf(page);
  };
  const done = last.then(work, work);
  last = done;
  return done;
}

export async function forgetPage(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** @returns what the tab's page names, or null where the tab shows another page by now */
export async function recallPage(
  tabId: number,
  url: string | undefined,
): Promise<{ bills: MentionedBill[] } | null> {
  const page = await read(tabId, url);
  return page && { bills: billsOf(page) };
}

const billsOf = (page: PageMemory): MentionedBill[] => Object.values(page.frames).flat();
