/** How Rotunda shows itself in pages: the reader's word, remembered, heard at once in every open page. */
import { browser } from './api';

export const CORNERS = ['bottom-end', 'bottom-start', 'top-start', 'top-end'] as const;
export type Corner = (typeof CORNERS)[number];

export interface PageSettings {
  /** Off in all pages. */
  everywhere: boolean;
  /** Hosts where it is off. */
  offHosts: string[];
  /** Bills that are no campaign's are marked too, faintly. */
  markOthers: boolean;
  /** Where the pill stands. */
  corner: Corner;
}

const KEY = 'pages';

export async function readPageSettings(): Promise<PageSettings> {
  const held = Object((await browser.storage.local.get(KEY))[KEY]) as Partial<PageSettings>;
  return {
    everywhere: held.everywhere === true,
    offHosts: Array.isArray(held.offHosts) ? held.offHosts.filter((h) => typeof h === 'string') : [],
    markOthers: held.markOthers === true,
    corner: CORNERS.find((corner) => corner === held.corner) ?? 'bottom-end',
  };
}

export const isOffAt = (settings: PageSettings, host: string): boolean =>
  settings.everywhere || settings.offHosts.includes(host);

export async function changePageSettings(change: Partial<PageSettings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readPageSettings()), ...change } });
}

export async function turnOff(host: string): Promise<void> {
  const { offHosts } = await readPageSettings();
  await changePageSettings({ offHosts: [...new Set([...offHosts, host])] });
}

/** On again for a host, which undoes "everywhere" too: whoever presses it wants to see something. */
export async function turnOn(host: string): Promise<void> {
  const { offHosts } = await readPageSettings();
  await changePageSettings({ everywhere: false, offHosts: offHosts.filter((h) => h !== host) });
}

/** @param listener called with each later change, until the signal ends it */
export function onPageSettings(listener: (settings: PageSettings) => void, signal: AbortSignal): void {
  const hear = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) void readPageSettings().then(listener);
  };
  browser.storage.onChanged.addListener(hear);
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(hear));
}
