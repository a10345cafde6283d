import { browser } from '../../utils/browser/api';
import { askAgain } from '../../utils/browser/ask';
import { onFrameRead, sendMessage } from '../../utils/browser/messages';
import type { PageSettings } from '../../utils/browser/page-settings';
import { useTables } from '../../utils/detect/engine';
import { billKey } from '../../utils/model/bill';
import type { PageView } from '../../utils/model/views';
import type { Mention } from '../../utils/page/mentions';
import { watchPointing } from '../../utils/page/pointing';
import { startSession, type Session } from '../../utils/page/session';
import { show, type Pointed, type Shown } from '../../utils/page/shown';

/** A page that is being read. */
export interface PageReader {
  /** The reader of the page changed how it is to be shown. */
  settings(settings: PageSettings): void;
}

/** Joins a page's session to the background and to the card. Ends with the signal. */
export function readBills(first: PageSettings, signal: AbortSignal): PageReader {
  const incognito = browser.extension.inIncognitoContext;
  let settings = first;
  let shown: Shown | null = null;
  let repaint = () => undefined as void;

  const bringCard = () => void askAgain(() => sendMessage('showCard'));
  let reading: Session | undefined;
  const showCard = (view: PageView, refresh: () => void) => {
    shown = {
      view,
      refresh,
      session: () => reading,
      corner: settings.corner,
      pointed: null,
      isAlive: () => browser.runtime?.id !== undefined,
      signal,
    };
    show(shown);
    bringCard();
  };

  const point = (view: PageView, mention: Mention | null, box: DOMRect | null) => {
    if (!shown) return;
    const pointed = mention && box ? pointedAt(mention, box, view) : null;
    if (pointed?.identifier === shown.pointed?.identifier && pointed?.rect.top === shown.pointed?.rect.top)
      return;
    shown.pointed = pointed;
    shown.onChange?.();
  };

  const start = async () => {
    const rules = await askAgain(() => sendMessage('rulesForPage'));
    if (!rules || signal.aborted) return;
    useTables(rules);
    const session = await startSession(
      document,
      {
        today: () => new Date().toLocaleDateString('en-CA'),
        marksOthers: () => settings.markOthers,
        lookUp: (bills) => askAgain(() => sendMessage('lookUpPage', { bills, incognito })),
        show: (view) => {
          if (shown) {
            shown.view = view;
            shown.onChange?.();
            // A page may have been left, and come back to, before its card was there.
            if (!shown.drawn) bringCard();
            // The card stands in the page itself, never in a frame of it.
          } else if (view.campaigns.length > 0 && window === top) {
            showCard(view, () => void session.refresh());
          }
        },
      },
      signal,
    );
    reading = session;
    repaint = session.repaint;
    if (window === top) onFrameRead(() => void session.refresh(), signal);
    addEventListener('pageshow', (event) => event.persisted && void session.refresh(), { signal });
    // On the way to the chip it stays; whoever has gone to the pill or the card is done with it.
    const onChip = (event: Event) =>
      event.composedPath().some((e) => e instanceof Element && e.getAttribute('data-part') === 'chip');
    watchPointing(
      document,
      session.mentions,
      onChip,
      (mention, box) => shown && point(shown.view, mention, box),
      signal,
    );
  };
  void start();

  return {
    settings(changed) {
      settings = changed;
      if (shown) {
        shown.corner = changed.corner;
        shown.onChange?.();
      }
      repaint();
    },
  };
}

/** Tells the background that this page shows nothing any more. */
export const forgetBills = (): Promise<unknown> =>
  askAgain(() => sendMessage('lookUpPage', { bills: [], incognito: browser.extension.inIncognitoContext }));

/** What the chip needs to know of a mention; null where it is no campaign's bill. */
function pointedAt({ citation }: Mention, box: DOMRect, view: PageView): Pointed | null {
  const { jurisdiction, session, identifier } = citation;
  if (session === null) return null;
  const key = billKey({ jurisdiction, session, identifier });
  const campaign = view.campaigns.find((c) => c.bills.some((bill) => billKey(bill) === key));
  if (!campaign) return null;
  const { left, top, bottom } = box;
  return { identifier, campaign: campaign.key, rect: { left, top, bottom } };
}
