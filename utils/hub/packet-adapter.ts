/** The adapter without a hub: what would be pushed becomes a file or link that somebody sends, and files that came are pulled. */
import { fail, ok, type Problem } from '../model/result';
import { packetText, readFile, type Packet } from '../packet/packet';
import { LIMITS } from '../packet/limits';
import type { KeyPair, PublicKey } from '../sign/ed25519';
import { readGroupTally, type GroupTally } from './group-tally';
import { jsonOf } from './answers';
import type { HubAdapter } from './ports';

export interface FileWay {
  group: string;
  /** The member's key for this group; absent where nothing is sent. */
  pair?: KeyPair;
  /** Day on which it is sent, `YYYY-MM-DD`. */
  today: string;
  /** Hands a text on, by a saved file or a link; false where the person changed their mind. */
  hand(kind: 'packet' | 'tally', text: string): Promise<boolean>;
  /** Files that came. */
  files: readonly { name: string; bytes: Uint8Array<ArrayBuffer> }[];
  /** The key by which a group is known to sign. */
  keyOf(group: string): PublicKey | undefined;
}

/** Its `since` is how many of the files were read. */
export function createPacketAdapter(way: FileWay): HubAdapter {
  const left = (since: string) => way.files.slice(Number(since) || 0);
  const end = String(way.files.length);
  return {
    async push(records) {
      const acknowledged: string[] = [];
      if (!way.pair) return { acknowledged, refused: [], trouble: { problem: { code: 'sign_failed' } } };
      for (let at = 0; at < records.length; at += LIMITS.records) {
        const part = records.slice(at, at + LIMITS.records);
        const text = await packetText(way.group, way.today, part, way.pair);
        if (!text.ok) return { acknowledged, refused: [], trouble: { problem: text.problems[0]! } };
        if (!(await way.hand('packet', text.value)))
          return { acknowledged, refused: [], trouble: { problem: { code: 'not_saved' } } };
        acknowledged.push(...part.map((r) => r.id));
      }
      return { acknowledged, refused: [] };
    },

    async pull(since) {
      const packets: Packet[] = [];
      const refused: { id: string; problem: Problem }[] = [];
      for (const { name, bytes } of left(since)) {
        const read = await readFile(bytes);
        if (!read.ok) refused.push({ id: name, problem: read.problems[0]! });
        else if (read.value.group !== way.group)
          refused.push({ id: name, problem: { code: 'packet_other_group', where: read.value.group } });
        else packets.push(read.value);
      }
      return ok({ packets, erased: [], refused, since: end, pending: 0 });
    },

    async putTally(tally) {
      return (await way.hand('tally', JSON.stringify(tally))) ? ok(tally) : fail('not_saved');
    },

    async pullTallies(since) {
      const found: GroupTally[] = [];
      const refused: { id: string; problem: Problem }[] = [];
      for (const { name, bytes } of left(since)) {
        const read = await readGroupTally(jsonOf(new TextDecoder().decode(bytes)), way.keyOf);
        if (read.ok) found.push(read.value);
        else refused.push({ id: name, problem: read.problems[0]! });
      }
      return ok({ found, refused, since: end });
    },

    // Feeds travel as files and links of their own.
    pullFeeds: async () => ok({ found: [], refused: [], since: end }),
  };
}
