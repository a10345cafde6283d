/** Which of some bills a page is about, by what its reader knows: its address, else its first heading. */
import type { Bill, MentionedBill } from '../model/bill';
import type { PageSubject } from '../detect/page';
import type { Mention } from './mentions';

export interface PageRead {
  subject: PageSubject;
  mentions: Iterable<Mention>;
}

const isSame = (a: MentionedBill, b: Bill): boolean =>
  a.jurisdiction === b.jurisdiction &&
  a.identifier === b.identifier &&
  (a.session === null || a.session === b.session);

/**
 * The bill that a page is the own page of: its address names it as such a page, or it is a legislature's page
 * whose first heading with a bill names that one alone. Documents, votes, lists and other sites' pages are not.
 * @returns one of `bills`, or null
 */
export function billOfPage<B extends Bill>({ subject, mentions }: PageRead, bills: readonly B[]): B | null {
  const { addressed, own } = subject;
  if (addressed?.identifier) {
    const { jurisdiction, identifier, session, kind } = addressed;
    if (kind !== 'bill') return null;
    return bills.find((b) => isSame({ jurisdiction, identifier, session }, b)) ?? null;
  }
  if (!own) return null;
  let heading: Element | null = null;
  const named = new Map<string, MentionedBill>();
  for (const { citation, ends } of mentions) {
    const at = ends.startContainer.parentElement?.closest('h1, h2, h3') ?? null;
    if (!at) continue;
    heading ??= at;
    if (at === heading) named.set(`${citation.jurisdiction} ${citation.identifier}`, citation);
  }
  const [only] = named.values();
  if (!only || named.size > 1) return null;
  return bills.find((b) => isSame(only, b)) ?? null;
}

/** @returns whether a row or block of the page names another bill than this one; asked of each at no cost */
export function namesOther({ mentions }: PageRead, bill: Bill): (part: Element) => boolean {
  const parts = new Set<Element>();
  for (const { citation, ends } of mentions) {
    if (citation.identifier === bill.identifier && citation.jurisdiction === bill.jurisdiction) continue;
    for (let at = ends.startContainer.parentElement; at && !parts.has(at); at = at.parentElement)
      parts.add(at);
  }
  return (part) => parts.has(part);
}
