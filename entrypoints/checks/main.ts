/**
 * Works out of sight for the background, which starts this page at an alarm: what the reader is to be reminded of
 * takes the rules of campaigns. It goes away by itself.
 */
import { remind } from './remind';

/** In Chrome a page of its own, in Firefox a frame in the event page. */
const leave = () => (frameElement ? frameElement.remove() : close());

// Never in the middle of another: the lock is let go when its page ends, however it ends.
void navigator.locks
  .request('rotunda-checks', { ifAvailable: true }, async (lock) => {
    if (lock) await remind();
  })
  .finally(leave);
