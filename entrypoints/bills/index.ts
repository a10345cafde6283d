import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import {
  isOffAt,
  onPageSettings,
  readPageSettings,
  type PageSettings,
} from '../../utils/browser/page-settings';
import { takeOver } from '../../utils/page/shown';
import { forgetBills, readBills, type PageReader } from './read-bills';

/**
 * The content script: registered at run time for the hosts that the reader granted; see
 * `utils/browser/hosts.ts`. It is built as a plain script, since the wrapper that WXT puts around
 * content scripts announces itself by events that the page can hear, and that a page can send.
 */
export default defineUnlistedScript(async () => {
  const { signal } = takeOver();
  let on: { end: AbortController; reader: PageReader } | null = null;
  const follow = (settings: PageSettings) => {
    if (signal.aborted) return;
    if (isOffAt(settings, location.host)) {
      if (!on) return;
      on.end.abort();
      on = null;
      void forgetBills();
    } else if (on) {
      on.reader.settings(settings);
    } else {
      const end = new AbortController();
      on = { end, reader: readBills(settings, end.signal) };
    }
  };
  signal.addEventListener('abort', () => on?.end.abort());
  onPageSettings(follow, signal);
  follow(await readPageSettings());
});
