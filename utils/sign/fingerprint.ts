import { fromBase64url } from './base64url';
import type { PublicKey } from './ed25519';

/** How many bytes of the digest are shown: enough that nobody makes a second key that looks the same. */
const SHOWN = 10;

/**
 * A key as two people compare it aloud: the start of its SHA-256 in groups of four hexadecimal digits.
 * @returns the text itself where it is no key
 */
export async function fingerprintOf(key: PublicKey): Promise<string> {
  const bytes = fromBase64url(key);
  if (!bytes) return key;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, SHOWN);
  const digits = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.match(/.{4}/g)?.join(' ') ?? '';
}
