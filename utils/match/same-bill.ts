/** Several groups' campaigns on one bill and one side are one thing to a caller. */
import type { BillKey } from '../model/bill';
import type { Stance } from '../model/campaign';

export interface Joinable {
  key: string;
  stance: Stance;
  status: string;
  billKeys: readonly BillKey[];
}

/** True where one call counts for both; who opposes and who supports a bill ask for different calls. */
export const isSame = (a: Joinable, b: Joinable): boolean =>
  a.stance === b.stance && a.status === b.status && a.billKeys.some((key) => b.billKeys.includes(key));

/**
 * Joins campaigns that are the same thing.
 * @param campaigns in any order
 * @returns groups of them in the order of their keys, so that the same one leads wherever they are shown
 */
export function joinSame<C extends Joinable>(campaigns: readonly C[]): [C, ...C[]][] {
  const joined: [C, ...C[]][] = [];
  for (const campaign of [...campaigns].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    const same = joined.find((group) => group.some((held) => isSame(held, campaign)));
    if (same) same.push(campaign);
    else joined.push([campaign]);
  }
  return joined;
}
