/** Who sent calls, by member number, and what a person should look at. Nobody is ranked. */
import type { MembersView, MemberView } from '../model/gather-views';
import { dayOf } from '../model/time';
import { memberKey, reviewFlags } from '../packet/merge';
import { dayAfter } from '../tally/local-day';
import type { GroupPorts, StoredMember } from './ports';

/** @returns groups by name, their members by number */
export async function groupMembers(ports: GroupPorts): Promise<MembersView[]> {
  const [members, feeds] = await Promise.all([ports.groups.members(), ports.store.feeds()]);
  const calls = new Map<string, number>();
  await ports.groups.eachGroupCall((call) => {
    const key = memberKey(call);
    calls.set(key, (calls.get(key) ?? 0) + 1);
  });
  const tomorrow = dayAfter(dayOf(ports.now().getTime(), ports.zone()), 1);
  const groups = new Map<string, MembersView>();
  for (const member of members) {
    const { group } = member;
    const name = feeds.find((f) => f.id === group)?.name ?? group;
    const view = groups.get(group) ?? { group, name, calls: 0, members: [] };
    groups.set(group, view);
    const counted = calls.get(memberKey(member)) ?? 0;
    view.calls += counted;
    view.members.push(viewOf(member, counted, tomorrow));
  }
  for (const { members: of } of groups.values()) of.sort((a, b) => (a.member < b.member ? -1 : 1));
  return [...groups.values()].sort((a, b) => a.name.localeCompare(b.name));
}

function viewOf(member: StoredMember, counted: number, tomorrow: string): MemberView {
  const days = Object.keys(member.days).sort();
  const sent = Object.values(member.days).reduce((sum, n) => sum + n, 0);
  return {
    member: member.member,
    calls: member.held ? sent : counted,
    ...{ days: days.length, first: days[0] ?? '', last: days.at(-1) ?? '' },
    held: member.held ?? false,
    flags: reviewFlags([member], tomorrow).map(({ kind, day, count }) => ({
      ...{ kind, count },
      ...(day !== undefined && { day }),
    })),
  };
}
