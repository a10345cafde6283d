import type { Packet } from '../packet/packet';
import type { GroupRecord } from '../packet/record';

/**
 * What was opened, as packets: from here on a call that came by a hub is a call that came by a file.
 * @param made day on which it was read, `YYYY-MM-DD`
 */
export function packetsOf(
  group: string,
  made: string,
  opened: readonly { record: GroupRecord; key: string }[],
): Packet[] {
  const packets = new Map<string, Packet>();
  for (const { record, key } of opened) {
    const packet = packets.get(key) ?? { group, made, member: record.member, key, records: [] };
    packet.records.push(record);
    packets.set(key, packet);
  }
  return [...packets.values()];
}
