/** From the calls of this device to what a group receives: chosen, shown first, signed. */
import { carrierPage } from '../invite/invite';
import { inLanguage } from '../model/language';
import type { Call, CallRecord, CampaignKey } from '../model/call';
import type {
  SendCall,
  SendCampaign,
  SendFile,
  SendGroup,
  SendNumber,
  SendPreview,
} from '../model/gather-views';
import { given } from '../model/given';
import type { Place } from '../model/legislator';
import type { Membership } from '../model/membership';
import { ok, type Result } from '../model/result';
import type { NumberFlag } from '../model/flag';
import { recordsFor } from '../packet/choose';
import { flagIdOf, flagRecordsFor } from '../packet/choose-flags';
import { EXTENSION } from '../packet/names';
import { packetFile, packetLink, packetText } from '../packet/packet';
import type { GroupFlag, GroupRecord } from '../packet/record';
import { formatNumber } from '../people';
import { makeKeyPair } from '../sign/ed25519';
import { thumbprint } from '../sign/thumbprint';
import { localDay } from '../tally/local-day';
import { groupOfCampaign } from '../tally/lookup';
import { standingCalls } from '../tally/records';
import type { GroupPorts, StoredFeed } from './ports';

/** All that there is to choose from. */
export interface Sendable {
  groups: (SendGroup & { page: string })[];
  records: CallRecord[];
  /** Those taken back too, without those that calls of practice set. */
  flags: NumberFlag[];
  /** Titles of campaigns that are followed. */
  titles: ReadonlyMap<CampaignKey, string>;
  places: Place[];
  /** IANA zone of this device. */
  zone: string;
}

export interface SendChoice {
  group: string;
  /** Null for all of the group's own. */
  campaigns: readonly CampaignKey[] | null;
  /** Days, both inclusive; empty for no bound. */
  from: string;
  to: string;
  /** Ids of calls whose notes go too. */
  notes: ReadonlySet<string>;
}

export async function sendable(ports: GroupPorts): Promise<Sendable> {
  const { store, memberships } = ports;
  const [feeds, records, flags, campaigns, places, known] = await Promise.all([
    store.feeds(),
    store.records(),
    ports.groups.ownFlags(),
    store.campaigns(),
    store.places(),
    memberships.memberships(),
  ]);
  const groups = feeds.map(({ id, name, ...feed }) => ({ id, name, ...pageAndHost(feed) }));
  // A group that is followed no more may still be told what was taken back.
  for (const { group: id, name } of known)
    if (!feeds.some((f) => f.id === id)) groups.push({ id, name, page: '', host: '' });
  const practice = new Set(records.flatMap((r) => (r.kind === 'call' && r.test ? [r.id] : [])));
  const titles = campaigns.map((c) => [c.key, inLanguage(c.title, ports.languages())] as const);
  return {
    groups: groups.sort((a, b) => a.name.localeCompare(b.name)),
    records: records.filter((r) => r.kind === 'undo' || !r.test),
    flags: flags.filter((flag) => !practice.has(flag.id)),
    titles: new Map(titles),
    places,
    zone: ports.zone(),
  };
}

/** As for an invite: the group's own page, else the address of its feed. */
export const pageOf = ({ source, page }: Pick<StoredFeed, 'source' | 'page'>): string =>
  carrierPage(source.kind === 'address' ? source.url : '', page);

function pageAndHost(feed: Pick<StoredFeed, 'source' | 'page'>): { page: string; host: string } {
  const page = pageOf(feed);
  return { page, host: URL.canParse(page) ? new URL(page).host : '' };
}

