/**
 * The interface's words where the browser gives none: Chrome's pages out of sight have no `i18n`. They are read from
 * the same files, and filled as the browser fills them.
 */
import { browser } from './api';

interface Messages {
  [name: string]: { message: string } | undefined;
}

const FIRST = 'en';

/** Makes `browser.i18n` able to give messages, in the language of the browser or in English. Nothing where it is able. */
export async function bringWords(): Promise<void> {
  const scope = browser as Partial<typeof browser>;
  if (scope.i18n) return;
  const [language = FIRST] = navigator.language.split('-');
  const messages = (await read(language).catch(() => null)) ?? (await read(FIRST)) ?? {};
  const getMessage = (name: string, words?: string | string[]): string =>
    (messages[name]?.message ?? '').replace(
      /\$([1-9])/g,
      (_, n: string) => [words ?? []].flat()[Number(n) - 1] ?? '',
    );
  Object.assign(scope, { i18n: { getMessage } });
}

async function read(language: string): Promise<Messages | null> {
  const path = `/_locales/${language}/messages.json`;
  const answer = await fetch(browser.runtime.getURL(path as '/popup.html'));
  return answer.ok ? ((await answer.json()) as Messages) : null;
}
