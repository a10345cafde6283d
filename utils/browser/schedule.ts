/** The page out of sight that works for the background, which has no room. */
import { browser } from './api';

const PAGE = '/checks.html';

/** Chrome's workers have no document and get one apart; Firefox's event page takes a frame. */
export async function startChecks(): Promise<void> {
  if (typeof document === 'undefined') {
    // Refused where a check is under way.
    await browser.offscreen
      .createDocument({
        url: PAGE,
        reasons: ['DOM_PARSER'],
        justification: 'Works out what the reader is to be reminded of',
      })
      .catch(() => undefined);
  } else if (!document.querySelector('iframe')) {
    document.body.append(Object.assign(document.createElement('iframe'), { src: PAGE }));
  }
}
