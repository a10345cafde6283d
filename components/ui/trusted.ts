import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/**
 * True where the interface stands inside somebody else's page. Such a page can
 * dispatch clicks and keys into an open shadow root, or move our buttons
 * elsewhere first; only `isTrusted` tells those from a person's.
 */
export const TrustedOnly = createContext(false);

type Pressed = Pick<Event, 'isTrusted' | 'preventDefault'>;
export type Guard = <E extends Pressed>(handler: (event: E) => void) => (event: E) => void;

/** Presses that this code makes of a person's key. A page cannot add to it: it is ours alone, for as long as one is under way. */
const ofKeys = new WeakSet<Pressed>();

/**
 * Presses an element for the key that stands for it; only ever called for a key that a person pressed. The event
 * stays inside the shadow root, and is no longer taken for a person's once it has been heard.
 */
export function pressFor(element: HTMLElement): void {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  ofKeys.add(event);
  element.dispatchEvent(event);
  ofKeys.delete(event);
}

/** Wraps event handlers so that events made by a script do nothing, where `trustedOnly` is set. */
export const guardFor =
  (trustedOnly: boolean): Guard =>
  (handler) =>
  (event) => {
    if (trustedOnly && !event.isTrusted && !ofKeys.has(event)) event.preventDefault();
    else handler(event);
  };

/** The guard of the surface that this component stands on. */
export const useGuard = (): Guard => guardFor(useContext(TrustedOnly));
