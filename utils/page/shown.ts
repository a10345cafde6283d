/**
 * What the reader of a page hands to the card. Both are scripts of ours in one isolated world of one
 * document, which the page's own scripts cannot see; the card's is brought in only where there is something to show.
 */
import type { PageView } from '../model/views';
import type { Session } from './session';

/** A place in the window that a mention takes, in CSS pixels. */
export interface Pointed {
  /** The bill's identifier, `SB 2273`. */
  identifier: string;
  campaign: string;
  rect: { left: number; top: number; bottom: number };
}

export interface Shown {
  view: PageView;
  /** The mention that is pointed at, or null. */
  pointed: Pointed | null;
  /** Corner of the window where the pill stands: `bottom-end`, `top-start`, … */
  corner: 'bottom-end' | 'bottom-start' | 'top-start' | 'top-end';
  /** The page's reader, for what the page is about; undefined while the page is first read. */
  session: () => Session | undefined;
  /** Asks anew what the reader has for this page, for instance after a call. */
  refresh: () => void;
  /** False once the extension was updated or removed under this page. */
  isAlive: () => boolean;
  /** Takes down what the card drew, when its reader goes. */
  signal: AbortSignal;
  /** Set by the card's script once it stands on the page. */
  drawn?: true;
  /** Called by the card's script to hear of changes. */
  onChange?: () => void;
}

const holder = globalThis as typeof globalThis & { rotundaShown?: Shown; rotundaReader?: AbortController };

/** Ends an earlier reader of this page, for when the script is brought in twice. @returns the controller of the new one */
export function takeOver(): AbortController {
  holder.rotundaReader?.abort();
  const mine = new AbortController();
  holder.rotundaReader = mine;
  return mine;
}

/** Hands over, or changes what was handed over. */
export function show(shown: Shown): void {
  holder.rotundaShown = shown;
}

export const shownHere = (): Shown | undefined => holder.rotundaShown;
