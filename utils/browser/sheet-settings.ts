/** What the call sheet remembers of its reader, for all calls and on every surface. */
import { browser } from './api';

export interface SheetSettings {
  /** Step of the size of the words, 0 to 4. */
  size: number;
  /** They have seen what happens when you call, or have called. */
  known: boolean;
}

const KEY = 'sheet';
const FIRST: SheetSettings = { size: 1, known: false };

export async function readSheetSettings(): Promise<SheetSettings> {
  const held = Object((await browser.storage.local.get(KEY))[KEY]) as Partial<SheetSettings>;
  return {
    size: [0, 1, 2, 3, 4].find((size) => size === held.size) ?? FIRST.size,
    known: held.known === true,
  };
}

export async function changeSheetSettings(change: Partial<SheetSettings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readSheetSettings()), ...change } });
}
