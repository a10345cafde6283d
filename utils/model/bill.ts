/**
 * A bill and one mention of it. Words and identifiers as Open States writes them
 * (https://docs.openstates.org/): identifier `SB 2273`, session `104th`.
 */

/** `lower`, `upper`, or `legislature` where there is one chamber (Nebraska, DC). */
export type Chamber = 'lower' | 'upper' | 'legislature';

/** Where an official sits: a chamber, or the governor's office, which has no district. */
export type Branch = Chamber | 'executive';

export interface Bill {
  /** Two-letter code in lower case: `il`, `dc`, `us`; `xx` is the made-up Sample State. */
  jurisdiction: string;
  /** Open States session identifier: `104th`, `20252026`, `2026`. */
  session: string;
  /** Letters, one space, number without leading zeros: `SB 2273`, `B 26-0684`. */
  identifier: string;
}

/** A bill as a page tells it: the session may be unknown. */
export interface MentionedBill {
  jurisdiction: string;
  session: string | null;
  identifier: string;
}

/** One string for one bill, usable as a database key: `il/104th/SB 2273`. */
export type BillKey = string;

export const billKey = (bill: Bill): BillKey => `${bill.jurisdiction}/${bill.session}/${bill.identifier}`;

/** The inverse of {@link billKey}. Sessions hold spaces but never a slash. */
export function parseBillKey(key: BillKey): Bill | null {
  const [jurisdiction, session, identifier, ...rest] = key.split('/');
  if (!jurisdiction || !session || !identifier || rest.length > 0) return null;
  return { jurisdiction, session, identifier };
}

/** How people and the `data-bill` attribute name a bill: `IL SB 2273`. */
export const billLabel = (bill: { jurisdiction: string; identifier: string }): string =>
  `${bill.jurisdiction.toUpperCase()} ${bill.identifier}`;
