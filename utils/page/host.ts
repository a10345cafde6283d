/** The one element that a page gets from us. */

const NAME = 'rotunda-card';

/** Events that must not reach the page's own listeners: its shortcuts would eat what is typed into the card. */
const OURS = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'click',
  'pointerdown',
];

/** Nothing is inherited, and a flex or grid body makes no room: the element takes no part in the page's layout. */
const HOST =
  ':host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; }';

/**
 * Puts the element with an open shadow root at the end of the body, in the place of one that an
 * earlier version of the extension may have left. Styles go in as text: a page's policy, however
 * strict, does not reach into what an extension adds to a shadow root.
 */
export function mountHost(document: Document, css: string): { root: HTMLElement; remove: () => void } {
  for (const old of document.querySelectorAll(NAME)) old.remove();
  const host = document.createElement(NAME);
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = `${HOST}\n${css}`;
  const root = document.createElement('div');
  shadow.append(style, root);
  for (const type of OURS) root.addEventListener(type, (event) => event.stopPropagation());
  document.body.append(host);
  return { root, remove: () => host.remove() };
}
