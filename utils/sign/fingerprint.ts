/** A public key in a form that two people can compare over the telephone. */
import { fromBase64url } from './base64url';

/** @returns 80 bits of its SHA-256 in hexadecimal, `3f9a 01bc …`; the text itself where it is no key */
export async function fingerprint(publicKey: string): Promise<string> {
  const bytes = fromBase64url(publicKey);
  if (bytes?.length !== 32) return publicKey;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 10);
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/.{4}(?=.)/g, '$& ');
}
