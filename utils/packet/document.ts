/**
 * The document of a packet: records in columns with dictionaries, so that a hundred calls fit in a link. Ids stand as
 * their 16 bytes; what many calls share stands once and is named by its place in a list (README, "Tally files").
 */
import { uuidFrom, uuidBytes } from './uuid';
import type { GroupCall, GroupFlag, GroupRecord, GroupUndo, MemberNumber } from './record';
import { fromBase64url, toBase64url } from '../sign/base64url';

export const FORMAT = 1;

/** Without `key` and `signature`, which the signing adds. */
export interface PacketDocument {
  rotunda_tally: typeof FORMAT;
  group: string;
  /** Day on which it was made, `YYYY-MM-DD`. */
  made: string;
  /** Days of calls, ascending. */
  days: string[];
  /** `[campaign, other campaigns, bills, target, jurisdiction, chamber, district]` */
  abouts: [string, string[], string[], string, string, string, string][];
  /** `[outcome, reason, position]`, empty where there is none. */
  answers: [string, string, string][];
  calls: {
    /** 16 bytes each, one after the other, in base64url. */
    ids: string;
    /** Places in `days`, `abouts`, `answers`, one a call. */
    day: number[];
    about: number[];
    answer: number[];
    /** `[place of the call, id that it replaces]`, in 22 letters of base64url, as below. */
    replaces?: [number, string][];
    /** `[id of the conversation, places of its calls]` */
    conversations?: [string, number[]][];
    /** `[place of the call, note]` */
    notes?: [number, string][];
  };
  undos?: {
    ids: string;
    /** What each takes back, as `ids`. */
    of: string;
    day: number[];
    /** Places in `campaigns`. */
    campaign: number[];
    /** Empty for flags. */
    campaigns: string[];
  };
  flags?: {
    ids: string;
    day: number[];
    /** Places in `numbers`. */
    about: number[];
    /** `[number, target, jurisdiction, reason]` */
    numbers: [string, string, string, string][];
  };
}

const id22 = (uuid: string): string => toBase64url(uuidBytes(uuid));

function idsOf(uuids: readonly string[]): string {
  const bytes = new Uint8Array(uuids.length * 16);
  uuids.forEach((uuid, i) => bytes.set(uuidBytes(uuid), i * 16));
  return toBase64url(bytes);
}

/** A list without doubles, and the place of each entry. */
class Dictionary<T> {
  readonly entries: T[] = [];
  readonly #places = new Map<string, number>();
  place(entry: T): number {
    const key = JSON.stringify(entry);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.entries.length);
    return this.entries.push(entry) - 1;
  }
}

/**
 * @param records of one member of this group; their order says nothing afterwards
 * @param made day, `YYYY-MM-DD`
 */
