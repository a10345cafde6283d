/** Joining a group's hub as a member, and leaving it. */
import type { HubInvite } from '../hub/invite';
import type { FeedChoice, JoinView, OutboxView } from '../model/hub-views';
import type { HubMember, JoinedHub } from '../model/joined-hub';
import type { Membership } from '../model/membership';
import { recordText, type GroupCall } from '../packet/record';
import { makeKeyPair } from '../sign/ed25519';
import { fourWords, wordsOfKey } from '../sign/four-words';
import { thumbprint } from '../sign/thumbprint';
import type { HubPorts } from './hub-ports';
import { hubMembers, waiting } from './outbox';

type JoinPorts = Pick<HubPorts, 'store' | 'joins' | 'outbox' | 'now'>;

/** What an invite would mean, with nothing done. */
export async function joinView(ports: JoinPorts, invite: HubInvite): Promise<JoinView> {
  const [followed, memberships, readers] = await Promise.all([
    ports.store.feeds(),
    ports.joins.memberships(),
    Promise.all(invite.readers.map(wordsOfKey)),
  ]);
  const counted = [...new Set(invite.feeds ?? [invite.group])];
  const held = memberships.find((m) => m.group === invite.group);
  const nameOf = (id: string) => followed.find((f) => f.id === id)?.name;
  const feeds: FeedChoice[] = [
    ...counted.map((id) => ({ id, name: nameOf(id) ?? id, followed: nameOf(id) !== undefined })),
    ...followed.filter((f) => !counted.includes(f.id)).map(({ id, name }) => ({ id, name, followed: true })),
  ];
  const own = held
    ? await newestRecord(ports, held, { ...hubOf(invite, counted, ports.now().toISOString()), joined: '0' })
    : null;
  return {
    ...{ name: invite.name, host: new URL(invite.hub).host, readers, feeds },
    chosen: held?.hub?.feeds ?? counted,
    again: held?.hub !== undefined,
    sample: own ?? recordText(EXAMPLE),
    isMadeUp: own === null,
  };
}

/** A call of this device as the group would get it. */
async function newestRecord(ports: JoinPorts, member: Membership, hub: JoinedHub): Promise<string | null> {
  const none = { ...ports.outbox, sent: () => Promise.resolve([]) };
  const records = await waiting(none, { ...member, hub });
  const newest = records.filter((r) => r.kind === 'call').sort((a, b) => (a.day < b.day ? 1 : -1))[0];
  return newest ? recordText(newest) : null;
}

const EXAMPLE: GroupCall = {
  ...{
    kind: 'call',
    id: '8f0c2b1e-6a34-4d57-9b1c-2f6f0a7d9e11',
    group: '',
    member: 'Qm7Zr0aXk2PcVw5tLh8JdA',
  },
  ...{ campaign: 'sample/safe-routes', day: '2026-11-29', bills: ['xx/2026/SB 12'] },
  ...{ target: 'ocd-person/5a3b1e00-0000-4000-8000-000000000003', jurisdiction: 'xx', chamber: 'upper' },
  ...{ district: '3', outcome: 'contact', position: 'undecided' },
};

const hubOf = (invite: HubInvite, feeds: readonly string[], joined: string): JoinedHub => ({
  ...{
    hub: invite.hub,
    db: invite.db,
    token: invite.token,
    readers: invite.readers,
    feeds: [...feeds],
    joined,
  },
  ...(invite.camp !== undefined && { camp: invite.camp }),
  ...(invite.coalition !== undefined && { coalition: invite.coalition }),
});

/**
 * Joins; calls of today and later go there from now on. Joined already, it takes the new invite: the key stays, and
 * what waited goes by it.
 * @param feeds ids of the feeds whose campaigns are told of
 */
export async function joinHub(
  ports: JoinPorts,
  invite: HubInvite,
  feeds: readonly string[],
): Promise<Membership> {
  const made = ports.now().toISOString();
  const fresh: Membership = { group: invite.group, name: invite.name, ...(await makeKeyPair()), made };
  return ports.joins.joinHub(fresh, hubOf(invite, feeds, made));
}

/** @returns those of joined hubs, by the groups' names */
export async function outboxViews(ports: JoinPorts): Promise<OutboxView[]> {
  const [memberships, followed] = await Promise.all([ports.joins.memberships(), ports.store.feeds()]);
  const views = await Promise.all(
    hubMembers(memberships).map(async (member: HubMember): Promise<OutboxView> => {
      const { group, hub } = member;
      const { due, sent, trouble } = hub;
      const records = await waiting(ports.outbox, member);
      return {
        ...{ group, name: memberships.find((m) => m.group === group)?.name ?? group },
        host: new URL(hub.hub).host,
        waiting: records.length,
        numbers: records.filter((r) => r.kind === 'flag').length,
        ...(due !== undefined && { due }),
        ...(sent !== undefined && { sent }),
        ...(trouble !== undefined && { trouble }),
        words: fourWords(await thumbprint(member.publicKey)),
        feeds: hub.feeds.map((id) => followed.find((f) => f.id === id)?.name ?? id),
      };
    }),
  );
  return views.sort((a, b) => a.name.localeCompare(b.name));
}
