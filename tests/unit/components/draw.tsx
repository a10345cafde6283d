import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { Locale } from '../../../components/ui/locale';

/** A drawn piece of interface, with what tests do to it. */
export interface Drawn {
  root: HTMLElement;
  one: <E extends HTMLElement = HTMLElement>(selector: string) => E;
  none: (selector: string) => boolean;
  /** A click as a script makes it: `isTrusted` is false. */
  press: (selector: string) => void;
  type: (selector: string, text: string) => void;
  pick: (selector: string, value: string) => void;
  key: (key: string, selector: string, more?: KeyboardEventInit) => void;
  again: (tree: ComponentChildren) => void;
}

/** Draws into a fresh element of the document, in American English. */
export function draw(tree: ComponentChildren): Drawn {
  const root = document.body.appendChild(document.createElement('div'));
  const again = (next: ComponentChildren) =>
    act(() => render(<Locale.Provider value="en-US">{next}</Locale.Provider>, root));
  void again(tree);
  const one = <E extends HTMLElement = HTMLElement>(selector: string): E => {
    const found = root.querySelectorAll<E>(selector);
    const first = found[0];
    if (!first || found.length > 1) throw new Error(`${found.length} of ${selector}, one was wanted`);
    return first;
  };
  const fire = (selector: string, event: Event) => void act(() => void one(selector).dispatchEvent(event));
  return {
    root,
    one,
    none: (selector) => root.querySelector(selector) === null,
    press: (selector) => void act(() => one(selector).click()),
    type: (selector, text) => {
      one<HTMLInputElement>(selector).value = text;
      fire(selector, new Event('input', { bubbles: true }));
    },
    pick: (selector, value) => {
      one<HTMLSelectElement>(selector).value = value;
      fire(selector, new Event('change', { bubbles: true }));
    },
    key: (key, selector, more = {}) =>
      fire(selector, new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })),
    again: (next) => void again(next),
  };
}
