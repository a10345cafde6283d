/** The bills that a page's links name. */
import type { SegmentLink } from '../model/citation';
import type { Rules } from '../jurisdictions/rule-types';
import { type AddressedBill, hostOf, ownerOf, readAddress } from './address';
import { rulesOf } from './tables';

export interface Linked {
  rules: Rules;
  /** What the address names; null where it lies only on that legislature's host. */
  bill: AddressedBill | null;
}

const number = (identifier: string) => /\d+(?=[A-Z]*$)/.exec(identifier)?.[0] ?? '';

/** True where an address names a bill of this number (`12` for `SB 12`, `684` for `B 26-0684`). */
export const namesNumber = (bill: AddressedBill | null, digits: string): boolean =>
  bill?.identifier != null && Number(number(bill.identifier)) === Number(digits);

/**
 * Reads links, those of one shape once: a list of bills has thousands of
 * addresses that differ in the number alone.
 */
export class Links {
  /** By address with the mention's number taken out; `same` where the address named that very number. */
  readonly #shapes = new Map<string, { linked: Linked | null; same: boolean }>();

  /** What the address of a link around a mention of a number tells, or null. */
  read(link: SegmentLink, digits: string): Linked | null {
    const shape = (link.raw ?? link.href).split(digits).join('#');
    const known = this.#shapes.get(shape);
    if (!known) {
      const linked = readHref(link.href);
      // Where the number tells the prefix, each number is read.
      if (!linked?.rules.numbers)
        this.#shapes.set(shape, { linked, same: namesNumber(linked?.bill ?? null, digits) });
      return linked;
    }
    const { linked, same } = known;
    const identifier = linked?.bill?.identifier;
    if (!linked?.bill || !identifier || !same) return linked;
    const stem = identifier.replace(/\d+[A-Z]*$/, '');
    const number = stem.endsWith('-') ? digits.padStart(4, '0') : `${Number(digits)}`;
    const { jurisdiction, session, kind } = linked.bill;
    return { rules: linked.rules, bill: { jurisdiction, session, identifier: stem + number, kind } };
  }
}

function readHref(href: string): Linked | null {
  const bill = readAddress(href);
  const rules = bill ? rulesOf(bill.jurisdiction) : ownerOf(hostOf(href) ?? '');
  return rules ? { rules, bill } : null;
}
