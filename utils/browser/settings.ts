import type { MyWords } from '../app/ports';
import { browser } from './api';
import { announce } from './changes';

/** The reader's own words for scripts: kept on this device, sent nowhere. */
export async function readWords(): Promise<MyWords> {
  const { words } = await browser.storage.local.get('words');
  return isWords(words) ? words : {};
}

/** Empty words are dropped, so that the blank shows again. */
export async function saveWords(words: MyWords): Promise<void> {
  const entries = Object.entries(words).filter(([, word]) => typeof word === 'string' && word.trim() !== '');
  await browser.storage.local.set({
    words: Object.fromEntries(entries.map(([k, w]) => [k, String(w).trim().slice(0, 80)])),
  });
  announce('words');
}

function isWords(value: unknown): value is MyWords {
  return (
    typeof value === 'object' && value !== null && Object.values(value).every((w) => typeof w === 'string')
  );
}

/** Practice mode lasts until it is ended, or the browser is closed. */
export async function readPractice(): Promise<boolean> {
  return (await browser.storage.session.get('practice'))['practice'] === true;
}

export const savePractice = (on: boolean): Promise<void> => browser.storage.session.set({ practice: on });
