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
 * @param outbox when one is due, ISO UTC; undefined where nothing waits, null where no hub is joined
 */
export async function remind(outbox: string | undefined | null): Promise<void> {
  // A page out of sight has the database and messages, and nothing else of the extension's.
  const store = createPageStore(announce);
  const { due, next } = await remindersNow({
    store,
    languages: () => [...navigator.languages],
    now: () => new Date(),
    zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  const isOn = (await store.reminderSettings())?.on === true;
  // Joined, somebody looks each hour whatever becomes of the outbox's own alarm.
  const isJoined = outbox !== null;
  if (!isOn && !isJoined) return;
  const shows = isOn && due.length > 0;
  if (shows) await bringWords();
  const note = shows ? notificationOf(due) : null;
  const at = [
    ...(isOn && next !== null ? [next] : []),
    ...(typeof outbox === 'string' ? [Date.parse(outbox)] : []),
  ];
  const looksAgain = at.length > 0 ? Math.min(...at) : null;
  const done = await askAgain(() => sendMessage('remind', { note, next: looksAgain }));
  if (done && note)
    await store.tell(
      due.map((r) => shownKey(r.key)),
      new Date().toISOString(),
    );
}
