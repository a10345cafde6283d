/** Access to legislatures' sites: asked for one state at a time, taken from what the browser says is granted. */
import { ANY_SITE, coveredBy, GEOCODER_SITE, patternsFor, ROSTER_SITE, sitesOfFeed } from '../model/hosts';
import { browser } from './api';

const MARKS = 'assets/marks.css';
/** In the manifest's list, but no legislature's: nothing is marked there. */
const NO_LEGISLATURE: readonly string[] = [ANY_SITE, ROSTER_SITE, GEOCODER_SITE];
const SCRIPT = { id: 'bills', js: ['bills.js'], css: [MARKS] };

/** Patterns of all legislatures' hosts that the reader has granted. */
export async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  // The manifest lists all legislatures' hosts; reading them there keeps the tables out of the background.
  const { optional_host_permissions: optional = [] } = browser.runtime.getManifest();
  const known = (optional as string[]).filter((pattern) => !NO_LEGISLATURE.includes(pattern));
  return known.filter(coveredBy(origins));
}

/**
 * Asks for the sites of one state's legislature. Must be the first thing in the handler of a click:
 * browsers forget the click at the first wait.
 */
export const askForSites = (hosts: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: patternsFor(hosts) });

/**
 * Asks for the one host of a feed, in the handler of a click. An address that no feed may have is
 * not asked about: the fetch says what is wrong with it.
 */
export async function askForFeed(address: string): Promise<boolean> {
  const origins = sitesOfFeed(address);
  return origins.length === 0 || browser.permissions.request({ origins });
}

/** Asks for the site of the rosters, in the handler of a click. */
export const askForRosters = (): Promise<boolean> => browser.permissions.request({ origins: [ROSTER_SITE] });

/** Asks for the site of the Census Bureau's geocoder, in the handler of a click. */
export const askForGeocoder = (): Promise<boolean> =>
  browser.permissions.request({ origins: [GEOCODER_SITE] });

/**
 * Makes the registered content script match what is granted. Safe to repeat; an update of the
 * extension clears registrations, a revoked permission leaves them behind.
 */
export async function syncContentScript(): Promise<void> {
  const matches = await grantedPatterns();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT.id] });
    return;
  }
  const wanted = {
    ...SCRIPT,
    matches,
    allFrames: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered) await browser.scripting.updateContentScripts([wanted]);
  else await browser.scripting.registerContentScripts([wanted]);
}

/** Starts the content script in a legislature's pages that were open before access was given. */
export async function startInOpenTabs(origins: readonly string[]): Promise<void> {
  const url = (await grantedPatterns()).filter(coveredBy(origins));
  // No pattern at all would mean every tab.
  if (url.length === 0) return;
  const tabs = await browser.tabs.query({ url });
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : startHere(id))));
}

/** Starts the content script in one tab: one that the reader pressed a button for, or granted before. */
export async function startHere(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, files: [MARKS] });
  await browser.scripting.executeScript({ target: { tabId }, files: ['/bills.js'] });
}

/** Brings the card's own script into one frame: only pages that name a campaign bill pay for it. */
export async function startCard(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/card.js'] });
}
