/** By which a hub's links are known from outside. Apart from all else of them, so that a page's start can tell one by it. */

/** In a member's link, before the invite; what stands behind `#` is sent to no server. */
export const JOIN_FRAGMENT = '#rotunda-join=';
/** In the link that an operator gives a group's leader, or a coalition. */
export const LEAD_FRAGMENT = '#rotunda-lead=';
