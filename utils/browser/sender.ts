/** Who asks the background. */
import { browser } from './api';

export interface Sender {
  url?: string | undefined;
  tab?: { id?: number | undefined; url?: string | undefined; incognito: boolean } | undefined;
  frameId?: number | undefined;
}

/** True for the popup, the sheet and the organise page; false for the content script in somebody else's page. */
export const isOurPage = (sender: Sender): boolean =>
  sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
