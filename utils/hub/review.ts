/**
 * What a leader should look at before it is believed, beside the flags of tally files (`utils/packet/merge.ts`). A
 * shared link cannot stop one person from inventing members; a person who looks can. Not a judgement.
 */
import type { GroupCall } from '../packet/record';

export const HUB_REVIEW = {
  /** Calls of one member to one person on one day. */
  samePerson: 3,
  /** Members who were never heard of, on one day. */
  newMembers: 25,
} as const;

export type HubFlag =
  | { kind: 'same_person'; member: string; target: string; day: string; count: number }
  /** `members` by number. */
  | { kind: 'new_members'; day: string; members: string[] };

/**
 * @param calls that stand, of one group; in any order
 * @param known numbers of members that a leader confirmed or heard of before
 * @returns in the order of days, then members; each thing once
 */
export function hubFlags(
  calls: Iterable<GroupCall>,
  known: ReadonlySet<string>,
  limits: { samePerson: number; newMembers: number } = HUB_REVIEW,
): HubFlag[] {
  const repeats = new Map<string, HubFlag & { kind: 'same_person' }>();
  const firstDay = new Map<string, string>();
  for (const { member, target, day } of calls) {
    const key = `${day} ${member} ${target}`;
    const repeat = repeats.get(key) ?? { kind: 'same_person', member, target, day, count: 0 };
    repeats.set(key, { ...repeat, count: repeat.count + 1 });
    const first = firstDay.get(member);
    if (!known.has(member) && (first === undefined || day < first)) firstDay.set(member, day);
  }
  const arrivals = new Map<string, string[]>();
  for (const [member, day] of firstDay) arrivals.set(day, [...(arrivals.get(day) ?? []), member]);
  const crowds = [...arrivals]
    .filter(([, members]) => members.length > limits.newMembers)
    .map(([day, members]): HubFlag => ({ kind: 'new_members', day, members: members.sort() }));
  const often = [...repeats]
    .filter(([, { count }]) => count > limits.samePerson)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, flag]): HubFlag => flag);
  return [...crowds.sort((a, b) => (a.day < b.day ? -1 : 1)), ...often];
}
