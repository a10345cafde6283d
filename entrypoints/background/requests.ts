/** Which request goes to which use-case, and who may make it. */
import { flagNumber, unflagNumber } from '../../utils/app/flag-number';
import { lookUpPage } from '../../utils/app/look-up-page';
import { makeSheet } from '../../utils/app/make-sheet';
import type { Ports } from '../../utils/app/ports';
import { recordCall, undoCall } from '../../utils/app/record-call';
import { setBadge } from '../../utils/browser/badge';
import { announce } from '../../utils/browser/changes';
import { startCard } from '../../utils/browser/hosts';
import { answerAll, tellPage } from '../../utils/browser/messages';
import { lookAgain, notify } from '../../utils/browser/notify';
import { readPacked } from '../../utils/browser/packed';
import { rememberPage } from '../../utils/browser/page-memory';
import { isOurPage, type Sender } from '../../utils/browser/sender';
import { saveWords } from '../../utils/browser/settings';
import { openSheetWindow } from '../../utils/browser/windows';
import type { Rules } from '../../utils/jurisdictions/rule-types';
import { rulesForHost } from '../../utils/jurisdictions/rules-for';
import { checkDraft, checkFlag, checkMentionedBills, isId } from '../../utils/model/check';
import { fail, ok, type Result } from '../../utils/model/result';

export function answerRequests(ports: Ports): void {
  answerAll({
    async rulesForPage(_, sender) {
      const all = (await readPacked('data/rules.json')) as Rules[];
      return rulesForHost(all, URL.canParse(sender.url ?? '') ? new URL(sender.url ?? '').hostname : '');
    },
    async lookUpPage(page, sender) {
      const bills = checkMentionedBills(page.bills);
      const { id: tabId, url, incognito } = sender.tab ?? {};
      const { frameId = 0 } = sender;
      if (tabId === undefined || url === undefined) return lookUpPage(ports, bills);
      // A private window leaves no trace, not even in memory.
      const isPrivate = incognito === true || page.incognito;
      const all = isPrivate ? bills : await rememberPage(tabId, url, frameId, bills);
      const whole = await lookUpPage(ports, all);
      // The page does not wait for the toolbar.
      void setBadge(tabId, whole.campaignBills).catch(() => undefined);
      announce('page');
      if (frameId === 0) return whole;
      // The card stands in the page itself: it hears of what a frame named, and asks again.
      if (bills.length > 0) await tellPage(tabId);
      return lookUpPage(ports, bills);
    },
    async showCard(_, sender) {
      if (sender.tab?.id !== undefined) await startCard(sender.tab.id, sender.frameId ?? 0);
      return null;
    },
    // The card stands in somebody else's page: what is personal stays out of its sheet.
    getSheet: (data) => makeSheet(ports, data.campaign, data.target, false),
    async openSheet(data) {
      await openSheetWindow(data.campaign, data.target);
      return null;
    },
    async recordCall(data, sender) {
      if (sender.tab?.incognito) return fail('private_window');
      const draft = checkDraft(data);
      return draft.ok ? recordCall(ports, draft.value) : draft;
    },
    undoCall: (data) =>
      isId(data.id) && isId(data.undoes) ? undoCall(ports, data) : fail('call_invalid', 'id'),
    async flagNumber(data, sender) {
      if (sender.tab?.incognito) return fail('private_window');
      const draft = checkFlag(data);
      return draft.ok ? flagNumber(ports, draft.value) : draft;
    },
    unflagNumber: (data) => (isId(data.id) ? unflagNumber(ports, data) : fail('flag_invalid', 'id')),

    keepPlace: (place, sender) =>
      ours(sender, async () => {
        await ports.store.savePlace(place);
        return ok(place);
      }),
    usePlace: ({ id }, sender) => ours(sender, () => ports.store.usePlace(id).then(done)),
    removePlace: ({ id }, sender) => ours(sender, () => ports.store.removePlace(id).then(done)),
    renewPlaces: ({ places, roster }, sender) =>
      ours(sender, () => ports.store.renewPlaces(places, roster).then(done)),
    keepNumber: (number, sender) => ours(sender, () => ports.store.saveNumber(number).then(done)),
    removeNumber: ({ id }, sender) => ours(sender, () => ports.store.removeNumber(id).then(done)),
    saveFeed: ({ feed, campaigns }, sender) =>
      ours(sender, async () => {
        await ports.store.saveFeed(feed, campaigns);
        return ok(feed);
      }),
    removeFeed: (data, sender) =>
      ours(sender, async () => {
        await ports.store.removeFeed(data.id);
        return null;
      }),
    remind: ({ note, next }, sender) =>
      ours(sender, async () => {
        if (note) await notify(note);
        await lookAgain(next);
        return true as const;
      }),
    saveWords: (words, sender) =>
      ours(sender, async () => {
        await saveWords(words);
        announce('words');
        return null;
      }),
  });
}

const done = (): Result<null> => ok(null);

/** A content script shares a process with the page it runs in: what only our own pages need, it may not ask. */
function ours<T>(sender: Sender, work: () => Promise<T>): Promise<T> {
  if (!isOurPage(sender)) throw new Error('This request is answered only to pages of the extension.');
  return work();
}
