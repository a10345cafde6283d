/** The reader's settings that stand beside the database, all at once: for a backup, and for erasing. */
import { SETTING_KEYS, checkSettings } from '../backup/settings';
import { browser } from './api';

export const readKept = async (): Promise<Record<string, unknown>> =>
  checkSettings(await browser.storage.local.get([...SETTING_KEYS]));

/** @param put by key, as `planSettings` plans it; in one write */
export const restoreKept = (put: Record<string, unknown>): Promise<void> => browser.storage.local.set(put);
