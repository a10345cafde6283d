/** What a leader is shown of a hub that is led from this device. */
import { joinLink } from '../hub/invite';
import { leaderCard } from '../hub/lead-link';
import { hubFlags } from '../hub/review';
import type { HubMemberView, LeadView, MemberCall } from '../model/hub-views';
import { inLanguage } from '../model/language';
import type { LedGroup } from '../model/led-hub';
import type { GroupCall } from '../packet/record';
import { fourWords, wordsOfKey } from '../sign/four-words';
import { groupMembers } from './group-members';
import type { HubPorts } from './hub-ports';
import { currentInvite } from './lead-hub';
import { pageOf } from './send-calls';

type Ports = Pick<HubPorts, 'leads' | 'groups' | 'store' | 'now' | 'zone' | 'people' | 'languages'>;

export const ledGroups = async (ports: Pick<HubPorts, 'leads'>): Promise<LedGroup[]> =>
  (await ports.leads.leads())
    .flatMap((lead) => (lead.kind === 'group' ? [lead] : []))
    .sort((a, b) => a.name.localeCompare(b.name));

export async function leadViews(ports: HubPorts): Promise<LeadView[]> {
  const leads = await ledGroups(ports);
  if (leads.length === 0) return [];
  const members = await groupMembers(ports);
  return Promise.all(leads.map((lead) => leadView(ports, lead, members)));
}

async function leadView(
  ports: Ports,
  lead: LedGroup,
  groups: Awaited<ReturnType<typeof groupMembers>>,
): Promise<LeadView> {
  const known = new Set(lead.confirmed);
  const calls: Pick<GroupCall, 'member' | 'target' | 'day'>[] = [];
  let confirmedCalls = 0;
  await ports.groups.eachGroupCall(({ member, target, day }) => {
    calls.push({ member, target, day });
    if (known.has(member)) confirmedCalls += 1;
  }, lead.id);
  const flags = hubFlags(calls as GroupCall[], known);
  const mine = groups.find((g) => g.group === lead.id);
  const members = (mine?.members ?? []).map((member): HubMemberView => ({
    ...member,
    words: fourWords(member.member),
    confirmed: known.has(member.member),
    often: flags.flatMap((f) =>
      f.kind === 'same_person' && f.member === member.member ? [{ day: f.day, count: f.count }] : [],
    ),
  }));
  const invite = currentInvite(lead);
  const feeds = await ports.store.feeds();
  const feed = [lead.id, ...lead.feeds].flatMap((of) => feeds.find((f) => f.id === of) ?? [])[0];
  const page = lead.page || (feed ? pageOf(feed) : '');
  const { id, name, read, published } = lead;
  return {
    ...{ id, name, host: new URL(lead.hub).host, calls: calls.length, confirmedCalls, members },
    hasCoalition: lead.coalition !== undefined,
    words: await wordsOfKey(lead.seal.publicKey),
    signWords: await wordsOfKey(lead.sign.publicKey),
    others: await Promise.all(lead.others.map((o) => wordsOfKey(o.seal))),
    card: leaderCard({ seal: lead.seal.publicKey, sign: lead.sign.publicKey }),
    invites: lead.invites.map((i) => ({ name: i.name, current: i.name === lead.current })),
    link: invite ? joinLink(invite, page) : '',
    ...(read !== undefined && { read }),
    ...(published !== undefined && { published }),
    crowds: flags.flatMap((f) =>
      f.kind === 'new_members' ? [{ day: f.day, members: f.members.length }] : [],
    ),
  };
}

/** Names of everybody in some states, by id. */
export async function namesIn(
  ports: Pick<HubPorts, 'people'>,
  jurisdictions: Iterable<string>,
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const code of new Set(jurisdictions)) {
    const people = await ports.people.load(code);
    if (!people.ok) continue;
    for (const { id, name } of [...people.value.legislators, ...(people.value.executives ?? [])])
      names.set(id, name);
  }
  return names;
}

/** One member's calls that stand, the newest first. */
export async function memberCalls(ports: Ports, group: string, member: string): Promise<MemberCall[]> {
  const calls: GroupCall[] = [];
  await ports.groups.eachGroupCall((call) => {
    if (call.member === member) calls.push(call);
  }, group);
  const names = await namesIn(
    ports,
    calls.map((c) => c.jurisdiction),
  );
  const titles = new Map(
    (await ports.store.campaigns()).map((c) => [c.key, inLanguage(c.title, ports.languages())]),
  );
  return calls
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? -1 : 1))
    .map(({ id, day, target, campaign, outcome }) => ({
      ...{ id, day, outcome, person: names.get(target) ?? target },
      campaign: titles.get(campaign) ?? campaign,
    }));
}
