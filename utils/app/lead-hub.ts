/** Leading a group's hub: its keys and invites, and what was handed in there, read, opened and added to the group's calls. */
import { makeErased } from '../hub/erase';
import { makeGroupTally } from '../hub/group-tally';
import type { HubInvite } from '../hub/invite';
import type { GroupLink } from '../hub/lead-link';
import { FROM_THE_START, type Pulled } from '../hub/ports';
import type { PullReport } from '../model/hub-views';
import type { LedGroup, LedHub, OtherLeader, SpareInvite } from '../model/led-hub';
import { ok, type Problem, type Result } from '../model/result';
import type { GroupCall } from '../packet/record';
import { makeKeyPair } from '../sign/ed25519';
import { makeSealKeys } from '../sign/x25519';
import { groupOfCampaign } from '../tally/lookup';
import { addCall, emptyTally } from '../tally/tally';
import { eachCall } from './each-call';
import type { HubPorts } from './hub-ports';

const isGroup = (held: LedHub | undefined): held is LedGroup => held?.kind === 'group';

const byName = (invites: readonly SpareInvite[]): SpareInvite[] => [
  ...new Map(invites.map((invite) => [invite.name, invite])).values(),
];

/**
 * Leads a group's hub from here. Led already, the link's way in takes the place of the one before; keys stay, so that
 * what was sealed to them can be opened.
 */
export async function takeLead(ports: Pick<HubPorts, 'leads' | 'now'>, link: GroupLink): Promise<void> {
  const [seal, sign] =
    link.seal && link.sign ? [link.seal, link.sign] : [await makeSealKeys(), await makeKeyPair()];
  const { hub, db, token, camp, coalition, name, group, feeds = [group], page = '', invites = [] } = link;
  await ports.leads.changeLead(group, (before) => {
    const held = isGroup(before) ? before : undefined;
    const all = byName([...(held?.invites ?? []), ...invites]);
    const current = all.some((i) => i.name === held?.current) ? held?.current : all[0]?.name;
    return {
      ...{
        kind: 'group',
        id: group,
        name,
        hub,
        db,
        token,
        feeds,
        page,
        invites: all,
        current: current ?? '',
      },
      ...{ seal: held?.seal ?? seal, sign: held?.sign ?? sign, others: held?.others ?? [] },
      ...{ confirmed: held?.confirmed ?? [], made: held?.made ?? ports.now().toISOString() },
      ...(camp !== undefined && { camp }),
      ...(coalition !== undefined && { coalition }),
      ...(held?.published !== undefined && { published: held.published }),
      // In another database nothing was read yet.
      ...(held?.db === db && held.hub === hub && held.since !== undefined && { since: held.since }),
      ...(held?.read !== undefined && { read: held.read }),
    };
  });
}

const change = (
  ports: Pick<HubPorts, 'leads'>,
  id: string,
  make: (held: LedGroup) => LedGroup,
): Promise<void> => ports.leads.changeLead(id, (held) => (isGroup(held) ? make(held) : undefined));

/** The invite that is handed out now; null where none is left. */
export function currentInvite(lead: LedGroup): HubInvite | null {
  const token = lead.invites.find((i) => i.name === lead.current)?.token;
  if (token === undefined) return null;
  const { hub, db, camp, coalition, id, name, seal, others, feeds } = lead;
  return {
    ...{ hub, db, token, group: id, name, feeds },
    readers: [seal.publicKey, ...others.map((o) => o.seal)],
    ...(camp !== undefined && { camp }),
    ...(coalition !== undefined && { coalition }),
  };
}

/** The one in hand is handed out no more. */
export const nextInvite = (ports: Pick<HubPorts, 'leads'>, id: string): Promise<void> =>
  change(ports, id, (held) => {
    const invites = held.invites.filter((i) => i.name !== held.current);
    return { ...held, invites, current: invites[0]?.name ?? '' };
  });

export const addInvites = (
  ports: Pick<HubPorts, 'leads'>,
  id: string,
  more: readonly SpareInvite[],
): Promise<void> =>
  change(ports, id, (held) => {
    const invites = byName([...held.invites, ...more]);
    return { ...held, invites, current: held.current || (invites[0]?.name ?? '') };
  });

/** From now on calls are sealed to another leader too, and what they erased is believed. */
export const addLeader = (ports: Pick<HubPorts, 'leads'>, id: string, other: OtherLeader): Promise<void> =>
  change(ports, id, (held) => ({
    ...held,
    others: [...held.others.filter((o) => o.seal !== other.seal), other].slice(0, MOST_OTHERS),
  }));
const MOST_OTHERS = 7;

