/** Numbers that did not work for several members of a group, made of what each of them found. */
import { isFresh, LEAST_MEMBERS, poolKey, type PublishedFlag } from '../model/pooled-flag';
import type { GroupFlag } from './record';

/** What the pool reads of a flag; a group's record is one. */
export type Found = Pick<GroupFlag, 'member' | 'number' | 'target' | 'jurisdiction' | 'reason' | 'day'>;

/** More are not published: a feed stays small. Those that most members found stay. */
export const MOST_POOLED = 500;

interface Gathered {
  members: Set<string>;
  newest: Found;
}

/** The newest, and of one day always the same one, in whatever order they come. */
const newer = (a: Found, b: Found): Found => {
  if (a.day !== b.day) return a.day > b.day ? a : b;
  const [one, other] = [a, b].map((f) => `${f.target} ${f.jurisdiction}`) as [string, string];
  return one <= other ? a : b;
};

/**
 * Names a number where {@link LEAST_MEMBERS} different members found the same of it, within the days for which that
 * counts. How often one of them did makes no difference, nor does the order.
 * @param flags that stand, of one group, without those of members who are held
 * @param today `YYYY-MM-DD`
 * @returns by number, reason and person
 */
export function poolOf(flags: Iterable<Found>, today: string): PublishedFlag[] {
  const pool = new Map<string, Gathered>();
  for (const flag of flags) {
    if (!isFresh(flag.day, today)) continue;
    const key = poolKey({ ...flag, legislator: flag.target });
    const held = pool.get(key);
    pool.set(key, {
      members: (held?.members ?? new Set()).add(flag.member),
      newest: held ? newer(held.newest, flag) : flag,
    });
  }
  return [...pool]
    .filter(([, { members }]) => members.size >= LEAST_MEMBERS)
    .sort(([a, one], [b, other]) => other.members.size - one.members.size || (a < b ? -1 : 1))
    .slice(0, MOST_POOLED)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { members, newest }]) => {
      const { number, target, jurisdiction, reason, day } = newest;
      return { number, legislator: target, jurisdiction, reason, count: members.size, day };
    });
}
