/** Numbers that did not work, from the flags of this device to the records that a group receives. */
import type { CallRecord } from '../model/call';
import type { NumberFlag } from '../model/flag';
import type { Place } from '../model/legislator';
import { localDay } from '../tally/local-day';
import { isOfCampaigns, type PacketChoice } from './choose';
import type { GroupRecord } from './record';

/** Another UUID made of one: its version's digit turned (RFC 9562 has a random one's at 4, and 8 for such as these). */
const turned = (uuid: string, by: number): string =>
  uuid.slice(0, 14) + (Number.parseInt(uuid[14] ?? '0', 16) ^ by).toString(16) + uuid.slice(15);

/**
 * Id of the record of a flag, and of the one that takes it back. A call and the flag that it set share an id on this
 * device; among a group's records each has its own, the same from whatever attempt and on whatever way.
 */
export const flagIdOf = (flag: string): string => turned(flag, 0b1100);
const undoIdOf = (flag: string): string => turned(flag, 0b1101);

export interface FlagChoice extends PacketChoice {
  /** All of this device, those taken back too. */
  flags: readonly NumberFlag[];
  /** This device's calls and undos. */
  records: readonly CallRecord[];
  places: readonly Pick<Place, 'legislators' | 'executives'>[];
  /** IANA zone of the device: a press knows no other. */
  zone: string;
}

/**
 * Flags of the states in which this device called for the chosen campaigns; only of numbers that everybody's list of
 * legislators has, since one that the reader added themselves is theirs alone. Nothing of practice goes. Of a flag that
 * was taken back goes only that it was: it may have been sent before.
 */
export function flagRecordsFor(choice: FlagChoice): GroupRecord[] {
  const { flags, records, places, zone, group, member, from, to } = choice;
  const calls = new Map(records.flatMap((r) => (r.kind === 'call' ? [[r.id, r] as const] : [])));
  const states = new Set<string>();
  for (const call of calls.values())
    if (!call.test && isOfCampaigns(call, choice.campaigns)) states.add(call.jurisdiction);
  const listed = new Set(
    places
      .flatMap(({ legislators, executives = [] }) => [...legislators, ...executives])
      .flatMap(({ offices }) => offices.map(({ voice }) => voice)),
  );
  return flags.flatMap((flag): GroupRecord[] => {
    const call = calls.get(flag.id);
    const { number, jurisdiction, reason } = flag;
    const day = localDay(flag.at, call?.zone ?? zone);
    if (flag.test || call?.test || !states.has(jurisdiction)) return [];
    if ((from !== undefined && day < from) || (to !== undefined && day > to)) return [];
    const id = flagIdOf(flag.id);
    if (flag.withdrawn !== undefined)
      return [{ kind: 'undo', id: undoIdOf(flag.id), group, member, day, campaign: '', undoes: id }];
    if (!listed.has(number)) return [];
    return [{ kind: 'flag', id, group, member, day, number, target: flag.legislator, jurisdiction, reason }];
  });
}
