import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { render } from 'preact';
import base from '../../components/base.css?inline';
import page from '../../components/page.css?inline';
import sheet from '../../components/sheet.css?inline';
import tokens from '../../components/tokens.css?inline';
import { Locale } from '../../components/ui/locale';
import { browser } from '../../utils/browser/api';
import { mountHost } from '../../utils/page/host';
import { shownHere } from '../../utils/page/shown';
import { PageUi } from './PageUi';

/** The pill and the card: brought in by the background, only into pages that name a campaign's bill. */
export default defineUnlistedScript(() => {
  const shown = shownHere();
  // Brought in twice where the background died before it could say that it had: what is drawn stays as it is.
  if (!shown || shown.signal.aborted || shown.drawn) return;
  shown.drawn = true;
  const { root, remove } = mountHost(document, [tokens, base, sheet, page].join('\n'));
  const locale = browser.i18n.getUILanguage();
  render(
    <Locale.Provider value={locale}>
      <PageUi shown={shown} />
    </Locale.Provider>,
    root,
  );
  shown.signal.addEventListener('abort', () => {
    render(null, root);
    remove();
  });
});
