/** A made-up group with members, leaders and a hub in memory, for tests. */
import { createOpener } from '../../../utils/hub/open';
import { createSealer } from '../../../utils/hub/seal';
import type { SealedDocument } from '../../../utils/hub/documents';
import type { GroupRecord } from '../../../utils/packet/record';
import { makeKeyPair, type KeyPair } from '../../../utils/sign/ed25519';
import { thumbprint } from '../../../utils/sign/thumbprint';
import { makeSealKeys } from '../../../utils/sign/x25519';
import { groupCall } from '../packet/make';

export const GROUP = 'neighbors';

export interface MadeMember {
  pair: KeyPair;
  member: string;
  seal(...records: GroupRecord[]): Promise<SealedDocument[]>;
  call(over?: Parameters<typeof groupCall>[0]): ReturnType<typeof groupCall>;
}

/** Keys of a leader and a deputy, and what makes members. */
export async function madeGroup() {
  const [leader, deputy, author] = [await makeSealKeys(), await makeSealKeys(), await makeKeyPair()];
  const readers = [leader.publicKey, deputy.publicKey];
  const member = async (): Promise<MadeMember> => {
    const pair = await makeKeyPair();
    const number = await thumbprint(pair.publicKey);
    return {
      pair,
      member: number,
      async seal(...records) {
        const sealer = await createSealer(GROUP, pair, readers);
        return Promise.all(records.map((record) => sealer.seal(record)));
      },
      call: (over = {}) => groupCall({ ...over, member: number }),
    };
  };
  const opener = (keys: KeyPair = leader, group = GROUP) => createOpener(group, keys, [author.publicKey]);
  return { leader, deputy, author, readers, member, opener };
}
