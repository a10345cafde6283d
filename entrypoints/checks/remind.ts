import { notificationOf } from '../../components/reminders/words';
import { remindersNow, shownKey } from '../../utils/app/remind';
import { askAgain } from '../../utils/browser/ask';
import { announce } from '../../utils/browser/changes';
import { sendMessage } from '../../utils/browser/messages';
import { bringWords } from '../../utils/browser/own-words';
import { createPageStore } from '../../utils/db/page-store';

/**
 * Has the background show what is due, all in one notification, and look again when the next one comes. What was
 * shown is written down after it was: cut off between the two, the same notification takes its own place.
 */
export async function remind(): Promise<void> {
  // A page out of sight has the database and messages, and nothing else of the extension's.
  const store = createPageStore(announce);
  const { due, next } = await remindersNow({
    store,
    languages: () => [...navigator.languages],
    now: () => new Date(),
    zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  const isOn = (await store.reminderSettings())?.on === true;
  if (!isOn) return;
  if (due.length > 0) await bringWords();
  const note = due.length > 0 ? notificationOf(due) : null;
  const done = await askAgain(() => sendMessage('remind', { note, next }));
  if (done && note)
    await store.tell(
      due.map((r) => shownKey(r.key)),
      new Date().toISOString(),
    );
}
