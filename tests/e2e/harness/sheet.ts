/** A call sheet as a caller uses it, wherever it stands: popup, own window or the card on a page. */
import type { Tab } from '../../../scripts/browsers/driver';

export const sheetOf = (target: string): string => `section[data-target="${target}"]`;

/** Opens the call sheet of a campaign from a list: popup, or the card's list. */
export async function openSheet(tab: Tab, campaign: string): Promise<string> {
  await tab.click(`[data-campaign="${campaign}"] [data-action="call"]`);
  const sheet = await tab.see(`section[data-target][data-campaign="${campaign}"]`);
  return sheet.attributes['data-target'] ?? '';
}

/** Opens the card on a page by its pill, and from there the sheet of a campaign where the list shows several. */
export async function openCard(tab: Tab, campaign: string): Promise<string> {
  await tab.click('[data-part="pill"]');
  return openSheet(tab, campaign);
}

/** Presses an outcome and waits until the sheet says that it is saved. @returns the call's id */
export async function recordOutcome(tab: Tab, outcome: string, reason?: string): Promise<string> {
  await tab.click(`[data-outcome="${outcome}"]`);
  if (reason) await tab.click(`[data-reason="${reason}"]`);
  return (await tab.see('[data-saved]')).attributes['data-saved'] ?? '';
}

/**
 * Waits until the sheet says that the call was taken back. That the word "saved" is gone is not enough:
 * it goes as soon as the sheet has asked.
 */
export async function seeTakenBack(tab: Tab): Promise<void> {
  await tab.see('[data-undone]');
}

/** Campaign and person of the sheet that is shown, with a space between. */
export async function shownSheet(tab: Tab): Promise<string> {
  const { attributes } = await tab.see('section[data-target]');
  return `${attributes['data-campaign']} ${attributes['data-target']}`;
}

/** Goes on from a saved sheet, and waits for the one that follows. @returns as {@link shownSheet} */
export async function goOn(tab: Tab): Promise<string> {
  const [campaign, target] = (await shownSheet(tab)).split(' ');
  await tab.click('[data-saved] [data-action="next"]');
  await tab.seeNo(`section[data-target="${target}"][data-campaign="${campaign}"]`);
  return shownSheet(tab);
}
