/**
 * What this device has still to tell a group's hub. The outbox is no list of its own: it is the device's records
 * without those that the hub acknowledged, so that a call is in it the moment it is recorded, and nothing can get lost
 * between the two.
 */
import { sendAt, tryAgainAt } from '../hub/pace';
import type { HubMember, JoinedHub } from '../model/joined-hub';
import type { Membership } from '../model/membership';
import type { Problem } from '../model/result';
import { recordsFor } from '../packet/choose';
import { flagRecordsFor } from '../packet/choose-flags';
import type { GroupRecord } from '../packet/record';
import { thumbprint } from '../sign/thumbprint';
import { groupOfCampaign } from '../tally/lookup';
import type { OutboxPorts } from './hub-ports';

/** What this device has that a group may be told of. */
export type Tellable = Pick<OutboxPorts, 'records' | 'ownFlags' | 'places' | 'zone'>;

/**
 * What would be sent now, as the hub's leaders will read it: without notes, only of the chosen feeds, from the day of
 * joining on; and of the states that were called for them the numbers that did not work.
 */
export async function waiting(
  ports: Tellable & Pick<OutboxPorts, 'sent'>,
  { group, publicKey, hub }: HubMember,
): Promise<GroupRecord[]> {
  const [records, flags, places, sent, member] = await Promise.all([
    ports.records(),
    ports.ownFlags(),
    ports.places(),
    ports.sent(group),
    thumbprint(publicKey),
  ]);
  const done = new Set(sent);
  const campaigns = new Set(
    records
      .flatMap((record) => [record.campaign, ...(record.kind === 'call' ? (record.also ?? []) : [])])
      .filter((key) => hub.feeds.includes(groupOfCampaign(key))),
  );
  const from = hub.joined.slice(0, 10);
  const choice = { group, member, campaigns: [...campaigns], from };
  return [
    ...recordsFor(records, choice),
    ...flagRecordsFor({ ...choice, flags, records, places, zone: ports.zone() }),
  ].filter((record) => !done.has(record.id));
}

export interface OutboxState {
  /** Records that wait. */
  waiting: number;
  hub: JoinedHub;
}

/** Sees to it that what waits has its time: a delay by chance, once for all that comes meanwhile. */
export async function look(ports: OutboxPorts, member: HubMember): Promise<OutboxState> {
  const { length } = await waiting(ports, member);
  const { due, ...rest } = member.hub;
  if (length > 0 === (due !== undefined)) return { waiting: length, hub: member.hub };
  const hub: JoinedHub = length > 0 ? { ...rest, due: sendAt(ports.now(), ports.chance()) } : rest;
  await ports.saveHub(member.group, hub);
  return { waiting: length, hub };
}

export const isDue = ({ due }: JoinedHub, now: Date): boolean =>
  due !== undefined && due <= now.toISOString();

/**
 * Sends what waits. What is not acknowledged waits on, for longer each time.
 * @returns how the outbox stands afterwards; `hub.trouble` says why something waits on
 */
export async function send(ports: OutboxPorts, member: HubMember): Promise<OutboxState> {
  const records = await waiting(ports, member);
  const { failed = 0 } = member.hub;
  const rest = untroubled(member.hub);
  const save = async (left: number, hub: JoinedHub): Promise<OutboxState> => {
    await ports.saveHub(member.group, hub);
    return { waiting: left, hub };
  };
  if (records.length === 0) return save(0, rest);
  const { acknowledged, refused, trouble } = await ports.connect(member).push(records);
  if (acknowledged.length > 0) await ports.noteSent(member.group, acknowledged);
  const left = records.length - acknowledged.length;
  const sent = acknowledged.length > 0 ? { sent: ports.now().toISOString() } : {};
  if (left === 0) return save(0, { ...rest, ...sent });
  const why: Problem = trouble?.problem ?? refused[0]?.problem ?? { code: 'hub_odd_answer' };
  return save(left, {
    ...rest,
    ...sent,
    due: tryAgainAt(ports.now(), failed + 1, ports.chance(), trouble?.wait),
    failed: failed + 1,
    trouble: why,
  });
}

/** As after an attempt at which all went well. */
function untroubled(hub: JoinedHub): JoinedHub {
  const rest = { ...hub };
  delete rest.due;
  delete rest.failed;
  delete rest.trouble;
  return rest;
}

/** Memberships that are joined to a hub. */
export const hubMembers = (memberships: readonly Membership[]): HubMember[] =>
  memberships.flatMap(({ group, publicKey, privateKey, hub }) =>
    hub ? [{ group, publicKey, privateKey, hub }] : [],
  );

/**
 * Looks after every outbox, and sends what is due. One that fails holds up no other.
 * @returns the next instant at which one is due, ISO UTC; undefined where nothing waits
 */
export async function sendDue(
  ports: OutboxPorts,
  members: readonly HubMember[],
): Promise<string | undefined> {
  const next = await Promise.all(
    members.map(async (member) => {
      try {
        const { hub } = await look(ports, member);
        const after = isDue(hub, ports.now()) ? await send(ports, { ...member, hub }) : { hub };
        return after.hub.due;
      } catch {
        // What could not be written down is as it was, and is tried again at the next look.
        return member.hub.due;
      }
    }),
  );
  return next.filter((due) => due !== undefined).sort()[0];
}
