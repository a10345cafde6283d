/** A member's side: a record becomes a document that only the group's leaders can read, and nobody can have made up. */
import { recordText, type GroupRecord } from '../packet/record';
import { fromBase64url } from '../sign/base64url';
import { signer, type KeyPair, type PublicKey } from '../sign/ed25519';
import { thumbprint } from '../sign/thumbprint';
import { makeEnvelope, sealWith } from '../sign/x25519';
import { sealedId, type SealedDocument } from './documents';

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** What is signed: the group stands in no record's text, so that one call in two groups is one text. */
export const signedText = (group: string, line: string): string => `${group}\n${line}`;
/** What an envelope is for. */
export const purposeOf = (group: string): string => `rotunda hub call 1 ${group}`;
/** What a sealed call is held to: moved under another id, or to another group, it does not open. */
export const aboutOf = (group: string, id: string): string => `${group} ${id}`;

/** In the sealed bytes: signature, key, then the text. */
export const SIGNATURE = 64;
export const KEY = 32;

export interface Sealer {
  /** @param record of this member; its note stays here */
  seal(record: GroupRecord): Promise<SealedDocument>;
}

/**
 * One sealer a push: its envelope is made once for all calls of the push, and forgotten after it, so that a leader
 * opens one envelope for many calls and nobody can open what they sent once they are done.
 * @param pair the member's key for this group
 * @param readers the leaders' keys to seal to
 * @throws where a reader's key is none, or there are none: nothing is ever sealed to nobody
 */
export async function createSealer(
  group: string,
  pair: KeyPair,
  readers: readonly PublicKey[],
): Promise<Sealer> {
  if (readers.length === 0) throw new TypeError('Nobody could open it.');
  const [{ envelope, key }, sign, member] = await Promise.all([
    makeEnvelope(readers, purposeOf(group)),
    signer(pair.privateKey),
    thumbprint(pair.publicKey),
  ]);
  const publicKey = fromBase64url(pair.publicKey) ?? new Uint8Array(KEY);
  return {
    async seal(record) {
      if (record.member !== member) throw new TypeError('The record is of another member.');
      const _id = sealedId(member, record.id);
      const line = recordText(record);
      const text = utf8(line);
      const bytes = new Uint8Array(SIGNATURE + KEY + text.length);
      bytes.set(await sign(utf8(signedText(group, line))));
      bytes.set(publicKey, SIGNATURE);
      bytes.set(text, SIGNATURE + KEY);
      return { _id, type: 'sealed', v: 1, ...envelope, c: await sealWith(key, bytes, aboutOf(group, _id)) };
    },
  };
}
