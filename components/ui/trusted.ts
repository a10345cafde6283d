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

/** Wraps event handlers so that events made by a script do nothing, where `trustedOnly` is set. */
export const guardFor =
  (trustedOnly: boolean): Guard =>
  (handler) =>
  (event) => {
    if (trustedOnly && !event.isTrusted) event.preventDefault();
    else handler(event);
  };

/** The guard of the surface that this component stands on. */
export const useGuard = (): Guard => guardFor(useContext(TrustedOnly));
