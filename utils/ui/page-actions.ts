import { dressSheet } from '../app/dress-sheet';
import { makeSheet } from '../app/make-sheet';
import { withFollowing } from '../app/call-queue';
import { sheetWithOpenVotes } from '../app/open-votes';
import type { ReadingPorts } from '../app/ports';
import { askSurely } from '../browser/ask';
import { sendMessage, wakeBackground } from '../browser/messages';
import { isPrivateWindow } from '../browser/windows';
import { fail, type Result } from '../model/result';
import { dayOf } from '../model/time';
import type { SheetActions } from './use-sheet';

/**
 * For our own pages: reads go straight to the database, writes are asked of the background. Nothing is left to be
 * found out between the press and the asking, and the background is awake by then: a window that is closed right
 * after the press takes with it what it had not yet asked, and what a background that was still starting did not hear.
 */
export const pageActions = (ports: ReadingPorts): SheetActions => {
  // A page in a private window is told apart only by its window: Chrome runs it in the one common process.
  const isPrivate = isPrivateWindow();
  wakeBackground();
  addEventListener('focus', wakeBackground);
  const write = async <T>(ask: () => Promise<Result<T>>): Promise<Result<T>> =>
    (await isPrivate) ? fail('private_window') : askSurely(ask);
  const today = () => dayOf(ports.now().getTime(), ports.zone());
  return {
    load: async (campaign, target) =>
      sheetWithOpenVotes(
        ports,
        await withFollowing(ports, dressSheet(await makeSheet(ports, campaign, target, true), today())),
      ),
    record: (draft) => write(() => sendMessage('recordCall', draft)),
    undo: (request) => askSurely(() => sendMessage('undoCall', request)),
    flag: (draft) => write(() => sendMessage('flagNumber', draft)),
    unflag: (request) => askSurely(() => sendMessage('unflagNumber', request)),
    recall: async (id) => {
      const record = await ports.store.recordById(id);
      return record?.kind === 'call' ? record : undefined;
    },
    newId: () => ports.newId(),
  };
};
