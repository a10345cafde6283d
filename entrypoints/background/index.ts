import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../utils/browser/api';
import { startInOpenTabs, syncContentScript } from '../../utils/browser/hosts';
import { beWoken } from '../../utils/browser/messages';
import { hearClicks } from '../../utils/browser/notify';
import { forgetPage } from '../../utils/browser/page-memory';
import { createPorts } from '../../utils/browser/ports';
import { keepChecking } from '../../utils/browser/schedule';
import { answerRequests } from './requests';

/** Builds the adapters and registers every listener in the first tick; a stopped worker starts here again. */
export default defineBackground({
  main() {
    const ports = createPorts();
    answerRequests(ports);
    beWoken();
    keepChecking(() => ports.store.isFeedDue(ports.now().toISOString()));

    browser.runtime.onInstalled.addListener(({ reason }) => {
      void syncContentScript();
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/organise.html') });
    });
    browser.runtime.onStartup.addListener(() => void syncContentScript());
    hearClicks();
    browser.permissions.onAdded.addListener(({ origins = [] }) => {
      hearClicks();
      void syncContentScript().then(() => startInOpenTabs(origins));
    });
    browser.permissions.onRemoved.addListener(() => void syncContentScript());
    browser.tabs.onRemoved.addListener((tabId) => void forgetPage(tabId));
  },
});
