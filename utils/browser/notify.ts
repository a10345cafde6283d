/** Notifications and the alarm for them. Where the reader never allowed any, the browser has no such interface. */
import { browser } from './api';
import { openSheetWindow } from './windows';

export const REMINDERS = 'reminders';
const PERMISSION = { permissions: ['notifications' as const] };
/** New calls and campaigns change what is due: somebody looks at least so often. */
const LOOK_MINUTES = 60;

export interface Note {
  /** A campaign's key, or `many`. */
  id: string;
  title: string;
  message: string;
}

/** Asks, in the handler of a click. */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(PERMISSION);
export const mayNotify = (): Promise<boolean> => browser.permissions.contains(PERMISSION);

/** One of the same id takes the place of the one before. */
export async function notify({ id, title, message }: Note): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

/** @param next when to look again, milliseconds; null where nothing is to come, and undefined to stop looking */
export async function lookAgain(next: number | null | undefined): Promise<void> {
  if (next === undefined) return void (await browser.alarms.clear(REMINDERS));
  await browser.alarms.create(REMINDERS, {
    periodInMinutes: LOOK_MINUTES,
    ...(next !== null && next < Date.now() + LOOK_MINUTES * 60_000 && { when: next }),
  });
}

/** A click opens the campaign's sheet, or the list as a window beside the phone. */
function open(id: string): void {
  void browser.notifications.clear(id);
  if (id.includes('/')) void openSheetWindow(id, null);
  else
    void browser.windows.create({
      url: browser.runtime.getURL('/popup.html'),
      type: 'popup',
      width: 420,
      height: 760,
    });
}

/** Safe to repeat: the interface is there only once the reader has allowed it. */
export function hearClicks(): void {
  (browser as Partial<typeof browser>).notifications?.onClicked.addListener(open);
}
