/** Which group the calls of this device count for. */
import type { GroupPorts } from './ports';

/**
 * Who is a member of one group calls with that group, whoever's campaign it is; who is of several, or of none, calls
 * for the group whose campaign it is. For `eachCall`.
 * @returns id of the group, or undefined
 */
export async function ownGroup({
  memberships,
}: Pick<GroupPorts, 'memberships'>): Promise<string | undefined> {
  const all = await memberships.memberships();
  return all.length === 1 ? all[0]?.group : undefined;
}
