/** Signed JSON documents: `key` and `signature` are members of the document that they are about. */
import canonicalize from 'canonicalize';
import { sign, verify, type KeyPair, type PublicKey } from './ed25519';

/** Whether a document is signed, and by which key. */
export type Seal = { kind: 'unsigned' } | { kind: 'signed'; key: PublicKey } | { kind: 'broken' };

type Json = Record<string, unknown>;

/**
 * The bytes that are signed: the document without its signature, as RFC 8785 writes it (UTF-8, members in
 * order, one way to write each number and text), so that indentation and order do not matter.
 */
function bytesOf(document: Json): Uint8Array<ArrayBuffer> {
  const rest = { ...document };
  delete rest['signature'];
  return new TextEncoder().encode(canonicalize(rest) ?? '');
}

/** @returns the document with the key and its signature over all the rest, the key too */
export async function signDocument<T extends object>(
  document: T,
  pair: KeyPair,
): Promise<T & { key: string; signature: string }> {
  const keyed = { ...document, key: pair.publicKey };
  return { ...keyed, signature: await sign(pair.privateKey, bytesOf(keyed as Json)) };
}

/** @param document as parsed from JSON, before anything that is not known was dropped from it */
export async function sealOf(document: unknown): Promise<Seal> {
  if (typeof document !== 'object' || document === null) return { kind: 'unsigned' };
  const { key, signature } = document as Json;
  if (key === undefined && signature === undefined) return { kind: 'unsigned' };
  if (typeof key !== 'string' || typeof signature !== 'string') return { kind: 'broken' };
  return (await verify(key, signature, bytesOf(document as Json)))
    ? { kind: 'signed', key }
    : { kind: 'broken' };
}
