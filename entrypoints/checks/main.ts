/**
 * Asks the feeds for news, out of sight: the background starts this page, which has room for the rules of a
 * feed, when some are due. It goes away by itself. A check that is cut off wrote down each feed that it was done
 * with; the others are still due when the next alarm comes.
 */
import { checkDue } from '../../utils/app/check-feeds';
import { createCheckPorts } from '../../utils/browser/check-ports';

/** In Chrome a page of its own, in Firefox a frame in the event page. */
const leave = () => (frameElement ? frameElement.remove() : close());

// Never in the middle of another: the lock is let go when its page ends, however it ends.
void navigator.locks
  .request('rotunda-checks', { ifAvailable: true }, async (lock) => {
    if (lock) await checkDue(createCheckPorts());
  })
  .finally(leave);
