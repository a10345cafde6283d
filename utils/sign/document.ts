/** Signed JSON documents: `key` and `signature` are members of the document that they are about. */
import canonicalize from 'canonicalize';
import { sign, verify, type KeyPair, type PublicKey } from './ed25519';

/** Whether a document is signed, and by which key. */
export type Seal = { kind: 'unsigned' } | { kind: 'signed'; key: PublicKey } | { kind: 'broken' };

type Json = Record<string, unknown>;

/**
 * Members of a feed that its signature is not about: partners add entries to it without the lead's key, and sign each
 * themselves.
 */
export const BESIDE_FEED = ['amendments'] as const;

/**
 * The bytes that are signed: the document without its signature, as RFC 8785 writes it (UTF-8, members in
 * order, one way to write each number and text), so that indentation and order do not matter.
 * @param beside members that the signature is not about either
 */
function bytesOf(document: Json, beside: readonly string[]): Uint8Array<ArrayBuffer> {
  const rest = { ...document };
  for (const name of ['signature', ...beside]) delete rest[name];
  return new TextEncoder().encode(canonicalize(rest) ?? '');
}

/**
 * @param beside members that the signature is not about
 * @returns the document with the key and its signature over all the rest, the key too
 */
export async function signDocument<T extends object>(
  document: T,
  pair: KeyPair,
  beside: readonly string[] = [],
): Promise<T & { key: string; signature: string }> {
  const keyed = { ...document, key: pair.publicKey };
  return { ...keyed, signature: await sign(pair.privateKey, bytesOf(keyed as Json, beside)) };
}

/** As {@link signDocument}, for what does not name its key: who reads it knows it already. */
export const signBare = async <T extends object>(
  document: T,
  { privateKey }: Pick<KeyPair, 'privateKey'>,
): Promise<T & { signature: string }> => ({
  ...document,
  signature: await sign(privateKey, bytesOf(document as Json, [])),
});

/** @param document as parsed from JSON; false where its `signature` is not that key's over all the rest */
export async function isSignedBy(key: PublicKey, document: Readonly<Json>): Promise<boolean> {
  const { signature } = document;
  return typeof signature === 'string' && verify(key, signature, bytesOf(document, []));
}

/**
 * @param document as parsed from JSON, before anything that is not known was dropped from it
 * @param beside members that the signature is not about
 */
export async function sealOf(document: unknown, beside: readonly string[] = []): Promise<Seal> {
  if (typeof document !== 'object' || document === null) return { kind: 'unsigned' };
  const { key, signature } = document as Json;
  if (key === undefined && signature === undefined) return { kind: 'unsigned' };
  if (typeof key !== 'string' || typeof signature !== 'string') return { kind: 'broken' };
  return (await verify(key, signature, bytesOf(document as Json, beside)))
    ? { kind: 'signed', key }
    : { kind: 'broken' };
}
