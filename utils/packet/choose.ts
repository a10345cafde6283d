/** From the records of this device to those that a group receives: only what was chosen, and of that the least. */
import type { Call, CallRecord } from '../model/call';
import { localDay } from '../tally/local-day';
import { withdrawnIds } from '../tally/records';
import type { GroupCall, GroupRecord, MemberNumber } from './record';

export interface PacketChoice {
  group: string;
  member: MemberNumber;
  campaigns: readonly string[];
  /** Days by the caller's calendar, both inclusive; all where absent. */
  from?: string;
  to?: string;
  /** Calls whose note the member ticked. */
  notes?: ReadonlySet<string>;
}

/**
 * Calls that stand go whole. Of what was taken back or replaced goes only that it is: it may have been sent before.
 * Practice never goes.
 * @param records all of this device: an undo is told by the call that it is about
 */
export function recordsFor(records: readonly CallRecord[], choice: PacketChoice): GroupRecord[] {
  const withdrawn = withdrawnIds(records);
  const calls = new Map(records.flatMap((r) => (r.kind === 'call' ? [[r.id, r] as const] : [])));
  const shared = conversations(calls.values(), withdrawn);
  const { group, member } = choice;
  return records.flatMap((record): GroupRecord[] => {
    const about = record.kind === 'call' ? record : calls.get(record.undoes);
    if (!about || about.test || !isChosen(about, choice)) return [];
    const day = localDay(about.at, about.zone);
    const common = { id: record.id, group, member, day, campaign: about.campaign };
    if (record.kind === 'undo') return [{ kind: 'undo', ...common, undoes: record.undoes }];
    if (!withdrawn.has(record.id))
      return [callFor(record, common, shared, choice.notes?.has(record.id) ?? false)];
    // A correction that was itself corrected: what it replaced may have been sent, and stays replaced.
    return record.replaces === undefined ? [] : [{ kind: 'undo', ...common, undoes: record.replaces }];
  });
}

export const isOfCampaigns = ({ campaign, also = [] }: Call, campaigns: readonly string[]): boolean =>
  [campaign, ...also].some((key) => campaigns.includes(key));

function isChosen(call: Call, { campaigns, from, to }: PacketChoice): boolean {
  const day = localDay(call.at, call.zone);
  return (
    isOfCampaigns(call, campaigns) && (from === undefined || day >= from) && (to === undefined || day <= to)
  );
}

/** Conversations that more than one standing call is of: the others need no name. */
function conversations(calls: Iterable<Call>, withdrawn: ReadonlySet<string>): Set<string> {
  const [once, more] = [new Set<string>(), new Set<string>()];
  for (const { id, conversation } of calls) {
    if (conversation === undefined || withdrawn.has(id)) continue;
    if (once.has(conversation)) more.add(conversation);
    once.add(conversation);
  }
  return more;
}

function callFor(
  call: Call,
  common: Pick<GroupCall, 'id' | 'group' | 'member' | 'day' | 'campaign'>,
  shared: ReadonlySet<string>,
  withNote: boolean,
): GroupCall {
  const { bills, target, jurisdiction, chamber, district, outcome } = call;
  const { also, reason, position, replaces, conversation, note } = call;
  return {
    ...{ kind: 'call', ...common, bills, target, jurisdiction, chamber, district, outcome },
    ...(also && also.length > 0 && { also }),
    ...(reason && { reason }),
    ...(position && { position }),
    ...(replaces !== undefined && { replaces }),
    ...(conversation !== undefined && shared.has(conversation) && { conversation }),
    ...(withNote && note && { note }),
  };
}
