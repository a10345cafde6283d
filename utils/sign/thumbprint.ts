/** A short number for a public key: nobody can make a second key that has the same. */
import { fromBase64url, toBase64url } from './base64url';
import type { PublicKey } from './ed25519';

/** @returns the first 16 bytes of the key's SHA-256, 22 letters of base64url */
export async function thumbprint(key: PublicKey): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', fromBase64url(key) ?? new Uint8Array());
  return toBase64url(new Uint8Array(digest).subarray(0, 16));
}
