/** A short number for a public key: nobody can make a second key that has the same. */
import { fromBase64url, toBase64url } from './base64url';
import type { PublicKey } from './ed25519';

/** @returns the first 16 bytes of the key's SHA-256, 22 letters of base64url */
export const thumbprint = (key: PublicKey): Promise<string> =>
  thumbprintOf(fromBase64url(key) ?? new Uint8Array());

/** @param bytes of the key */
export async function thumbprintOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return toBase64url(new Uint8Array(digest).subarray(0, 16));
}
