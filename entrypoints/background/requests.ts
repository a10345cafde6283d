/** Which request goes to which use-case. A content script may make any of them: it shares a process with its page. */
import { flagNumber, unflagNumber } from '../../utils/app/flag-number';
import { lookUpPage } from '../../utils/app/look-up-page';
import { makeSheet } from '../../utils/app/make-sheet';
import type { Ports } from '../../utils/app/ports';
import { recordCall, undoCall } from '../../utils/app/record-call';
import { setBadge } from '../../utils/browser/badge';
import { announce } from '../../utils/browser/changes';
import { startCard } from '../../utils/browser/hosts';
import { answerAll, tellPage, tellPages } from '../../utils/browser/messages';
import { lookAgain, notify } from '../../utils/browser/notify';
import { readPacked } from '../../utils/browser/packed';
import { rememberPage } from '../../utils/browser/page-memory';
import { isOurPage } from '../../utils/browser/sender';
import { openSheetWindow } from '../../utils/browser/windows';
import type { Rules } from '../../utils/jurisdictions/rule-types';
import { rulesForHost } from '../../utils/jurisdictions/rules-for';
import { checkDraft, checkFlag, checkMentionedBills, isId } from '../../utils/model/check';
import { fail } from '../../utils/model/result';

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
      return draft.ok ? told(recordCall(ports, draft.value)) : draft;
    },
    undoCall: (data) =>
      isId(data.id) && isId(data.undoes) ? told(undoCall(ports, data)) : fail('call_invalid', 'id'),
    async flagNumber(data, sender) {
      if (sender.tab?.incognito) return fail('private_window');
      const draft = checkFlag(data);
      return draft.ok ? flagNumber(ports, draft.value) : draft;
    },
    unflagNumber: (data) => (isId(data.id) ? unflagNumber(ports, data) : fail('flag_invalid', 'id')),
    async remind({ note, next }, sender) {
      // A content script shares a process with the page it runs in: that may show nothing in the reader's name.
      if (!isOurPage(sender)) throw new Error('Answered only to pages of ours.');
      if (note) await notify(note);
      await lookAgain(next);
      return true as const;
    },
  });
}

/** What was written shows on every page at once; the asker does not wait for that. */
const told = <T>(writing: Promise<T>): Promise<T> => {
  void writing.then(tellPages).catch(() => undefined);
  return writing;
};
