/** All calls that count on this device: its own, and those that members of groups sent. */
import { groupOf, type Countable } from '../tally/tally';
import type { GroupPorts } from './ports';

/** What the tally needs, and besides it the id and the note, where there is one. */
export type CountedCall = Countable & { id: string; note?: string };

export interface WhichCalls {
  /** Of this group's members only, and of this device's calls those that count for it. */
  group?: string;
  /**
   * The group that this device's calls count for, where its reader calls with one. A call counts otherwise for the
   * group whose campaign it is.
   */
  ownGroup?: string;
}

/**
 * Walks them in chunks, each call once: what this device sent to a group and got back in a file is its own, and what
 * it took back since then is not counted by an older file.
 */
export async function eachCall(
  ports: Pick<GroupPorts, 'store' | 'groups'>,
  visit: (call: CountedCall) => void,
  { group, ownGroup }: WhichCalls = {},
): Promise<void> {
  const own = new Set(await ports.store.recordIds());
  await ports.store.eachStandingCall((call) => {
    const counted: CountedCall = ownGroup === undefined ? call : { ...call, group: ownGroup };
    if (group === undefined || groupOf(counted) === group) visit(counted);
  });
  await ports.groups.eachGroupCall((call) => !own.has(call.id) && visit(call), group);
}
