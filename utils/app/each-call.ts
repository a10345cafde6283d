/** All calls that count on this device: its own, and those that members of groups sent. */
import { groupOf, type Countable } from '../tally/tally';
import { ownGroup } from './own-group';
import type { GroupPorts } from './ports';

/** What the tally needs, and besides it the id and the note, where there is one. */
export type CountedCall = Countable & { id: string; note?: string };

export interface WhichCalls {
  /** Of this group's members only, and of this device's calls those that count for it. */
  group?: string;
}

/**
 * Walks them in chunks, each call once: what this device sent to a group and got back in a file is its own, and what
 * it took back since then is not counted by an older file.
 */
export async function eachCall(
  ports: Pick<GroupPorts, 'store' | 'groups' | 'memberships'>,
  visit: (call: CountedCall) => void,
  { group }: WhichCalls = {},
): Promise<void> {
  const own = new Set(await ports.store.recordIds());
  const mine = await ownGroup(ports);
  await ports.store.eachStandingCall((call) => {
    const counted: CountedCall = mine === undefined ? call : { ...call, group: mine };
    if (group === undefined || groupOf(counted) === group) visit(counted);
  });
  await ports.groups.eachGroupCall((call) => !own.has(call.id) && visit(call), group);
}
