/** By which packets are known from outside. Apart from all else of them, so that a page's start can tell one by it. */

/** In a link, before the packet itself; what stands behind `#` is sent to no server. */
export const FRAGMENT = '#rotunda-tally=';
/** Of a file's name. */
export const EXTENSION = '.rotunda-tally';
