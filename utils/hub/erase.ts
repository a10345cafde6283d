import { signDocument } from '../sign/document';
import type { KeyPair } from '../sign/ed25519';
import { sealedId, type ErasedDocument } from './documents';

/**
 * The stub that takes a call's place on the hub for good: a plain delete would let the same call come again.
 * @param pair a leader's signing key
 * @param id UUID of the record
 */
export const makeErased = (
  group: string,
  member: string,
  id: string,
  pair: KeyPair,
): Promise<ErasedDocument> =>
  signDocument({ _id: sealedId(member, id), type: 'erased' as const, v: 1 as const, group }, pair);
