import { dressSheet } from '../app/dress-sheet';
import { makeSheet } from '../app/make-sheet';
import { withFollowing } from '../app/call-queue';
import { sheetWithOpenVotes } from '../app/open-votes';
import type { ReadingPorts } from '../app/ports';
import { askSurely } from '../browser/ask';
import { sendMessage } from '../browser/messages';
import { isPrivateWindow } from '../browser/windows';
import { fail } from '../model/result';
import type { SheetActions } from './use-sheet';

/** For our own pages: reads go straight to the database, writes are asked of the background. */
export const pageActions = (ports: ReadingPorts): SheetActions => ({
  load: async (campaign, target) =>
    sheetWithOpenVotes(
      ports,
      await withFollowing(ports, dressSheet(await makeSheet(ports, campaign, target, true))),
    ),
  // A page in a private window is told apart only by its window: Chrome runs it in the one common process.
  record: async (draft) =>
    (await isPrivateWindow()) ? fail('private_window') : askSurely(() => sendMessage('recordCall', draft)),
  undo: (request) => askSurely(() => sendMessage('undoCall', request)),
  flag: async (draft) =>
    (await isPrivateWindow()) ? fail('private_window') : askSurely(() => sendMessage('flagNumber', draft)),
  unflag: (request) => askSurely(() => sendMessage('unflagNumber', request)),
  recall: async (id) => {
    const record = await ports.store.recordById(id);
    return record?.kind === 'call' ? record : undefined;
  },
  newId: () => ports.newId(),
});
