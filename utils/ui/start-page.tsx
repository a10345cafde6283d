import { render, type VNode } from 'preact';
import { Locale } from '../../components/ui/locale';
import { browser } from '../browser/api';

/** Draws one of our own pages in the reader's language. */
export function startPage(app: VNode): void {
  const locale = browser.i18n.getUILanguage();
  document.documentElement.lang = locale;
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
  const root = document.getElementById('app');
  if (root) render(<Locale.Provider value={locale}>{app}</Locale.Provider>, root);
}