/** What would go, to be shown before anything does. Member numbers are put in when it is signed. */
export function previewOf(
  all: Sendable,
  choice: SendChoice,
): { preview: SendPreview; records: GroupRecord[] } {
  const { group, from, to, notes } = choice;
  const calls = new Map(all.records.flatMap((r) => (r.kind === 'call' ? [[r.id, r] as const] : [])));
  const campaigns = campaignsOf(all, standingCalls(all.records), choice);
  const chosen = choice.campaigns ?? campaigns.filter((c) => c.own).map((c) => c.key);
  const wanted = { ...{ group, member: '', campaigns: chosen, notes }, ...given({ from, to }) };
  const records = [...recordsFor(all.records, wanted), ...flagRecordsFor({ ...all, ...wanted })];
  const preview: SendPreview = { campaigns, calls: [], taken: [], numbers: [], numbersTaken: 0 };
  const own = new Set(all.flags.map((flag) => flagIdOf(flag.id)));
  for (const record of records) {
    if (record.kind === 'flag') {
      preview.numbers.push(numberOf(record, all));
      continue;
    }
    if (record.kind === 'undo' && own.has(record.undoes)) preview.numbersTaken += 1;
    const call = calls.get(record.kind === 'call' ? record.id : record.undoes);
    if (!call) continue;
    const { id, day } = record;
    if (record.kind === 'call') preview.calls.push({ id, day, ...wordsOf(call, all) });
    else preview.taken.push({ id, day, person: call.targetName });
  }
  preview.numbers.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.number < b.number ? -1 : 1));
  const at = (id: string) => calls.get(id)?.at ?? '';
  preview.calls.sort((a, b) => (at(a.id) < at(b.id) ? 1 : at(a.id) > at(b.id) ? -1 : 0));
  return { preview, records };
}

function numberOf({ id, day, number, target, reason }: GroupFlag, { places }: Sendable): SendNumber {
  const people = places.flatMap(({ legislators, executives = [] }) => [...legislators, ...executives]);
  const person = people.find((p) => p.id === target)?.name ?? target;
  return { id, day, reason, person, number: formatNumber(number) };
}

function campaignsOf(all: Sendable, standing: readonly Call[], choice: SendChoice): SendCampaign[] {
  const counts = new Map<CampaignKey, number>();
  // Also what was taken back since: a group that has it already is to hear of that.
  for (const r of all.records) for (const key of r.kind === 'call' ? keysOf(r) : []) counts.set(key, 0);
  for (const call of standing) {
    const day = localDay(call.at, call.zone);
    if ((choice.from !== '' && day < choice.from) || (choice.to !== '' && day > choice.to)) continue;
    for (const key of keysOf(call)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .map(([key, calls]) => ({
      ...{ key, calls, title: all.titles.get(key) ?? key },
      own: groupOfCampaign(key) === choice.group,
    }))
    .sort((a, b) => Number(b.own) - Number(a.own) || a.title.localeCompare(b.title));
}

const keysOf = ({ campaign, also = [] }: Call): CampaignKey[] => [campaign, ...also];

function wordsOf(call: Call, { titles, places }: Sendable): Omit<SendCall, 'id' | 'day'> {
  const legislature = places.find((p) => p.jurisdiction === call.jurisdiction)?.legislature;
  const { chamber, outcome, district, reason, position, note } = call;
  return {
    ...{ person: call.targetName, district, outcome },
    chamberName: (chamber !== 'executive' && legislature?.chambers[chamber]?.name) || '',
    campaigns: keysOf(call).map((key) => titles.get(key) ?? key),
    bills: call.bills.map((key) => key.split('/').at(-1) ?? key),
    ...given({ reason, position, note }),
  };
}

/** The membership of a group, or a fresh one that is not kept until something is sent (`keepMembership`). */
export async function membershipFor(ports: GroupPorts, group: SendGroup): Promise<Membership> {
  const held = (await ports.memberships.memberships()).find((m) => m.group === group.id);
  if (held) return held;
  const pair = await makeKeyPair();
  return { group: group.id, name: group.name, ...pair, made: ports.now().toISOString() };
}

/**
 * @param day on which it is made, `YYYY-MM-DD`
 * @param page `https:` address that the link opens; empty for none
 * @returns the file, and its bytes; problem `packet_too_many`
 */
export async function signCalls(
  records: readonly GroupRecord[],
  membership: Membership,
  day: string,
  page: string,
): Promise<Result<SendFile & { bytes: Uint8Array<ArrayBuffer> }>> {
  const text = await packetText(membership.group, day, records, membership);
  if (!text.ok) return text;
  const [bytes, link, member] = await Promise.all([
    packetFile(text.value),
    packetLink(text.value, page),
    thumbprint(membership.publicKey),
  ]);
  const name = `${membership.group}-${day}${EXTENSION}`;
  return ok({ name, text: legible(text.value), link, member, bytes });
}

/** The same JSON with a line for each part: columns of a thousand numbers would otherwise be as many lines. */
function legible(text: string): string {
  const parts = Object.entries(JSON.parse(text) as Record<string, unknown>);
  return `{\n${parts.map(([name, part]) => `  "${name}": ${JSON.stringify(part)}`).join(',\n')}\n}`;
}