export function toDocument(group: string, made: string, records: readonly GroupRecord[]): PacketDocument {
  const sorted = [...records].sort((a, b) => compare(a.day, b.day) || compare(a.id, b.id));
  const calls = sorted.filter((r): r is GroupCall => r.kind === 'call');
  const undos = sorted.filter((r): r is GroupUndo => r.kind === 'undo');
  const flags = sorted.filter((r): r is GroupFlag => r.kind === 'flag');
  const days = [...new Set(sorted.map((r) => r.day))];
  const abouts = new Dictionary<PacketDocument['abouts'][number]>();
  const answers = new Dictionary<PacketDocument['answers'][number]>();
  const campaigns = new Dictionary<string>();
  const numbers = new Dictionary<[string, string, string, string]>();
  const conversations = new Map<string, number[]>();
  calls.forEach(({ conversation }, i) => {
    if (conversation !== undefined)
      conversations.set(conversation, [...(conversations.get(conversation) ?? []), i]);
  });
  const replaces = calls.flatMap((c, i): [number, string][] =>
    c.replaces === undefined ? [] : [[i, id22(c.replaces)]],
  );
  const notes = calls.flatMap((c, i): [number, string][] => (c.note === undefined ? [] : [[i, c.note]]));
  const about = calls.map((c) =>
    abouts.place([c.campaign, c.also ?? [], c.bills, c.target, c.jurisdiction, c.chamber, c.district]),
  );
  const answer = calls.map((c) => answers.place([c.outcome, c.reason ?? '', c.position ?? '']));
  const day = ({ day: of }: GroupRecord) => days.indexOf(of);
  return {
    ...{ rotunda_tally: FORMAT, group, made, days, abouts: abouts.entries, answers: answers.entries },
    calls: {
      ...{ ids: idsOf(calls.map((c) => c.id)), day: calls.map(day), about, answer },
      ...(replaces.length > 0 && { replaces }),
      ...(conversations.size > 0 && {
        conversations: [...conversations].map(([id, of]): [string, number[]] => [id22(id), of]),
      }),
      ...(notes.length > 0 && { notes }),
    },
    ...(undos.length > 0 && {
      undos: {
        ids: idsOf(undos.map((u) => u.id)),
        of: idsOf(undos.map((u) => u.undoes)),
        day: undos.map(day),
        campaign: undos.map((u) => campaigns.place(u.campaign)),
        campaigns: campaigns.entries,
      },
    }),
    ...(flags.length > 0 && {
      flags: {
        ids: idsOf(flags.map((f) => f.id)),
        day: flags.map(day),
        about: flags.map((f) => numbers.place([f.number, f.target, f.jurisdiction, f.reason])),
        numbers: numbers.entries,
      },
    }),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Ids of a column, as UUIDs. */
export function uuidsOf(ids: string): string[] {
  const bytes = fromBase64url(ids) ?? new Uint8Array();
  return Array.from({ length: bytes.length >> 4 }, (_, i) => uuidFrom(bytes.subarray(i * 16, i * 16 + 16)));
}

/** @param document that `check.ts` found right */
export function fromDocument(document: PacketDocument, member: MemberNumber): GroupRecord[] {
  const { group, days, abouts, answers, calls, undos, flags } = document;
  const records = uuidsOf(calls.ids).map((id, i): GroupCall => {
    const [campaign, also, bills, target, jurisdiction, chamber, district] = abouts[calls.about[i]!]!;
    const [outcome, reason, position] = answers[calls.answer[i]!]!;
    return {
      ...{ kind: 'call', id, group, member, day: days[calls.day[i]!]!, campaign, bills: [...bills] },
      ...{ target, jurisdiction, chamber: chamber as GroupCall['chamber'], district },
      outcome: outcome as GroupCall['outcome'],
      ...(also.length > 0 && { also: [...also] }),
      ...(reason !== '' && { reason: reason as NonNullable<GroupCall['reason']> }),
      ...(position !== '' && { position: position as NonNullable<GroupCall['position']> }),
    };
  });
  for (const [i, id] of calls.replaces ?? []) records[i]!.replaces = uuidsOf(id)[0]!;
  for (const [id, of] of calls.conversations ?? [])
    for (const i of of) records[i]!.conversation = uuidsOf(id)[0]!;
  for (const [i, note] of calls.notes ?? []) records[i]!.note = note;
  const taken = undos ? uuidsOf(undos.of) : [];
  const withdrawals = uuidsOf(undos?.ids ?? '').map((id, i): GroupUndo => ({
    ...{ kind: 'undo', id, group, member, day: days[undos!.day[i]!]!, undoes: taken[i]! },
    campaign: undos!.campaigns[undos!.campaign[i]!]!,
  }));
  const bad = uuidsOf(flags?.ids ?? '').map((id, i): GroupFlag => {
    const [number, target, jurisdiction, reason] = flags!.numbers[flags!.about[i]!]!;
    return {
      ...{ kind: 'flag', id, group, member, day: days[flags!.day[i]!]!, number, target, jurisdiction },
      reason: reason as GroupFlag['reason'],
    };
  });
  return [...records, ...withdrawals, ...bad];
}
