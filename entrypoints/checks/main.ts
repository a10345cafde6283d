/**
 * Works out of sight for the background, which starts this page at an alarm, since it has no room for the rules of
 * feeds: asks those that are due for news, sends to hubs what waits for its time, and works out what the reader is to be reminded of. It goes away by
 * itself. A check that is cut off wrote down each feed that it was done with; the others are still due when the
 * next alarm comes.
 */
import { checkDue } from '../../utils/app/check-feeds';
import { createCheckPorts } from '../../utils/browser/check-ports';
import { remind } from './remind';
import { sendOut } from './send';

/** In Chrome a page of its own, in Firefox a frame in the event page. */
const leave = () => (frameElement ? frameElement.remove() : close());

// Never in the middle of another: the lock is let go when its page ends, however it ends.
void navigator.locks
  .request('rotunda-checks', { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    await checkDue(createCheckPorts());
    const due = await sendOut().catch(() => undefined);
    await remind(due);
  })
  .finally(leave);
