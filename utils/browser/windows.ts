import type { CampaignKey } from '../model/call';
import { browser } from './api';

/** Address of the call sheet as a page of its own. */
export function sheetAddress(campaign: CampaignKey, target: string | null): string {
  const query = new URLSearchParams({ campaign, ...(target !== null && { target }) });
  return `${browser.runtime.getURL('/sheet.html')}?${query}`;
}

/** Opens the call sheet in a small window that stays while talking. */
export async function openSheetWindow(campaign: CampaignKey, target: string | null): Promise<void> {
  await browser.windows.create({
    url: sheetAddress(campaign, target),
    type: 'popup',
    width: 560,
    height: 860,
  });
}

/** True where nothing may be recorded. */
export const isPrivateWindow = async (): Promise<boolean> => (await browser.windows.getCurrent()).incognito;
