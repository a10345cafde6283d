/**
 * The only words that parts of the extension say to each other. All requests go to the background,
 * and only it answers: what scripts in pages ask for, and the calls of our own pages, which may be closed
 * before a call is written. All else our own pages read and write by themselves.
 * Payloads are plain JSON.
 *
 * Written out on the browser's own messages: the libraries for this weigh three kilobytes and more in
 * each of five bundles, and the background and the popup have none to spare.
 */
import { browser } from './api';
import type { Note } from './notify';
import type { Sender } from './sender';
import type { MentionedBill } from '../model/bill';
import type { Rules } from '../jurisdictions/rule-types';
import type { Call, CallDraft, CampaignKey } from '../model/call';
import type { FlagDraft, NumberFlag } from '../model/flag';
import type { Result } from '../model/result';
import type { BareSheet, PageView } from '../model/views';

interface Protocol {
  /** The tables that the sender's page needs to be read. */
  rulesForPage(): Rules[];
  /** A page names these bills; sent by the content script, also when there are none. */
  lookUpPage(page: { bills: MentionedBill[]; incognito: boolean }): PageView;
  /** Content script: draw the pill and the card in this page. */
  showCard(): null;
  /** Content script: the sheet for its card, to be dressed there, without the reader's name and town. */
  getSheet(request: { campaign: CampaignKey; target: string | null }): Result<BareSheet>;
  /** Content script: the sheet in a window of its own. */
  openSheet(request: { campaign: CampaignKey; target: string | null }): null;
  recordCall(draft: CallDraft): Result<Call>;
  undoCall(request: { id: string; undoes: string }): Result<null>;
  flagNumber(draft: FlagDraft): Result<NumberFlag>;
  unflagNumber(request: { id: string }): Result<null>;

  // From the extension's own pages only:
  /** Show what is due, and look again at an instant (milliseconds). Never null, where it was done. */
  remind(reminders: { note: Note | null; next: number | null }): true;
}

type Name = keyof Protocol;
type Data<K extends Name> = Parameters<Protocol[K]>[0];
type Answer<K extends Name> = ReturnType<Protocol[K]>;

/** An answer as it travels: a failure in the background is told to the asker, who may ask again. */
type Envelope = { answer: unknown } | { failed: string };

/** Starts the background where it sleeps, so that it hears the next request at once. */
export const wakeBackground = (): void => browser.runtime.connect().disconnect();

/** What {@link wakeBackground} needs of the background: a browser starts it only for what it listens to. */
export const beWoken = (): void => browser.runtime.onConnect.addListener(() => undefined);

/**
 * Asks the background.
 * @throws where nobody answered (the worker died, the extension was updated) or the answerer failed
 */
export async function sendMessage<K extends Name>(
  ...[name, data]: Data<K> extends undefined ? [K] : [K, Data<K>]
): Promise<Answer<K>> {
  const envelope = (await browser.runtime.sendMessage({ rotunda: name, data })) as Envelope | undefined;
  if (!envelope) throw new Error(`No answer to ${name}.`);
  if ('failed' in envelope) throw new Error(envelope.failed);
  return envelope.answer as Answer<K>;
}

/** Tells the content script of a tab's page that a frame of it named bills. Nobody need be there. */
export async function tellPage(tabId: number): Promise<void> {
  await browser.tabs.sendMessage(tabId, { rotunda: 'frameRead' }, { frameId: 0 }).catch(() => undefined);
}

/** As {@link tellPage}, to every page: what the reader has for it may be something else by now. */
export async function tellPages(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) void tellPage(id);
}

/** @param listener called in the page when it is to ask anew what the reader has for it, until the signal ends it */
export function onFrameRead(listener: () => void, signal: AbortSignal): void {
  const hear = (message: unknown) => {
    if (Object(message).rotunda === 'frameRead') listener();
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime?.onMessage.removeListener(hear));
}

export type Answers = {
  [K in Name]: (data: Data<K>, sender: Sender) => Answer<K> | Promise<Answer<K>>;
};

/**
 * Answers all requests, from the first tick of the background on. The answer goes by `sendResponse`:
 * not every browser that we run in understands a promise as a listener's answer.
 */
export function answerAll(answers: Answers): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender, sendResponse: (envelope: Envelope) => void) => {
      const { rotunda: name, data } = Object(message) as { rotunda?: Name; data?: never };
      if (name === undefined || !Object.hasOwn(answers, name)) return false;
      const answer = answers[name] as (data: never, sender: Sender) => unknown;
      Promise.resolve()
        .then(() => answer(data as never, sender))
        .then(
          (value) => sendResponse({ answer: value }),
          (error: unknown) => sendResponse({ failed: String(error) }),
        );
      return true;
    },
  );
}