export const confirmMember = (
  ports: Pick<HubPorts, 'leads'>,
  id: string,
  member: string,
  isTrue: boolean,
): Promise<void> =>
  change(ports, id, (held) => {
    const rest = held.confirmed.filter((m) => m !== member);
    return { ...held, confirmed: isTrue ? [...rest, member].sort() : rest };
  });

export interface PullProgress {
  read: number;
  toCome: number;
}

/** So many records go into the database in one transaction. */
const BATCH = 20_000;

/**
 * Reads all that is new. What was read is added, and then noted as read: cut off between the two, it is read again,
 * and counts once.
 * @param batch records at least in one transaction, but for the last
 */
export async function pullNew(
  ports: Pick<HubPorts, 'leads' | 'lead' | 'groups' | 'now'>,
  lead: LedGroup,
  tell: (progress: PullProgress) => void,
  batch = BATCH,
): Promise<PullReport> {
  const report: PullReport = { added: 0, known: 0, changed: 0, erased: 0, refused: [] };
  const refused = new Map<string, number>();
  const refuse = (problems: readonly { problem: Problem }[]) => {
    for (const { problem } of problems) refused.set(problem.code, (refused.get(problem.code) ?? 0) + 1);
  };
  const adapter = ports.lead(lead);
  let since = lead.since ?? FROM_THE_START;
  let waiting: Pick<Pulled, 'packets' | 'erased'> = { packets: [], erased: [] };
  let records = 0;
  const flush = async () => {
    const { packets, erased } = waiting;
    [waiting, records] = [{ packets: [], erased: [] }, 0];
    const merged = await ports.groups.merge(packets);
    if (erased.length > 0) await ports.groups.eraseCalls(lead.id, erased);
    report.added += merged.added;
    report.known += merged.known + (merged.erased ?? 0);
    report.changed += merged.changed;
    report.erased += erased.length;
    refuse(merged.refused);
    const at = ports.now().toISOString();
    const place = since;
    await change(ports, lead.id, (held) => ({ ...held, since: place, read: at }));
  };
  let read = 0;
  for (let pending = 1; pending > 0;) {
    const page = await adapter.pull(since);
    if (!page.ok) {
      report.trouble = page.problems[0] ?? { code: 'hub_odd_answer' };
      break;
    }
    const { packets, erased } = page.value;
    waiting.packets.push(...packets);
    waiting.erased.push(...erased);
    const count = packets.reduce((sum, p) => sum + p.records.length, erased.length);
    [records, read] = [records + count, read + count];
    refuse(page.value.refused);
    ({ since, pending } = page.value);
    tell({ read, toCome: pending });
    if (records >= batch || pending === 0) await flush();
  }
  if (records > 0) await flush();
  report.refused = [...refused].map(([code, count]): Problem => ({ code, detail: String(count) }));
  return report;
}

/**
 * Signs what the group counted, campaign by campaign, and puts it before the coalition.
 * @returns how many campaigns; problems of the hub
 */
export async function publishTally(ports: HubPorts, lead: LedGroup): Promise<Result<number>> {
  const tally = emptyTally();
  const callers = new Map<string, Set<string>>();
  await eachCall(
    ports,
    (call) => {
      addCall(tally, call);
      for (const key of [call.campaign, ...(call.also ?? [])]) {
        const known = callers.get(key) ?? new Set();
        // Of this device's own calls the member is the leader.
        callers.set(key, known.add((call as Partial<GroupCall>).member ?? ''));
      }
    },
    { group: lead.id },
  );
  const adapter = ports.lead(lead);
  const at = ports.now().toISOString();
  let done = 0;
  for (const [key, sheet] of tally.campaigns) {
    if (!lead.feeds.includes(groupOfCampaign(key))) continue;
    const put = await adapter.putTally(
      await makeGroupTally(lead.id, sheet, callers.get(key)?.size ?? 0, at, lead.sign),
    );
    if (!put.ok) return put;
    done += 1;
  }
  if (done > 0) await change(ports, lead.id, (held) => ({ ...held, published: at }));
  return ok(done);
}

/**
 * Erases a member's call for good: first on the hub, where a stub takes its place, then here. Whatever fails, a call
 * that is here still can be erased again.
 * @returns how many records went; problems of the hub
 */
export async function eraseCall(
  ports: Pick<HubPorts, 'groups' | 'lead'>,
  lead: LedGroup,
  member: string,
  id: string,
): Promise<Result<number>> {
  const forms = await ports.groups.callForms(member, id);
  const stubs = await Promise.all(forms.map((form) => makeErased(lead.id, member, form, lead.sign)));
  const erased = await ports.lead(lead).erase(stubs);
  if (!erased.ok) return erased;
  await ports.groups.eraseCalls(
    lead.id,
    forms.map((form) => ({ member, id: form })),
  );
  return ok(forms.length);
}
