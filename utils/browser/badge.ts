import { browser } from './api';

/** The toolbar badge of one tab: how many campaign bills its page names; nothing for none. */
export async function setBadge(tabId: number, count: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#17695d' }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
  ]);
}
